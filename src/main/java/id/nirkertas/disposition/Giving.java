package id.nirkertas.disposition;

import id.nirkertas.calendar.TypedDay;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an order is held against: whom the giver may give to, the office's list, today, the giver's own due date, and who
 * already has something open in the same place.
 */
record Giving(Collection<PositionId> candidates, Map<String, Instruction> list, LocalDate today, @Nullable LocalDate ownDue,
		Set<PositionId> busy) {

	private static final int LONGEST_NOTE = 2000;

	Verdict may(DispositionOrder order) {
		return hasRecipients(order).and(hasInstructions(order)).and(mayReceive(order)).and(isInTime(order.due()))
				.and(Verdict.when(order.note().length() <= LONGEST_NOTE, "disposition.note-too-long", LONGEST_NOTE));
	}

	/** Somebody who only takes note owes no answer, whatever is ticked for the others. */
	boolean needsFollowUp(DispositionOrder order, Part part) {
		return part != Part.INFORMATION
				&& order.instructions().stream().anyMatch(code -> list.containsKey(code) && list.get(code).followUp());
	}

	private static Verdict hasRecipients(DispositionOrder order) {
		var positions = positions(order);
		return Verdict.when(!positions.isEmpty(), "disposition.no-recipient")
				.and(Verdict.when(Set.copyOf(positions).size() == positions.size(), "disposition.recipient-twice"))
				.and(Verdict.when(
						order.recipients().stream().filter(recipient -> recipient.part() == Part.LEAD).count() <= 1,
						"disposition.two-leaders"));
	}

	private Verdict hasInstructions(DispositionOrder order) {
		return Verdict.when(!order.instructions().isEmpty(), "disposition.no-instruction")
				.and(Verdict.when(list.keySet().containsAll(order.instructions()), "disposition.unknown-instruction"));
	}

	private Verdict mayReceive(DispositionOrder order) {
		var stranger = positions(order).stream().filter(position -> !candidates.contains(position)).findFirst();
		var twice = positions(order).stream().filter(busy::contains).findFirst();
		return stranger.map(position -> Verdict.refused("disposition.not-subordinate", position))
				.orElseGet(Verdict::allowed)
				.and(twice.map(position -> Verdict.refused("disposition.already-given", position))
						.orElseGet(Verdict::allowed));
	}

	private Verdict isInTime(@Nullable LocalDate due) {
		return due == null ? Verdict.allowed() : isInTime(due, today, ownDue);
	}

	/** Whether something may be due on the day, or be put off to it. */
	static Verdict isInTime(LocalDate due, LocalDate today, @Nullable LocalDate ownDue) {
		return Verdict.when(!due.isBefore(today), "disposition.due-in-past")
				.and(Verdict.when(new TypedDay(due).isPlausible(today), "disposition.due-too-far"))
				.and(ownDue == null
						? Verdict.allowed()
						: Verdict.when(!due.isAfter(ownDue), "disposition.due-after-own", ownDue));
	}

	private static List<PositionId> positions(DispositionOrder order) {
		return order.recipients().stream().map(DispositionOrder.Recipient::position).toList();
	}
}
