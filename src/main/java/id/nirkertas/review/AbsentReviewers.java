package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.review.ReviewTable.Round;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a review whose reviewer has no time for it: passed on to a subordinate, or passed over with a reason. */
@Service
public class AbsentReviewers {

	private static final int LONGEST = 500;

	private final ReviewTable table;
	private final Rounds rounds;
	private final AbsenceChoices choices;
	private final Deciders deciders;
	private final Letters letters;
	private final LetterSteps steps;
	private final Access access;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	AbsentReviewers(ReviewTable table, Rounds rounds, AbsenceChoices choices, Deciders deciders, Letters letters,
			LetterSteps steps, Access access, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.rounds = rounds;
		this.choices = choices;
		this.deciders = deciders;
		this.letters = letters;
		this.steps = steps;
		this.access = access;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses with review.delegate-…, review.delegated-to-you, review.delegate-own, or as initials are refused. */
	@Transactional
	public void delegate(Actor by, DocumentId letter, PositionId to, String note) {
		var round = taken(letter);
		var view = letters.view(letter);
		choices.mayDelegate(by, view, round.chain()).and(acts(by)).and(fits(note))
				.and(choices.mayTake(to, by.position(), view, round.chain())).orThrow();
		var now = clock.now();
		rounds.advance(letter, round, round.chain().delegate(by, to, note.strip(), now));
		events.publishEvent(new ReviewDelegated(letter, round.chain().version(), to, by, now));
	}

	/** Whom it was passed on to no longer sees the letter, unless they take part in it otherwise. */
	@Transactional
	public void takeBack(Actor by, DocumentId letter) {
		var round = taken(letter);
		round.chain().mayTakeBack(by.position()).and(acts(by)).orThrow();
		var from = round.chain().delegationOf(by.position()).orElseThrow().to();
		rounds.advance(letter, round, round.chain().takeBack(by.position()));
		access.end(letter, from, Role.REVIEWER);
		events.publishEvent(new ReviewTakenBack(letter, round.chain().version(), from, by, clock.now()));
	}

	/** To whom it was passed on no longer sees the letter by that. Refuses with review.skip-reason-missing, review.skip-own-letter, review.skip-yourself or review.skip-not-yours. */
	@Transactional
	public void skip(Actor by, DocumentId letter, PositionId reviewer, String reason) {
		var round = taken(letter);
		acts(by).orThrow();
		var view = letters.view(letter);
		var step = round.chain().awaited().filter(each -> each.reviewer().equals(reviewer)).findFirst();
		step.map(each -> choices.mayPass(by, view, each)).orElseGet(() -> deciders.mayDecide(by, view))
				.and(round.chain().maySkip(reviewer)).and(when(!reason.isBlank(), "review.skip-reason-missing"))
				.and(fits(reason)).orThrow();
		var now = clock.now();
		var onward = rounds.advance(letter, round, round.chain().skip(reviewer, by, reason.strip(), now));
		step.map(Step::desk).filter(desk -> !desk.equals(reviewer))
				.ifPresent(delegate -> access.end(letter, delegate, Role.REVIEWER));
		events.publishEvent(
				new ReviewerSkipped(letter, round.chain().version(), reviewer, step.orElseThrow().desk(), reason.strip(),
						onward,
						by, now));
	}

	/**
	 * Whoever is awaited on what they wrote themselves asks those who may let it go on without them; they see it from then on.
	 * Refuses with review.ask-skip-not-own, or review.ask-skip-nobody. Safe to repeat: of one version they are told once.
	 */
	@Transactional
	public void askToSkip(Actor by, DocumentId letter) {
		var round = taken(letter);
		var view = letters.view(letter);
		acts(by).and(when(choices.isOwn(by, view, round.chain()), "review.ask-skip-not-own")).orThrow();
		var asked = deciders.mayBeShown(view).stream().filter(deciders.able(view)::contains).toList();
		when(!asked.isEmpty(), "review.ask-skip-nobody").orThrow();
		deciders.show(view, asked);
		events.publishEvent(new SkipAsked(letter, round.chain().version(), asked, by, clock.now()));
	}

	private Round taken(DocumentId letter) {
		steps.hold(letter);
		var round = table.take(letter);
		when(letters.view(letter).state() == LetterState.IN_REVIEW, "review.not-in-review").orThrow();
		return round.orElseThrow(() -> new RefusedException("review.not-in-review"));
	}

	private Verdict acts(Actor by) {
		return directory.mayAct(by);
	}

	private static Verdict fits(String words) {
		return when(words.length() <= LONGEST, "review.words-too-long", LONGEST);
	}
}
