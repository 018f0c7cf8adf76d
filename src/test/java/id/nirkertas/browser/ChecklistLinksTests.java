package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the checklist to the field that it is about. */
@OfficeTest
@Tag("browser")
class ChecklistLinksTests {

	/** How far below the bar the words begin that say what the field with the caret is; null where there are none. */
	private static final String ROOM = """
			() => {
				const field = document.activeElement;
				const label = field.labels?.[0] ?? document.getElementById(field.getAttribute('aria-labelledby'));
				return label === null ? null
					: Math.round(label.getBoundingClientRect().top - document.querySelector('.bar').getBoundingClientRect().bottom);
			}""";

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
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

	@ParameterizedTest
	@ValueSource(ints = {1280, 390})
	void theLabelOfAFieldIsSeenBelowTheBar(int width) {
		var desk = chromium.desk("pranata1", width, ColorScheme.LIGHT).logIn();

		for (var kind : List.of("INVITATION", "ASSIGNMENT")) {
			desk.open("/letters/" + empty(kind) + "/draft");
			var fields = desk.page().locator("#missing-title + ul a").all().stream().map(link -> link.getAttribute("href"))
					.filter(field -> !List.of("#addressees", "#copies").contains(field)).toList();
			assertThat(fields).contains("#subject", "#classification").hasSizeGreaterThan(4);

			for (var field : fields) {
				desk.page().locator("#missing-title + ul a[href='" + field + "']").click();
				desk.page().waitForFunction("id => document.activeElement.id === id", field.substring(1));

				assertThat((Integer) desk.page().evaluate(ROOM)).as(field).isNotNull().isBetween(0, 600);
			}
		}
	}

	private DocumentId empty(String kind) {
		return letters.draft(staff.actor("pranata1"),
				secretariat.content(kind, "", "", "KADIS.KOMINFO", List.of(), List.of(), ""));
	}
}
