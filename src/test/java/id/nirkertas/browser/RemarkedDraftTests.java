package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Passage;
import id.nirkertas.letter.Passages;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Objections;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter that came back: each remark leads to its very paragraph, and the paragraph leads back. */
@OfficeTest
@Tag("browser")
class RemarkedDraftTests {

	private static final String TEXT = """
			Bersama ini kami mengundang Saudara:

			1. membawa:
			   a. laptop;
			   b. surat tugas;
			2. melapor.

			| No. | Nama |
			|---|---|
			| 1. | Citra |
			| 2. | Dewi |

			Demikian kami sampaikan.

			=== Lampiran: Daftar Peserta ===

			Citra dan Dewi.""";

	@LocalServerPort
	int port;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Staff staff;

	@Autowired
	Passages passages;

	@Autowired
	Reviews reviews;

	@Autowired
	Letters letters;

	Chromium chromium;
	DocumentId letter;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
		letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), TEXT));
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	/** The page counts the pieces of the text as the office does, wherever they lie. */
	@Test
	void everyRemarkIsAtItsVeryPassage() {
		var parts = passages.of(letter, 1).stream().filter(Passage::isParagraph).toList();
		returned(parts.stream().map(Passage::place).toArray(String[]::new));

		var marked = draft().page().locator("#body .remarked");

		assertThat(marked).hasCount(parts.size());
		for (var place = 0; place < parts.size(); place++) {
			assertThat(words(marked.nth(place))).endsWith(lastWord(parts.get(place).text()));
			assertThat(marked.nth(place).locator(".remark-mark")).hasText("Catatan " + (place + 1));
		}
	}

	@Test
	void theRemarkLeadsToItsParagraphAndTheParagraphBack() {
		returned("body.4", "subject");
		var desk = draft();
		var page = desk.page();

		link(page, "Alinea 4").focus();
		Desk.keys(page, "Enter");

		assertThat(page.locator("#body")).isFocused();
		assertThat(page.locator("[data-told-remark]")).containsText("Perbaiki bagian body.4");
		page.keyboard().type("Tertanda ");
		assertThat(page.locator("#body .remarked")).containsText("Tertanda surat tugas;");

		Desk.keys(page, "Control+Alt+m");
		assertThat(page.locator("#corrections li:focus")).containsText("Perbaiki bagian body.4");
		page.locator("#body .remark-mark").click();
		assertThat(page.locator("#corrections li:focus")).containsText("Perbaiki bagian body.4");
		page.locator(".remark-mark.of-field").click();
		assertThat(page.locator("#corrections li:focus")).containsText("Perbaiki bagian subject");
		desk.isSound().picture("remarks");
	}

	@Test
	void theMarkStaysWithItsParagraphWhileTheTextIsWrittenAndSaved() {
		returned("body.7", "body.11");
		var desk = draft();
		var page = desk.page();
		page.locator("#body p").first().click();
		Desk.keys(page, "Home");
		page.keyboard().type("Pembuka baru.");
		Desk.keys(page, "Enter");
		assertThat(page.locator("#body .remarked").first()).containsText("Citra");

		page.waitForCondition(() -> page.locator("#corrections li").first().getAttribute("data-paragraph").equals("8"));

		assertThat(page.locator("#body .remarked")).hasCount(2);
		assertThat(page.locator("#body .remarked").first()).containsText("Citra");
		assertThat(page.locator("#body .remarked").nth(1)).containsText("Citra dan Dewi.");
		link(page, "Alinea 11").click();
		page.keyboard().type("Rapat: ");
		assertThat(page.locator("#body .remarked").nth(1)).containsText("Rapat: Citra dan Dewi.");
		desk.isSound();
	}

	@Test
	void whatIsMetIsMarkedNoMore() {
		returned("body.2", "body.7");
		var page = draft().page();
		assertThat(page.locator("#body .remarked")).hasCount(2);

		page.locator("#corrections li").first().locator("button[name=met]").click();

		assertThat(page.locator("#body .remarked")).hasCount(1);
		assertThat(page.locator("#body .remarked")).containsText("Citra");
	}

	@Test
	void theListOfAllRemarksLeadsThereToo() {
		returned("body.7");
		var page = chromium.desk("pranata1").open("/letters/" + letter + "/corrections").page();

		link(page, "Alinea 7").first().click();

		assertThat(page.locator("#body")).isFocused();
		page.keyboard().type("Baris ");
		assertThat(page.locator("#body .remarked")).containsText("Baris ");
	}

	@Test
	void withoutScriptThePassageStandsBesideTheField() {
		returned("body.4");
		var page = draft().page();
		assertThat(page.locator("#body-remarks")).isHidden();

		var answer = (String) page.evaluate("async () => (await fetch(location.href)).text()");

		assertThat(answer).contains("Catatan pada isi naskah", "href=\"#remark-", "b. surat tugas;");
	}

	private Desk draft() {
		return chromium.desk("pranata1").open("/letters/" + letter + "/draft");
	}

	private static Locator link(Page page, String name) {
		return page.locator("main a:visible", new Page.LocatorOptions().setHasText(name));
	}

	private void returned(String... places) {
		var parts = passages.of(letter, 1);
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash(), new Objections(
				List.of(),
				"", Stream.of(places)
						.map(place -> new Objections.Note(
								parts.stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow().key(),
								"Perbaiki bagian " + place))
						.toList(),
				List.of()));
	}

	/** Without the mark itself. */
	private static String words(Locator marked) {
		return marked.evaluate("""
				node => {
					const copy = node.cloneNode(true);
					copy.querySelectorAll('.remark-mark').forEach(mark => mark.remove());
					return copy.textContent.trim();
				}""").toString();
	}

	private static String lastWord(String said) {
		return said.substring(said.lastIndexOf(' ') + 1);
	}
}
