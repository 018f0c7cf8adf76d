package id.nirkertas.disposition.web;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Skipping;
import id.nirkertas.platform.FormFault;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody gives instructions: own people first, the office's list, one line of text, a day. */
@Component
class GivePage {

	private final Dispositions dispositions;
	private final Skipping skipping;
	private final Registry registry;
	private final Directory directory;
	private final WorkingDays workingDays;
	private final PreparedLines prepared;

	GivePage(Dispositions dispositions, Skipping skipping, Registry registry, Directory directory,
			WorkingDays workingDays, PreparedLines prepared) {
		this.dispositions = dispositions;
		this.skipping = skipping;
		this.registry = registry;
		this.directory = directory;
		this.workingDays = workingDays;
		this.prepared = prepared;
	}

	ModelAndView show(PositionId giver, DocumentId letter, @Nullable NodeId under, GiveForm form, List<FormFault> faults) {
		var page = new ModelAndView("disposition/give");
		var own = under == null ? null : dispositions.node(under);
		var direct = directory.subordinatesOf(giver).stream().map(Position::id).toList();
		var choices = choices(giver, letter, own, form);
		page.addObject("incoming", registry.view(letter));
		page.addObject("pages", registry.view(letter).pages());
		page.addObject("own", own);
		page.addObject("waits", prepared.waiting(giver, letter, under));
		page.addObject("action",
				under == null ? "/incoming/" + letter + "/disposition" : "/dispositions/" + under + "/disposition");
		page.addObject("back", under == null ? "/incoming/" + letter : "/dispositions/" + under);
		page.addObject("direct", choices.stream().filter(choice -> direct.contains(choice.position().id())).toList());
		page.addObject("below", choices.stream().filter(choice -> !direct.contains(choice.position().id())).toList());
		page.addObject("openBelow", choices.stream()
				.anyMatch(choice -> choice.chosen() && !direct.contains(choice.position().id())));
		page.addObject("parts", Part.values());
		page.addObject("list", dispositions.instructions());
		page.addObject("form", form);
		page.addObject("faults", faults);
		page.addObject("faulty", faults.stream().map(FormFault::field).toList());
		var today = directory.today(giver);
		page.addObject("today", today);
		page.addObject("soon", IntStream.of(1, 3, 5).mapToObj(days -> workingDays.after(today, days)).toList());
		return page;
	}

	private List<Choice> choices(PositionId giver, DocumentId letter, @Nullable DispositionView own, GiveForm form) {
		var beside = own == null ? dispositions.tree(letter) : own.children();
		var busy = beside.stream().filter(node -> !node.state().hasEnded())
				.map(DispositionView::recipient).toList();
		var candidates = dispositions.candidates(giver);
		var superiors = skipping.superiors(giver, candidates);
		return candidates.stream()
				.map(position -> choice(position, busy, form, superiors.getOrDefault(position, List.of()))).toList();
	}

	private Choice choice(PositionId id, List<PositionId> busy, GiveForm form, List<PositionId> skipped) {
		var holder = directory.holderOf(id).map(held -> held.person().name()).orElse("");
		return new Choice(directory.position(id), holder, form.goesTo(id), form.partOf(id), busy.contains(id),
				skipped.stream().map(each -> directory.position(each).title()).collect(Collectors.joining(", ")));
	}

	/**
	 * Somebody to give to: who holds the position today (empty when vacant), what was ticked, and whether they have it already.
	 *
	 * @param skipped titles of the superiors who are told when it goes to them directly; empty for a direct subordinate
	 */
	record Choice(Position position, String holder, boolean chosen, Part part, boolean busy, String skipped) {
	}
}
