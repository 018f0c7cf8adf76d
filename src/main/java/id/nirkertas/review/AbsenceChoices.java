package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.ReviewStage.Delegation;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.review.ReviewTable.Round;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody may do about the reviewers of a letter; {@link AbsentReviewers} asks the same rules. */
@Component
public class AbsenceChoices {

	private final ReviewTable table;
	private final Deciders deciders;
	private final Writers writers;
	private final StandingDelegations delegations;
	private final ReviewEdits edits;
	private final HeldPens pens;
	private final Letters letters;
	private final Directory directory;

	AbsenceChoices(ReviewTable table, Deciders deciders, Writers writers, StandingDelegations delegations,
			ReviewEdits edits, HeldPens pens, Letters letters, Directory directory) {
		this.table = table;
		this.deciders = deciders;
		this.writers = writers;
		this.delegations = delegations;
		this.edits = edits;
		this.pens = pens;
		this.letters = letters;
		this.directory = directory;
	}

	/**
	 * What is open to somebody now.
	 *
	 * @param delegates to whom they may pass their own review on
	 * @param passedTo  from whom they may take it back
	 * @param skippable without whom they may let the letter go on
	 * @param writer    who changes the draft in its drafter's place, where they may end that
	 * @param owed      whether they have to say why they end it
	 * @param own       whether their initials are awaited on what they wrote themselves
	 * @param helpers   whom they may ask to let their own letter go on without these initials
	 * @param selfDone  of those they may skip, one in whose place the writer of the letter acts
	 */
	public record Choices(List<Position> delegates, Optional<PositionId> passedTo, List<PositionId> skippable,
			Optional<PositionId> writer, boolean owed, boolean own, List<PositionId> helpers,
			Optional<PositionId> selfDone) {

		public boolean isNone() {
			return delegates.isEmpty() && passedTo.isEmpty() && skippable.isEmpty() && writer.isEmpty() && !own;
		}
	}

	public Choices of(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		var open = directory.mayAct(by).isAllowed() && view.state() == LetterState.IN_REVIEW
				? table.open(letter).map(Round::chain)
				: Optional.<ReviewChain>empty();
		var own = open.filter(chain -> isOwn(by, view, chain)).isPresent();
		var skippable = open.stream().flatMap(ReviewChain::awaited).filter(step -> mayPass(by, view, step).isAllowed())
				.toList();
		return new Choices(
				open.filter(chain -> mayDelegate(by, view, chain).isAllowed()).stream()
						.flatMap(chain -> directory.subordinatesOf(by.position()).stream()
								.filter(position -> mayTake(position.id(), by.position(), view, chain).isAllowed()))
						.toList(),
				open.flatMap(chain -> chain.delegationOf(by.position())).map(Delegation::to),
				skippable.stream().map(Step::reviewer).toList(),
				edits.mayGiveBack(by, letter).isAllowed() ? edits.writer(letter) : Optional.empty(),
				pens.owesReason(by, letter), own, own ? deciders.able(view) : List.of(),
				skippable.stream().filter(step -> writers.holds(step.desk(), view)).map(Step::reviewer).findFirst());
	}

	/** Whether there is an awaited reviewer without whom they may let the letter go on; as {@link AbsentReviewers#skip} asks. */
	public Verdict maySkip(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		return directory.mayAct(by).and(ofRound(view,
				chain -> Verdict.any(chain.awaited().map(step -> mayPass(by, view, step)), "review.complete")));
	}

	/** Whether they may pass their own review on; to whom is asked at the act. */
	public Verdict mayDelegate(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		return ofRound(view, chain -> mayDelegate(by, view, chain)).and(directory.mayAct(by));
	}

	public Verdict mayTakeBack(Actor by, DocumentId letter) {
		return ofRound(letters.view(letter), chain -> chain.mayTakeBack(by.position())).and(directory.mayAct(by));
	}

	/** Refuses with review.ask-skip-not-own as {@link AbsentReviewers#askToSkip} does. */
	public Verdict mayAskToSkip(Actor by, DocumentId letter) {
		var view = letters.view(letter);
		return directory.mayAct(by)
				.and(ofRound(view, chain -> when(isOwn(by, view, chain), "review.ask-skip-not-own")));
	}

	private Verdict ofRound(LetterView letter, Function<ReviewChain, Verdict> rule) {
		return Optional.of(letter).filter(view -> view.state() == LetterState.IN_REVIEW)
				.flatMap(view -> table.open(view.id())).map(Round::chain).map(rule)
				.orElseGet(() -> Verdict.refused("review.not-in-review"));
	}

	/** Their initials are awaited, and they would vouch for their own work. */
	boolean isOwn(Actor by, LetterView letter, ReviewChain chain) {
		return chain.mayInitial(by.position()).isAllowed() && writers.isOne(by.person(), letter);
	}

	/** Nobody chooses who vouches for their own work: refuses with review.delegate-own, or as the chain does. */
	Verdict mayDelegate(Actor by, LetterView letter, ReviewChain chain) {
		return chain.mayDelegate(by.position()).and(when(!writers.isOne(by.person(), letter), "review.delegate-own"));
	}

	/** As {@link StandingDelegations#mayTake}. */
	Verdict mayTake(PositionId to, PositionId from, LetterView letter, ReviewChain chain) {
		return delegations.mayTake(to, from, letter, chain);
	}

	/**
	 * Those who answer for the letter; where nobody is left to act, neither they nor a
	 * delegate of theirs, the drafter too: it would wait for ever.
	 */
	Verdict mayPass(Actor by, LetterView letter, Step step) {
		var vacant = by.position().equals(letter.drafter())
				&& Stream.of(step.desk(), step.reviewer()).allMatch(each -> directory.holderOf(each).isEmpty());
		return (vacant ? Verdict.allowed() : deciders.mayDecide(by, letter)).and(isOther(by, step));
	}

	/** Nobody skips themselves, whichever of their positions is awaited. */
	private Verdict isOther(Actor by, Step step) {
		return when(Stream.of(step.desk(), step.reviewer())
				.noneMatch(each -> each.equals(by.position()) || writers.isHeldBy(each, by.person())),
				"review.skip-yourself");
	}
}
