package id.nirkertas.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.integration.FirstLetterJob;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class InboxPagesTests {

	static final String SUBJECT = "Penyampaian Daftar Aplikasi <Daerah>";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Staff staff;

	@Autowired
	Letters letters;

	@Autowired
	Handovers handovers;

	@Autowired
	JdbcClient database;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void homeAnswersTheEightQuestions() {
		var home = page("kadis.kominfo", "/");

		assertThat(home).hasStatusOk().bodyText().contains("Belum saya tanda tangani", "Sudah ditandatangani, belum dikirim",
				"Belum saya paraf", "Naskah masuk belum dibaca", "Naskah masuk belum ditindaklanjuti",
				"Disposisi belum dibaca",
				"Disposisi belum ditindaklanjuti", "Tembusan belum dibaca");
	}

	@Test
	void theListSaysWhatWaitsAndWhy() {
		submitted(SUBJECT, Secrecy.ORDINARY);

		assertThat(page("kabid.aptika", "/inbox?section=initial")).hasStatusOk().bodyText()
				.contains("Penyampaian Daftar Aplikasi &lt;Daerah&gt;", "Menunggu paraf Anda").doesNotContain("<Daerah>");
	}

	/** The secretary of the health agency acts as its head: what waits for the head waits for her, and says so. */
	@Test
	void whoActsForAnotherSeesForWhomAndMaySwitch() {
		var secretary = staff.actor("plt.kadinkes");
		var letter = letters.draft(secretary, content(SUBJECT, Secrecy.ORDINARY, "KADIS.DINKES"));
		letters.submit(secretary, letter);

		assertThat(page("plt.kadinkes", "/inbox?section=sign")).bodyText().contains("/letters/" + letter + "/signature",
				"Karena Anda Plt. Kepala Dinas Kesehatan");
		assertThat(page("plt.kadinkes", "/")).bodyText().contains("Jabatan yang Anda jalankan", "action=\"/acting\"",
				staff.position("KADIS.DINKES").id().toString());
	}

	@Test
	void aSecretLetterSaysOnlyThatItWaits() {
		var letter = submitted("Hasil Pemeriksaan Khusus Aplikasi", Secrecy.SECRET);

		assertThat(page("kabid.aptika", "/inbox?item=" + letter)).hasStatusOk().bodyText()
				.contains("/letters/" + letter + "/review", "(hal tidak ditampilkan)", "Rahasia")
				.doesNotContain("Hasil Pemeriksaan Khusus Aplikasi").doesNotContain("/letters/" + letter + "/pages/1");
	}

	@Test
	void theChosenLetterLiesBesideTheList() {
		var letter = submitted(SUBJECT, Secrecy.ORDINARY);

		assertThat(page("kabid.aptika", "/inbox?item=" + letter)).hasStatusOk().bodyText()
				.contains("/letters/" + letter + "/pages/1", "Buka untuk diparaf");
	}

	@Test
	void whatIsAboutNoLetterIsNotCalledSecretBesideTheList() {
		OpenProposals.withdraw(database);
		var handover = handovers.propose(staff.actor("kabid.aptika"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA2").id()), staff.person("pranata2").id(),
				staff.person("agenda.bappeda").id(), null, List.of(), ""));
		try {
			assertThat(page("agenda.bappeda", "/inbox?section=handover")).hasStatusOk().bodyText()
					.contains("/handovers/" + handover, "Tidak ada naskah untuk dibentangkan")
					.doesNotContain("Naskah rahasia", "item=" + handover);
		} finally {
			OpenProposals.withdraw(database);
		}
	}

	@Test
	void aDraftThatIsNotNamedYetSaysSoInEveryList() {
		var letter = letters.draft(staff.actor("pranata2"), new DraftContent("OFFICIAL_LETTER", "", Urgency.NORMAL,
				Secrecy.ORDINARY, "", List.of(), List.of(), null, ""));

		for (var address : List.of("/inbox?section=draft&item=" + letter, "/letters")) {
			assertThat(page("pranata2", address)).hasStatusOk().bodyText()
					.contains("/letters/" + letter, "(belum ada hal)", "(belum ada tujuan)")
					.doesNotContain(">—<", "Halaman 1: \"");
		}
	}

	@Test
	void anEmptyPartSaysWhatIsTrueAndWhatNext() {
		assertThat(page("ekspedisi", "/inbox?section=sign")).hasStatusOk().bodyText()
				.contains("Tidak ada yang menunggu Anda pada bagian ini.", "href=\"/inbox\"");
	}

	@Test
	void newArrivalsAnnounceThemselvesOnce() {
		var read = Instant.now();
		assertThat(arrivals(read, 0)).hasStatus(204);

		submitted(SUBJECT, Secrecy.ORDINARY);
		submitted(SUBJECT, Secrecy.SECRET);

		assertThat(arrivals(read, 0)).hasStatusOk().bodyText()
				.contains("2 baru", "told=2", "href=\"/inbox?section=initial\"")
				.doesNotContain("Daftar Aplikasi");
		assertThat(arrivals(read, 2)).hasStatus(204);
	}

	/** Else a list that lies open would keep its session open for ever. */
	@Test
	void aListThatLiesOpenLongAsksNoMore() {
		assertThat(arrivals(Instant.now().minus(Duration.ofMinutes(31)), 0)).hasStatusOk().bodyText()
				.contains("Muat ulang").doesNotContain("hx-get");
	}

	private MvcTestResult arrivals(Instant since, int told) {
		return page("kabid.aptika", "/inbox/arrivals?section=initial&since=" + since + "&told=" + told);
	}

	@Test
	void thePictureShowsWhereALetterIs() {
		var letter = submitted(SUBJECT, Secrecy.ORDINARY);

		assertThat(page("pranata1", "/documents/" + letter + "/flow")).hasStatusOk().bodyText()
				.contains("Sekarang pada langkah: Beri paraf", "Di sini", "<svg", "data-activity=\"giveInitials\"")
				.doesNotContain("style=");
	}

	@Test
	void thePagesOfLettersCarryThePicture() {
		var done = FirstLetterJob.in(office).run();

		assertThat(page("pranata1", "/letters/" + done.letter())).hasStatusOk().bodyText().contains("Di mana naskah ini",
				"/documents/" + done.letter() + "/flow");
		assertThat(page("kaban.bappeda", "/incoming/" + done.incoming())).hasStatusOk().bodyText()
				.contains("Gambar alur naskah");
	}

	@Test
	void thePictureOfAnIncomingLetterTellsOfItsInstructions() {
		var done = FirstLetterJob.in(office).run();

		assertThat(page("kaban.bappeda", "/documents/" + done.incoming() + "/flow")).hasStatusOk().bodyText()
				.contains("Alur sudah selesai.", "Disposisi atas naskah ini", "Kepala Bidang Perekonomian");
	}

	@Test
	void whoMayNotSeeALetterDoesNotSeeItsPicture() {
		var letter = submitted(SUBJECT, Secrecy.SECRET);

		assertThat(page("perencana2", "/documents/" + letter + "/flow")).hasStatus(403);
	}

	private MvcTestResult page(String username, String address) {
		return pages.get().uri(address).with(user(username)).exchange();
	}

	private DocumentId submitted(String subject, Secrecy secrecy) {
		var letter = letters.draft(staff.actor("pranata1"), content(subject, secrecy, "KADIS.KOMINFO"));
		letters.submit(staff.actor("pranata1"), letter);
		return letter;
	}

	private DraftContent content(String subject, Secrecy secrecy, String signatory) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.NORMAL, secrecy, "500.12",
				List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position(signatory).id(),
				"Bersama ini disampaikan daftar aplikasi.\n\nDemikian disampaikan.");
	}
}
