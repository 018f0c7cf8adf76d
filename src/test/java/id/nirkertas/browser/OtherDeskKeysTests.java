package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who acts in two positions goes through the inbox without a mouse. */
@OfficeTest
@Tag("browser")
class OtherDeskKeysTests {

	@LocalServerPort
	int port;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Staff staff;
	@Autowired
	Coordination coordination;
	@Autowired
	Reviews reviews;

	@Test
	void theKeyLeadsToThePositionThatTheRowWaitsFor() {
		var drafter = staff.actor("pranata1");
		var acting = staff.position("KADIS.DINKES").id();
		var letter = letters.draft(drafter, secretariat.content("OFFICIAL_LETTER", "Undangan Bimbingan Teknis", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara."));
		coordination.add(drafter, letter, acting);
		letters.submit(drafter, letter);
		while (!reviews.view(letter).awaiting().contains(acting)) {
			secretariat.initial(letter);
		}

		try (var chromium = Chromium.open(port)) {
			var deputy = chromium.desk("plt.kadinkes").open("/inbox?section=initial").page();
			var row = deputy.locator(".row a.open[href*='" + letter + "']");
			var address = row.getAttribute("href");
			assertThat(address).contains("/review?desk=" + acting);
			row.focus();
			deputy.keyboard().press("p");
			deputy.waitForURL("**" + address);
			assertThat(deputy.locator("#main")).containsText("Pekerjaan ini menunggu jabatan");
		}
	}
}
