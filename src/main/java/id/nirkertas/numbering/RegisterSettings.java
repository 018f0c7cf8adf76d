package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an agency numbers, beside its rules of registers: at which midnight its day begins, and what its keepers may give. */
@Service
public class RegisterSettings {

	private final JdbcClient database;
	private final AgencyClock days;
	private final RegisterRights rights;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	RegisterSettings(JdbcClient database, AgencyClock days, RegisterRights rights, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.days = days;
		this.rights = rights;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * @param time     null where the agency goes by the office's time
	 * @param suffixes whether keepers may put a number between two others, as 123.a
	 */
	public record Said(@Nullable IslandTime time, boolean suffixes) {

		/** To tell whether somebody else changed it. */
		public String summary() {
			return "time=%s suffixes=%s".formatted(time == null ? "" : time, suffixes);
		}
	}

	public Said of(Unit agency) {
		return new Said(days.timeOf(agency.id()).orElse(null), suffixes(agency.code()));
	}

	boolean suffixes(String agency) {
		return database.sql("select suffixes from numbering_agency where agency = ?").param(agency).query(Boolean.class)
				.optional().orElse(false);
	}

	/**
	 * Refuses with numbering.not-yours, and with numbering.settings.changed-meanwhile when they are not as they were seen. An
	 * agency that has a time of its own keeps one.
	 */
	@Transactional
	public void change(Actor by, Unit agency, Said said, String seen) {
		rights.maySetUp(by, agency.code()).orThrow();
		database.sql("lock table numbering_agency in share row exclusive mode").update();
		var before = of(agency);
		Verdict.when(before.summary().equals(seen), "numbering.settings.changed-meanwhile").orThrow();
		var time = said.time();
		if (time != null) {
			days.change(by, agency.id(), time);
		}
		if (said.suffixes() != before.suffixes()) {
			database.sql("""
					insert into numbering_agency (agency, suffixes) values (:agency, :suffixes)
					on conflict (agency) do update set suffixes = excluded.suffixes""").param("agency", agency.code())
					.param("suffixes", said.suffixes()).update();
			events.publishEvent(new SuffixesAllowed(agency.code(), said.suffixes(), by, clock.now()));
		}
	}
}
