package id.nirkertas.handover;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose desk somebody may pass on or receive, as the organisation stands today. */
@Component
class HandoverRules {

	private static final int LONGEST_NOTE = 2000;

	private final Directory directory;
	private final Leavers leavers;

	HandoverRules(Directory directory, Leavers leavers) {
		this.directory = directory;
		this.leavers = leavers;
	}

	Verdict mayPropose(Actor by, Collection<PositionId> positions) {
		var held = directory.heldBy(by.person());
		var own = Stream.concat(held.stream().map(each -> each.position().id()), leavers.justLeft(by.person()).stream())
				.collect(Collectors.toSet());
		var below = positions.stream().allMatch(position -> isBelow(position, by.position()));
		var daily = held.stream().filter(each -> each.capacity() == Capacity.ACTING_DAILY)
				.map(each -> each.position().id()).filter(positions::contains).findFirst();
		if (positions.isEmpty()) {
			return Verdict.refused("handover.no-position");
		}
		var left = held.isEmpty() ? positions.stream().filter(own::contains).findFirst() : Optional.<PositionId>empty();
		return left.map(this::superiorProposes).orElseGet(Verdict::allowed)
				.and(Verdict.when(own.containsAll(positions) || below, "handover.not-yours-to-propose", Leavers.DAYS))
				.and(below
						? Verdict.allowed()
						: daily.map(position -> Verdict.refused("handover.daily-acting", position))
								.orElseGet(Verdict::allowed))
				.and(leavers.areOwnDesks(by, positions) ? Verdict.allowed() : directory.mayAct(by));
	}

	/** Whoever fills no position at all does nothing any more; the nearest superior there is passes their desk on. */
	private Verdict superiorProposes(PositionId left) {
		return superiorWithHolder(left)
				.map(superior -> Verdict.refused("handover.superior-proposes", left, superior.position().id(),
						superior.person().id()))
				.orElseGet(() -> Verdict.refused("handover.superior-proposes-vacant", left));
	}

	/** Whether it is the first of those above the desk that somebody fills. */
	boolean isNearestSuperior(Handover handover, PositionId position) {
		return superiorWithHolder(handover.positions().getFirst())
				.filter(superior -> superior.position().id().equals(position)).isPresent();
	}

	private Optional<Holder> superiorWithHolder(PositionId position) {
		return directory.superiorsOf(position).stream()
				.flatMap(superior -> directory.holderOf(superior.id()).stream()).findFirst();
	}

	/** What came to a desk after whoever leaves had left it is not theirs to hand over, whoever proposes it. */
	List<HandoverItem> ofTheirDays(Function<PositionId, Optional<PersonId>> leaving, List<HandoverItem> items) {
		var lastDays = items.stream().map(HandoverItem::position).distinct().collect(Collectors.toMap(Function.identity(),
				position -> leaving.apply(position).flatMap(person -> leavers.lastDay(person, position))));
		return items.stream().filter(item -> lastDays.getOrDefault(item.position(), Optional.empty())
				.filter(last -> directory.dayOf(item.position(), item.since()).isAfter(last)).isEmpty()).toList();
	}

	/** What was typed, as a handover. */
	Handover handover(Actor by, Proposal proposal, Instant at) {
		var leaving = leaving(by, proposal);
		var successor = proposal.successor();
		if (successor == null) {
			throw new RefusedException("handover.no-successor");
		}
		Verdict.when(!successor.equals(leaving), "handover.successor-leaves")
				.and(Verdict.when(proposal.drafts().isEmpty() || proposal.target() != null, "handover.no-target"))
				.and(Verdict.when(
						proposal.target() == null || directory.holderOf(proposal.target()).isPresent(),
						"handover.target-vacant", proposal.target() == null ? "" : proposal.target()))
				.and(Verdict.when(proposal.note().length() <= LONGEST_NOTE, "handover.note-too-long", LONGEST_NOTE))
				.orThrow();
		return new Handover(proposal.id(), leaving, successor, proposal.positions(),
				proposal.drafts().isEmpty() ? null : proposal.target(), proposal.drafts(), proposal.secrets(), false,
				List.of(), proposal.note().strip(),
				HandoverState.PROPOSED, by.person(), by.position(), at, null, null, null, null);
	}

