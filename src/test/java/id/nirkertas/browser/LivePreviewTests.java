package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever drafts sees the paper as it is, and that it is saved; nothing blinks, nothing shouts. */
@OfficeTest
@Tag("browser")
class LivePreviewTests {

	/** Notes every moment at which the desk shows a page that is not painted, or none. */
	private static final String WATCH = """
			() => {
				window.blank = 0;
				window.seen = new Set();
				const look = () => {
					const pages = [...document.querySelectorAll('#paper img')];
					if (pages.length === 0 || !pages[0].complete || pages[0].naturalWidth === 0) {
						window.blank++;
					}
					pages.forEach(page => window.seen.add(page.getAttribute('src')));
					requestAnimationFrame(look);
				};
				look();
				new MutationObserver(look).observe(document.querySelector('#paper').parentElement, {childList: true, subtree: true});
			}""";

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	OwnKinds own;
	@Autowired
	Stationery stationery;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;

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
	void showsTheNewPageWithoutABlink() {
		var letter = drafted();
		var desk = open("pranata1", letter);
		var before = picture(desk);
		desk.page().evaluate(WATCH);

		for (var words : List.of("Bersama ini", " disampaikan", " data layanan.")) {
			type(desk, "#body", words);
			waitUntilSaved(desk, letter, words);
		}

		desk.page().waitForFunction("src => document.querySelector('#paper img').getAttribute('src') !== src", before);
		assertThat(desk.page().evaluate("window.blank")).as("moments without a painted page").isEqualTo(0);
		assertThat((Integer) desk.page().evaluate("window.seen.size")).isGreaterThan(1);
		assertThat(desk.page().locator("#saved").innerText()).startsWith("tersimpan hari ini");
		assertThat(desk.page().locator("#told").textContent()).startsWith("tersimpan");
		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("body");
		desk.isSound().picture("live-preview");
	}

	@Test
	void tellsOfASaveOnceAndNotEachTime() {
		var letter = drafted();
		var desk = open("pranata1", letter);
		type(desk, "#body", "Satu.");
		waitUntilSaved(desk, letter, "Satu.");
		desk.page().evaluate("""
				() => { window.told = 0; new MutationObserver(() => window.told++)
					.observe(document.querySelector('#told'), {childList: true, characterData: true, subtree: true}); }""");

		type(desk, "#body", " Dua.");
		waitUntilSaved(desk, letter, " Dua.");

		assertThat(desk.page().evaluate("window.told")).isEqualTo(0);
	}

	@Test
	void theFirstWordsBeginTheLetterAndTheAddressFollows() {
		var desk = chromium.desk("pranata1").open("/letters/new");

		type(desk, "#subject", "Penyampaian Data Kepulauan");
		desk.page().waitForURL("**/letters/*/draft");

		desk.page().locator("#paper img").first().waitFor();
		assertThat(desk.page().locator("h1").innerText()).isEqualTo("Susun naskah");
		assertThat(desk.page().locator("#state").innerText()).isEqualTo("Konsep");
		var letter = DocumentId.of(desk.path().split("/")[2]);
		assertThat(letters.view(letter).content().subject()).isEqualTo("Penyampaian Data Kepulauan");
		desk.sees("Yang masih kurang").isSound();
		desk.fill("#body", "Bersama ini disampaikan data.").press("Simpan").sees("tersimpan hari ini");
		assertThat(desk.path()).startsWith("/letters/" + letter + "/draft");
		assertThat(letters.view(letter).content().body().text()).isEqualTo("Bersama ini disampaikan data.");
		assertThat(desk.open("/letters/new").page().locator("#subject").inputValue()).isEmpty();
	}

	@Test
	void theSecondWindowIsToldAndTheButtonLeadsToBothTexts() {
		var letter = drafted();
		var first = open("pranata1", letter);
		var second = open("pranata1", letter);
		type(first, "#subject", " dari Jendela Pertama");
		waitUntilSaved(first, letter, "Pertama");

		type(second, "#subject", " dari Jendela Kedua");
		second.page().locator("#trouble button").waitFor();

		assertThat(second.page().locator("#trouble").innerText()).contains("disimpan dari jendela atau orang lain");
		assertThat(letters.view(letter).content().subject()).endsWith("Jendela Pertama");
		second.isAnswered("409").isSound().fitsTheScreen();
		second.page().locator("#trouble button").click();
		second.page().waitForLoadState();
		second.sees("dari Jendela Pertama");
		assertThat(second.page().locator("#subject").inputValue()).endsWith("Jendela Kedua");
	}

	@Test
	void aBrokenConnectionIsSaidAndMended() {
		var letter = drafted();
		var desk = open("pranata1", letter);
		desk.page().context().setOffline(true);
		type(desk, "#subject", " Terbaru");
		desk.page().locator("#trouble:has-text('sambungan terputus')").waitFor();
		assertThat(desk.page().locator("#subject").inputValue()).endsWith("Terbaru");

		desk.page().context().setOffline(false);

		desk.page().waitForCondition(() -> letters.view(letter).content().subject().endsWith("Terbaru"));
		desk.page().locator("#trouble:empty").waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
	}

