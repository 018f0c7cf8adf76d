package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.calendar.WorkingTime;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock goes on for days: each step is said once on its day, and nothing any more once it is answered. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReminderDaysTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Reminders reminders;
	@Autowired
	WorkingDays days;
	@Autowired
	WorkingTime hours;
	@Autowired
	Directory directory;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	PlatformTransactionManager transactions;

	LocalDate due;
	NodeId node;

	/** An urgent letter: a day before, on the day, a day after, and then every second day. */
	@BeforeEach
	void somethingIsDueInAWeek() {
		due = days.after(Staff.today(), 5);
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		node = dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(
						List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", due))
				.getFirst();
	}

	@Test
	void eachStepIsSaidOnceOnItsDayWhenTheOfficeOpens() {
		var moment = reminders.next(node).orElseThrow();
		for (var round = 0; round < 5; round++) {
			var at = moment;
			assertThat(zoned(at).toLocalTime()).isEqualTo(hours.opens());
			assertThat(days.isWorkingDay(zoned(at).toLocalDate())).isTrue();
			var next = at(at);
			assertThat(at(at.plusSeconds(9000))).isEqualTo(next);
			moment = next;
		}

		var late = days.after(due, 1);
		assertThat(said()).containsExactly("BEFORE " + days.holidays().before(due, 1), "ON_DAY " + due, "LATE " + late,
				"LATE " + days.after(late, 2), "LATE " + days.after(days.after(late, 2), 2));
		await().untilAsserted(() -> {
			assertThat(told("KABID.EKON")).hasSize(5).contains("notification.recipient-due-today").filteredOn(
					"notification.recipient-late"::equals).hasSize(3);
			assertThat(told("KABAN.BAPPEDA")).hasSize(3).containsOnly("notification.recipient-silent");
		});
	}

	/** A node of the cluster that slept over two of them says the last alone. */
	@Test
	void whatWasSleptThroughIsNotMadeUpFor() {
		at(days.after(due, 1).atTime(11, 0).atZone(directory.zoneOf(recipient())).toInstant());

		assertThat(said()).singleElement().asString().startsWith("LATE");
	}

	/** It was a working day when the timer was set. */
	@Test
	void onADayOffNobodyIsRemindedAndOnTheNextWorkingDayOnce() {
		var zone = directory.zoneOf(recipient());
		var off = Stream.iterate(days.after(due, 1), day -> day.plusDays(1)).filter(day -> !days.isWorkingDay(day))
				.findFirst().orElseThrow();

		var moved = at(off.atTime(hours.opens()).atZone(zone).toInstant());

		assertThat(said()).isEmpty();
		assertThat(moved).isEqualTo(days.after(off, 0).atTime(hours.opens()).atZone(zone).toInstant());
		assertThat(at(moved)).isAfter(moved);
		assertThat(said()).containsExactly("LATE " + days.after(off, 0));
	}

	@Test
	void nobodyIsRemindedOfWhatIsReported() {
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");

		var on = due.atTime(8, 0).atZone(directory.zoneOf(recipient())).toInstant();
		new TransactionTemplate(transactions).executeWithoutResult(_ -> assertThat(moved(on).remind(node)).isEmpty());
		assertThat(reminders.next(node)).isEmpty();
		assertThat(said()).isEmpty();

		dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");
		at(on);
		assertThat(said()).singleElement().asString().startsWith("ON_DAY");
	}

	@Test
	void whatIsGivenAtNoonOnTheDayBeforeIsRemindedOfOnTheDay() {
		var before = days.holidays().before(due, 1);
		var letter = dispositions.node(node).letter();
		var zone = directory.zoneOf(recipient());

		assertThat(moved(before.atTime(12, 0).atZone(zone).toInstant()).next(letter, recipient(), due))
				.contains(due.atTime(hours.opens()).atZone(zone).toInstant());
		assertThat(moved(before.atTime(6, 0).atZone(zone).toInstant()).next(letter, recipient(), due))
				.contains(before.atTime(hours.opens()).atZone(zone).toInstant());
	}

	private Instant at(Instant now) {
		return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> moved(now).remind(node)))
				.orElseThrow();
	}

	private Reminders moved(Instant now) {
		return new Reminders(beans.getBean(ReminderTable.class), beans.getBean(DispositionTable.class), registry, directory,
				days, hours, new OfficeClock(Clock.fixed(now, ZoneOffset.UTC), beans.getBean(OfficeClock.class).zone()),
				events);
	}

	private ZonedDateTime zoned(Instant at) {
		return at.atZone(directory.zoneOf(recipient()));
	}

	private PositionId recipient() {
		return staff.position("KABID.EKON").id();
	}

	private List<String> said() {
		return database.sql("select step || ' ' || day as said from disposition_reminder where node = ? order by day")
				.param(node.value()).query((row, _) -> row.getString("said")).list();
	}

	private List<String> told(String position) {
		return database
				.sql("select code from notification_notice where address = :address and position = :position")
				.param("address", "/dispositions/" + node).param("position", staff.position(position).id().value())
				.query((row, _) -> row.getString("code")).list();
	}
}
