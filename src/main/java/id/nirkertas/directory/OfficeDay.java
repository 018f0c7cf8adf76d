package id.nirkertas.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day of the office, for a room that stands below its calendar. */
@Component
record OfficeDay(Clock clock, ZoneId zone) {

	@Autowired
	OfficeDay(ObjectProvider<Clock> clock, @Value("${nirkertas.office.zone:Asia/Jakarta}") ZoneId zone) {
		this(clock.getIfUnique(Clock::systemUTC), zone);
	}

	LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), zone);
	}

	/** To the microsecond, as the database keeps it. */
	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Without the positions that are abolished today: those are known to papers alone. */
	List<Position> existing(List<Position> found) {
		var today = today();
		return found.stream().allMatch(position -> position.exists(today))
				? found
				: found.stream().filter(position -> position.exists(today)).toList();
	}
}
