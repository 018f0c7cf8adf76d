package id.nirkertas.workflow.web;

import id.nirkertas.access.LastDay;
import id.nirkertas.access.LastDays;
import id.nirkertas.access.Readership;
import id.nirkertas.access.Readership.Seer;
import id.nirkertas.access.Reason;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.workflow.web.ToldReasons.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sees a document and why, what the reader may do with it and why not, and why somebody else sees it or does not. */
@SignedIn
@Controller
@OpenToFormer
class WhyController {

	private final LastDays lastDays;
	private final Readership readership;
	private final Directory directory;
	private final VanishedPeople vanished;
	private final OtherRecords records;
	private final ToldReasons told;
	private final AskedPeople people;
	private final UnseenWords unseen;
	private final AnsweredActs acts;
	private final Wording wording;

	WhyController(LastDays lastDays, Readership readership, Directory directory, VanishedPeople vanished,
			OtherRecords records, ToldReasons told, AskedPeople people, UnseenWords unseen, AnsweredActs acts,
			Wording wording) {
		this.lastDays = lastDays;
		this.readership = readership;
		this.directory = directory;
		this.vanished = vanished;
		this.records = records;
		this.told = told;
		this.people = people;
		this.unseen = unseen;
		this.acts = acts;
		this.wording = wording;
	}

	/**
	 * One person of the list, with each reason as a sentence.
	 *
	 * @param none what is said of them where there is no reason: the code of a sentence
	 */
	record Line(String name, List<String> reasons, String none) {
	}

	@GetMapping("/documents/{id}/why")
	String why(@PathVariable DocumentId id, Actor reader, @RequestParam(defaultValue = "") String person, Model model) {
		var until = lastDays.require(reader.person(), id).orElse(null);
		model.addAttribute("back", acts.page(id));
		model.addAttribute("document", id);
		model.addAttribute("own", sentences(readership.why(reader.person(), id, null), null));
		model.addAttribute("until", until);
		model.addAttribute("deeds", acts.of(id, reader));
		var sight = told.of(reader, id);
		model.addAttribute("seers", lines(sight));
		model.addAttribute("sight", sight);
		model.addAttribute("openTo", readership.openTo(id).map(agency -> directory.unit(agency).name()).orElse(""));
		var others = records.of(id, reader, until);
		model.addAttribute("others", others);
		var silent = records.isSilent(id, others);
		model.addAttribute("silent", silent);
		model.addAttribute("asked", person);
		if (!person.isBlank()) {
			answer(sight, reader, person, others, silent, model);
		}
		return "workflow/why";
	}

	/** People of one name are all answered, also where it is the same letter in another book that they see. */
	private void answer(Sight sight, Actor reader, String asked, List<OtherRecords.Other> others, boolean silent,
			Model model) {
		var meant = people.meant(asked);
		model.addAttribute("gone", vanished.called(asked));
		model.addAttribute("meant", meant);
		model.addAttribute("found", meant.people().stream()
				.map(each -> new Line(each.name(), Stream.concat(here(each.id(), sight).stream(),
						records.why(each.id(), others, other -> told.why(each.id(), told.of(reader, other))).stream())
						.toList(), unseen.code(each.id(), sight, others, silent)))
				.toList());
	}

	private List<String> here(PersonId person, Sight sight) {
		var reasons = told.why(person, sight);
		return sentences(reasons, reasons.isEmpty() ? null : lastDays.of(person, sight.document()).orElse(null));
	}

	private List<Line> lines(Sight sight) {
		return told.seers(sight).stream().sorted(Comparator.comparing(this::rank).thenComparing(seer -> name(seer.person())))
				.map(seer -> new Line(name(seer.person()), sentences(seer.reasons(), seer.until()), "")).toList();
	}

	/** Who takes part, who did, whose duty it is. */
	private int rank(Seer seer) {
		return switch (seer.reasons().getFirst().code()) {
			case "access.takes-part", "access.acts-for" -> 0;
			case "access.took-part", "access.acted" -> 1;
			default -> 2;
		};
	}

	private String name(PersonId id) {
		return Optional.of(id).flatMap(directory::person).map(Person::name).orElse("—");
	}

	private List<String> sentences(List<Reason> reasons, @Nullable LastDay until) {
		var why = new ArrayList<>(
				reasons.stream().map(reason -> wording.say(reason.sentence(), reason.details())).toList());
		if (until != null) {
			why.add(wording.say("access.until.other", until.day(), until.position()));
		}
		return List.copyOf(why);
	}
}