	/** Where somebody hears what is for them: at their own desk, before one on which they act for another; none for nowhere. */
	List<PositionId> desk(PersonId person) {
		return directory.heldBy(person).stream()
				.sorted(Comparator.comparing((Holder held) -> held.capacity() != Capacity.PERMANENT))
				.map(held -> held.position().id()).limit(1).toList();
	}

	/** Whoever proposed it, the nearest superior in office and whoever takes over; not whoever acts now. */
	List<PositionId> concerned(Actor by, Handover handover) {
		var own = directory.heldBy(by.person()).stream().map(held -> held.position().id()).toList();
		var superior = directory.superiorsOf(handover.positions().getFirst()).stream().map(Position::id)
				.filter(above -> directory.holderOf(above).isPresent()).limit(1);
		return Stream.of(Stream.of(handover.proposedThrough()), superior, desk(handover.successor()).stream())
				.flatMap(Function.identity()).distinct().filter(position -> !own.contains(position)).toList();
	}

	/** Of the positions that somebody fills today, those that are this actor's to pass on: their own, or below them. */
	List<PositionId> passable(Actor by, PersonId leaving) {
		return directory.heldBy(leaving).stream().map(held -> held.position().id())
				.filter(position -> leaving.equals(by.person())
						? !leavers.isDailyBelow(by, position)
						: isBelow(position, by.position()))
				.toList();
	}

	/** One person leaves, however many positions they fill. */
	private PersonId leaving(Actor by, Proposal proposal) {
		var named = proposal.leaving();
		var positions = proposal.positions();
		if (named != null) {
			Verdict.when(passable(by, named).containsAll(positions), "handover.of-several").orThrow();
			return named;
		}
		var all = positions.stream().map(position -> leavers.from(by, position)
				.orElseThrow(() -> new RefusedException("handover.nobody-there", position))).distinct().toList();
		Verdict.when(all.size() == 1, "handover.of-several").orThrow();
		return all.getFirst();
	}

	Verdict mayConfirm(Actor by, Handover handover) {
		var target = handover.target();
		return isDecidersOwn(by, handover).and(handover.mayConfirm(by, superiors(handover)))
				.and(target == null || isAgreed(handover, target) || speaksFor(target, by)
						? Verdict.allowed()
						: Verdict.refused("handover.target-waits", target))
				.and(directory.mayAct(by));
	}

	/** The position that is to go on with the drafts says that it will, or who is above it, unless that is plain already. */
	Verdict mayAgree(Actor by, Handover handover) {
		var target = handover.target();
		if (handover.state() != HandoverState.PROPOSED || target == null || isAgreed(handover, target)) {
			return Verdict.refused("handover.nothing-to-agree");
		}
		return Verdict.when(speaksFor(target, by), "handover.not-target", target)
				.and(directory.mayAct(by));
	}

	/** They said so, the successor sits there, or whoever proposed it does, or stands above it. */
	private boolean isAgreed(Handover handover, PositionId target) {
		return handover.agreed() || isBelow(target, handover.proposedThrough())
				|| directory.holderOf(target).filter(held -> held.person().id().equals(handover.proposedBy()))
						.isPresent()
				|| directory.assignmentsTo(target).stream()
						.anyMatch(each -> each.person().equals(handover.successor()) && directory.isInForce(each));
	}

	private boolean speaksFor(PositionId target, Actor by) {
		return by.position().equals(target) || isBelow(target, by.position());
	}

	Verdict isReason(String reason) {
		return Verdict.when(!reason.isBlank(), "handover.no-reason")
				.and(Verdict.when(reason.length() <= LONGEST_NOTE, "handover.reason-too-long", LONGEST_NOTE));
	}

	Verdict mayWithdraw(Actor by, Handover handover) {
		var own = handover.inNameOf() == null && by.person().equals(handover.proposedBy()) && leavers.isAtOwnDesk(by);
		return handover.mayWithdraw(by, superiors(handover), isOrphaned(handover))
				.and(own ? Verdict.allowed() : directory.mayAct(by));
	}

	Verdict mayRead(Actor reader, Handover handover) {
		return Verdict.when(seesAll(reader, handover)
				|| reader.position().equals(handover.target()) && fills(reader),
				"handover.not-for-you");
	}

