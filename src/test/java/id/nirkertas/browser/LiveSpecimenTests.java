package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A kind of letter is seen on paper while it is changed. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class LiveSpecimenTests {

	private static final String PICTURE = "#specimen img";

	@LocalServerPort
	int port;

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
	void isDrawnAMomentAfterTheLastKeyAndKeepsTheOldPictureMeanwhile() {
		var desk = chromium.desk("agenda.kominfo").open("/kinds/OFFICIAL_NOTE");
		var before = desk.page().locator(PICTURE).first().getAttribute("src");

		desk.fill("#title", "NOTA DINAS RAHASIA").fill("#pattern", "{URUT}/NOTA/{TAHUN}");
		assertThat(desk.page().locator(PICTURE).first().getAttribute("src")).isEqualTo(before);
		desk.page().waitForCondition(() -> desk.page().locator("#specimen").innerText().contains("123/NOTA/"));

		var drawn = desk.page().locator(PICTURE).first().getAttribute("src");
		assertThat(drawn).startsWith("data:image/png").isNotEqualTo(before);
		desk.fill("#pattern", "{NOTA}");
		desk.page().waitForCondition(() -> desk.page().locator("#specimen").innerText().contains("“NOTA”"));
		assertThat(desk.page().locator(PICTURE).first().getAttribute("src")).as("the last that could be drawn")
				.isEqualTo(drawn);
		assertThat(desk.faults()).isEmpty();
	}

	@Test
	void theFocusGoesWithTheRowThatIsMoved() {
		var desk = chromium.desk("agenda.kominfo").open("/kinds/OFFICIAL_NOTE");

		desk.page().locator("[id='parts.3.up']").press("Enter");
		desk.page().waitForLoadState();

		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("parts.2.up");
		assertThat(desk.page().locator("[id='parts.2.name']").innerText()).contains("Isi naskah");
	}
}
