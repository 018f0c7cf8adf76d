package id.nirkertas.handover.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.Position;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a handover: whose desk, to whom, and what becomes of the drafts. */
@SignedIn
@Controller
class NewHandoverController {

	/** Instead of one position: all that the reader fills. */
	private static final String ALL = "all";
	/** Before the id of somebody below the reader: all that they fill. */
	static final String OF_PERSON = "person-";
	private static final int OFFERED = 20;
	private static final Map<String, String> FIELDS = Map.of("handover.no-successor", "successor",
			"handover.successor-leaves", "successor", "handover.no-target", "target", "handover.target-vacant", "target",
			"letter.other-agency", "target", "handover.note-too-long", "note", "handover.secret-unconfirmed", "confirmed");

	private final Handovers handovers;
	private final HandoverPage page;
	private final Directory directory;
	private final NamedPeople people;
	private final NamedPositions names;
	private final Wording wording;

	NewHandoverController(Handovers handovers, HandoverPage page, Directory directory, NamedPeople people,
			NamedPositions names, Wording wording) {
		this.handovers = handovers;
		this.page = page;
		this.directory = directory;
		this.people = people;
		this.names = names;
		this.wording = wording;
	}

	/** Whoever fills no position any more reads who proposes it instead. */
	@OpenToFormer
	@GetMapping("/handovers/new")
	ModelAndView blank(@RequestParam(defaultValue = ALL) String position, Actor actor) {
		var positions = positions(position, actor);
		handovers.mayPropose(actor, positions).orThrow();
		return page(actor, position, positions, HandoverForm.blank(), List.of());
	}

	@PostMapping("/handovers/new")
	ModelAndView propose(@RequestParam(defaultValue = ALL) String position, Actor actor, @ModelAttribute HandoverForm form,
			RedirectAttributes redirect) {
		var positions = positions(position, actor);
		var typed = new ArrayList<FormFault>();
		var proposal = form.proposal(positions, person(position).orElse(null), people, names, wording, typed::add);
		try {
			if (!typed.isEmpty()) {
				throw new RefusedException("platform.form.errors");
			}
			var id = handovers.propose(actor, proposal);
			redirect.addFlashAttribute("done", "handover.done.proposed");
			return new ModelAndView("redirect:/handovers/" + id);
		} catch (RefusedException refused) {
			var said = new FormFault(FIELDS.getOrDefault(refused.code(), ""),
					wording.say(refused.code(), refused.details().toArray()));
			handovers.mayPropose(actor, positions).orThrow();
			var view = page(actor, position, positions, form, typed.isEmpty() ? List.of(said) : typed);
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** Whom what was begun to type may mean. */
	@GetMapping("/handovers/people")
	ModelAndView suggest(@RequestParam(defaultValue = "") String successor) {
		var found = successor.isBlank() || successor.length() > 200
				? List.<String>of()
				: people.search(successor, OFFERED).stream().map(NamedPeople::of).toList();
		return new ModelAndView("handover/suggestions :: options", "names", found);
	}

	private List<PositionId> positions(String asked, Actor actor) {
		if (asked.equals(ALL) && directory.heldBy(actor.person()).isEmpty()) {
			return page.justLeft(actor);
		}
		if (asked.equals(ALL)) {
			return directory.heldBy(actor.person()).stream()
					.filter(held -> held.capacity() != Capacity.ACTING_DAILY).map(Holder::position).map(Position::id)
					.toList();
		}
		var person = person(asked);
		if (person.isPresent()) {
			return handovers.passable(actor, person.get());
		}
		return directory.positions().stream().map(Position::id).filter(id -> id.toString().equals(asked)).findFirst()
				.map(List::of).orElseThrow(() -> new NoSuchElementException("position"));
	}

	private Optional<PersonId> person(String asked) {
		return asked.startsWith(OF_PERSON)
				? directory.people().stream().map(Person::id).filter(id -> asked.equals(OF_PERSON + id)).findFirst()
				: Optional.empty();
	}

	private ModelAndView page(Actor actor, String asked, List<PositionId> positions, HandoverForm form,
			List<FormFault> faults) {
		var items = handovers.open(actor, positions);
		var view = new ModelAndView("handover/new");
		view.addObject("position", asked);
		view.addObject("desks", page.desks(actor));
		view.addObject("titles", page.titles(positions));
		view.addObject("leaving", person(asked).map(page::name).orElseGet(() -> page.leaving(actor, positions)));
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