	@Test
	void anEndedSessionIsSaidAndTheTextGoesOnAfterTheLogIn() {
		var letter = drafted();
		var desk = open("pranata1", letter).loseSession();

		type(desk, "#subject", " Terbaru");
		desk.page().locator("#trouble:has-text('sesi Anda sudah berakhir')").waitFor();
		desk.isAnswered("401", "403").press("Simpan").enter().press("Simpan");

		assertThat(letters.view(letter).content().subject()).endsWith("Terbaru");
	}

	@Test
	void aHalfTypedNameIsHintedAtAndTheRestIsSaved() {
		var letter = drafted();
		var desk = open("pranata1", letter);

		type(desk, "#addressees-1", "Kepala Din");
		desk.page().locator("#beside:has-text('belum menunjuk jabatan')").waitFor();
		desk.page().locator("#beside a[href='#addressees-1']").click();

		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("addressees-1");
		assertThat(desk.page().evaluate("Object.keys(sessionStorage).some(key => key.startsWith('kept:'))")).isEqualTo(true);
	}

	@Test
	void theFieldsOfAnotherKindComeByThemselves() {
		var desk = open("pranata1", drafted());

		desk.choose("#kind", "Surat Undangan");

		desk.page().locator("#kind-fields input").first().waitFor();
		desk.sees("Isian Surat Undangan").isSound();
	}

	@Test
	void aKindChangedMeanwhileTakesNothingFromWhoeverIsTyping() {
		var admin = staff.actor("admin");
		var code = own.begin(admin, "INVITATION", "Undangan Upacara");
		var letter = letters.draft(staff.actor("pranata1"), secretariat.content(code, "Undangan", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), ""));
		var desk = open("pranata1", letter);
		var first = desk.page().locator("#kind-fields").getAttribute("data-of");
		var field = "[id='details.acara']";
		stationery.change(admin, stationery.now(code, null).kind(), null);
		own.offer(admin, code, false);
		desk.page().route("**/" + letter + "/draft", route -> {
			type(desk, field, " satu data");
			route.resume();
		});

		type(desk, field, "Rapat");

		desk.page().waitForFunction("first => document.querySelector('#kind-fields').dataset.of !== first", first);
		assertThat(desk.page().locator(field).inputValue()).isEqualTo("Rapat satu data");
		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("details.acara");
	}

	@Test
	void whatTheDirectorySaysOfAnOfficialStandsBesideTheirName() {
		var letter = letters.draft(staff.actor("pranata1"), secretariat.content("ASSIGNMENT", "Penugasan", "500.12",
				"KADIS.KOMINFO", List.of(), List.of(), ""));
		var desk = open("pranata1", letter);
		type(desk, "[id='details.petugas']", "citra nawangwulan, s.kom.");

		desk.page().waitForFunction("() => document.getElementById('details.petugas-0-2').value !== ''");

		assertThat(desk.page().locator("[id='details.petugas']").inputValue()).isEqualTo("Citra Nawangwulan, S.Kom.");
		desk.page().locator("[id='details.petugas']").fill("Bimantara Wicaksana");
		desk.page()
				.waitForCondition(() -> letters.view(letter).content().more().details().rows("petugas").getFirst().getFirst()
						.equals("Bimantara Wicaksana, S.T., M.Kom."));
		desk.page()
				.waitForFunction("() => document.getElementById('details.petugas-0-2').value === '19780623 200312 9 017'");
		type(desk, "[id='details.petugas-0-3']", " Muda");
		desk.page()
				.waitForCondition(() -> letters.view(letter).content().more().details().rows("petugas").getFirst().getLast()
						.endsWith(" Muda"));
		assertThat(letters.view(letter).content().more().details().rows("petugas").getFirst()).hasSize(4).doesNotContain("");
	}

	@Test
	void aKindWithoutAddresseesDoesNotAskForThem() {
		var desk = chromium.desk("pranata1").open("/letters/new");
		type(desk, "#subject", "Pembentukan Tim");

		desk.choose("#kind", "Keputusan");

		desk.page().locator("#addressees").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		desk.choose("#kind", "Surat Dinas");
		desk.page().locator("#addressees").waitFor();
	}

	private DocumentId drafted() {
		return letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), ""));
	}

	private Desk open(String username, DocumentId letter) {
		var desk = chromium.desk(username).open("/letters/" + letter + "/draft");
		desk.page().waitForFunction("document.querySelector('#paper img').complete");
		return desk;
	}

	private static void type(Desk desk, String selector, String words) {
		desk.page().locator(selector).press("End");
		desk.page().locator(selector).pressSequentially(words);
	}

	/** The page knows that those words are its last revision. */
	private void waitUntilSaved(Desk desk, DocumentId letter, String words) {
		desk.page().waitForCondition(() -> {
			var saved = letters.view(letter);
			return (saved.content().subject() + saved.content().body().text()).contains(words.strip());
		});
		desk.page().waitForFunction("revision => document.querySelector('[name=revision]').value === revision",
				Integer.toString(letters.view(letter).revision()));
	}

	private static String picture(Desk desk) {
		return Objects.requireNonNull(desk.page().locator("#paper img").first().getAttribute("src"));
	}
}
