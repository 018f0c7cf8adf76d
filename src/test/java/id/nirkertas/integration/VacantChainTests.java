package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody fills a position between drafter and signatory: the chain says so in its place, before and after the letter goes. */
@OfficeTest
class VacantChainTests {

	static final String AHEAD = "tunggu sampai jabatan itu terisi sebelum mengajukan";
	static final String GONE_ON = "diajukan lagi setelah jabatan itu terisi";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Wording wording;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	EndedSeats seats;

	@BeforeEach
	void nobodyIsHeadOfTheDivision() {
		seats = new EndedSeats(office, "Surat Perintah Uji Rangkaian Kosong 1");
		List.of("KABID.APTIKA", "SEKDIS.KOMINFO", "KADIS.KOMINFO").forEach(seats::nobodyStandsIn);
		seats.end("KABID.APTIKA");
	}

	@AfterEach
	void somebodyIsAgain() {
		seats.fillAgain();
	}

	@Test
	void theDrafterReadsItBeforeTheyHandTheLetterOn() {
		var letter = draft();
		var drafter = Visitor.loggedIn(port, "pranata1");

		for (var page : List.of("/draft", "/coordination", "")) {
			assertThat(drafter.open("/letters/" + letter + page).body()).as(page).contains(">kosong<", AHEAD,
					"Jabatan " + staff.position("KABID.APTIKA").title() + " kosong sejak "
							+ wording.fullDay(Staff.today()) + ", jadi dilewati",
					"ditetapkan oleh ");
		}
	}

	@Test
	void theChainKeepsTheirPlaceAndTheTrailSaysSo() {
		var letter = submitted();

		assertThat(reviews.view(letter).steps()).extracting(ReviewStep::state).containsExactly(ReviewStep.State.VACANT,
				ReviewStep.State.AWAITED);
		assertThat(reviews.view(letter).awaited()).isEqualTo(staff.position("SEKDIS.KOMINFO").id());
		assertThat(passed(letter)).isEqualTo(1);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains(">kosong<", GONE_ON,
				"dilewati");

		initial("sekdis.kominfo", letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/letters/" + letter + "/signature").body())
				.contains("1 paraf, 1 jabatan kosong dilewati");
	}

	@Test
	void whoeverComesLaterReadsWhyTheyWereNotAskedAndIsAskedInTheNextRound() {
		var letter = submitted();
		seats.fillAgain();

		assertThat(wording.why(reviews.mayInitial(staff.actor("kabid.aptika"), letter)))
				.contains("kosong ketika naskah ini diajukan");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body())
				.contains(">kosong saat diajukan<").doesNotContain(">kosong<", GONE_ON);
		reviews.returnForChange(staff.actor("sekdis.kominfo"), letter, List.of(), "Mohon diparaf kepala bidang.");
		letters.submit(staff.actor("pranata1"), letter);

		assertThat(reviews.view(letter).awaited()).isEqualTo(staff.position("KABID.APTIKA").id());
	}

	private DocumentId draft() {
		return letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	private DocumentId submitted() {
		return secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	private void initial(String username, DocumentId letter) {
		reviews.initial(staff.actor(username), letter, letters.view(letter).versionHash());
	}

	private long passed(DocumentId letter) {
		return database.sql("select count(*) from audit_event where event = 'review.gaps-passed' and document = ?")
				.param(letter.value()).query(Long.class).single();
	}
}
