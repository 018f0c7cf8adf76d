package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Lembar Disposisi goes from desk to desk on paper too. */
@OfficeTest
@Tag("browser")
class PrintedSheetTests {

	private static final String FIRST = "Siapkan data sesuai format; koordinasikan dengan perangkat daerah terkait.";
	private static final String SECOND = "Susun tabelnya dan serahkan konsep jawaban kepada saya sebelum batas waktu.";

	private static final String ANSWER = "Tabel sudah tersusun dari 38 perangkat daerah.";

	@LocalServerPort
	int port;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Registry registry;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	Chromium chromium;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	@Test
	void holdsTwoDispositionsOnOneSheetOfPaper() throws IOException {
		var letter = disposedOfTwice();

		var printed = chromium.desk("kaban.bappeda").open("/incoming/" + letter + "/sheet").page().pdf(
				new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)
						.setPath(Path.of("target/pictures/sheet.pdf")));

		try (var paper = Loader.loadPDF(printed)) {
			var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
			assertThat(text).contains("LEMBAR DISPOSISI", FIRST, SECOND, "Arsipkan / file", "WIB");
			assertThat(paper.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void isLaidOutForMinistriesTooWithWhatWasReadAndAnsweredOnEveryLevel() throws IOException {
		var letter = disposedOfTwice();
		var deepest = dispositions.tree(letter).stream().flatMap(DispositionView::withAllUnder)
				.filter(node -> node.recipient().equals(staff.position("PERENCANA1").id())).findFirst().orElseThrow().id();
		dispositions.read(staff.actor("perencana1"), deepest);
		dispositions.report(staff.actor("perencana1"), deepest, ANSWER);
		var desk = chromium.desk("kaban.bappeda");

		var printed = desk.open("/incoming/" + letter + "/sheet?form=ministry").page()
				.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)
						.setPath(Path.of("target/pictures/sheet-ministry.pdf")));

		try (var paper = Loader.loadPDF(printed)) {
			assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " ")).contains("A. Agenda naskah",
					"B. Diteruskan kepada", "C. Catatan lain", "Isi informasi naskah", FIRST, SECOND, "1 Kepala Bidang",
					"dibaca", "Tindak lanjut", ANSWER, "☐ Sangat rahasia");
		}
		assertThat(desk.open("/incoming/" + letter + "/sheet").page().textContent("main"))
				.contains(ANSWER, "Dengan hormat harap")
				.doesNotContain("A. Agenda naskah");
		assertThat(desk.open("/incoming/" + letter + "/sheet?form=else").page().textContent("main"))
				.contains("Dengan hormat harap");
	}

	private DocumentId disposedOfTwice() {
		var sent = secretariat.send("pranata1",
				secretariat.content("OFFICIAL_LETTER", Papers.SUBJECT, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
						List.of(), Secretariat.text("Bersama ini disampaikan laporan.", "Demikian disampaikan.")));
		var letter = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		registry.read(staff.actor("kaban.bappeda"), letter);
		var led = give(letter, "kaban.bappeda", null, FIRST, "KABID.EKON", "SEKBAN.BAPPEDA");
		give(letter, "kabid.ekon", led, SECOND, "PERENCANA1", "PERENCANA2");
		return letter;
	}

	private NodeId give(DocumentId letter, String giver, @Nullable NodeId under, String note, String lead, String support) {
		var recipients = List.of(new Recipient(staff.position(lead).id(), Part.LEAD),
				new Recipient(staff.position(support).id(), Part.SUPPORT));
		var order = new DispositionOrder(recipients, List.of("FOLLOW_UP", "COORDINATE"), note, Staff.today().plusDays(7));
		return dispositions.give(staff.actor(giver), letter, under, order).getFirst();
	}
}
