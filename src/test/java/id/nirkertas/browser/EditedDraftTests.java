package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Particulars;
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

/** What becomes of a text of the editor when its form is refused, cut off, met by another's, or opened without script. */
@OfficeTest
@Tag("browser")
class EditedDraftTests {

	private static final Body RIGHT = Body
			.of("""
					{"type":"doc","content":[{"type":"paragraph","attrs":{"align":"right"},"content":[{"type":"text","text":"Kota Contoh"}]},\
					{"type":"paragraph","content":[{"type":"text","text":"Isi "},{"type":"text","marks":[{"type":"strong"}],"text":"surat"}]}]}""");

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
	void aRefusedFormComesBackWithIt() {
		var desk = chromium.desk("pranata1").open("/letters/" + drafted() + "/draft");
		write(desk, "Tambahan.").fill("#addressees-0", "Kepala Dinas Antah-berantah").press("Simpan");

		assertThat(desk.status()).isEqualTo(422);
		holds(desk);
		desk.isSound();
	}

	@Test
	void whoeverTypedItHasItBackAfterTheSessionEnded() {
		var letter = drafted();
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		write(desk, "Tambahan.").loseSession().open("/letters/" + letter + "/draft").enter();

		holds(desk);
		desk.sees("Tambahan").press("Simpan");
		assertThat(content(letter).text()).isEqualTo("Kota Contoh\n\nIsi **surat**\n\nTambahan.");
		assertThat(content(letter).pieces().getFirst()).isEqualTo(RIGHT.pieces().getFirst());
	}

	@Test
	void aFormThatWasCutOffIsShownAgainWithIt() {
		var letter = drafted();
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		write(desk, "Tambahan.").loseSession().press("Simpan").enter();

		holds(desk);
		desk.press("Simpan");
		assertThat(content(letter).text()).isEqualTo("Kota Contoh\n\nIsi **surat**\n\nTambahan.");
	}

	@Test
	void anotherOnesChangeIsToldAndNothingIsLost() {
		var letter = drafted();
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		letters.save(staff.actor("pranata1"), letter, about("Hal lain", Body.ofText("Isi dari jendela lain.")), 1);
		write(desk, "Tambahan.").press("Simpan");

		assertThat(desk.page().locator("#differs")).containsText("Isi dari jendela lain.");
		assertThat(desk.page().locator("#taken")).containsText("Hal lain");
		holds(desk);
		desk.press("Simpan");
		assertThat(letters.view(letter).content().subject()).isEqualTo("Hal lain");
		assertThat(content(letter).text()).isEqualTo("Kota Contoh\n\nIsi **surat**\n\nTambahan.");
	}

	@Test
	void aTextLeftAloneFollowsTheOtherOnes() {
		var letter = drafted();
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		letters.save(staff.actor("pranata1"), letter, about("Hal", Body.ofText("Isi dari jendela lain.")), 1);
		desk.fill("#subject", "Hal baru").press("Simpan").press("Simpan");

		assertThat(letters.view(letter).content().subject()).isEqualTo("Hal baru");
		assertThat(content(letter)).isEqualTo(Body.ofText("Isi dari jendela lain."));
	}

	@Test
	void aFaultOfTheTextLeadsIntoTheEditor() {
		var letter = letters.draft(staff.actor("pranata1"), about("Hal", Body.EMPTY));
		var desk = chromium.desk("pranata1").open("/letters/" + letter + "/draft");
		desk.page().locator("a[href='#body']").first().click();

		assertThat(desk.page().locator("#body")).isFocused();
		desk.page().keyboard().type("Isi.");
		desk.press("Simpan");
		assertThat(content(letter).text()).isEqualTo("Isi.");
	}

	@Test
	void withoutScriptTheTextAreaTakesItsPlace() {
		var letter = drafted();
		var desk = chromium.plainDesk("pranata1").open("/letters/" + letter + "/draft");
		var area = desk.page().locator("textarea#body");
		assertThat(desk.page().locator("#editor")).isHidden();
		assertThat(area).hasValue("Kota Contoh\n\nIsi **surat**");

		desk.fill("#subject", "Hal baru").press("Simpan");
		assertThat(content(letter)).as("left alone").isEqualTo(RIGHT);
		desk.fill("#body", "Kota Contoh\n\nIsi **surat**:\n1. satu\n2. dua").press("Simpan");

		assertThat(content(letter).text()).isEqualTo("Kota Contoh\n\nIsi **surat**:\n\n1. satu\n2. dua");
		assertThat(content(letter).pieces().getFirst()).isEqualTo(RIGHT.pieces().getFirst());
	}

	private static Desk write(Desk desk, String text) {
		desk.page().locator("#body").click();
		Desk.keys(desk.page(), "Control+End", "Enter");
		desk.page().keyboard().type(text);
		return desk;
	}

	private static void holds(Desk desk) {
		var body = desk.page().locator("#body");
		assertThat(body.locator("p[data-align=right]")).hasText("Kota Contoh");
		assertThat(body.locator("strong")).hasText("surat");
		assertThat(body.locator("p").last()).hasText("Tambahan.");
	}

	private DocumentId drafted() {
		return letters.draft(staff.actor("pranata1"), about("Hal", RIGHT));
	}

	private DraftContent about(String subject, Body body) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(), body,
				Particulars.NONE);
	}

	private Body content(DocumentId letter) {
		return letters.view(letter).content().body();
	}
}
