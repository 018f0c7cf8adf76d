package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.review.ReviewStage.Delegation;
import id.nirkertas.review.ReviewStage.Initials;
import id.nirkertas.review.ReviewStage.Skip;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages of initials that one version of a letter must gather before it may be signed: in each, one position or several
 * side by side.
 *
 * <p>Immutable: every act returns the chain as it stands afterwards. The questions ({@code may…}) and the acts share one
 * rule, so a button is never offered that the act would refuse.
 */
record ReviewChain(int version, String versionHash, List<ReviewStage> stages) {

	/** More officials of the line than these are against the rules of the office, which still may have its reasons. */
	static final int USUAL_LINE = 3;

	ReviewChain {
		stages = List.copyOf(stages);
	}

	static ReviewChain of(int version, String versionHash, List<PlannedStage> plan) {
		return new ReviewChain(version, versionHash,
				plan.stream().filter(stage -> !stage.isNone()).map(ReviewStage::of).toList());
	}

	/** Which stage is awaited; the number of stages when none is. */
	int current() {
		return IntStream.range(0, stages.size()).filter(place -> !stages.get(place).isSettled()).findFirst()
				.orElse(stages.size());
	}

	/** On whose desks it lies now. */
	List<PositionId> awaiting() {
		return isComplete() ? List.of() : stages.get(current()).awaiting();
	}

	/** Whether a stage behind the one that is awaited asks them. */
	boolean isStillToAsk(PositionId position) {
		return stages.stream().skip(current() + 1L).flatMap(stage -> stage.awaiting().stream()).anyMatch(position::equals);
	}

	boolean isComplete() {
		return current() == stages.size();
	}

	Stream<Step> steps() {
		return stages.stream().flatMap(stage -> stage.steps().stream());
	}

	/** The open place that lies on the position's desk, if it is awaited. */
	Optional<Step> awaitedOn(PositionId desk) {
		return awaited().filter(step -> step.desk().equals(desk)).findFirst();
	}

	/** The awaited places, whoever they were passed on to. */
	Stream<Step> awaited() {
		return isComplete() ? Stream.empty() : stages.get(current()).steps().stream().filter(Step::isOpen);
	}

	Verdict mayInitial(PositionId position) {
		if (awaitedOn(position).isPresent()) {
			return allowed();
		}
		return answeredInstead(position)
				.or(() -> delegationOf(position).map(delegation -> refused("review.delegated-away", delegation.to())))
				.orElseGet(() -> refused(isComplete() ? "review.complete" : reason(position)));
	}

	/** Of whom one was enough, and another one gave it. */
	private Optional<Verdict> answeredInstead(PositionId position) {
		return stages.stream()
				.filter(stage -> stage.isSettled() && isAmong(stage.steps().stream().filter(Step::isOpen), position))
				.flatMap(stage -> stage.steps().stream())
				.flatMap(step -> step.outcome() instanceof Initials initials
						? Stream.of(initialledBy(initials, step.desk()))
						: Stream.empty())
				.findFirst();
	}

	private static Verdict initialledBy(Initials initials, PositionId desk) {
		return initials.capacity() == Capacity.PERMANENT
				? refused("review.initialled-by", initials.by(), desk)
				: refused("review.initialled-by-acting", initials.by(), initials.capacity(), desk);
	}

	private String reason(PositionId position) {
		if (steps().anyMatch(step -> step.isVacant() && step.reviewer().equals(position))) {
			return "review.was-vacant";
		}
		if (isOver(position)) {
			return "review.turn-over";
		}
		return isAmong(steps(), position) ? "review.not-your-turn" : "review.not-a-reviewer";
	}

	/** Nothing more is asked of it: their stage is settled, or their place in it was answered. */
	private boolean isOver(PositionId position) {
		var settled = stages.subList(0, current()).stream().flatMap(stage -> stage.steps().stream());
		return isAmong(Stream.concat(settled, stages.get(current()).steps().stream().filter(step -> !step.isOpen())),
				position);
	}

	/** Whether it is the reviewer of one of the steps, or was passed one. */
	private static boolean isAmong(Stream<Step> steps, PositionId position) {
		return steps.anyMatch(step -> step.reviewer().equals(position) || step.desk().equals(position));
	}

