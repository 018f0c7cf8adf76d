package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which days whoever acts in a position by an assignment acted in it in the same capacity, and nobody in their stead. */
record DaysInOffice(List<Assignment> ofPosition, Comparator<Assignment> first) {

	/** In order; between two days on which assignments begin or end nothing changes. */
	List<Period> of(Assignment now) {
		var turns = ofPosition.stream()
				.flatMap(each -> Stream.concat(Stream.of(each.period().from()),
						Stream.ofNullable(each.period().until()).map(last -> last.plusDays(1))))
				.distinct().sorted().toList();
		return IntStream.range(0, turns.size())
				.filter(turn -> on(turns.get(turn)).filter(then -> isSame(now, then)).isPresent())
				.mapToObj(turn -> new Period(turns.get(turn),
						turn + 1 < turns.size() ? turns.get(turn + 1).minusDays(1) : null))
				.toList();
	}

	private Optional<Assignment> on(LocalDate day) {
		return ofPosition.stream().filter(each -> each.period().includes(day)).min(first);
	}

	private static boolean isSame(Assignment now, Assignment then) {
		return now.person().equals(then.person()) && now.capacity() == then.capacity();
	}
}
