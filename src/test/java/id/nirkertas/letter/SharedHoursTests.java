package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterSettings;
import id.nirkertas.numbering.RegisterSettings.Said;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Agencies that count together have one midnight, also where one administrator says the one while another says the other. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedHoursTests {

	static final Scope SCOPE = new Scope("BAPPEDA", "SURAT", "*");

	@Autowired
	RegisterRules rules;
	@Autowired
	RegisterSettings settings;
	@Autowired
	AgencyClock days;
	@Autowired
	Directory directory;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	Actor admin;
	Unit agency;

	@BeforeEach
	void begin() {
		admin = staff.actor("admin");
		agency = directory.agencies().stream().filter(unit -> unit.code().equals("BAPPEDA")).findFirst().orElseThrow();
	}

	@AfterEach
	void end() {
		rules.said(SCOPE).ifPresent(say -> rules.remove(admin, SCOPE, say.summary(), true));
		database.sql("delete from calendar_agency").update();
		days.lookAgain();
	}

	@Test
	void whoeverIsJustComingToCountWithAnotherKeepsToItsHours() throws Exception {
		theSecondIsRefused(this::countWithTheSecretariat, this::moveEast, "numbering.settings.time-shared");

		assertThat(days.timeOf(agency.id())).isEmpty();
	}

	@Test
	void whoeverIsJustGettingOtherHoursCountsWithNobody() throws Exception {
		theSecondIsRefused(this::moveEast, this::countWithTheSecretariat, "numbering.rule.counted-in-time");

		assertThat(rules.said(SCOPE)).isEmpty();
	}

	private void theSecondIsRefused(Runnable first, Runnable second, String code) throws Exception {
		try (var other = Executors.newSingleThreadExecutor()) {
			var answer = Objects.requireNonNull(transaction.execute(_ -> {
				first.run();
				var meanwhile = other.submit(second);
				Awaitility.await().until(() -> meanwhile.isDone() || database
						.sql("select exists (select from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0)")
						.query(Boolean.class).single());
				return meanwhile;
			}));

			assertThatExceptionOfType(ExecutionException.class).isThrownBy(answer::get)
					.withCauseInstanceOf(RefusedException.class).withMessageContaining(code);
		}
	}

	private void countWithTheSecretariat() {
		rules.put(admin, CountedTogether.rule(SCOPE, "SETDA"), "", true);
	}

	private void moveEast() {
		var before = settings.of(agency);
		settings.change(admin, agency, new Said(IslandTime.WIT, before.suffixes(), before.backDays()), before.summary());
	}
}
