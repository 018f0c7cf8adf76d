package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of one instruction: its recipient reads and answers it, its giver weighs the answer. Callers bring the transaction. */
@Component
class Answers {

	private static final int LONGEST = 4000;

	private final DispositionTable table;
	private final Trees trees;
	private final Results results;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Answers(DispositionTable table, Trees trees, Results results, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.trees = trees;
		this.results = results;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	void read(Actor by, NodeId node) {
		var found = trees.node(node);
		if (found.recipient().equals(by.position()) && directory.mayAct(by).isAllowed()
				&& table.read(node, clock.now())) {
			events.publishEvent(new DispositionRead(found.letter(), node, by, clock.now()));
		}
	}

	/** The branches of a secret letter that are theirs: their position's while they fill it, and what they did themselves. */
	Predicate<DispositionView> ownTo(Actor reader) {
		return Holder.fills(directory.heldBy(reader.person()), reader)
				? node -> node.isOwn(reader)
				: node -> node.isDeedOf(reader.person());
	}

	Verdict mayReport(Actor by, NodeId node) {
		return trees.rulesOf(node).mayReport(by.position()).and(directory.mayAct(by));
	}

	void report(Actor by, NodeId node, String text, List<DocumentId> named) {
		var letter = locked(node);
		mayReport(by, node).and(isWritten(text)).and(results.mayName(by, named)).orThrow();
		table.report(node, text.strip(), by, clock.now());
		results.name(by, letter, node, named, clock.now());
		events.publishEvent(new FollowUpReported(letter, node, by, clock.now()));
	}

	Verdict mayAccept(Actor by, NodeId node) {
		return trees.rulesOf(node).mayAccept(by.position()).and(directory.mayAct(by));
	}

	void accept(Actor by, NodeId node) {
		var letter = locked(node);
		mayAccept(by, node).orThrow();
		table.close(node, by, clock.now());
		events.publishEvent(new FollowUpAccepted(letter, node, by, clock.now()));
	}

	void askAgain(Actor by, NodeId node, String remark) {
		var letter = locked(node);
		mayAccept(by, node).and(isWritten(remark)).orThrow();
		table.askAgain(node, remark.strip(), clock.now());
		events.publishEvent(new FollowUpRefused(letter, node, by, clock.now()));
	}

	Verdict mayNote(Actor by, NodeId node) {
		return trees.rulesOf(node).mayNote(by.position()).and(directory.mayAct(by));
	}

	void note(Actor by, NodeId node) {
		var letter = locked(node);
		mayNote(by, node).orThrow();
		table.close(node, by, clock.now());
		events.publishEvent(new DispositionNoted(letter, node, by, clock.now()));
	}

	private DocumentId locked(NodeId node) {
		var letter = trees.letterOf(node);
		table.lock(letter);
		return letter;
	}

	private static Verdict isWritten(String text) {
		return Verdict.when(!text.isBlank(), "disposition.no-text")
				.and(Verdict.when(text.length() <= LONGEST, "disposition.text-too-long", LONGEST));
	}
}
