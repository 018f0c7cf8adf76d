package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Reminders;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterAudit;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The job of the office from draft to archive, by eleven people before their browsers. */
@OfficeTest
@Tag("browser")
class FirstLetterTests {

	private static final String SUBJECT = "Penyampaian Peta Layanan Digital Daerah";
	private static final String BODY = """
			Sehubungan dengan penyusunan profil layanan digital, bersama ini disampaikan peta layanan digital kepulauan.

			Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.""";

	@LocalServerPort
	int port;

	@Autowired
	Reminders reminders;

	@Autowired
	JdbcClient database;

	@Autowired
	Letters letters;

	@Autowired
	Dispositions dispositions;

	@Autowired
	Numbering numbering;

	@Autowired
	Staff staff;

	@Autowired
	WebApplicationContext beans;

	Chromium chromium;
	Onlookers onlookers;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
		onlookers = new Onlookers(chromium, beans);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	@Test
	void goesFromDraftToArchive() {
		var letter = isDrafted();
		isReturnedAndMended(letter);
		isInitialled(letter);
		isSigned(letter);
		isRegistered(letter);
		var incoming = isDisposedOf();
		isReminded(incoming);
		isFollowedUp(incoming);
		isAcceptedAndClosed(incoming);
		isFiled("pranata1", "/documents/" + letter + "/filing");
		onlookers.seeTheEnd(letter, "letterFiled", "pranata1", "kadis.kominfo");
		isFiled("agenda.bappeda", "/documents/" + incoming + "/filing");
		onlookers.seeTheEnd(incoming, "incomingFiled", "agenda.bappeda", "perencana1");
		isFound(letter);
		isVerifiedByAnybody(letter);
	}

	private DocumentId isDrafted() {
		var pranata = chromium.desk("pranata1").open("/letters/new").isSound();
		pranata.choose("#kind", "Surat Dinas").fill("#classification", "500.12").fill("#subject", SUBJECT)
				.fill("#addressees-0", choice(pranata, "Kepala Badan Perencanaan"))
				.fill("#copies-0", choice(pranata, "Sekretaris Daerah"))
				.fill("#copies-1", choice(pranata, "Inspektur Provinsi"))
				.choose("#signatory", "Kepala Dinas Komunikasi dan Informatika")
				.fill("#body", "Bersama ini disampaikan peta layanan.")
				.press("Simpan");
		var letter = DocumentId.of(pranata.path().split("/")[2]);
		onlookers.see(letter, "draftLetter", "pranata1");
		pranata.sees("Siap diajukan").isSound().picture("draft").press("Ajukan");
		onlookers.see(letter, "giveInitials", "pranata1", "kabid.aptika");
		pranata.open("/documents/" + letter + "/flow").sees("Paraf").isSound().picture("flow");
		return letter;
	}

	private static String choice(Desk desk, String beginning) {
		return Objects.requireNonNull(
				desk.page().locator("#positions option[value^='" + beginning + "']").first().getAttribute("value"));
	}

	private void isReturnedAndMended(DocumentId letter) {
		chromium.desk("kabid.aptika").takeUp(SUBJECT).isSound().fill("#remark", "Sebutkan daerah kepulauan.")
				.press("Kembalikan");
		onlookers.see(letter, "draftLetter", "pranata1", "kabid.aptika");
		var pranata = chromium.desk("pranata1").takeUp(SUBJECT);
		pranata.sees("Sebutkan daerah kepulauan").fill("#body", BODY).press("Sudah dipenuhi")
				.press("Ajukan");
		onlookers.see(letter, "giveInitials", "pranata1", "kabid.aptika");
		assertThat(letters.view(letter).version()).as("handed on, returned, handed on again").isEqualTo(3);
	}

	private void isInitialled(DocumentId letter) {
		chromium.desk("kabid.aptika").takeUp(SUBJECT).sees("kepulauan").isSound().picture("review").press("Paraf");
		onlookers.see(letter, "giveInitials", "pranata1", "kabid.aptika", "sekdis.kominfo");
		chromium.desk("sekdis.kominfo").takeUp(SUBJECT).press("Paraf");
		onlookers.see(letter, "signLetter", "pranata1", "kabid.aptika", "sekdis.kominfo", "kadis.kominfo");
	}

