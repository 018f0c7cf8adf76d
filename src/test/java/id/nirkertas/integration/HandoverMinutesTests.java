package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.SheetDates;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Berita Acara says who handed over to whom, as what, on the day it was confirmed, whatever the organisation is like later. */
@OfficeTest
class HandoverMinutesTests {

	private static final String BASIS = "Surat Perintah Nomor 800.1.11.1/95";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Handovers handovers;
	@Autowired
	HandoverRefusals refusals;
	@Autowired
	Letters letters;
	@Autowired
	Directory directory;
	@Autowired
	Organisation organisation;
	@Autowired
	OrganisationChart chart;
	@Autowired
	Appointments appointments;
	@Autowired
	StoppedAssignments stopped;
	@Autowired
	AgencyClock zones;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@BeforeEach
	void pranata2ActsInAnotherPosition() {
		forget();
		acts(Staff.today().minusDays(1), Staff.today().plusDays(1));
		letters.draft(staff.actor("pranata2", "PRANATA1"), secretariat.usual());
	}

	/** An assignment of long ago makes every reader look again at once; nobody has just left. */
	@AfterEach
	void asItWas() {
		deputies().forget();
		forget();
		acts(Staff.today().minusDays(60), Staff.today().minusDays(60));
		forget();
	}

	/** Nor what they did there for somebody else's test: nobody fills one position in two capacities. */
	private void forget() {
		database.sql("delete from directory_assignment where person_id = ? and position_id = ?")
				.param(staff.person("pranata2").id().value()).param(staff.position("PRANATA1").id().value()).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	private void acts(LocalDate first, LocalDate last) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position("PRANATA1").id(), staff.person("pranata2").id(),
				Capacity.ACTING, new Period(first, last), BASIS));
	}

	@Test
	void theRecordOfAConfirmedHandoverNeverChanges() {
		var handover = confirmed();
		var desk = staff.position("PRANATA1");
		var superior = staff.position("KABID.APTIKA");
		var record = record("perencana1", handover);
		assertThat(record).contains("jabatan Plt. " + desk.title(), "Mengetahui,", superior.title(), "PEMERINTAH",
				"selanjutnya disebut PIHAK KEDUA.",
				"Pada hari ini, " + SheetDates.inWords(Staff.today()) + ", yang bertanda tangan di bawah ini:",
				staff.person("kabid.aptika").name(), desk.title() + " (tetap)").doesNotContain("catatan sekarang");
		var page = page("perencana1", handover, "");
		assertThat(page).contains(desk.title() + " (tetap)");
		try {
			rename(desk, "Pranata Komputer Uji");
			rename(superior, "Kepala Bidang Uji");
			deputies().appoint("pranata1", Staff.today());
			assertThat(record("perencana1", handover)).isEqualTo(record);
			assertThat(page("perencana1", handover, "")).isEqualTo(page);

			var seat = deputies().seat();
			stopped.stop(staff.actor("admin"), seat.id(), "Salah memilih pegawai", seat.revision());
			assertThat(record("perencana1", handover)).isEqualTo(record);
		} finally {
			rename(desk, desk.title());
			rename(superior, superior.title());
		}
	}

	@Test
	void theRecordKeepsThatTheSuccessorCouldNotOpenTheWorkYet() {
		var handover = proposed();
		assertThat(record("perencana1", handover)).contains("baru terbuka bagi penerima");
		handovers.confirm(staff.actor("perencana1"), handover);
		var sentence = "belum tercatat mengisi atau akan mengisi " + staff.position("PRANATA1").title();
		assertThat(record("perencana1", handover)).contains("Saat serah terima ini dikonfirmasi", sentence);

		database.sql("update handover_minutes set unseated = '{}', government = '', address = '' where handover = ?")
				.param(handover.value()).update();
		assertThat(record("perencana1", handover)).doesNotContain(sentence, "PEMERINTAH");
	}

	@Test
	void whatWasConfirmedBeforeMinutesWereKeptSaysThatItsNamesAreOfToday() {
		var handover = confirmed();
		for (var table : List.of("handover_party", "handover_title", "handover_minutes")) {
			database.sql("delete from " + table + " where handover = ?").param(handover.value()).update();
		}

		assertThat(record("perencana1", handover)).contains("menurut catatan sekarang",
				"jabatan Plt. " + staff.position("PRANATA1").title(), staff.person("kabid.aptika").name());
	}

	@Test
	void aProposalIsAConceptWhichNobodySigns() {
		var handover = proposed();

		assertThat(record("perencana1", handover)).contains("KONSEP – belum dikonfirmasi", "Penyampaian Data")
				.doesNotContain("Mengetahui,", "PIHAK", "Ctrl+P");
	}

	@Test
	void whatDoesNotTakePlaceHasNoRecord() {
		var withdrawn = proposed();
		handovers.withdraw(staff.actor("kabid.aptika"), withdrawn);
		var declined = proposed();
		refusals.decline(staff.actor("perencana1"), declined, "Sedang tugas belajar");

		for (var each : Map.of(withdrawn, "diurungkan", declined, "tidak diterima").entrySet()) {
			var visitor = Visitor.loggedIn(port, "kabid.aptika");
			var answer = visitor.open("/handovers/" + each.getKey() + "/record");
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(answer.body()).contains("Serah terima ini " + each.getValue(), "/handovers/" + each.getKey())
					.doesNotContain("SERAH TERIMA PEKERJAAN");
			assertThat(visitor.open("/handovers/" + each.getKey()).body())
					.doesNotContain("/handovers/" + each.getKey() + "/record");
		}
	}

	@Test
	void itsDaysAreThoseOfTheAgencyWhereItIs() {
		var agency = directory.agencyOf(staff.position("PRANATA1").id()).id();
		var handover = proposed();
		var admin = staff.actor("admin");
		zones.change(admin, agency, IslandTime.WIT);
		try {
			database.sql("update handover set proposed_at = '2026-03-04T16:37:00Z' where id = ?").param(handover.value())
					.update();
			assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover).body())
					.contains("5 Maret 2026 01.37 WIT");
			assertThat(record("perencana1", handover)).contains("tanggal 5 Maret 2026,");
			handovers.confirm(staff.actor("perencana1"), handover);
		} finally {
			zones.change(admin, agency, IslandTime.WIB);
		}

		assertThat(record("perencana1", handover)).contains("pada 5 Maret 2026 01.37 WIT dan dikonfirmasi");
	}

	private HandoverId confirmed() {
		var handover = proposed();
		handovers.confirm(staff.actor("perencana1"), handover);
		return handover;
	}

	private HandoverId proposed() {
		return handovers.propose(staff.actor("kabid.aptika"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA1").id()), staff.person("pranata2").id(), staff.person("perencana1").id(),
				null,
				List.of(), ""));
	}

	/** What is read there, without the frame around it. */
	private String record(String username, HandoverId handover) {
		return page(username, handover, "/record");
	}

	private String page(String username, HandoverId handover, String part) {
		return Visitor.loggedIn(port, username).open("/handovers/" + handover + part).body()
				.replaceFirst("(?s).*<main", "<main").replaceFirst("(?s)</main>.*", "");
	}

	private void rename(Position position, String title) {
		var entry = chart.position(position.id());
		chart.keep(staff.actor("admin"), new PositionEntry(new Position(position.id(), position.code(), title,
				position.unit(), position.superior(), position.level(), position.duties(), position.abolishedOn()),
				entry.ordinal(), entry.revision()));
	}

	private Deputies deputies() {
		return new Deputies(staff.position("KABID.APTIKA").id(), staff, appointments, database);
	}
}