	/** Initials vouch for one text: whoever read another one is told so. */
	ReviewChain initial(Actor by, String hashSeen, Instant at) {
		mayInitial(by.position()).and(vouchesFor(hashSeen)).orThrow();
		return changing(step -> step.desk().equals(by.position()),
				step -> step.ended(new Initials(by.person(), by.capacity(), at, version)));
	}

	/** Whether the reviewer is awaited, by themselves or through whom they passed it on to. */
	Verdict maySkip(PositionId reviewer) {
		return when(awaited().anyMatch(step -> step.reviewer().equals(reviewer)), "review.not-awaited");
	}

	ReviewChain skip(PositionId reviewer, Actor by, String reason, Instant at) {
		maySkip(reviewer).orThrow();
		return changing(step -> step.reviewer().equals(reviewer), step -> step.ended(new Skip(by, reason, at)));
	}

	/** A review that was passed on once is not passed on again. */
	Verdict mayDelegate(PositionId position) {
		return mayInitial(position).and(when(awaitedOn(position).filter(step -> step.delegation() == null).isPresent(),
				"review.delegated-to-you"));
	}

	/** Nobody initials twice. */
	Verdict mayTake(PositionId delegate) {
		return when(!isAmong(steps().filter(step -> !step.isVacant()), delegate), "review.delegate-in-chain");
	}

	ReviewChain delegate(Actor by, PositionId to, String note, Instant at) {
		mayDelegate(by.position()).and(mayTake(to)).orThrow();
		return changing(step -> step.reviewer().equals(by.position()),
				step -> step.delegated(new Delegation(to, by.person(), note, at)));
	}

	Verdict mayTakeBack(PositionId reviewer) {
		return when(delegationOf(reviewer).isPresent(), "review.nothing-to-take-back");
	}

	ReviewChain takeBack(PositionId reviewer) {
		mayTakeBack(reviewer).orThrow();
		return changing(step -> step.reviewer().equals(reviewer), step -> step.delegated(null));
	}

	/** To whom an awaited reviewer passed it on. */
	Optional<Delegation> delegationOf(PositionId reviewer) {
		return awaited().filter(step -> step.reviewer().equals(reviewer))
				.flatMap(step -> Stream.ofNullable(step.delegation())).findFirst();
	}

	/** Until when whoever is awaited has time. */
	@Nullable
	Instant due() {
		return isComplete() ? null : stages.get(current()).dueAt();
	}

	/** From now on the stage that is awaited has time until then; one that knows its day keeps it. */
	ReviewChain dueBy(Instant due) {
		if (isComplete() || due() != null) {
			return this;
		}
		return replacing(current(), stages.get(current()).due(due));
	}

	/** Whoever answered in an earlier chain has answered: their initials count on, on the version they were given. */
	ReviewChain carrying(ReviewChain before) {
		var answered = before.steps().filter(step -> !step.isOpen() && !step.isVacant())
				.collect(Collectors.toMap(Step::reviewer, Function.identity()));
		return new ReviewChain(version, versionHash, stages.stream().map(stage -> stage.changing(
				step -> answered.containsKey(step.reviewer()), step -> answered.getOrDefault(step.reviewer(), step)))
				.toList());
	}

	/** As an earlier chain had it; whoever answered already is asked nothing. */
	ReviewChain passedOn(PositionId reviewer, Delegation delegation) {
		return new ReviewChain(version, versionHash, stages.stream().map(stage -> stage.changing(
				step -> step.isOpen() && step.reviewer().equals(reviewer), step -> step.delegated(delegation))).toList());
	}

	Verdict vouchesFor(String hash) {
		return versionHash.equals(hash) ? allowed() : refused("review.changed");
	}

	/** Complete, and for this very text. */
	boolean covers(String hash) {
		return isComplete() && versionHash.equals(hash);
	}

	/** More officials of the line than the rules of the office foresee. */
	boolean isLong() {
		return stages.stream().filter(stage -> stage.kind() == StageKind.LINE)
				.filter(stage -> !stage.steps().stream().allMatch(Step::isVacant)).count() > USUAL_LINE;
	}

	/** Only what is open in the awaited stage ever changes. */
	private ReviewChain changing(Predicate<Step> which, UnaryOperator<Step> how) {
		return replacing(current(), stages.get(current()).changing(step -> step.isOpen() && which.test(step), how));
	}

	private ReviewChain replacing(int place, ReviewStage stage) {
		var changed = new ArrayList<>(stages);
		changed.set(place, stage);
		return new ReviewChain(version, versionHash, changed);
	}
}
