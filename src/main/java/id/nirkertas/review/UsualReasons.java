package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which reasons reviewers may tick when they return a letter, as the office says it and each agency for its own letters. */
@Service
public class UsualReasons {

	private final ReasonTable table;
	private final ChainTemplates templates;
	private final Letters letters;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	UsualReasons(ReasonTable table, ChainTemplates templates, Letters letters, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.templates = templates;
		this.letters = letters;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** The list that holds there: the agency's own, or else the office's. */
	public ReasonList of(@Nullable UnitId agency) {
		var own = table.newest(agency);
		return own.version() > 0 ? own : table.newest(null);
	}

	/** The list for whoever returns this letter: that of its drafter's agency. */
	public ReasonList of(DocumentId letter) {
		return of(directory.agencyOf(letters.view(letter).drafter()).id());
	}

	/** How often the agency's very own list was changed; 0 where the office's holds. */
	public int version(@Nullable UnitId agency) {
		return table.newest(agency).version();
	}

	/**
	 * From now on these are offered, in this order; one with an empty id is new. Saying again what is said changes nothing.
	 * Refuses as {@link ChainTemplates#mayChange} and {@link ReasonList#isSound}, and with review.reasons.changed-meanwhile
	 * when the list is not the one that was seen.
	 *
	 * @param seen the version of the agency's own list when its page was opened
	 */
	@Transactional
	public void put(Actor by, @Nullable UnitId agency, List<UsualReason> said, int seen) {
		templates.mayChange(by, agency).orThrow();
		var own = table.take(agency);
		if (own.version() != seen) {
			throw new RefusedException("review.reasons.changed-meanwhile");
		}
		var known = own.version() > 0 || agency == null ? own : table.newest(null);
		var next = own.next(own.version(), said.stream().map(reason -> named(reason, known)).toList(), known.reasons());
		next.isSound().orThrow();
		if (!next.reasons().equals(known.reasons())) {
			table.add(next, by.person(), clock.now());
			events.publishEvent(
					new ReasonsChanged(agency, next.version(), known.summary(), next.summary(), by, clock.now()));
		}
	}

	/** What is not known is new, whatever a form calls it. */
	private static UsualReason named(UsualReason reason, ReasonList known) {
		var isKnown = known.reasons().stream().anyMatch(each -> each.id().equals(reason.id()));
		return new UsualReason(isKnown ? reason.id() : UUID.randomUUID().toString(), reason.words().strip(),
				reason.retired());
	}
}
