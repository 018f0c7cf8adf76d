package id.nirkertas.handover;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.GivenInstructions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.SideMatters;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that is open on the desks of positions: one question to each room, however long the list is. */
@Component
class OpenWork {

	/** No desk has as many; a list that long is nobody's any more. */
	private static final int MOST = 5000;
	private static final Set<LetterState> UNDER_WAY = Set.of(LetterState.IN_REVIEW, LetterState.AWAITING_NUMBER,
			LetterState.READY_TO_SIGN);

	private final Worklist worklist;
	private final Letters letters;
	private final Registry registry;
	private final Dispositions dispositions;
	private final GivenInstructions given;
	private final SideMatters matters;
	private final Directory directory;
	private final Delegations delegations;
	private final HandoverRules rules;
	private final EarlierHandovers earlier;
	private final Access access;

	OpenWork(Worklist worklist, Letters letters, Registry registry, Dispositions dispositions, GivenInstructions given,
			SideMatters matters, Directory directory, Delegations delegations, HandoverRules rules,
			EarlierHandovers earlier, Access access) {
		this.worklist = worklist;
		this.letters = letters;
		this.registry = registry;
		this.dispositions = dispositions;
		this.given = given;
		this.matters = matters;
		this.directory = directory;
		this.delegations = delegations;
		this.rules = rules;
		this.earlier = earlier;
		this.access = access;
	}

	/** What the rooms know about the items of one list. */
	private record Known(Map<DocumentId, LetterView> letters, Map<DocumentId, IncomingView> incoming,
			Map<NodeId, DispositionView> nodes) {
	}

	/** As {@link #of(Collection)}, as far as it is handed over; what is to pass to another position says so. */
	List<HandoverItem> of(Handover handover) {
		var drafts = Set.copyOf(handover.drafts());
		var isOfOld = earlier.isOfOld(handover);
		return covered(handover).filter(item -> !isOfOld || !rules.isLate(handover, item))
				.map(item -> item.kind().isPassable() && item.isOf(drafts)
						? item.passedTo(handover.target())
						: item)
				.toList();
	}

	/** How much of what it covers came after the last day of whoever leaves, and is not handed over. */
	int late(Handover handover) {
		return earlier.isOfOld(handover)
				? Math.toIntExact(covered(handover).filter(item -> rules.isLate(handover, item)).count())
				: 0;
	}

	private Stream<HandoverItem> covered(Handover handover) {
		return earlier.unlisted(_ -> Optional.of(handover.leaving()), of(handover.positions())).stream()
				.filter(item -> rules.covers(handover, item));
	}

	/** Of letters that the reader may not see, without what they are about. */
	List<HandoverItem> seenBy(PersonId reader, List<HandoverItem> items) {
		return seenBy(reader, items, _ -> false);
	}

	/**
	 * Whoever signs the record reads what it is about, save what is secret; whoever is only to go on with drafts sees those
	 * alone.
	 */
	List<HandoverItem> shownTo(Actor reader, Handover handover, List<HandoverItem> items) {
		var shown = rules.seesAll(reader, handover)
				? items
				: items.stream().filter(item -> reader.position().equals(item.passedTo())).toList();
		return seenBy(reader.person(), shown, item -> !item.secret()
				&& (handover.isSignedBy(reader.person()) || reader.position().equals(item.passedTo())));
	}

	private List<HandoverItem> seenBy(PersonId reader, List<HandoverItem> items, Predicate<HandoverItem> told) {
		var visible = access.visible(reader, items.stream()
				.flatMap(item -> Stream.ofNullable(item.document())).distinct().toList());
		return items.stream()
				.map(item -> item.document() == null || item.isOf(visible) || told.test(item) ? item : item.unseen())
				.toList();
	}

