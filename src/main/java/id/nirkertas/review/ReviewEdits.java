package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviewers who change a draft themselves: they write on the drafter's page until they hand the letter on, as a new version.
 * Whether the initials before theirs count on, their agency says.
 */
@Service
public class ReviewEdits {

	private final ReviewTable table;
	private final Reviews reviews;
	private final ChainTemplates templates;
	private final Letters letters;
	private final LetterSteps steps;
	private final LetterRights rights;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	ReviewEdits(ReviewTable table, Reviews reviews, ChainTemplates templates, Letters letters, LetterSteps steps,
			LetterRights rights, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.reviews = reviews;
		this.templates = templates;
		this.letters = letters;
		this.steps = steps;
		this.rights = rights;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Who writes in the drafter's place, while the draft lies open. */
	public Optional<PositionId> writer(DocumentId letter) {
		return rights.pen(letter).filter(_ -> letters.view(letter).state() == LetterState.RETURNED);
	}

	/** Whoever may initial may change the text instead. */
	public Verdict mayTakeUp(Actor by, DocumentId letter) {
		return reviews.mayInitial(by, letter);
	}

	/** The round of initials ends; the next one begins when they hand the letter on. */
	@Transactional
	public void takeUp(Actor by, DocumentId letter) {
		steps.hold(letter);
		var round = table.take(letter);
		mayTakeUp(by, letter).orThrow();
		var others = round.stream().flatMap(each -> each.chain().awaiting().stream())
				.filter(awaited -> !awaited.equals(by.position())).toList();
		var now = clock.now();
		table.closeEdited(letter, by.position(), now);
		steps.passPen(letter, by.position());
		events.publishEvent(new DraftTakenUp(letter, letters.view(letter).version(), others, by, now));
	}

	/** The writer gives the draft back, or its drafter takes it. */
	public Verdict mayGiveBack(Actor by, DocumentId letter) {
		return writer(letter).map(pen -> when(pen.equals(by.position())
				|| letters.view(letter).drafter().equals(by.position()), "review.give-back-not-yours")
				.and(directory.mayAct(by))).orElseGet(() -> refused("review.nothing-to-give-back"));
	}

	/** What was written by then stays. */
	@Transactional
	public void giveBack(Actor by, DocumentId letter) {
		steps.hold(letter);
		mayGiveBack(by, letter).orThrow();
		var from = writer(letter).orElseThrow();
		steps.endPen(letter);
		events.publishEvent(new DraftGivenBack(letter, from, by, clock.now()));
	}

	/** Whether initials that were given before a reviewer changed the text count on; by themselves they do not. */
	public boolean keepsInitials(UnitId agency) {
		return table.keepsInitials(agency);
	}

	/** As {@link #keepsInitials(UnitId)} says it of the agency that drafts the letter. */
	public boolean keepsInitialsOf(LetterView letter) {
		return keepsInitials(directory.agencyOf(letter.drafter()).id());
	}

	/** Refuses as {@link ChainTemplates#mayChange}. */
	@Transactional
	public void keepInitials(Actor by, UnitId agency, boolean keeps) {
		templates.mayChange(by, agency).orThrow();
		if (table.keepsInitials(agency) != keeps) {
			table.keepInitials(agency, keeps);
			events.publishEvent(new EditsKept(agency, keeps, by, clock.now()));
		}
	}
}
