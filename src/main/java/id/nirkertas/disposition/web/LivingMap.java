package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Assistance;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.Urgings;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the tree on a letter for one reader: who must do what by when, how it stands, and the answers. */
@Component
class LivingMap {

	private final Dispositions dispositions;
	private final PreparedDispositions prepared;
	private final Preparations preparations;
	private final Urgings urgings;
	private final Directory directory;
	private final Endings endings;
	private final ResultWords results;
	private final Wording wording;

	LivingMap(Dispositions dispositions, PreparedDispositions prepared, Preparations preparations, Urgings urgings,
			Directory directory, Endings endings, ResultWords results, Wording wording) {
		this.dispositions = dispositions;
		this.prepared = prepared;
		this.preparations = preparations;
		this.urgings = urgings;
		this.directory = directory;
		this.endings = endings;
		this.results = results;
		this.wording = wording;
	}

	List<MapNode> of(DocumentId letter, Actor reader) {
		var assistances = prepared.assistances(letter);
		var known = new Known(reader, preparations.heads(reader), assistances, urgings.mayUrge(reader, letter),
				results.named(reader, letter));
		return dispositions.treeFor(reader, letter).stream().map(node -> node(node, known)).toList();
	}

	/** "12 penerima · 5 selesai · 1 terlambat". */
	String summary(List<MapNode> map) {
		var all = map.stream().flatMap(MapNode::withAllUnder).toList();
		return wording.say("disposition.map.summary", all.stream().filter(MapNode::stands).count(),
				all.stream().filter(MapNode::closed).count(),
				all.stream().filter(MapNode::late).count());
	}

	private MapNode node(DispositionView view, Known known) {
		var mine = view.recipient().equals(known.reader().position());
		var due = view.due();
		var late = waits(view) && due != null && due.isBefore(directory.today(view.recipient()));
		return new MapNode(view, directory.position(view.recipient()).title(),
				words(view) + assisted(known.assistances().get(view.id())), mine,
				view.isOwn(known.reader()) || known.heads().contains(view.giver()), late,
				known.urgings().getOrDefault(view.id(), Verdict.refused("disposition.not-above")).isAllowed(),
				view.report() == null ? List.of() : known.results().getOrDefault(view.id(), List.of()),
				view.children().stream().map(child -> node(child, known)).toList());
	}

	private String assisted(@Nullable Assistance assistance) {
		return assistance == null
				? ""
				: " · " + wording.say(assistance.inName() ? "disposition.map.in-name" : "disposition.map.prepared",
						assistance.person(), assistance.assistant());
	}

	private static boolean waits(DispositionView view) {
		return view.state().isOpen();
	}

	private String words(DispositionView view) {
		var wish = view.wish();
		return standing(view) + (wish != null && view.isLaterWished()
				? " · " + wording.say("disposition.map.wishes-later", wish.day())
				: "");
	}

	private String standing(DispositionView view) {
		var ended = endings.words(view);
		if (!ended.isEmpty()) {
			return ended;
		}
		return switch (view.state()) {
			case UNREAD -> wording.say("disposition.map.unread");
			case READ -> view.remark() == null
					? wording.say("disposition.map.read", view.readAt())
					: wording.say("disposition.map.asked-again");
			case REPORTED -> wording.say("disposition.map.reported", view.reportedAt());
			case CLOSED, WITHDRAWN, RETURNED -> view.part() == Part.INFORMATION || view.report() == null
					? wording.say("disposition.map.noted")
					: wording.say("disposition.map.closed", view.reportedAt());
		};
	}

	/** Who looks, whose work they prepare, who helped with what, whom they may remind, and what letters reports name. */
	private record Known(Actor reader, Set<PositionId> heads, Map<NodeId, Assistance> assistances,
			Map<NodeId, Verdict> urgings, Map<NodeId, List<ShownResult>> results) {
	}
}
