package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The year turns where the agency is: it is 23:30 of 31 December in the west, and half past midnight in the middle. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AgencyDayTests {

	static final Instant NEW_YEARS_EVE = Instant.parse("2031-12-31T16:30:00Z");

	@Autowired
	RegistryTable table;
	@Autowired
	Directory directory;
	@Autowired
	Numbering numbering;
	@Autowired
	Access access;
	@Autowired
	Vault vault;
	@Autowired
	Paper paper;
	@Autowired
	Staff staff;
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
	void entersALetterInTheBookOfTheAgencysYear() {
		assertThat(entered()).endsWith("/2031");
		move(IslandTime.WITA);
		assertThat(entered()).endsWith("/2032");
		move(IslandTime.WIB);
		assertThat(entered()).endsWith("/2031");
	}

	@Test
	void letsADayBeginAtTheAgencysMidnight() {
		var agency = directory.agencyOf(staff.position("AGENDA.BAPPEDA").id()).id();
		assertThat(days().today(agency)).isEqualTo(LocalDate.parse("2031-12-31"));
		move(IslandTime.WIT);

		assertThat(days().today(agency)).isEqualTo(LocalDate.parse("2032-01-01"));
		assertThat(days().today(directory.agencyOf(staff.position("KADIS.KOMINFO").id()).id()))
				.isEqualTo(LocalDate.parse("2031-12-31"));
	}

	private String entered() {
		var letter = IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY);
		var book = new AgendaBook(table, directory, numbering, access, vault, paper, clock(), days());
		return transaction
				.execute(_ -> book.enter(DocumentId.random(), staff.actor("agenda.bappeda"), letter).orElseThrow());
	}

	private void move(IslandTime time) {
		var agency = directory.agencyOf(staff.position("AGENDA.BAPPEDA").id()).id();
		transaction.executeWithoutResult(_ -> days().change(staff.actor("agenda.bappeda"), agency, time));
	}

	private AgencyClock days() {
		return new AgencyClock(clock(), database, events);
	}

	private static OfficeClock clock() {
		return new OfficeClock(Clock.fixed(NEW_YEARS_EVE, ZoneOffset.UTC), ZoneId.of("Asia/Jakarta"));
	}
}
