package id.nirkertas.calendar;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.AgencyDays;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Remembered;
import id.nirkertas.shared.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The days of agencies: a letter bears the day on which it is signed where its agency is, and the year of registers turns at
 * midnight there. An agency of which nothing is said goes by the office's time.
 */
@Component
public class AgencyClock implements AgencyDays, Remembered {

	private final OfficeClock clock;
	private final JdbcClient database;
	private final ApplicationEventPublisher events;
	private final Kept<Map<UnitId, IslandTime>> times = new Kept<>(Duration.ofSeconds(10), this::read);

	public AgencyClock(OfficeClock clock, JdbcClient database, ApplicationEventPublisher events) {
		this.clock = clock;
		this.database = database;
		this.events = events;
	}

	@Override
	public void lookAgain() {
		times.forget();
	}

	public LocalDate today(UnitId agency) {
		return dayOf(agency, clock.now());
	}

	/** The agency's day at that instant. */
	public LocalDate dayOf(UnitId agency, Instant at) {
		return LocalDate.ofInstant(at, zone(agency));
	}

	@Override
	public ZoneId zone(UnitId agency) {
		return timeOf(agency).map(IslandTime::zone).orElseGet(clock::zone);
	}

	/** What was said of the agency; empty where it goes by the office's time. */
	public Optional<IslandTime> timeOf(UnitId agency) {
		return Optional.ofNullable(times.get().get(agency));
	}

	/**
	 * From now on the agency's days begin at that midnight; what bears a date keeps it. Joins the caller's transaction; whether
	 * they may, the caller asks.
	 */
	@Transactional
	public void change(Actor by, UnitId agency, IslandTime time) {
		var before = read().get(agency);
		if (time != before) {
			database.sql("""
					insert into calendar_agency (agency, island_time) values (:agency, :time)
					on conflict (agency) do update set island_time = excluded.island_time""").param("agency", agency.value())
					.param("time", time.name()).update();
			forgetAfterCommit();
			events.publishEvent(
					new AgencyTimeChanged(agency, before == null ? "" : before.name(), time.name(), by, clock.now()));
		}
	}

	/** What was read in between is the old. */
	private void forgetAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				times.forget();
			}
		});
	}

	private Map<UnitId, IslandTime> read() {
		return database.sql("select agency, island_time from calendar_agency")
				.query((row, _) -> Map.entry(new UnitId(row.getObject("agency", UUID.class)),
						IslandTime.valueOf(row.getString("island_time"))))
				.list().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
