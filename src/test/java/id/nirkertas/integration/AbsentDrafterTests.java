package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While a Plh. holds the drafter's position, the drafts in it are the Plh.'s to go on with; the absent drafter reads them. */
@OfficeTest
class AbsentDrafterTests {

	static final String SUBJECT = "Penyampaian Data Layanan";
	static final String BODY = "Bersama ini disampaikan data.";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;

	Actor absent;
	String sentence;

	@BeforeEach
	void know() {
		absent = staff.actor("pranata1");
		sentence = "dijalankan oleh " + staff.person("pranata2").name();
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("pranata2", "PRANATA1");
	}

	@Test
	void neitherBeginsNorChangesNorHandsOnADraft() {
		var draft = letters.draft(absent, content(SUBJECT));
		var deputy = staff.standIn("pranata2", "PRANATA1");

		refuses(() -> letters.draft(absent, content("Surat Lain")));
		refuses(() -> letters.save(absent, draft, content("Hal Lain"), 1));
		refuses(() -> letters.attach(absent, draft, "data.pdf", Path.of("data.pdf")));
		refuses(() -> letters.detach(absent, draft, UUID.randomUUID()));
		refuses(() -> letters.submit(absent, draft));
		assertThat(letters.mayChange(absent, draft).isAllowed()).isFalse();
		assertThat(letters.maySubmit(absent, draft).isAllowed()).isFalse();
		assertThat(letters.view(draft).revision()).isOne();

		letters.save(deputy, draft, content("Hal Lain"), 1);
		letters.submit(deputy, draft);
		assertThat(letters.view(draft).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void withdrawsNothing() {
		var letter = secretariat.submit("pranata1", content(SUBJECT));
		staff.standIn("pranata2", "PRANATA1");

		refuses(() -> letters.withdraw(absent, letter, "Rapat ditiadakan."));
		assertThat(letters.mayWithdraw(absent, letter).isAllowed()).isFalse();
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void readsTheirDraftAndWhoGoesOnWithIt() {
		var draft = letters.draft(absent, content(SUBJECT));
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + draft).body()).contains("/letters/" + draft + "/draft", "id=\"withdrawal\"");
		staff.standIn("pranata2", "PRANATA1");

		var asked = drafter.open("/letters/" + draft + "/draft");
		assertThat(asked.headers().firstValue("location").orElseThrow()).endsWith("/letters/" + draft);
		var page = drafter.open("/letters/" + draft);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(SUBJECT, sentence).doesNotContain("/letters/" + draft + "/draft",
				"id=\"withdrawal\"");
	}

	@Test
	void isOfferedNoNewLetter() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters").body()).contains("/letters/new");
		staff.standIn("pranata2", "PRANATA1");

		assertThat(drafter.open("/letters").body()).contains(sentence).doesNotContain("/letters/new");
		var asked = drafter.open("/letters/new");
		assertThat(asked.statusCode()).isEqualTo(409);
		assertThat(asked.body()).contains(sentence);
	}

	@Test
	void losesNothingTypedWhenTheAbsenceBeganMeanwhile() {
		var draft = letters.draft(absent, content(SUBJECT));
		var drafter = Visitor.loggedIn(port, "pranata1");
		var begun = drafter.open("/letters/new").body();
		assertThat(begun).contains("name=\"save\"", "name=\"submit\"");
		staff.standIn("pranata2", "PRANATA1");

		for (var page : List.of("/letters/new", "/letters/" + draft + "/draft")) {
			var answer = drafter.send(page, form("Diketik sebelum cuti."));

			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains(sentence, "Diketik sebelum cuti.").doesNotContain("name=\"save\"",
					"name=\"submit\"", "name=\"attach\"", "name=\"more\"");
		}
		assertThat(letters.view(draft).content().body().text()).isEqualTo(BODY);
		var withdrawal = drafter.send("/letters/" + draft + "/withdrawal", Map.of("reason", List.of("Rapat ditiadakan.")));
		assertThat(withdrawal.statusCode()).isEqualTo(422);
		assertThat(withdrawal.body()).contains(sentence);
	}

	private DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), BODY);
	}

	private Map<String, List<String>> form(String body) {
		return new HashMap<>(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("NORMAL"), "secrecy",
				List.of("ORDINARY"), "classification", List.of("500.12"), "addressees", List.of("KABAN.BAPPEDA"),
				"signatory",
				List.of(staff.position("KADIS.KOMINFO").id().toString()), "subject", List.of(SUBJECT), "body", List.of(body),
				"revision", List.of("1")));
	}

	private static void refuses(ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage("directory.another-acts");
	}
}
