package id.nirkertas.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Working days: Monday to Friday without national holidays and joint leave (cuti bersama). */
@Service
public class WorkingDays {

	/** A changed holiday reaches every node after this long, without a word between nodes. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private final JdbcClient database;
	private final OfficeClock clock;
	private volatile @Nullable Loaded loaded;

	WorkingDays(JdbcClient database, OfficeClock clock) {
		this.database = database;
		this.clock = clock;
	}

	public boolean isWorkingDay(LocalDate day) {
		return holidays().isWorkingDay(day);
	}

	/** The working day that many working days after the given one; for none the day itself, or the next working day. */
	public LocalDate after(LocalDate day, int workingDays) {
		return holidays().after(day, workingDays);
	}

	/** As they are known today, to count with them in a rule. */
	public Holidays holidays() {
		var known = loaded;
		if (known == null || known.at().plus(FRESH).isBefore(clock.now())) {
			known = new Loaded(new Holidays(days()), clock.now());
			loaded = known;
		}
		return known.holidays();
	}

	private Set<LocalDate> days() {
		return database.sql("select day from calendar_holiday")
				.query((row, _) -> row.getObject("day", LocalDate.class)).set();
	}

	private record Loaded(Holidays holidays, Instant at) {
	}
}