	/** In the order of the list; of one kind what is due first, then what waits longest. */
	List<HandoverItem> of(Collection<PositionId> positions) {
		var waiting = worklist.of(positions);
		var instructions = given.unansweredOf(positions);
		var known = known(waiting, instructions);
		var underWay = letters.draftedBy(List.copyOf(positions), MOST).stream()
				.filter(letter -> UNDER_WAY.contains(letter.state()) || isWithAReviewer(letter, waiting))
				.map(letter -> ofLetter(ItemKind.UNDER_WAY, letter.drafter(), letter, null));
		return Stream
				.of(waiting.stream().flatMap(item -> item(item, known)), underWay, beside(waiting),
						delegations.of(positions),
						instructions.stream().flatMap(node -> ofNode(ItemKind.GIVEN, node.giver(), node, known)))
				.flatMap(Function.identity())
				.sorted(Comparator.comparing(HandoverItem::kind)
						.thenComparing(HandoverItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
						.thenComparing(HandoverItem::since))
				.toList();
	}

	/** A reviewer changes its text: it is its drafter's all the same. */
	private static boolean isWithAReviewer(LetterView letter, List<WorkItem> waiting) {
		return letter.state() == LetterState.RETURNED && waiting.stream().noneMatch(item -> item.key()
				.equals(letter.id().toString()) && item.position().equals(letter.drafter()));
	}

	private Known known(List<WorkItem> waiting, List<DispositionView> instructions) {
		var nodes = dispositions.nodes(waiting.stream().filter(item -> item.work().isOfNode())
				.map(item -> NodeId.of(item.key())).toList());
		var incoming = Stream.of(nodes.stream().map(DispositionView::letter),
				instructions.stream().map(DispositionView::letter),
				waiting.stream().filter(item -> item.work().isOfIncoming()).map(WorkItem::document))
				.flatMap(Function.identity()).distinct().toList();
		var outgoing = waiting.stream().filter(item -> item.work().isOfDocument() && !item.work().isOfIncoming())
				.map(WorkItem::document).distinct().toList();
		return new Known(by(letters.views(outgoing), LetterView::id), by(registry.views(incoming), IncomingView::id),
				by(nodes, DispositionView::id));
	}

	private Stream<HandoverItem> item(WorkItem item, Known known) {
		var kind = ItemKind.of(item.work());
		if (item.work().isOfConsultation() || item.work().isOfConfirmation()) {
			return Stream.empty();
		}
		if (item.work().isOfNode()) {
			return found(known.nodes(), NodeId.of(item.key()))
					.flatMap(node -> ofNode(kind, item.position(), node, known));
		}
		if (item.work().isOfIncoming()) {
			return found(known.incoming(), item.document())
					.map(entry -> ofIncoming(kind, item, entry));
		}
		return found(known.letters(), item.document())
				.map(letter -> ofLetter(
						kind == ItemKind.DRAFT && !letter.drafter().equals(item.position()) ? ItemKind.EDITING : kind,
						item.position(), letter, item));
	}

	/** Opinions that are asked for, and what waits to be confirmed. */
	private Stream<HandoverItem> beside(List<WorkItem> waiting) {
		var known = matters.of(waiting);
		return waiting.stream().flatMap(item -> Stream.ofNullable(known.get(item.key())).map(matter -> {
			var sheet = matter.sheet();
			var secret = sheet.secrecy().hidesSubject();
			return new HandoverItem(ItemKind.of(item.work()), item.key(), sheet.document(), item.position(), sheet.number(),
					secret ? "" : sheet.subject(), secret, directory.position(matter.from()).title(), item.due(),
					item.since(), null);
		}));
	}

	private HandoverItem ofLetter(ItemKind kind, PositionId position, LetterView letter, @Nullable WorkItem item) {
		var content = letter.content();
		var secret = content.secrecy().hidesSubject();
		var party = String.join("; ", LetterTitles.of(letter, directory).addressees());
		return new HandoverItem(kind, letter.id().toString(), letter.id(), position, letter.number(),
				secret ? "" : content.subject(), secret, secret ? "" : party, item == null ? null : item.due(),
				item == null ? letter.changedAt() : item.since(), null);
	}

	private static HandoverItem ofIncoming(ItemKind kind, WorkItem item, IncomingView entry) {
		var letter = entry.letter();
		var secret = letter.secrecy().hidesSubject();
		return new HandoverItem(kind, item.key(), entry.id(), item.position(), letter.number(),
				secret ? "" : letter.subject(), secret, secret ? "" : letter.sender(), item.due(), item.since(), null);
	}

	private Stream<HandoverItem> ofNode(ItemKind kind, PositionId position, DispositionView node, Known known) {
		var other = kind == ItemKind.GIVEN || kind == ItemKind.ACCEPT ? node.recipient() : node.giver();
		return found(known.incoming(), node.letter()).map(entry -> {
			var letter = entry.letter();
			var secret = letter.secrecy().hidesSubject();
			return new HandoverItem(kind, node.id().toString(), entry.id(), position, letter.number(),
					secret ? "" : letter.subject(), secret, directory.position(other).title(), node.due(), node.givenAt(),
					null);
		});
	}

	/** What is not found is drift, which the nightly check reports; a list leaves it out. */
	private static <K, V> Stream<V> found(Map<K, V> known, K key) {
		return Optional.ofNullable(known.get(key)).stream();
	}

	private static <K, V> Map<K, V> by(List<V> views, Function<V, K> key) {
		return views.stream().collect(toMap(key, Function.identity(), (first, _) -> first));
	}
}
