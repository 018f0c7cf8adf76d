package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days somebody can say who fills a position. */
record AdministratorDays(List<Period> terms) {

	AdministratorDays {
		terms = List.copyOf(terms);
	}

	/** The first day from today on which nobody would administer any more, though somebody would have before. */
	Optional<LocalDate> lost(AdministratorDays then, LocalDate today) {
		return Stream.concat(Stream.of(today), Stream.concat(turns(), then.turns())).filter(day -> !day.isBefore(today))
				.filter(day -> includes(day) && !then.includes(day)).min(LocalDate::compareTo);
	}

	boolean includes(LocalDate day) {
		return terms.stream().anyMatch(term -> term.includes(day));
	}

	/** Between two of these days nothing changes. */
	private Stream<LocalDate> turns() {
		return Stream.concat(terms.stream().map(Period::from),
				terms.stream().map(Period::until).filter(Objects::nonNull).map(last -> last.plusDays(1)));
	}
}
