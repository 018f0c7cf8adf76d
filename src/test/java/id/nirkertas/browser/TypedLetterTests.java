package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Particulars;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.ReadAloud;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the keys to the paper: what somebody types is what the preview of the letter says, in words, tags and places. */
@OfficeTest
@Tag("browser")
class TypedLetterTests {

	private static final String LONG = "Dalam rangka penataan arsip dinamis di lingkungan Pemerintah Provinsi, dengan ini kami minta "
			+ "agar Saudara melaksanakan hal-hal sebagai berikut:";

	@LocalServerPort
	int port;

	@Autowired
	Letters letters;

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
	void whatIsTypedIsOnThePaper() throws IOException {
		var letter = letters.draft(staff.actor("pranata1"),
				new DraftContent("OFFICIAL_LETTER", "Penataan Arsip", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
						List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(),
						Body.EMPTY, Particulars.NONE));
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		write(desk.page());
		assertThat(desk.faults()).isEmpty();
		desk.press("Simpan");
		var paper = desk.page().request().get(desk.at("/letters/" + letter + "/paper")).body();

		assertThat(letters.view(letter).content().body().text()).isEqualTo(LONG + """


				1. menyusun daftar arsip:
				   a. arsip aktif:
				      1) rapi;
				         a) menurut tahun;
				2. melapor.

				PETUGAS

				| No. | Nama |
				|---|---|
				| 1. | Citra |""");
		assertThat(ReadAloud.lines(paper)).contains("P: " + LONG + """

				Lbl: 1.
				P: menyusun daftar arsip:
				Lbl: a.
				P: arsip aktif:
				Lbl: 1)
				P: rapi;
				Lbl: a)
				P: menurut tahun;
				Lbl: 2.
				P: melapor.
				P: PETUGAS
				TH: No.
				TH: Nama
				TD: 1.
				TD: Citra
				""");
		isTaggedAsTyped(paper);
		isSetAsTyped(paper);
	}

	private static void write(Page page) {
		page.locator("#subject").focus();
		while (!(Boolean) page.evaluate("document.activeElement.id === 'body'")) {
			Desk.keys(page, "Tab");
		}
		page.keyboard().type(LONG);
		Desk.keys(page, "Enter");
		page.keyboard().type("1. menyusun daftar arsip:");
		for (var level : List.of("arsip aktif:", "rapi;", "menurut tahun;")) {
			Desk.keys(page, "Enter", "Tab");
			page.keyboard().type(level);
		}
		Desk.keys(page, "Enter", "Shift+Tab", "Shift+Tab", "Shift+Tab");
		page.keyboard().type("melapor.");
		Desk.keys(page, "Enter", "Enter");
		page.keyboard().type("PETUGAS");
		tool(page, "center");
		assertThat(page.locator("#body")).isFocused();
		Desk.keys(page, "Enter");
		tool(page, "justify");
		tool(page, "table");
		for (var number : List.of("2", "2")) {
			page.keyboard().type(number);
			Desk.keys(page, "Tab");
		}
		Desk.keys(page, "Enter");
		for (var cell : List.of("No.", "Nama", "1.", "Citra")) {
			page.keyboard().type(cell);
			Desk.keys(page, cell.equals("Citra") ? "Escape" : "Tab");
		}
	}

	/** Goes to a button of the toolbar with keys, and presses it. */
	private static void tool(Page page, String name) {
		Desk.keys(page, "Alt+F10");
		while (!name.equals(page.evaluate("document.activeElement.dataset.act"))) {
			Desk.keys(page, "ArrowRight");
		}
		Desk.keys(page, "Enter");
	}

	/** Five items, of which the deepest lies in four lists. */
	private static void isTaggedAsTyped(byte[] paper) throws IOException {
		try (var pdf = Loader.loadPDF(paper)) {
			var paths = new ArrayList<String>();
			collect(pdf.getDocumentCatalog().getStructureTreeRoot(), "", paths);

			assertThat(paths).filteredOn(path -> path.endsWith("/LI")).hasSize(5)
					.anyMatch(path -> path.split("/L/", -1).length == 5);
		}
	}

	private static void collect(PDStructureNode node, String above, List<String> paths) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				var path = above + "/" + element.getCOSObject().getNameAsString(COSName.S);
				paths.add(path);
				collect(element, path, paths);
			}
		}
	}

	/** In points: the long paragraph reaches from margin to margin, the title stands in its middle, each level further in. */
	private static void isSetAsTyped(byte[] paper) throws IOException {
		var lines = lines(paper);
		var first = at(lines, "Dalam rangka");
		var left = lines.get(first + 1).getFirst().getX();
		var right = end(lines.get(first));
		var title = lines.get(at(lines, "PETUGAS"));
		var signs = Stream.of("1. menyusun", "a. arsip", "1) rapi", "a) menurut")
				.map(words -> lines.get(at(lines, words)).getFirst().getX()).toList();

		assertThat(right - left).isGreaterThan(400);
		assertThat((title.getFirst().getX() + end(title)) / 2).isCloseTo((left + right) / 2, within(1f));
		assertThat(signs).isSorted().doesNotHaveDuplicates();
		assertThat(lines.get(at(lines, "2. melapor")).getFirst().getX()).isCloseTo(signs.getFirst(), within(0.1f));
	}

	private static float end(List<TextPosition> line) {
		return line.getLast().getX() + line.getLast().getWidth();
	}

	private static int at(List<List<TextPosition>> lines, String words) {
		var texts = lines.stream().map(line -> line.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
				.toList();
		var found = IntStream.range(0, texts.size())
				.filter(at -> texts.get(at).replace(" ", "").startsWith(words.replace(" ", ""))).findFirst();
		assertThat(found).as("%s in %s", words, texts).isPresent();
		return found.orElseThrow();
	}

	private static List<List<TextPosition>> lines(byte[] paper) throws IOException {
		var lines = new ArrayList<List<TextPosition>>();
		try (var pdf = Loader.loadPDF(paper)) {
			var stripper = new PDFTextStripper() {

				@Override
				protected void writeString(String text, List<TextPosition> places) {
					if (lines.isEmpty() || Math.abs(lines.getLast().getFirst().getY() - places.getFirst().getY()) > 1) {
						lines.add(new ArrayList<>());
					}
					lines.getLast().addAll(places);
				}
			};
			stripper.setSortByPosition(true);
			stripper.getText(pdf);
		}
		return lines;
	}
}
