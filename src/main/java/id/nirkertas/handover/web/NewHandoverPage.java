package id.nirkertas.handover.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Proposals;
import id.nirkertas.platform.FormFault;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a new handover: whose desk, what is open on it, and the form. */
@Component
class NewHandoverPage {

	/** Instead of one position: all that the reader fills. */
	static final String ALL = "all";
	/** Before the id of somebody below the reader: all that they fill. */
	static final String OF_PERSON = "person-";

	private final Handovers handovers;
	private final Proposals proposals;
	private final HandoverPage page;
	private final HandoverNotes notes;
	private final Directory directory;
	private final NamedPositions names;

	NewHandoverPage(Handovers handovers, Proposals proposals, HandoverPage page, HandoverNotes notes,
			Directory directory, NamedPositions names) {
		this.handovers = handovers;
		this.proposals = proposals;
		this.page = page;
		this.notes = notes;
		this.directory = directory;
		this.names = names;
	}

	/** What was declined, as it was typed, to be proposed once more. */
	ModelAndView again(Handover declined, Actor actor) {
		var positions = declined.positions();
		handovers.mayPropose(actor, positions).orThrow();
		var asked = positions.size() == 1
				? positions.getFirst().toString()
				: declined.leaving().equals(actor.person()) ? ALL : OF_PERSON + declined.leaving();
		return of(actor, asked, positions(asked, actor), HandoverForm.of(declined, this::named, names), List.of());
	}

	/** Those that are asked for: one, all of the reader's, or all of somebody's below them. */
	List<PositionId> positions(String asked, Actor actor) {
		if (asked.equals(ALL)) {
			return page.own(actor);
		}
		var person = person(asked);
		if (person.isPresent()) {
			return handovers.passable(actor, person.get());
		}
		return directory.positions().stream().map(Position::id).filter(id -> id.toString().equals(asked)).findFirst()
				.map(List::of).orElseThrow(() -> new NoSuchElementException("position"));
	}

	private String named(PersonId person) {
		return directory.person(person).map(NamedPeople::of).orElse("");
	}

	/** Somebody below the reader, where all that they fill is asked for. */
	Optional<PersonId> person(String asked) {
		return asked.startsWith(OF_PERSON)
				? directory.people().stream().map(Person::id).filter(id -> asked.equals(OF_PERSON + id)).findFirst()
				: Optional.empty();
	}

	ModelAndView of(Actor actor, String asked, List<PositionId> positions, HandoverForm form,
			List<FormFault> faults) {
		var items = proposals.open(actor, person(asked).orElse(null), positions);
		var view = new ModelAndView("handover/new");
		view.addObject("position", asked);
		view.addObject("desks", page.desks(actor));
		view.addObject("titles", page.titles(positions));
		view.addObject("leaving", person(asked).map(page::name).orElseGet(() -> page.leaving(actor, positions)));
		view.addObject("notes", notes.before(actor, person(asked).orElse(null), positions));
		view.addObject("free", proposals.isFree(positions, form.own()));
		view.addObject("groups", page.groups(items));
		view.addObject("passable", items.stream().filter(item -> item.kind().isPassable()).toList());
		view.addObject("secrets", items.stream().anyMatch(item -> item.kind().isPassable() && item.secret()));
		view.addObject("editing", items.stream().filter(item -> item.kind() == ItemKind.EDITING).toList());
		view.addObject("choices", names.all());
		view.addObject("form", form);
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).toList());
		return view;
	}
}