	private void isSigned(DocumentId letter) {
		var kadis = chromium.desk("kadis.kominfo").takeUp(SUBJECT);
		kadis.isSound().picture("signature").fill("#passphrase", "bukan-frasa-sandi").press("Tandatangani")
				.sees("frasa sandi");
		kadis.fill("#passphrase", new String(Staff.passphrase("kadis.kominfo"))).press("Tandatangani").sees("500.12/")
				.picture("signed");
		var signed = letters.view(letter);
		assertThat(signed.code()).isNotNull();
		assertThat(signed.file()).isNotNull();
		assertThat(numbering.audit()).allMatch(RegisterAudit::isSound);
		onlookers.see(letter, "fileLetter", "pranata1", "kabid.aptika", "sekdis.kominfo", "kadis.kominfo");
	}

	private void isRegistered(DocumentId letter) {
		chromium.desk("agenda.bappeda").open("/incoming").sees(SUBJECT).sees("Kepala Dinas Komunikasi").isSound()
				.picture("agenda");
		onlookers.see(arrived(letter, "KABAN.BAPPEDA"), "decideLetter", "kaban.bappeda", "agenda.bappeda");
		onlookers.see(arrived(letter, "SEKDA"), "readCopy", "sekda");
		onlookers.see(arrived(letter, "INSPEKTUR"), "readCopy", "inspektur");
		chromium.desk("inspektur").open("/incoming/" + arrived(letter, "INSPEKTUR")).sees(SUBJECT);
		onlookers.seeTheEnd(arrived(letter, "INSPEKTUR"), "copyRead", "inspektur");
	}

	private DocumentId arrived(DocumentId letter, String position) {
		return beans.getBean(Secretariat.class).arrived(letter, position).id();
	}

	private DocumentId isDisposedOf() {
		var kaban = chromium.desk("kaban.bappeda").takeUp(SUBJECT).isSound().picture("incoming");
		var incoming = DocumentId.of(kaban.path().split("/")[2]);
		kaban.press("Disposisi");
		chooseRecipient(kaban, "SEKBAN.BAPPEDA", Part.SUPPORT);
		chooseRecipient(kaban, "KABID.EKON", Part.LEAD);
		kaban.isSound().picture("give");
		kaban.page().locator("input[name=instruction][value=STUDY]").check();
		kaban.fill("#due", Staff.today().plusDays(7).toString()).press("Disposisikan").isSound().picture("map");
		onlookers.see(incoming, "awaitFollowUp", "kaban.bappeda", "agenda.bappeda", "kabid.ekon", "sekban.bappeda");
		onlookers.see(incoming, given(incoming, "KABID.EKON"), "followUp", "kaban.bappeda", "kabid.ekon");
		var kabid = chromium.desk("kabid.ekon").takeUp(SUBJECT).isSound();
		kabid.press("Disposisikan");
		chooseRecipient(kabid, "PERENCANA1", Part.LEAD);
		kabid.page().locator("input[name=instruction][value=FOLLOW_UP]").check();
		kabid.fill("#due", Staff.today().plusDays(5).toString()).press("Disposisikan");
		onlookers.see(incoming, given(incoming, "PERENCANA1"), "followUp", "kaban.bappeda", "kabid.ekon", "perencana1");
		return incoming;
	}

	/** What that position was given on the letter, however deep it lies. */
	private NodeId given(DocumentId incoming, String position) {
		var recipient = staff.position(position).id();
		return beans.getBean(Dispositions.class).tree(incoming).stream().flatMap(FirstLetterTests::withAllUnder)
				.filter(node -> node.recipient().equals(recipient)).findFirst().orElseThrow().id();
	}

