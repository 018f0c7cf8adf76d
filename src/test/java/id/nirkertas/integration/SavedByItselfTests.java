package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A drafting page saves by itself: nothing typed is lost, nothing of anybody else's is undone. */
@OfficeTest
class SavedByItselfTests {

	static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+/pages/\\d+\\?r=[^\"]+)\"");

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Trail trail;

	final String subject = "Permohonan Data " + UUID.randomUUID();

	@Test
	void savesAndAnswersWithThePaperAndWhatIsMissing() {
		var letter = drafted();
		var window = opened(letter).type("body", "Bersama ini kami mohon data terbaru.").type("classification", "");

		var answer = window.save();

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("data-revision=\"2\"", "data-whole=\"true\"", "tersimpan hari ini",
				"Pilih kode klasifikasi", "/letters/" + letter + "/pages/1").doesNotContain("<html");
		assertThat(saved(letter).content().body().text()).isEqualTo("Bersama ini kami mohon data terbaru.");
		assertThat(window.save().body()).contains("data-revision=\"2\"");
	}

	@Test
	void theFirstWordsBeginTheLetterOnce() {
		var window = Window.at("/letters/new", port, "pranata1", staff, subject);

		var answer = window.save();
		window.type("body", "Bersama ini kami mohon data terbaru.").save();
		var pressed = window.type("body", "Bersama ini kami mohon data terakhir.").press("save");

		assertThat(begun()).singleElement().satisfies(letter -> {
			assertThat(answer.body()).contains("data-address=\"/letters/" + letter.id() + "/draft\"");
			assertThat(pressed.headers().firstValue("location").orElseThrow())
					.contains("/letters/" + letter.id() + "/draft");
			assertThat(letter.content().body().text()).isEqualTo("Bersama ini kami mohon data terakhir.");
		});
	}

	@Test
	void aChoiceAloneBeginsNoLetter() {
		var window = Window.at("/letters/new", port, "pranata1", staff, "").type("body", "").type("classification", "")
				.type("addressees", "", "");

		assertThat(window.type("urgency", Urgency.URGENT.name()).save().statusCode()).isEqualTo(204);
	}

	@Test
	void aHalfTypedNameHoldsUpNothingElse() {
		var letter = drafted();
		var window = opened(letter).type("addressees", "SEKDA", "", "Kepala Din").type("body", "Isi yang baru.");

		var answer = window.save();

		assertThat(answer.body()).contains("“Kepala Din” belum menunjuk jabatan", "href=\"#addressees-2\"",
				"data-whole=\"false\"");
		assertThat(saved(letter).content().addressees()).containsExactly(staff.position("SEKDA").id());
		assertThat(saved(letter).content().body().text()).isEqualTo("Isi yang baru.");
	}

	@Test
	void whomATitleMayMeanIsTold() {
		var letter = drafted();

		var answer = opened(letter).type("addressees", "SEKDA", "Sekretaris Dinas").save();

		assertThat(answer.body()).contains("“Sekretaris Dinas” menunjuk lebih dari satu jabatan",
				"Sekretaris Dinas Kesehatan · SEKDIS.DINKES), jadi belum ikut tersimpan", "href=\"#addressees-1\"");
		assertThat(saved(letter).content().addressees()).containsExactly(staff.position("SEKDA").id());
	}

