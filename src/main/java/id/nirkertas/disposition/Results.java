package id.nirkertas.disposition;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.letter.RelatedLetter;
import id.nirkertas.letter.Relations;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The letters that came of an instruction: begun as its answer, and named in the report on it. Letters of the reporter's own
 * agency, which the reporter may see; each is told to others as far as they may see it.
 */
@Service
public class Results {

	private static final int MOST = 20;
	private static final int RECENT = 30;

	private final ResultTable table;
	private final Letters letters;
	private final Relations relations;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Results(ResultTable table, Letters letters, Relations relations, Access access, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.letters = letters;
		this.relations = relations;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Named in the reports on an incoming letter, whoever asks. */
	public Map<NodeId, List<DocumentId>> named(DocumentId incoming) {
		return table.named(incoming);
	}

	/** Begun on the node or named in its report, whoever asks. */
	public List<DocumentId> on(NodeId node) {
		return table.on(node);
	}

	/**
	 * What the reporter can name: what lies on the node and on those under it, what answers the incoming letter, and what they
	 * wrote since they were asked.
	 */
	public List<LetterView> choices(Actor by, DispositionView node) {
		var under = table.named(node.letter());
		var answers = relations.of(by, node.letter()).stream().filter(related -> related.relation() == Relation.ANSWERS)
				.map(RelatedLetter::id);
		var below = node.children().stream().flatMap(child -> under.getOrDefault(child.id(), List.of()).stream());
		var own = letters.draftedBy(List.of(by.position()), RECENT).stream()
				.filter(letter -> letter.changedAt().isAfter(node.givenAt())).map(LetterView::id);
		var ids = Stream.of(table.on(node.id()).stream(), below, answers, own).flatMap(each -> each).distinct().toList();
		var seen = access.visible(by.person(), ids);
		return letters.views(ids).stream().filter(letter -> seen.contains(letter.id()) && isOurs(by, letter)).toList();
	}

	/** No answer tells whether a letter exists that the reporter may not see. */
	Verdict mayName(Actor by, Collection<DocumentId> results) {
		if (results.isEmpty()) {
			return Verdict.allowed();
		}
		var known = letters.views(List.copyOf(new HashSet<>(results)));
		var seen = access.visible(by.person(), results);
		return Verdict.when(results.size() <= MOST, "disposition.too-many-results", MOST).and(Verdict.when(
				seen.containsAll(results) && known.size() == new HashSet<>(results).size()
						&& known.stream().allMatch(letter -> isOurs(by, letter)),
				"disposition.result-not-ours"));
	}

	void name(Actor by, DocumentId incoming, NodeId node, List<DocumentId> results, Instant at) {
		table.name(node, results, at);
		if (!results.isEmpty()) {
			events.publishEvent(new ResultsNamed(incoming, node, List.copyOf(results), by, at));
		}
	}

	/** A letter was begun in the recipient's position that answers what they were given. */
	void begun(NodeId node, DocumentId letter) {
		table.begun(node, letter, clock.now());
	}

	/** It was begun as the answer to nothing else. */
	void answersOnly(DocumentId letter, Collection<DocumentId> answered) {
		table.keepOnly(letter, answered);
	}

	private boolean isOurs(Actor by, LetterView letter) {
		return letter.state() != LetterState.WITHDRAWN
				&& directory.agencyOf(letter.drafter()).id().equals(directory.agencyOf(by.position()).id());
	}
}
