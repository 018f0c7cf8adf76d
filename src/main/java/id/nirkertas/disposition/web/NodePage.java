package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Urgings;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a node to one reader, with what they may do on it. */
@Component
class NodePage {

	private final Dispositions dispositions;
	private final Registry registry;
	private final Directory directory;
	private final LivingMap map;
	private final GiverTitles givers;
	private final CourseDesk desk;
	private final ResultChoices results;
	private final Panels panels;
	private final Urgings urgings;

	NodePage(Dispositions dispositions, Registry registry, Directory directory, LivingMap map,
			GiverTitles givers, CourseDesk desk, ResultChoices results, Panels panels, Urgings urgings) {
		this.dispositions = dispositions;
		this.registry = registry;
		this.directory = directory;
		this.map = map;
		this.givers = givers;
		this.desk = desk;
		this.results = results;
		this.panels = panels;
		this.urgings = urgings;
	}

	/** A report or remark that was refused stands in its field again; on a secret letter others' branches are not shown. */
	ModelAndView show(Actor actor, NodeId id, @Nullable ReportForm report, @Nullable String remark, List<FormFault> faults) {
		return show(actor, id, report, remark, CourseForm.BLANK, faults);
	}

	/** What was typed about its end or its day stands in its field again. */
	ModelAndView show(Actor actor, NodeId id, CourseForm typed, List<FormFault> faults) {
		return show(actor, id, null, null, typed, faults);
	}

	private ModelAndView show(Actor actor, NodeId id, @Nullable ReportForm report, @Nullable String remark, CourseForm typed,
			List<FormFault> faults) {
		var nodes = map.of(dispositions.node(id).letter(), actor);
		var shown = nodes.stream().flatMap(MapNode::withAllUnder).filter(other -> other.view().id().equals(id)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No disposition " + id));
		var node = shown.view();
		var page = new ModelAndView("disposition/node");
		page.addObject("notices", panels.of(Panel.Page.INCOMING_NOTICE, node.letter(), actor));
		page.addObject("panels", panels.of(Panel.Page.DISPOSITION, node.letter(), actor));
		page.addObject("node", shown);
		page.addObject("view", node);
		page.addObject("giver", directory.position(node.giver()).title());
		page.addObject("givenAs", givers.title(node));
		page.addObject("givenBy", directory.person(node.givenBy()).map(Person::name).orElse(""));
		page.addObject("incoming", registry.view(node.letter()));
		page.addObject("addressee", directory.position(registry.view(node.letter()).letter().addressee()).title());
		page.addObject("pages", registry.view(node.letter()).pages());
		page.addObject("nodes", nodes);
		page.addObject("summary", map.summary(nodes));
		page.addObject("isGiver", node.giver().equals(actor.position()));
		page.addObject("mayGive", dispositions.mayGive(actor, node.letter(), id));
		page.addObject("mayReport", dispositions.mayReport(actor, id));
		page.addObject("urged", isRefusal(urgings.mayUrge(actor, id), "disposition.urged-today"));
		page.addObject("needsReport", !isRefusal(dispositions.mayReport(actor, id), "disposition.no-report-needed"));
		page.addObject("mayAccept", dispositions.mayAccept(actor, id));
		page.addObject("mayNote", dispositions.mayNote(actor, id));
		page.addObject("report", report == null ? proposal(node) : report.report());
		page.addObject("remark", remark == null ? "" : remark);
		page.addObject("faults", faults);
		desk.lay(page, actor, node, typed);
		results.lay(page, actor, node, report);
		return page;
	}

	/** Where what was taken back is given to somebody else; empty where it is not. */
	String again(Actor actor, NodeId id) {
		return desk.again(actor, dispositions.node(id));
	}

	/** What was reported before and asked again, or else what those below reported: a beginning, not an answer. */
	private String proposal(DispositionView node) {
		var before = node.report();
		return before != null
				? before
				: node.children().stream().filter(child -> child.report() != null)
						.map(child -> "%s: %s".formatted(directory.position(child.recipient()).title(), child.report()))
						.collect(Collectors.joining("\n"));
	}

	private static boolean isRefusal(Verdict verdict, String code) {
		return verdict instanceof Verdict.Refused refused && refused.code().equals(code);
	}
}
