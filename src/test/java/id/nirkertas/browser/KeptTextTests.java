package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody typed waits in their tab for them alone, and only until it is saved. */
@OfficeTest
@Tag("browser")
class KeptTextTests {

	private static final String SECRET = "Hasil Pemeriksaan Khusus Kunci Sandi";
	private static final String RESTORED = "telah dipulihkan";

	@LocalServerPort
	int port;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

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
	void whoLogsInAfterALogOutSeesNothingOfIt() {
		var next = types(chromium.desk("pranata2")).logOut().giveWayTo("kabid.sandi");

		seesNothing(next.logIn().open("/letters/new"));
	}

	@Test
	void whoLogsInAfterAnEndedSessionSeesNothingOfIt() {
		var next = types(chromium.desk("pranata2")).loseSession().open("/letters/new").giveWayTo("kabid.sandi");

		seesNothing(next.enter().open("/letters/new"));
	}

	@Test
	void whoLogsInToAFormThatWaitsSeesNothingOfItWhenItIsNotTheirs() {
		var next = types(chromium.desk("pranata2")).loseSession().press("Simpan").giveWayTo("kabid.sandi").enter();

		assertThat(next.path()).isEqualTo("/");
		seesNothing(next.open("/letters/new"));
	}

	@Test
	void whoeverTypedItHasItBackAfterTheSessionEnded() {
		var away = chromium.desk("pranata2").open("/letters/new").loseSession();
		away.fill("#subject", SECRET).fill("#body", SECRET).page().locator("#trouble:not(:empty)").waitFor();

		var desk = away.open("/letters/new").enter();

		assertThat(desk.page().locator("#subject").inputValue()).isEqualTo(SECRET);
		assertThat(desk.page().locator("#status").innerText()).contains(RESTORED);
	}

	@Test
	void whatThePageSavedByItselfIsKeptNoLonger() {
		var desk = types(chromium.desk("pranata2"));
		desk.page().waitForURL("**/letters/*/draft");
		desk.page().waitForFunction("Object.keys(sessionStorage).every(key => !key.startsWith('kept:'))");

		seesNothing(desk.open("/letters/new"));
	}

	@Test
	void aFormSentAgainAfterTheSessionEndedIsKeptNoLonger() {
		var desk = types(chromium.desk("pranata2")).loseSession().press("Simpan").enter().press("Simpan");

		assertThat(desk.path()).matches("/letters/.{36}/draft.*");
		seesNothing(desk.open("/letters/new"));
	}

	@Test
	void aNewDraftAfterASavedOneIsEmpty() {
		var desk = types(chromium.desk("pranata2")).press("Simpan");

		assertThat(desk.path()).matches("/letters/.{36}/draft.*");
		seesNothing(desk.open("/letters/new"));
	}

	@Test
	void theSecondLookHasAnEmptyRemark() {
		var letter = submitted();
		var desk = chromium.desk("kabid.aptika").open("/letters/" + letter + "/review");
		desk.page().locator("input[name=reason]").first().check();
		desk.fill("#remark", "Sebutkan dasar hukumnya.").press("Kembalikan");
		letters.submit(staff.actor("pranata1"), letter);

		desk.open("/letters/" + letter + "/review");

		assertThat(desk.page().locator("#remark").inputValue()).isEmpty();
		assertThat(desk.page().locator("input[name=reason]:checked").count()).isZero();
		assertThat(desk.page().locator("#status").innerText()).doesNotContain(RESTORED);
	}

	private static Desk types(Desk desk) {
		return desk.open("/letters/new").choose("#secrecy", "Rahasia").fill("#subject", SECRET).fill("#body", SECRET);
	}

	private static void seesNothing(Desk desk) {
		assertThat(desk.path()).isEqualTo("/letters/new");
		assertThat(desk.page().locator("#subject").inputValue()).isEmpty();
		assertThat(desk.page().locator("#body").innerText()).isBlank();
		assertThat(desk.page().locator("#status").innerText()).doesNotContain(RESTORED);
		assertThat((String) desk.page().evaluate("JSON.stringify(sessionStorage)")).doesNotContain(SECRET);
	}

	private DocumentId submitted() {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter,
				new DraftContent("OFFICIAL_LETTER", "Penyampaian Catatan", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
						List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(),
						"Bersama ini disampaikan catatan."));
		letters.submit(drafter, letter);
		return letter;
	}
}