	private boolean fills(Actor reader) {
		return Holder.fills(directory.heldBy(reader.person()), reader);
	}

	/** Whoever is only to go on with drafts sees those alone; whoever left a position, what they took part in themselves. */
	boolean seesAll(Actor reader, Handover handover) {
		return handover.concerns(reader.person()) || fills(reader)
				&& (handover.positions().contains(reader.position())
						|| superiors(handover).contains(reader.position()));
	}

	/** It lapses when the superior who proposed it has left and nobody is in that position, or above it, to decide instead. */
	Handover asItStands(Handover handover) {
		return handover.state() == HandoverState.PROPOSED && isOrphaned(handover) && decider(handover).isEmpty()
				? handover.lapsed()
				: handover;
	}

	/** Whether the superior who proposed it no longer fills what they proposed it from. */
	boolean isOrphaned(Handover handover) {
		return handover.standsOn().stream().anyMatch(position -> hasLeft(handover.proposedBy(), position,
				directory.dayOf(position, handover.proposedAt())));
	}

	/** Who decides instead of a superior who has left: whoever fills that position today, or else the next one up. */
	Optional<Holder> decider(Handover handover) {
		var through = handover.proposedThrough();
		return Stream.concat(Stream.of(through), directory.superiorsOf(through).stream().map(Position::id))
				.flatMap(position -> directory.holderOf(position).stream())
				.filter(holder -> !handover.proposedBy().equals(holder.person().id())
						&& !handover.leaving().equals(holder.person().id()))
				.findFirst();
	}

	/** A proposal of somebody who has left their office is confirmed by who came after them, not by the successor alone. */
	private Verdict isDecidersOwn(Actor by, Handover handover) {
		return handover.state() == HandoverState.PROPOSED && isOrphaned(handover)
				? decider(handover).filter(holder -> !holder.actor().equals(by))
						.map(holder -> Verdict.refused("handover.passed-up", handover.proposedBy(), holder.position().id(),
								holder.person().id()))
						.orElseGet(Verdict::allowed)
				: Verdict.allowed();
	}

	Verdict mayDecline(Actor by, Handover handover) {
		var target = handover.target();
		return handover.mayDecline(by, target != null && !isAgreed(handover, target) && speaksFor(target, by))
				.and(isTheirDesk(by, handover) ? Verdict.allowed() : directory.mayAct(by));
	}

	/** Whoever fills nothing any more has a word all the same in what is done in their name. */
	private boolean isTheirDesk(Actor by, Handover handover) {
		return by.person().equals(handover.leaving()) && directory.heldBy(by.person()).isEmpty();
	}

	/** What lay open when it was proposed, and what came while whoever leaves still worked there; nothing of whoever came after. */
	boolean covers(Handover handover, HandoverItem item) {
		return handover.covers().contains(item.mark()) || directory.holderOf(item.position())
				.filter(held -> held.person().id().equals(handover.leaving())).isPresent();
	}

	/** Whether it had come after their last day when it was proposed; what came back later was theirs all the same. */
	boolean isLate(Handover handover, HandoverItem item) {
		return !item.since().isAfter(handover.proposedAt()) && leavers.lastDay(handover.leaving(), item.position())
				.filter(last -> directory.dayOf(item.position(), item.since()).isAfter(last)).isPresent();
	}

	private boolean hasLeft(PersonId person, PositionId position, LocalDate since) {
		var theirs = directory.assignmentsTo(position).stream().filter(each -> each.person().equals(person))
				.map(Assignment::period).toList();
		var today = directory.today(position);
		return (since.isAfter(today) ? today : since).datesUntil(today.plusDays(1))
				.anyMatch(day -> theirs.stream().noneMatch(period -> period.includes(day)));
	}

	boolean isBelow(PositionId position, PositionId superior) {
		return directory.superiorsOf(position).stream().anyMatch(above -> above.id().equals(superior));
	}

	/** Whoever stands above all of its positions. */
	private Set<PositionId> superiors(Handover handover) {
		return handover.positions().stream()
				.map(position -> directory.superiorsOf(position).stream().map(Position::id).collect(Collectors.toSet()))
				.reduce((one, other) -> {
					one.retainAll(other);
					return one;
				}).orElse(Set.of());
	}
}
