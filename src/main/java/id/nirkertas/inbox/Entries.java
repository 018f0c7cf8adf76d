package id.nirkertas.inbox;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Instruction;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.inbox.Entry.Why;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Joins what waits with the letters it is about: one question to each room, however long the list is. */
@Component
class Entries {

	private final Letters letters;
	private final Registry registry;
	private final Dispositions dispositions;
	private final SideWork sideWork;
	private final Directory directory;

	Entries(Letters letters, Registry registry, Dispositions dispositions, SideWork sideWork,
			Directory directory) {
		this.letters = letters;
		this.registry = registry;
		this.dispositions = dispositions;
		this.sideWork = sideWork;
		this.directory = directory;
	}

	/** What the rooms know about the items of one list. */
	private record Known(Map<DocumentId, LetterView> letters, Map<DocumentId, IncomingView> incoming,
			Map<NodeId, DispositionView> nodes) {
	}

	/** An item whose letter is not found is drift, which the nightly check reports; a list leaves it out. */
	List<Entry> of(List<WorkItem> items, Map<PositionId, Holder> held) {
		var ofLetters = items.stream().filter(item -> item.work().isOfNode() || item.work().isOfDocument()).toList();
		var known = known(ofLetters);
		return Stream.concat(sideWork.of(items, held),
				ofLetters.stream().map(item -> entry(item, Objects.requireNonNull(held.get(item.position())), known))
						.flatMap(Optional::stream))
				.sorted(Entry.PRESSING).toList();
	}

	private Known known(List<WorkItem> items) {
		var nodes = dispositions.nodes(items.stream().filter(item -> item.work().isOfNode())
				.map(item -> NodeId.of(item.key())).toList());
		var incoming = Stream.concat(nodes.stream().map(DispositionView::letter),
				items.stream().filter(item -> item.work().isOfIncoming()).map(WorkItem::document)).distinct().toList();
		var outgoing = items.stream().filter(item -> !item.work().isOfNode() && !item.work().isOfIncoming())
				.map(WorkItem::document).toList();
		return new Known(by(letters.views(outgoing), LetterView::id), by(registry.views(incoming), IncomingView::id),
				by(nodes, DispositionView::id));
	}

	private Optional<Entry> entry(WorkItem item, Holder through, Known known) {
		if (item.work().isOfNode()) {
			return Optional.ofNullable(known.nodes().get(NodeId.of(item.key())))
					.flatMap(node -> Optional.ofNullable(known.incoming().get(node.letter()))
							.map(letter -> ofNode(item, node, letter, through)));
		}
		if (item.work().isOfIncoming()) {
			return Optional.ofNullable(known.incoming().get(item.document()))
					.map(letter -> ofIncoming(item, letter, through));
		}
		return Optional.ofNullable(known.letters().get(item.document())).map(letter -> ofLetter(item, letter, through));
	}

	private Entry ofLetter(WorkItem item, LetterView letter, Holder through) {
		var content = letter.content();
		var mine = item.work() == WorkItem.Work.DRAFT_LETTER || item.work() == WorkItem.Work.FILE_LETTER;
		return new Entry(item, letter.id(), who(item, letter), content.subject(), letter.number(), content.urgency(),
				content.secrecy(), !mine, whyLetter(item, letter), through);
	}

	private String who(WorkItem item, LetterView letter) {
		var content = letter.content();
		var names = switch (item.work()) {
			case DRAFT_LETTER, FILE_LETTER -> LetterTitles.of(letter, directory).addressees().stream();
			case DISPATCH_LETTER -> content.more().outside().stream().map(OutsideParty::name);
			default -> Stream.of(directory.unit(directory.position(letter.drafter()).unit()).name());
		};
		return names.findFirst().orElse("");
	}

	private Entry ofIncoming(WorkItem item, IncomingView entry, Holder through) {
		var letter = entry.letter();
		return new Entry(item, entry.id(), letter.sender(), letter.subject(), letter.number(), letter.urgency(),
				letter.secrecy(), entry.state() == IncomingState.UNREAD, whyIncoming(item, entry), through);
	}

	private Entry ofNode(WorkItem item, DispositionView node, IncomingView entry, Holder through) {
		var letter = entry.letter();
		var other = item.work() == WorkItem.Work.ACCEPT_REPORT ? node.recipient() : node.giver();
		return new Entry(item, entry.id(), title(other), letter.subject(), letter.number(), letter.urgency(),
				letter.secrecy(), node.state() == NodeState.UNREAD, whyNode(item, node, letter.secrecy().hidesSubject()),
				through);
	}

	private static Why whyLetter(WorkItem item, LetterView letter) {
		return switch (item.work()) {
			case SIGN_LETTER -> Why.of("inbox.why.sign");
			case GIVE_INITIALS -> letter.version() > 1
					? Why.of("inbox.why.initial-again", letter.version())
					: Why.of("inbox.why.initial");
			case GIVE_NUMBER -> Why.of("inbox.why.number");
			case DISPATCH_LETTER -> Why.of("inbox.why.send", letter.content().more().outside().size());
			case FILE_LETTER -> Why.of("inbox.why.file-letter");
			default -> whyDraft(item, letter);
		};
	}

	private static Why whyDraft(WorkItem item, LetterView letter) {
		if (!item.position().equals(letter.drafter())) {
			return Why.of("inbox.why.editing");
		}
		return letter.state() == LetterState.RETURNED ? Why.of("inbox.why.returned") : Why.of("inbox.why.draft");
	}

	private static Why whyIncoming(WorkItem item, IncomingView entry) {
		return switch (item.work()) {
			case READ_COPY -> Why.of("inbox.why.copy");
			case FILE_INCOMING -> Why.of("inbox.why.file-incoming", entry.agendaNumber());
			default -> entry.state() == IncomingState.UNREAD ? Why.of("inbox.why.unread") : Why.of("inbox.why.undecided");
		};
	}

	private static Why whyNode(WorkItem item, DispositionView node, boolean secret) {
		var instructions = secret
				? "—"
				: node.instructions().stream().map(Instruction::label).collect(Collectors.joining(", "));
		return switch (item.work()) {
			case ACCEPT_REPORT -> Why.of("inbox.why.accept");
			case TAKE_NOTE -> Why.of("inbox.why.note", instructions);
			default -> Why.of(node.part() == Part.LEAD ? "inbox.why.follow-up-lead" : "inbox.why.follow-up", instructions);
		};
	}

	private String title(PositionId position) {
		return directory.position(position).title();
	}

	private static <K, V> Map<K, V> by(List<V> views, Function<V, K> key) {
		return views.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
	}
}
