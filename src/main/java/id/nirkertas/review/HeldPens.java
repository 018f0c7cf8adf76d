package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.HeldPen;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that a reviewer changes in their drafter's place: until when they have time, and who may end it. */
@Service
public class HeldPens {

	private final Deciders deciders;
	private final ReviewTimes times;
	private final Letters letters;
	private final LetterRights rights;
	private final Directory directory;
	private final WorkingDays days;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	HeldPens(Deciders deciders, ReviewTimes times, Letters letters, LetterRights rights, Directory directory,
			WorkingDays days, OfficeClock clock, ApplicationEventPublisher events) {
		this.deciders = deciders;
		this.times = times;
		this.letters = letters;
		this.rights = rights;
		this.directory = directory;
		this.days = days;
		this.clock = clock;
		this.events = events;
	}

	/** Who writes in the drafter's place, while the draft lies open. */
	public Optional<HeldPen> of(DocumentId letter) {
		return rights.heldPen(letter).filter(_ -> letters.view(letter).state() == LetterState.RETURNED);
	}

	/** Whoever takes the pen has as long as a review has from then on, and the time of their own review where that ends later. */
	Instant due(LetterView letter, @Nullable Instant ofReview) {
		var anew = times.due(directory.agencyOf(letter.drafter()).id(), letter.content().urgency());
		return ofReview != null && ofReview.isAfter(anew) ? ofReview : anew;
	}

	/**
	 * The writer gives the draft back, or its drafter takes it. Where it is late, or nobody fills the writer's position, also
	 * whoever may let the letter go on without a reviewer. Refuses with review.nothing-to-give-back,
	 * review.give-back-not-yours or review.pen-not-late.
	 */
	Verdict mayEnd(Actor by, DocumentId id) {
		return of(id).map(pen -> {
			var letter = letters.view(id);
			return (isTheirs(by, pen, letter) ? allowed() : fromAbove(by, pen, letter)).and(directory.mayAct(by));
		}).orElseGet(() -> refused("review.nothing-to-give-back"));
	}

	private Verdict fromAbove(Actor by, HeldPen pen, LetterView letter) {
		if (!deciders.of(letter).contains(by.position())) {
			return refused("review.give-back-not-yours");
		}
		var due = pen.due();
		return when(pen.isLate(clock.now()) || directory.holderOf(pen.position()).isEmpty(),
				due == null ? "review.give-back-not-yours" : "review.pen-not-late", due == null ? "" : due);
	}

	private static boolean isTheirs(Actor by, HeldPen pen, LetterView letter) {
		return pen.position().equals(by.position()) || letter.drafter().equals(by.position());
	}

	/** Whether they have to say why: whoever neither writes nor drafted it. */
	public boolean owesReason(Actor by, DocumentId letter) {
		return of(letter).filter(pen -> !isTheirs(by, pen, letters.view(letter))).isPresent();
	}

	/**
	 * A step of the flow, when it is due and a day after, and so on: reminds whoever writes, on days on which the office works.
	 * From then on those who may end it see the letter.
	 */
	@Transactional
	public void remind(DocumentId id) {
		var pen = of(id);
		var due = pen.map(HeldPen::due);
		if (due.isEmpty() || !pen.get().isLate(clock.now()) || !days.isWorkingDay(clock.today())) {
			return;
		}
		events.publishEvent(new WriterReminded(id, pen.get().position(), deciders.letIn(letters.view(id)), due.get(),
				Actor.SYSTEM, clock.now()));
	}
}
