package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An official who goes through the inbox without a mouse. */
@OfficeTest
@Tag("browser")
class KeyboardTests {

	private static final String SUBJECT = "Undangan Bimbingan Teknis Persuratan";

	@LocalServerPort
	int port;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Letters letters;

	@Autowired
	Registry registry;

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
	void movesThroughTheInboxAndOpensALetter() {
		submit(3);
		var page = chromium.desk("kabid.aptika").open("/inbox?section=initial").page();
		var last = page.locator(".row").count() - 1;

		press(page, "j");
		assertThat(focusedRow(page)).isBetween(0, 1);
		press(page, "j", "k", "k", "k");
		assertThat(focusedRow(page)).as("stops at the first").isZero();
		press(page, "j", "j");
		assertThat(focusedRow(page)).isEqualTo(2);
		IntStream.rangeClosed(0, last).forEach(_ -> press(page, "j"));
		assertThat(focusedRow(page)).as("stops at the last").isEqualTo(last);
		assertThat(page.locator(".row a.open:focus")).isInViewport();
		var address = page.locator(".row a.open:focus").getAttribute("href");
		press(page, "Enter");
		page.waitForURL("**" + address);
	}

	@Test
	void searchesAndListsTheKeys() {
		var page = chromium.desk("kabid.aptika").open("/inbox").page();

		press(page, "/");
		assertThat(page.locator("#find")).isFocused();
		press(page, "j", "?");
		assertThat(page.locator("#find")).hasValue("j?");
		page.locator("#find").blur();
		press(page, "?");
		assertThat(page.locator("#keys")).isVisible();
		press(page, "j");
		assertThat(page.locator("#keys")).isVisible();
		press(page, "Escape");
		assertThat(page.locator("#keys")).isHidden();
	}