	@Test
	void aFieldThatCannotBeReadStaysAsItWasSaved() {
		var letter = drafted();
		var window = opened(letter).type("urgency", "URGENT").type("body", "Isi yang baru.");
		window.save();

		var answer = window.type("urgency", "sekarang juga").type("classification", "5".repeat(60))
				.type("body", "Isi terbaru.").save();

		assertThat(answer.body()).contains("href=\"#urgency\"", "href=\"#classification\"", "data-whole=\"false\"");
		assertThat(saved(letter).content().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(saved(letter).content().classification()).isEqualTo("500.12");
		assertThat(saved(letter).content().body().text()).isEqualTo("Isi terbaru.");
	}

	@Test
	void theSecondWindowIsToldAtOnceAndUndoesNothing() {
		var letter = drafted();
		var first = opened(letter);
		var second = opened(letter);
		first.type("body", "Oleh jendela pertama.").save();

		var told = second.type("body", "Oleh jendela kedua.").save();
		var merged = second.press("save");

		assertThat(told.statusCode()).isEqualTo(409);
		assertThat(told.body()).contains("disimpan dari jendela atau orang lain", "form=\"draft\"").doesNotContain("<html");
		assertThat(merged.statusCode()).isEqualTo(422);
		assertThat(merged.body()).contains("Oleh jendela pertama.", "Oleh jendela kedua.");
		assertThat(saved(letter).content().body().text()).isEqualTo("Oleh jendela pertama.");
	}

	@Test
	void whoSavedLastGoesOnWithoutBeingTold() {
		var letter = drafted();
		var first = opened(letter);
		first.type("body", "Satu.").save();
		var second = opened(letter);
		second.type("body", "Dua.").save();

		assertThat(second.type("body", "Tiga.").save().statusCode()).isEqualTo(200);
		assertThat(first.type("body", "Empat.").save().statusCode()).isEqualTo(409);
	}

	@Test
	void anAnswerThatWasLostIsNoConflict() {
		var letter = drafted();
		var window = opened(letter);
		window.send(window.type("body", "Satu.").turn());

		var answer = window.type("body", "Satu, dua.").save();

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(saved(letter).content().body().text()).isEqualTo("Satu, dua.");
	}

	@Test
	void whatWasOvertakenOnItsWayUndoesNothing() {
		var letter = drafted();
		var window = opened(letter);
		var slow = window.type("body", "Satu.").turn();
		window.type("body", "Satu, dua.").save();

		assertThat(window.send(slow).statusCode()).isEqualTo(200);
		assertThat(saved(letter).content().body().text()).isEqualTo("Satu, dua.");
	}

	@Test
	void manySavesOfOneSittingAreOneLineOfTheTrail() {
		var letter = drafted();
		var window = opened(letter);
		for (var word : List.of("Satu", "Dua", "Tiga")) {
			window.type("body", word).save();
		}
		assertThat(recorded(letter)).isEmpty();

		window.press("save");

		assertThat(recorded(letter)).containsExactly("4");
	}

	@Test
	void aLetterThatHasGoneItsWayIsRefusedInWords() {
		var letter = drafted();
		var window = opened(letter);
		letters.submit(staff.actor("pranata1"), letter);
		window.visitor().with("HX-Request", "true");

		var answer = window.type("body", "Terlambat.").save();

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("sudah diajukan", "answer\"").doesNotContain("<html");
	}

	@Test
	void anEndedSessionIsSaid() {
		var letter = drafted();
		var window = opened(letter);
		window.visitor().send("/logout", java.util.Map.of());
		window.visitor().open("/login");
		window.visitor().with("HX-Request", "true");

		assertThat(window.save().statusCode()).isEqualTo(401);
		assertThat(saved(letter).revision()).isEqualTo(1);
	}

	@Test
	void thePageThatDidNotChangeKeepsItsAddress() {
		var letter = drafted();
		var long1 = "Bersama ini kami mohon data.\n\n".repeat(60);
		var window = opened(letter).type("body", long1 + "Demikian.");
		var before = pictures(window.save().body());

		var after = pictures(window.type("body", long1 + "Demikian disampaikan.").save().body());

		assertThat(before).hasSizeGreaterThan(1);
		assertThat(after).hasSameSizeAs(before).startsWith(before.getFirst());
		assertThat(after.getLast()).isNotEqualTo(before.getLast());
		assertThat(window.visitor().download(after.getLast()).body()).startsWith((byte) 0x89, 'P', 'N', 'G');
	}

	@Test
	void theRefusedReaderLearnsNothing() {
		var stranger = Visitor.loggedIn(port, "perencana2");
		stranger.open("/letters/new");

		assertThat(stranger.send("/letters/" + drafted() + "/draft/copy", java.util.Map.of()).statusCode()).isEqualTo(403);
	}

	private DocumentId drafted() {
		return letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", subject, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mohon data."));
	}

	private Window opened(DocumentId letter) {
		return Window.at("/letters/" + letter + "/draft", port, "pranata1", staff, subject);
	}

	private LetterView saved(DocumentId letter) {
		return letters.view(letter);
	}

	private List<LetterView> begun() {
		return letters.draftedBy(List.of(staff.position("PRANATA1").id()), 200).stream()
				.filter(letter -> letter.content().subject().equals(subject)).toList();
	}

	private List<String> recorded(DocumentId letter) {
		return trail.about(letter).stream().filter(line -> line.event().equals("letter.draft-saved")).map(TrailEntry::facts)
				.map(facts -> facts.get("revision")).toList();
	}

	private static List<String> pictures(String answer) {
		return PICTURE.matcher(answer).results().map((MatchResult found) -> String.valueOf(found.group(1))).toList();
	}
}
