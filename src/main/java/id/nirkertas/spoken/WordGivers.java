package id.nirkertas.spoken;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose word a spoken order is: of whoever held the position on the day it was given, for as long as the position is still theirs
 * or will be again. A deputy who sits there meanwhile was not in the room, and so has nothing to say to it; nothing is lost by
 * the wait, as the letter goes its way without the answer. To let the deputy answer and the head object afterwards would give
 * one order two answers. Only where that person is gone for good, or nobody held the position that day, does whoever fills
 * it today answer for it.
 */
@Component
class WordGivers {

	private final Directory directory;

	WordGivers(Directory directory) {
		this.directory = directory;
	}

	/** Refuses as {@link SpokenOrder}, and with spoken.vacant. */
	Verdict mayBeNoted(PositionId drafter, SpokenOrder order) {
		var giver = order.giver();
		return order.may(drafter, today(drafter, giver))
				.and(giver == null
						? Verdict.allowed()
						: Verdict.when(directory.holderOf(giver).isPresent(), "spoken.vacant", giver));
	}

	/** Refuses with spoken.not-giver, or with spoken.waits-for whoever gave it. */
	Verdict mayAnswer(Actor by, SpokenOrderView order) {
		return Verdict.when(order.giver().equals(by.position()), "spoken.not-giver", order.giver())
				.and(of(order).filter(giver -> !giver.equals(by.person()))
						.map(giver -> Verdict.refused("spoken.waits-for", giver, order.giver(), order.on()))
						.orElseGet(Verdict::allowed))
				.and(directory.mayAct(by));
	}

	private Optional<PersonId> of(SpokenOrderView order) {
		return directory.holderOf(order.giver(), order.on()).map(holder -> holder.person().id())
				.filter(person -> directory.assignmentsTo(order.giver()).stream()
						.anyMatch(seat -> seat.person().equals(person) && !directory.isOver(seat)));
	}

	/** Two offices may stand on either side of a midnight: what is today for one of them is not to come. */
	private LocalDate today(PositionId drafter, @Nullable PositionId giver) {
		var here = directory.today(drafter);
		var there = giver == null ? here : directory.today(giver);
		return there.isAfter(here) ? there : here;
	}
}
