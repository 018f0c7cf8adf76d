package id.nirkertas.numbering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** As {@link ModelRegisters}, which days letters may bear that were written by hand under numbers of a {@link KeepingActs} block. */
class ModelOutages extends ModelRegisters {

	/** First day of the outage of each register's block, where it is said. */
	private final Map<NumberRegister, LocalDate> outages = new HashMap<>();

	ModelOutages() {
	}

	ModelOutages(ModelOutages other) {
		super(other);
		outages.putAll(other.outages);
	}

	/** What stands on letters, in its order. */
	Stream<LetterNumber> borne(NumberRegister register) {
		return entries(register).stream().filter(each -> each.state() != NumberState.VOID)
				.filter(each -> !each.suffix().isEmpty() || !isFree(register, each.ordinal()));
	}

	/** Since when the outage lasted; then no letter of the block that may be dated as it is may not be. */
	String say(NumberRegister register, Optional<LocalDate> since, Optional<LocalDate> seen) {
		var before = Optional.ofNullable(outages.get(register));
		if (before.equals(since)) {
			return "said";
		}
		if (!before.equals(seen)) {
			return "numbering.outage.changed-meanwhile";
		}
		var taken = KeepingActs.EVE.minusDays(1);
		if (since.filter(day -> day.isBefore(taken.minusDays(BACK_DATING_DAYS)) || day.isAfter(taken)).isPresent()) {
			return "numbering.block.since";
		}
		if (byHand(register).map(LetterNumber::on)
				.anyMatch(on -> !on.isBefore(first(register, before)) && on.isBefore(first(register, since)))) {
			return "numbering.outage.letters";
		}
		outages.remove(register);
		since.ifPresent(day -> outages.put(register, day));
		return "said";
	}

	/** Under numbers of the block. */
	private Stream<LetterNumber> byHand(NumberRegister register) {
		return borne(register).filter(each -> each.ordinal() > 2 * KeepingActs.EACH
				&& each.ordinal() <= 3 * KeepingActs.EACH);
	}

	/** Day of the number in front of the block, never after that on which it was taken. */
	private LocalDate begins(NumberRegister register) {
		var taken = KeepingActs.EVE.minusDays(1);
		var before = borne(register).filter(each -> each.ordinal() <= 2 * KeepingActs.EACH).map(LetterNumber::on)
				.max(Comparator.naturalOrder()).orElse(LocalDate.of(register.year(), 1, 1));
		return before.isBefore(taken) ? before : taken;
	}

	private LocalDate first(NumberRegister register, Optional<LocalDate> since) {
		var begins = begins(register);
		return since.filter(day -> day.isBefore(begins)).orElse(begins);
	}

	/** From the first day of the outage on, and before the number in front of the block in the order of the block's other letters. */
	Optional<String> dated(NumberRegister register, int ordinal, LocalDate on, LocalDate today) {
		var begins = begins(register);
		var first = first(register, Optional.ofNullable(outages.get(register)));
		var latest = today.isAfter(KeepingActs.EVE) ? KeepingActs.EVE : today;
		if (on.isBefore(first) || on.isAfter(latest)) {
			return Optional.of(first.isBefore(begins) ? "numbering.paper.day-since" : "numbering.paper.day");
		}
		var before = byHand(register).filter(each -> each.ordinal() < ordinal).reduce((_, last) -> last)
				.map(LetterNumber::on).orElse(first);
		var after = byHand(register).filter(each -> each.ordinal() > ordinal).findFirst().map(LetterNumber::on)
				.orElse(latest);
		var isInOrder = !on.isBefore(begins) || after.isBefore(before) || !on.isBefore(before) && !on.isAfter(after);
		return Optional.of("numbering.paper.order").filter(_ -> !isInOrder);
	}
}
