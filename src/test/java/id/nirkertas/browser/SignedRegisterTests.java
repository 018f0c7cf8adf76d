package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.office.Staff;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A register, and the sheet of a block, are signed by who keeps and who checks them. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class SignedRegisterTests {

	private static final int SHORTEST = 7;
	private static final int LONGEST = 14;

	@LocalServerPort
	int port;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Staff staff;

	/** However many lines there are, some of them fill a sheet to its end. */
	@Test
	void theirBoxesStandBesideEachOtherBelowTheLastLines() throws IOException {
		var keeper = staff.actor("agenda.bappeda");
		var register = new NumberRegister("BAPPEDA", Staff.today().getYear(), "SURAT");
		var book = "/registers/book?agency=BAPPEDA&group=SURAT&page=all&year=" + register.year();
		try (var chromium = Chromium.open(port)) {
			var desk = chromium.desk("agenda.bappeda");
			for (var many = SHORTEST; many <= LONGEST; many++) {
				var block = blocks.take(keeper, register, many, "Listrik padam");
				assertSigned(desk.open("/registers/blocks/" + block.id()).page());
				blocks.giveBack(keeper, block.id(), "Uji selesai");
				assertSigned(desk.open(book).page());
			}
		}
	}

	private static void assertSigned(Page page) throws IOException {
		try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)
				.setPath(Path.of("target/pictures/register.pdf"))))) {
			var text = new PDFTextStripper();
			text.setSortByPosition(true);
			text.setStartPage(paper.getNumberOfPages());
			assertThat(text.getText(paper).replaceAll("\\s+", " ")).containsSubsequence("/BAPPEDA/", "/BAPPEDA/",
					"/BAPPEDA/",
					"Pencatat register Diperiksa oleh");
		}
	}
}
