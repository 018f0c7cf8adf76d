package id.nirkertas.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The days on which somebody has filled a position in one capacity, without one on which nobody or somebody else did. */
record Unbroken(List<Assignment> ofPosition, Comparator<Assignment> first) {

	/** The first of those that lead to a day on which an assignment is in force. */
	LocalDate since(Assignment now, LocalDate on) {
		var day = now.period().from();
		var before = on(day.minusDays(1));
		while (before.isPresent() && isSame(now, before.get())) {
			day = before.get().period().from();
			before = on(day.minusDays(1));
		}
		var begun = day;
		return ofPosition.stream().map(each -> each.period().until()).filter(Objects::nonNull)
				.filter(last -> !last.isBefore(begun) && last.isBefore(on))
				.filter(last -> on(last).filter(then -> isSame(now, then)).isEmpty()).map(last -> last.plusDays(1))
				.max(Comparator.naturalOrder()).orElse(begun);
	}

	private Optional<Assignment> on(LocalDate day) {
		return ofPosition.stream().filter(each -> each.period().includes(day)).min(first);
	}

	private static boolean isSame(Assignment now, Assignment then) {
		return now.person().equals(then.person()) && now.capacity() == then.capacity();
	}
}
