package id.nirkertas.directory;

import id.nirkertas.shared.AgencyDays;
import id.nirkertas.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The day of the office and those of its agencies, for a room that stands below the calendar. */
@Component
record OfficeDay(Clock clock, ZoneId zone, AgencyDays agencies) {

	private static final Logger LOG = LoggerFactory.getLogger(OfficeDay.class);

	@Autowired
	OfficeDay(ObjectProvider<Clock> clock, @Value("${nirkertas.office.zone:Asia/Jakarta}") ZoneId zone,
			ObjectProvider<AgencyDays> agencies) {
		this(clock.getIfUnique(Clock::systemUTC), zone, agency -> agencies.getIfUnique(() -> _ -> zone).zone(agency));
	}

	LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), zone);
	}

	/** Where the agency is: its officials come and go at its own midnight. */
	LocalDate today(UnitId agency) {
		return dayOf(agency, clock.instant());
	}

	LocalDate dayOf(UnitId agency, Instant at) {
		return LocalDate.ofInstant(at, zone(agency));
	}

	/** While the database is away the office goes on with its own time. */
	ZoneId zone(UnitId agency) {
		try {
			return agencies.zone(agency);
		} catch (DataAccessException e) {
			LOG.warn("The time zones of agencies could not be read; the office's own is used: {}", e.getMessage());
			return zone;
		}
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
