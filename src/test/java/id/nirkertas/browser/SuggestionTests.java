package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.nirkertas.integration.OfficeTest;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever types a name is offered whom they may mean; no page carries everybody. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class SuggestionTests {

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
	void peopleOfALetterOfAssignmentAreOfferedByTheirName() {
		var desk = chromium.desk("pranata1").open("/letters/new?kind=ASSIGNMENT");
		var offered = desk.page().locator("datalist#people option");
		assertThat(offered.count()).as("before anybody types").isZero();

		desk.page().locator("input[list=people]").first().pressSequentially("gilang");
		offered.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

		assertThat(offered.evaluateAll("all => all.map(one => one.value)")).asInstanceOf(
				InstanceOfAssertFactories.list(String.class)).isNotEmpty()
				.allMatch(name -> name.toLowerCase(Locale.ROOT).contains("gilang"));
		assertThat(desk.faults()).isEmpty();
	}

	@Test
	void positionsOfASmallOfficeStandInThePageAsBefore() {
		var desk = chromium.desk("pranata1").open("/letters/new");
		assertThat(desk.page().locator("datalist#positions option").count()).isGreaterThan(30);
		assertThat(desk.page().locator("datalist#positions").getAttribute("data-from")).isNull();
	}
}
