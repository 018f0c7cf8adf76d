package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import java.util.List;
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
		desk.isSound().picture("editor");

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

	@Test
	void signsAreReadAsTheyAreTyped() {
		var desk = blank();
		var page = desk.page();
		type(page, "3. bukan daftar");
		press(page, "Enter");
		type(page, "1. satu");
		press(page, "Enter");
		type(page, "a. anak");
		press(page, "Enter");
		type(page, "2. dua");
		press(page, "Enter", "Enter");
		type(page, "Selingan.");
		press(page, "Enter");
		type(page, "1) lain");
		press(page, "Enter");
		press(page, "Enter");
		type(page, "a. ");
		press(page, "Backspace");
		type(page, "urung");

		assertThat(saved(desk).text()).isEqualTo("""
				3. bukan daftar

				1. satu
				   a. anak
				2. dua

				Selingan.

				1) lain

				a. urung""");
	}

	@Test
	void aListGoesOnAfterWhatExplainsItsItems() {
		var desk = blank();
		type(desk.page(), "1. Umum");
		press(desk.page(), "Enter", "Enter");
		type(desk.page(), "Penjelasan.");
		press(desk.page(), "Enter");
		type(desk.page(), "2. Dasar");
		press(desk.page(), "Enter", "Backspace");
		type(desk.page(), "Dasarnya.");
		press(desk.page(), "Enter");
		type(desk.page(), "3. Tiga");

		type(desk.page(), ".");

		assertThat(saved(desk).text()).isEqualTo("""
				1. Umum

				   Penjelasan.
				2. Dasar

				   Dasarnya.
				3. Tiga.""");
	}

	@Test
	void levelsAreSignedAsOfficesSignThem() {
		var desk = blank();
		var page = desk.page();
		type(page, "1. satu");
		for (var level : List.of("anak", "cucu", "cicit")) {
			press(page, "Enter", "Tab");
			type(page, level);
		}
		press(page, "Enter");
		type(page, "lagi");
		for (var level = 0; level < 3; level++) {
			press(page, "Shift+Tab");
		}

		assertThat(saved(desk).text()).isEqualTo("""
				1. satu
				   a. anak
				      1) cucu
				         a) cicit
				2. lagi""");
	}

	@Test
	void buttonsSayWhetherTheyAreOn() {
		var desk = blank();
		var page = desk.page();
		type(page, "Kota Contoh");
		press(page, "Control+a", "Control+u");
		assertThat(act(page, "underline")).hasAttribute("aria-pressed", "true");
		act(page, "right").click();
		assertThat(act(page, "right")).hasAttribute("aria-pressed", "true");
		assertThat(act(page, "justify")).hasAttribute("aria-pressed", "false");
		press(page, "ArrowRight", "Enter");
		act(page, "list-a)").click();
		assertThat(act(page, "list-a)")).hasAttribute("aria-pressed", "true");
		type(page, "butir");
		press(page, "Control+z");
		assertThat(page.locator("#body li")).hasText("");
		act(page, "redo").click();
		assertThat(page.locator("#body li")).hasText("butir");
		assertThat(page.locator("[data-in-table]")).isHidden();

		assertThat(saved(desk).json()).contains(
				"{\"type\":\"paragraph\",\"attrs\":{\"align\":\"right\"},\"content\":[{\"type\":"
						+ "\"text\",\"marks\":[{\"type\":\"underline\"}],\"text\":\"Kota Contoh\"}]}",
				"{\"type\":\"ordered_list\",\"attrs\":{\"marks\":\"a)\"}");
	}

	@Test
	void cellsOfARowBecomeOne() {
		var desk = blank();
		var page = desk.page();
		act(page, "table").click();
		page.locator("dialog [data-insert]").click();
		type(page, "Jumlah");
		press(page, "Shift+ArrowRight", "Shift+ArrowRight");
		act(page, "merge").click();
		act(page, "column-off").click();
		assertThat(page.locator("#body tr").first().locator("th")).hasCount(1);
		act(page, "row-off").click();
		act(page, "head").click();

		assertThat(saved(desk).text()).doesNotContain("Jumlah");
	}

	@Test
	void aLampiranIsAPageOfItsOwn() {
		var desk = blank();
		var page = desk.page();
		type(page, "Isi surat.");
		act(page, "annex").click();
		type(page, "Daftar Peserta");
		press(page, "Enter");
		type(page, "1. Citra");
		assertThat(page.locator("#body h2")).hasAttribute("data-annex", "Halaman baru: Lampiran");

		var body = saved(desk);
		assertThat(body.text()).isEqualTo("Isi surat.\n\n=== Lampiran: Daftar Peserta ===\n\n1. Citra");
		assertThat(body.annexes()).hasSize(1);
	}

	private Desk blank() {
		var desk = chromium.desk("pranata1").open("/letters/new");
		desk.page().locator("#body").click();
		return desk;
	}

	private static Locator act(Page page, String name) {
		return page.locator("[data-act='" + name + "']");
	}

	private Body saved(Desk desk) {
		desk.isSound();
		if (desk.path().equals("/letters/new")) {
			desk.press("Simpan");
		}
		assertThat(desk.path()).matches("/letters/.{36}/draft.*");
		return letters.view(DocumentId.of(desk.path().split("/")[2])).content().body();
	}

	private static void type(Page page, String text) {
		page.keyboard().type(text);
	}

	private static void press(Page page, String... keys) {
		Desk.keys(page, keys);
	}
}
