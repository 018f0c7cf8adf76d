package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Drafts;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.Staff;
import id.nirkertas.storage.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter bears the day, and a number of the year, of where it is signed: 23:30 in the west is 00:30 in the middle. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SigningDayTests {

	static final Instant NEW_YEARS_EVE = Instant.parse("2031-12-31T16:30:00Z");

	@Autowired
	BeanFactory beans;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	Numbering numbering;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void goesByTheOffice() {
		database.sql("delete from calendar_agency").update();
	}

	@Test
	void isTheAgencysDayAndYear() {
		var west = reserved();
		assertThat(west.on()).isEqualTo(LocalDate.parse("2031-12-31"));
		assertThat(west.register().year()).isEqualTo(2031);

		var agency = directory.agencyOf(staff.position("KADIS.KOMINFO").id()).id();
		transaction.executeWithoutResult(
				_ -> days().change(staff.actor("agenda.kominfo"), agency, IslandTime.WITA));
		var middle = reserved();

		assertThat(middle.on()).isEqualTo(LocalDate.parse("2032-01-01"));
		assertThat(middle.register().year()).isEqualTo(2032);
	}

	/** The number is given back: these years are nobody else's business. */
	private LetterNumber reserved() {
		var letter = KominfoLetters.by(beans).readyToSign();
		return transaction.execute(given -> {
			given.setRollbackOnly();
			return issuing().reserve(staff.actor("kadis.kominfo"), letter).orElseThrow().number();
		});
	}

	private Issuing issuing() {
		return new Issuing(beans.getBean(LetterTable.class), beans.getBean(LetterFiles.class),
				beans.getBean(NumberedCopyTable.class), beans.getBean(References.class), beans.getBean(Release.class),
				beans.getBean(Kinds.class), beans.getBean(StillEntitled.class),
				beans.getBean(OfficialNumbers.class), numbering, beans.getBean(GivenNumbers.class),
				beans.getBean(Vault.class), directory, beans.getBean(Drafts.class), clock(), days(),
				events);
	}

	private AgencyClock days() {
		return new AgencyClock(clock(), database, events);
	}

	private static OfficeClock clock() {
		return new OfficeClock(Clock.fixed(NEW_YEARS_EVE, ZoneOffset.UTC), ZoneId.of("Asia/Jakarta"));
	}
}
