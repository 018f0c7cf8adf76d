package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.Comparison;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chains of initials on letters. */
@Service
public class Reviews {

	private final ReviewTable table;
	private final Rounds rounds;
	private final ChainPlans plans;
	private final Carrying carrying;
	private final ReviewRights rights;
	private final SecondLook secondLook;
	private final Corrections corrections;
	private final Letters letters;
	private final LetterSteps steps;
	private final NumberingGate gate;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Reviews(ReviewTable table, Rounds rounds, ChainPlans plans, Carrying carrying, ReviewRights rights,
			SecondLook secondLook, Corrections corrections, Letters letters, LetterSteps steps, NumberingGate gate,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.rounds = rounds;
		this.plans = plans;
		this.carrying = carrying;
		this.rights = rights;
		this.secondLook = secondLook;
		this.corrections = corrections;
		this.letters = letters;
		this.steps = steps;
		this.gate = gate;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A step of the flow: opens a round for the submitted version, in the stages the office asks for this letter; nobody
	 * twice, neither drafter nor signatory.
	 *
	 * @return who is awaited first; nobody when no initials are needed
	 */
	@Transactional
	public Onward open(DocumentId letter) {
		var view = letters.view(letter);
		return rounds.open(view, carrying.into(ReviewChain.of(view.version(), view.versionHash(), plans.of(view)), view));
	}

	public Verdict mayInitial(Actor by, DocumentId letter) {
		return rights.mayInitial(by, letters.view(letter), chain(letter));
	}

	private @Nullable ReviewChain chain(DocumentId letter) {
		return table.open(letter).map(ReviewTable.Round::chain).orElse(null);
	}

	/** Initials bind to the version seen; refuses with review.changed when the letter's hash is another one by now. */
	@Transactional
	public void initial(Actor by, DocumentId letter, String versionHash) {
		steps.hold(letter);
		var round = table.take(letter).orElseThrow(() -> new RefusedException("review.not-in-review"));
		rights.mayInitial(by, letters.view(letter), round.chain()).orThrow();
		var now = clock.now();
		table.look(letter, by, round.chain().version(), now);
		var onward = rounds.advance(letter, round, round.chain().initial(by, versionHash, now));
		events.publishEvent(new InitialsGiven(letter, round.chain().version(), onward, by, now));
	}

	/**
	 * The awaited reviewer, also of a letter they wrote themselves; the keeper who is to number the letter, or its signatory when
	 * it is ready to sign.
	 */
	public Verdict mayReturn(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		return switch (view.state()) {
			case IN_REVIEW -> rights.mayReturn(by, view, chain(letter));
			case AWAITING_NUMBER ->
				Verdict.when(gate.mayNumber(by, letter).isAllowed(), "review.keeper-returns");
			case READY_TO_SIGN -> letters.maySign(by, letter);
			case DRAFT, RETURNED, SIGNED, WITHDRAWN -> Verdict.refused("review.not-returnable");
		};
	}

	/** Returns for the letter as a whole, as it stands now. */
	@Transactional
	public void returnForChange(Actor by, DocumentId letter, List<String> reasons, String text) {
		steps.hold(letter);
		returnForChange(by, letter, letters.view(letter).versionHash(), Objections.of(reasons, text));
	}

	/**
	 * Each becomes a task of the drafter. Refuses as {@link Objections}, with review.changed when the letter's hash is another
	 * one than the version seen, and with review.passage-changed for a lost place.
	 */
	@Transactional
	public void returnForChange(Actor by, DocumentId letter, String versionHash, Objections objections) {
		steps.hold(letter);
		table.take(letter);
		var view = letters.view(letter);
		mayReturn(by, letter).and(Verdict.when(view.versionHash().equals(versionHash), "review.changed"))
				.and(objections.suffice()).orThrow();
		var stage = Stage.of(view.state());
		var now = clock.now();
		table.look(letter, by, view.version(), now);
		table.remark(letter, new Remark(by.position(), by.person(), by.capacity(), now, view.version(),
				objections.reasons(), objections.text().strip()));
		corrections.raise(by, letter, view.version(), objections, now);
		table.close(letter, now);
		steps.keepReturned(by, letter);
		events.publishEvent(new LetterReturned(letter, view.version(), stage, by, now));
	}

	public ReviewView view(DocumentId letter) {
		var view = letters.view(letter);
		var standing = table.standing(letter).map(ReviewTable.Round::chain);
		var chain = standing.orElseGet(() -> carrying.ahead(ReviewChain.of(0, "", plans.of(view)), view));
		return ReviewView.of(chain, table.remarks(letter), standing.isPresent() && view.state() == LetterState.IN_REVIEW);
	}

	/** Notes that the version was looked at, and says what changed since the one this person saw before, if there was one. */
	@Transactional
	public Optional<Comparison> look(Actor by, DocumentId letter) {
		return secondLook.since(by, letter);
	}

	/** Who looked at the letter in this position before, for a person who sees it for the first time. */
	public Optional<EarlierLook> lookedBefore(Actor by, DocumentId letter) {
		return secondLook.before(by, letter);
	}
}
