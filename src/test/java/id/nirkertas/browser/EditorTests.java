package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The text of a letter, written in the editor. */
@OfficeTest
@Tag("browser")
class EditorTests {

	@LocalServerPort
	int port;

	@Autowired
	Letters letters;

	Chromium chromium;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	/** A letter with a nested list, a table and bold words, without a mouse. */
	@Test
	void isWrittenWithKeysAlone() {
		var desk = chromium.desk("pranata1").open("/letters/new");
		var page = desk.page();
		page.locator("#subject").focus();
		while (!(Boolean) page.evaluate("document.activeElement.id === 'body'")) {
			press(page, "Tab");
		}

		type(page, "Agar Saudara ");
		press(page, "Control+b");
		type(page, "hadir tepat waktu");
		press(page, "Control+b");
		type(page, ":");
		press(page, "Enter");
		type(page, "1. membawa:");
		press(page, "Enter", "Tab");
		type(page, "laptop;");
		press(page, "Enter");
		type(page, "surat tugas;");
		press(page, "Enter", "Shift+Tab");
		type(page, "melapor.");
		press(page, "Enter", "Enter");
		press(page, "Alt+F10");
		assertThat(page.locator("[data-act=bold]")).isFocused();
		while (!(Boolean) page.evaluate("document.activeElement.dataset.act === 'table'")) {
			press(page, "ArrowRight");
		}
		press(page, "Enter");
		assertThat(page.locator("#table-rows")).isFocused();
		type(page, "2");
		press(page, "Tab");
		type(page, "2");
		press(page, "Enter");
		type(page, "No.");
		press(page, "Tab");
		type(page, "Nama");
		press(page, "Tab");
		type(page, "1.");
		press(page, "Tab");
		type(page, "Citra");
		press(page, "Tab");
		type(page, "2.");
		press(page, "Tab");
		type(page, "Dewi");
		press(page, "Escape", "Tab");
		assertThat(page.locator("#body")).not().isFocused();
		desk.isSound().press("Simpan");

		assertThat(saved(desk)).isEqualTo(Body.ofText("""
				Agar Saudara **hadir tepat waktu**:

				1. membawa:
				   a. laptop;
				   b. surat tugas;
				2. melapor.

				| No. | Nama |
				|---|---|
				| 1. | Citra |
				| 2. | Dewi |"""));
	}

	private Body saved(Desk desk) {
		assertThat(desk.path()).matches("/letters/.{36}/draft.*");
		return letters.view(DocumentId.of(desk.path().split("/")[2])).content().body();
	}

	private static void type(Page page, String text) {
		page.keyboard().type(text);
	}

	private static void press(Page page, String... keys) {
		Stream.of(keys).forEach(key -> page.keyboard().press(key));
	}
}
