package id.nirkertas.disposition.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Assistance;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lembar disposisi: a block for each time somebody gave something, the oldest first; or one to fill in by hand. */
@Component
class Sheets {

	private final Dispositions dispositions;
	private final PreparedDispositions prepared;
	private final Directory directory;
	private final GiverTitles givers;
	private final Endings endings;
	private final Wording wording;

	Sheets(Dispositions dispositions, PreparedDispositions prepared, Directory directory, GiverTitles givers,
			Endings endings, Wording wording) {
		this.dispositions = dispositions;
		this.prepared = prepared;
		this.directory = directory;
		this.givers = givers;
		this.endings = endings;
		this.wording = wording;
	}

	List<Block> of(IncomingView incoming, Actor reader) {
		var given = dispositions.treeFor(reader, incoming.id()).stream().flatMap(DispositionView::withAllUnder)
				.collect(Collectors.groupingBy(node -> new Act(node.giver(), node.parent(), node.givenAt()),
						LinkedHashMap::new,
						Collectors.toList()));
		var assistances = prepared.assistances(incoming.id());
		return given.isEmpty()
				? List.of(blank(incoming.letter().addressee()))
				: given.values().stream().map(nodes -> block(nodes, assistances))
						.sorted((one, other) -> one.givenAt().compareTo(other.givenAt())).toList();
	}

	/** What was answered on every level, the oldest first; in the place of a report that was refused, what is still asked for. */
	List<Answer> answers(IncomingView incoming, Actor reader) {
		return dispositions.treeFor(reader, incoming.id()).stream().flatMap(DispositionView::withAllUnder)
				.flatMap(node -> (node.isReportRefused() ? refusal(node) : answer(node)).stream())
				.sorted(Comparator.comparing(Answer::at)).toList();
	}

	private Optional<Answer> answer(DispositionView node) {
		var at = node.reportedAt();
		var by = node.reportedBy();
		var words = node.report();
		return at == null || by == null || words == null
				? Optional.empty()
				: Optional.of(new Answer(wording.say("disposition.sheet.by", recipientOf(node), by, wording.fullMoment(at)),
						words, at));
	}

	private Optional<Answer> refusal(DispositionView node) {
		var reported = node.reportedAt();
		var at = node.refusedAt();
		var remark = node.remark();
		return reported == null || remark == null
				? Optional.empty()
				: Optional.of(at == null
						? new Answer(wording.say("disposition.sheet.asked-again", recipientOf(node)), remark, reported)
						: new Answer(
								wording.say("disposition.sheet.asked-again-at", recipientOf(node), wording.fullMoment(at)),
								remark, at));
	}

	private String recipientOf(DispositionView node) {
		return directory.position(node.recipient()).title();
	}

	private Block block(List<DispositionView> nodes, Map<NodeId, Assistance> assistances) {
		var first = nodes.getFirst();
		var ticked = first.instructions().stream().map(Instruction::code).collect(Collectors.toSet());
		return new Block(directory.position(first.giver()).title(),
				signed(first, assistances.get(first.id())), first.givenAt(),
				nodes.stream().map(this::recipient).toList(),
				lines(ticked), first.note(), dues(nodes));
	}

	/** One day for all of them; where one was given more time, each day with whose it is. */
	private List<String> dues(List<DispositionView> nodes) {
		var days = new TreeMap<LocalDate, List<String>>();
		nodes.forEach(node -> Optional.ofNullable(node.due()).ifPresent(day -> days
				.computeIfAbsent(day, _ -> new ArrayList<>()).add(directory.position(node.recipient()).title())));
		return days.size() == 1
				? List.of(wording.fullDay(days.firstKey()))
				: days.entrySet().stream().map(each -> wording.say("disposition.sheet.due-of",
						wording.fullDay(each.getKey()), String.join(", ", each.getValue()))).toList();
	}

	private Recipient recipient(DispositionView node) {
		var read = node.readAt();
		return new Recipient(mark(node.part()), named(node),
				read == null ? "" : wording.say("disposition.sheet.read", wording.fullMoment(read)));
	}

	/** What ended without an answer stays on the sheet, and says so. */
	private String named(DispositionView node) {
		var title = directory.position(node.recipient()).title();
		var ended = endings.words(node);
		return ended.isEmpty() ? title : wording.say("disposition.sheet.ended", title, ended);
	}

	/** Who gave it, in which capacity; for whom, where it was given in another's name; and who prepared it. */
	private String signed(DispositionView node, @Nullable Assistance assistance) {
		if (assistance == null) {
			return wording.say("disposition.sheet.by", givers.title(node), node.givenBy(),
					wording.fullMoment(node.givenAt()));
		}
		return assistance.inName()
				? wording.say("disposition.sheet.in-name", directory.position(node.giver()).title(),
						assistance.assistant(), assistance.person(), wording.fullMoment(node.givenAt()))
				: wording.say("disposition.sheet.prepared", givers.title(node), node.givenBy(),
						wording.fullMoment(node.givenAt()), assistance.person(), assistance.assistant());
	}

	private Block blank(PositionId giver) {
		return new Block(directory.position(giver).title(), "", Instant.EPOCH,
				directory.subordinatesOf(giver).stream().map(position -> new Recipient("☐", position.title(), "")).toList(),
				lines(Set.of()), "", List.of());
	}

	/** The leading sector gets the number 1, the others a tick. */
	private static String mark(Part part) {
		return part == Part.LEAD ? "1" : "✓";
	}

	private List<Line> lines(Set<String> ticked) {
		return dispositions.instructions().stream()
				.map(each -> new Line(ticked.contains(each.code()) ? "☑" : "☐", each.label())).toList();
	}

	private record Act(PositionId giver, @Nullable NodeId parent, Instant at) {
	}

	record Line(String mark, String text) {
	}

	/**
	 * @param seen when its recipient first opened it; empty before
	 */
	record Recipient(String mark, String title, String seen) {
	}

	/**
	 * @param by position, person and moment
	 */
	record Answer(String by, String words, Instant at) {
	}

	/**
	 * @param signed whose initials stand below, with their capacity and the moment; empty for one to fill in by hand
	 * @param dues   by when, in words
	 */
	record Block(String giver, String signed, Instant givenAt, List<Recipient> recipients, List<Line> instructions,
			String note, List<String> dues) {

		public boolean byHand() {
			return givenAt.equals(Instant.EPOCH);
		}
	}
}
