package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A registrar with a stack of envelopes, and both hands on the keys. */
@OfficeTest
@Tag("browser")
class RegistrationKeysTests {

	private static final int MOST = 12;

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	Chromium chromium;
	int pressed;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	/** From the agenda book to the next page: every key is counted that is not a letter of the text, also in the file chooser. */
	@Test
	void registersALetterWithNoMouseAndFewKeysBesideTheText() {
		var page = chromium.desk("agenda.bappeda").open("/incoming").page();
		var number = "B-" + UUID.randomUUID();
		var day = readInEitherOrder();

		press(page, "n");
		page.waitForURL("**/incoming/new");
		assertThat(page.locator("#file")).isFocused();
		var chooser = page.waitForFileChooser(() -> press(page, "Enter"));
		chooser.setFiles(new FilePayload("pindaian.pdf", "application/pdf", Scan.pages(1)));
		pressed++;
		type(page, "Tab", "#addressee", staff.position("KABAN.BAPPEDA").title());
		type(page, "Tab", "#sender", "Bupati Contoh");
		type(page, "Tab", "#number", number);
		press(page, "Tab");
		assertThat(page.locator("#on")).isFocused();
		page.keyboard().type(DateTimeFormatter.ofPattern("ddMMyyyy").format(day));
		press(page, "Tab");
		if (!isFocused(page, "#subject")) {
			press(page, "Tab");
		}
		assertThat(page.locator("#on")).hasValue(day.toString());
		assertThat(page.locator("#subject")).isFocused();
		page.keyboard().type("Permohonan Data Layanan Digital");
		type(page, "Tab", "#classification", "000.8.3");
		press(page, "Enter");
		page.waitForURL(address -> !address.endsWith("/incoming/new"));

		assertThat(page.locator("main")).containsText(number);
		assertThat(page.locator("main")).containsText("Tanda terima");
		assertThat(pressed).as("keys beside the text").isLessThanOrEqualTo(MOST);
	}

	/** A browser asks for the month first, or for the day, as its own language has it. */
	private static LocalDate readInEitherOrder() {
		var today = Staff.today();
		return IntStream.range(0, 400).mapToObj(today::minusDays)
				.filter(each -> each.getDayOfMonth() == each.getMonthValue()).findFirst().orElseThrow();
	}

	private void type(Page page, String before, String field, String text) {
		press(page, before);
		assertThat(page.locator(field)).isFocused();
		page.keyboard().type(text);
	}

	private static boolean isFocused(Page page, String field) {
		return (Boolean) page.evaluate("field => document.activeElement.matches(field)", field);
	}

	/** A browser hears no key before it has drawn the page. */
	private void press(Page page, String key) {
		page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))");
		page.keyboard().press(key);
		pressed++;
	}
}