	@Test
	void returnsAndInitials() {
		var letter = submit(1).getFirst();
		var page = chromium.desk("kabid.aptika").open("/letters/" + letter + "/review").page();

		press(page, "r");
		assertThat(page.locator("#remark")).isFocused();
		press(page, "p");
		assertThat(page.locator("#remark")).hasValue("p");
		page.locator("#remark").fill("");
		page.locator("#remark").blur();
		press(page, "p");
		page.waitForURL("**/letters/" + letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
		assertThat(page.locator("main")).containsText("Sekretaris Dinas");
		assertThat(page.locator(".chain .here").first()).containsText("Sekretaris Dinas");
	}

	@Test
	void goesFromTheInboxToTheAct() {
		var letter = submit(1).getFirst();
		var kabid = chromium.desk("kabid.aptika").open("/inbox?section=initial").page();
		var row = kabid.locator(".row a.open[href*='" + letter + "']");

		row.focus();
		press(kabid, "p");
		kabid.waitForURL("**/letters/" + letter + "/review");
		kabid.goBack();
		row.focus();
		press(kabid, "r");
		kabid.waitForURL("**/letters/" + letter + "/review#remark");
		assertThat(kabid.locator("#remark")).isFocused();
	}

	@Test
	void disposes() {
		var incoming = arrived();
		var kaban = chromium.desk("kaban.bappeda").open("/incoming/" + incoming).page();

		press(kaban, "d");
		kaban.waitForURL("**/incoming/" + incoming + "/disposition");
		kaban.navigate(chromium.at("/inbox?section=undecided"));
		kaban.locator(".row a.open[href*='" + incoming + "']").focus();
		press(kaban, "d");
		kaban.waitForURL("**/incoming/" + incoming + "/disposition");
	}

	/** They are in the way of people who speak to their computer. */
	@Test
	void canBeSwitchedOff() {
		var letter = submit(1).getFirst();
		var page = chromium.desk("kabid.aptika").open("/letters/" + letter + "/review").page();
		assertThat(page.locator("button kbd").first()).isVisible();
		turnTheKeys(page, "false");

		press(page, "?", "r", "/", "p");

		assertThat(page.locator("#keys")).isHidden();
		assertThat(page.locator("#remark")).not().isFocused();
		assertThat(page.locator("#find")).not().isFocused();
		assertThat(page.locator("button kbd").first()).isHidden();
		assertThat(page.url()).endsWith("/review");
		turnTheKeys(page, "true");
		press(page, "r");
		assertThat(page.locator("#remark")).isFocused();
	}

	@Test
	void keepsTheFocusWhenALetterIsLaidBesideTheList() {
		submit(2);
		var page = chromium.desk("kabid.aptika").open("/inbox?section=initial").page();
		var before = page.locator("#beside img").getAttribute("src");
		var look = page.locator(".row:not(.now) .peek").first();

		look.focus();
		press(page, "Enter");

		assertThat(page.locator("#beside img")).not().hasAttribute("src", before);
		assertThat(look).isFocused();
		assertThat(page.url()).endsWith("/inbox?section=initial");
	}

	/** Neither under the bar on top nor under what sticks to the foot of a form or a phone. */
	@Test
	void neverHidesTheFocus() {
		var draft = letters.draft(secretariat.acting("PRANATA1"), secretariat.content("OFFICIAL_LETTER", SUBJECT, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara."));
		submit(12);

		for (var width : List.of(1280, 320)) {
			tabThrough("pranata1", "/letters/" + draft + "/draft", width);
			tabThrough("kabid.aptika", "/inbox", width);
		}
	}

	@Test
	void tellsOfArrivalsAndPushesNothing() {
		var desk = chromium.desk("kabid.aptika");
		desk.page().clock().install();
		var page = desk.open("/inbox?section=initial").page();
		var rows = page.locator(".row").count();
		var top = page.locator(".triage").boundingBox().y;

		minutePasses(page);
		assertThat(page.locator("[role=status] .button")).hasCount(0);
		submit(2);
		minutePasses(page);
		assertThat(page.locator("[role=status] .button")).containsText("2 baru");
		submit(1);
		minutePasses(page);
		assertThat(page.locator("[role=status] .button")).containsText("3 baru");

		assertThat(page.locator(".row")).hasCount(rows);
		assertThat(page.locator(".triage").boundingBox().y).isEqualTo(top);
		desk.isSound();
		page.locator("[role=status] .button").click();
		assertThat(page.locator(".row")).hasCount(rows + 3);
	}

	private static void turnTheKeys(Page page, String on) {
		page.locator("details.acting > summary").click();
		page.locator("form[action='/shortcuts'] button").click();
		page.locator("body[data-shortcuts=" + on + "]").waitFor();
		page.waitForLoadState();
	}

	private static void minutePasses(Page page) {
		page.waitForResponse("**/inbox/arrivals**", () -> page.clock().runFor(61_000));
	}

	private void tabThrough(String username, String address, int width) {
		var page = chromium.desk(username, width, ColorScheme.LIGHT).logIn().open(address).page();
		var stops = 0;
		for (var stop = 0; stop < 60; stop++) {
			press(page, "Tab");
			var focused = page.evaluate(
					"""
							() => {
								const it = document.activeElement;
								if (it === document.body) { return 'end'; }
								const open = it.closest('.row') && it.matches('.open') ? it.closest('.row') : it;
								const box = open.getBoundingClientRect();
								const seen = [.2, .5, .8].some(part => {
									const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 12), box.top + box.height * part);
									return top && (open.contains(top) || top.contains(it) && !top.contains(document.querySelector('main')));
								});
								return seen ? 'seen' : 'hidden: ' + it.outerHTML.slice(0, 120);
							}""");
			if (focused.equals("end")) {
				break;
			}
			assertThat(focused).as("stop %d of %s at %d px", stop, address, width).isEqualTo("seen");
			stops++;
		}
		assertThat(stops).isGreaterThan(15);
	}

	private List<DocumentId> submit(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(each -> secretariat.submit("pranata1", secretariat.content(
				"OFFICIAL_LETTER", SUBJECT + " " + each, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(),
				"Bersama ini kami mengundang Saudara.\n\nDemikian disampaikan."))).toList();
	}

	private DocumentId arrived() {
		var letter = secretariat.send("kadis.kominfo", secretariat.content("OFFICIAL_LETTER", SUBJECT, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara."));
		var incoming = secretariat.arrived(letter, "KABAN.BAPPEDA").id();
		registry.read(secretariat.acting("KABAN.BAPPEDA"), incoming);
		return incoming;
	}

	private static void press(Page page, String... keys) {
		for (var key : keys) {
			page.keyboard().press(key);
		}
	}

	private static int focusedRow(Page page) {
		return (Integer) page
				.evaluate("[...document.querySelectorAll('.row')].indexOf(document.activeElement.closest('.row'))");
	}
}
