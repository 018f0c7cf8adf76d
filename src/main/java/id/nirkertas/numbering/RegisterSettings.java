package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an agency numbers, beside its rules of registers: at which midnight its day begins, how far it dates back, and what its
 * keepers may give.
 */
@Service
public class RegisterSettings {

	private static final int MOST_DAYS = 31;

	private final AgencySettings table;
	private final RuleTable rules;
	private final AgencyClock days;
	private final RegisterRights rights;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	RegisterSettings(AgencySettings table, RuleTable rules, AgencyClock days, RegisterRights rights, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.rules = rules;
		this.days = days;
		this.rights = rights;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * @param time     null where the agency goes by the office's time
	 * @param suffixes whether keepers may put a number between two others, as 123.a
	 * @param backDays by which a letter may be dated back; null where the agency keeps to the office's number
	 */
	public record Said(@Nullable IslandTime time, boolean suffixes, @Nullable Integer backDays) {

		/** To tell whether somebody else changed it. */
		public String summary() {
			return "time=%s suffixes=%s back-days=%s".formatted(time == null ? "" : time, suffixes,
					backDays == null ? "" : backDays);
		}
	}

	public Said of(Unit agency) {
		return new Said(days.timeOf(agency.id()).orElse(null), table.suffixes(agency.code()),
				table.backDays(agency.code()).orElse(null));
	}

	/** By how many days letters of the agency may be dated back, whoever said so. */
	public int backDays(Unit agency) {
		return table.backDating(agency.code()).days();
	}

	boolean suffixes(String agency) {
		return table.suffixes(agency);
	}

	/**
	 * Refuses with numbering.not-yours, with numbering.settings.back-days what is no number of days up to a month, and with
	 * numbering.settings.changed-meanwhile when they are not as they were seen. An agency that has a time of its own keeps one, and
	 * one that counts with another agency keeps to its hours: numbering.settings.time-shared.
	 */
	@Transactional
	public void change(Actor by, Unit agency, Said said, String seen) {
		var back = said.backDays();
		rights.maySetUp(by, agency.code()).and(Verdict.when(back == null || (back >= 0 && back <= MOST_DAYS),
				"numbering.settings.back-days", MOST_DAYS)).orThrow();
		rules.lock();
		days.lookAgain();
		var before = of(agency);
		Verdict.when(before.summary().equals(seen), "numbering.settings.changed-meanwhile").orThrow();
		var time = said.time();
		if (time != null) {
			Verdict.when(time.zone().equals(days.zone(agency.id())) || !rules.shares(agency.code()),
					"numbering.settings.time-shared").orThrow();
			days.change(by, agency.id(), time);
		}
		var daysBefore = backDays(agency);
		if (said.suffixes() != before.suffixes() || !Objects.equals(back, before.backDays())) {
			table.put(agency.code(), said.suffixes(), back);
		}
		if (said.suffixes() != before.suffixes()) {
			events.publishEvent(new SuffixesAllowed(agency.code(), said.suffixes(), by, clock.now()));
		}
		if (backDays(agency) != daysBefore) {
			events.publishEvent(
					new BackDatingChanged(agency.code(), daysBefore, backDays(agency), by, clock.now()));
		}
	}
}