	private static Stream<DispositionView> withAllUnder(DispositionView node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(FirstLetterTests::withAllUnder));
	}

	private void chooseRecipient(Desk desk, String position, Part part) {
		var id = staff.position(position).id();
		desk.page().locator("input[name=recipient][value='" + id + "']").check();
		desk.page().locator("#part-" + id).selectOption(part.name());
	}

	/** It is the day; on a small phone, in the dark. */
	private void isReminded(DocumentId incoming) {
		var asked = staff.position("KABID.EKON").id();
		var node = dispositions.tree(incoming).stream().filter(each -> each.recipient().equals(asked)).findFirst()
				.orElseThrow();
		due(node, Staff.today());
		reminders.remind(node.id());
		due(node, node.due());
		var kabid = chromium.desk("kabid.ekon", 320, com.microsoft.playwright.options.ColorScheme.DARK).logIn();
		Awaitility.await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> kabid.open("/notices").sees(SUBJECT).sees("Karena Kepala Badan Perencanaan"));
		kabid.isSound().fitsTheScreen().picture("notices").press("Tandai sudah dibaca").sees(SUBJECT).isSound();
	}

	private void due(DispositionView node, @Nullable LocalDate day) {
		database.sql("update disposition_node set due = ? where id = ?").param(1, day, Types.DATE)
				.param(2, node.id().value())
				.update();
	}

	private void isFollowedUp(DocumentId incoming) {
		var planner = given(incoming, "PERENCANA1");
		var lead = given(incoming, "KABID.EKON");
		chromium.desk("perencana1").takeUp(SUBJECT).isSound().fill("#report", "Peta sudah ditelaah dan sesuai.")
				.press("Laporkan");
		onlookers.see(incoming, planner, "acceptReport", "perencana1", "kabid.ekon", "kaban.bappeda");
		chromium.desk("kabid.ekon").takeUp("accept", SUBJECT).sees("Peta sudah ditelaah").press("Terima");
		onlookers.seeTheEnd(incoming, planner, "followUpAccepted", "perencana1", "kabid.ekon");
		onlookers.see(incoming, lead, "followUp", "perencana1", "kabid.ekon");
		chromium.desk("kabid.ekon").takeUp(SUBJECT).fill("#report", "Telaah selesai, dapat dipakai.").press("Laporkan");
		onlookers.see(incoming, lead, "acceptReport", "kabid.ekon", "kaban.bappeda");
		chromium.desk("sekban.bappeda").takeUp(SUBJECT).fill("#report", "Dukungan data selesai.").press("Laporkan");
	}

	private void isAcceptedAndClosed(DocumentId incoming) {
		for (var report = 0; report < 2; report++) {
			chromium.desk("kaban.bappeda").takeUp("accept", SUBJECT).press("Terima");
		}
		onlookers.seeTheEnd(incoming, given(incoming, "KABID.EKON"), "followUpAccepted", "kabid.ekon", "kaban.bappeda");
		onlookers.see(incoming, "awaitFollowUp", "kaban.bappeda", "perencana1");
		var kaban = chromium.desk("kaban.bappeda").open("/incoming/" + incoming);
		kaban.sees("Telaah selesai").picture("accepted").press("Selesai");
		onlookers.see(incoming, "fileIncoming", "agenda.bappeda", "kaban.bappeda", "kabid.ekon", "perencana1");
	}

	private void isFiled(String username, String address) {
		var desk = chromium.desk(username).open(address).isSound().fill("#title", "Peta layanan digital").press("Berkaskan");
		assertThat(desk.path()).startsWith("/dossiers/");
		desk.sees(SUBJECT).isSound();
	}

	private void isFound(DocumentId letter) {
		var archivist = chromium.desk("arsiparis");
		Awaitility.await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> archivist.open("/archive?q=kepulauan").sees(SUBJECT)
						.sees("Dinas Komunikasi dan Informatika").sees("Badan Perencanaan Pembangunan Daerah"));
		archivist.isSound().picture("archive").open("/letters/" + letter).sees(SUBJECT);
		var answer = archivist.page().request().get(archivist.page().url() + "/paper");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
	}

	private void isVerifiedByAnybody(DocumentId letter) {
		LetterView signed = letters.view(letter);
		var anybody = chromium.desk("nobody", 390, com.microsoft.playwright.options.ColorScheme.DARK);
		anybody.open("/v/" + signed.code()).sees("Asli").sees(signed.number()).isSound().fitsTheScreen().picture("verified");
	}
}
