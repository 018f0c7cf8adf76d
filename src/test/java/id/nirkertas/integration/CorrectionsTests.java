package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Passage;
import id.nirkertas.letter.Passages;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Correction;
import id.nirkertas.review.CorrectionState;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.Objections;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reviewer finds in a paragraph becomes a task of the drafter, and is still known when the paragraph is not. */
@OfficeTest
class CorrectionsTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Corrections corrections;
	@Autowired
	Passages passages;
	@Autowired
	Consultations consultations;

	DraftContent content;
	DocumentId letter;
	Visitor reviewer;

	@BeforeEach
	void aLetterWaitsForInitials() {
		content = secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(),
				Secretariat.text("Bersama ini kami mengundang Saudara dalam rapat data.",
						"Rapat diadakan pada hari Senin pukul sembilan pagi.", "Demikian kami sampaikan."));
		letter = secretariat.submit("pranata1", content);
		reviewer = Visitor.loggedIn(port, "kabid.aptika");
	}

	@Test
	void aReturnWithRemarksOnParagraphsIsOneAct() {
		var page = reviewer.open("/letters/" + letter + "/review").body();
		assertThat(page.indexOf("href=\"#paper\">Lihat naskah")).as("on a phone the paper lies below")
				.isBetween(0, page.indexOf("name=\"act\" value=\"initial\""));
		assertThat(page).contains("Alinea 2", "Rapat diadakan pada hari Senin", "beri catatan");

		var answer = reviewer.send("/letters/" + letter + "/review",
				Map.of("act", List.of("return"), "version", seen(), "reason",
						List.of("wording"), "remark", List.of("Perbaiki."), "passage",
						List.of(passage("body.1").key(), passage("body.2").key()), "note",
						List.of("", "Pukul berapa WIB, WITA?")));

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(corrections.of(letter)).extracting(Correction::place).containsExactly("", "body.2");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter + "/draft").body())
				.contains("2 catatan pemeriksa belum ditandai", "href=\"#beside\">Lihat catatan pemeriksa",
						"Pukul berapa WIB, WITA?", "form=\"draft\" name=\"met\"", "2 catatan pemeriksa belum ditandai.</a>")
				.doesNotContain("Naskah siap diajukan");
	}

	@Test
	void whatWasTypedOnAParagraphStaysWhenTheReturnIsRefused() {
		reviewer.open("/letters/" + letter + "/review");
		var answer = reviewer.send("/letters/" + letter + "/review",
				Map.of("act", List.of("return"), "version", seen(), "passage",
						List.of("body.2:0000000000000000", "body.9:0000000000000000"), "note",
						List.of("Pukul berapa?", "Alinea yang sudah tidak ada.")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Naskah sudah berbeda dari yang Anda baca", ">Pukul berapa?</textarea>",
				"Alinea yang sudah tidak ada.");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void aRemarkFollowsItsParagraph() {
		returned("body.2", "Pukul berapa WIB?");
		save(Secretariat.text("Alinea baru di depan.", "Bersama ini kami mengundang Saudara dalam rapat data.",
				"Rapat diadakan pada hari Senin pukul 09.00 WIB pagi."));

		var followed = corrections.follow(staff.actor("pranata1"), corrections.of(letter)).values().iterator().next();
		assertThat(Objects.requireNonNull(followed.now()).place()).isEqualTo("body.3");
		assertThat(followed.isChanged()).isTrue();
		assertThat(drafter().open("/letters/" + letter + "/corrections").body()).contains("Sekarang menjadi alinea 3",
				"Alinea ini sudah berubah:", "<del>");
	}

	@Test
	void aParagraphThatIsBrokenKeepsItsRemark() {
		returned("body.2", "Pecah menjadi dua.");
		save(Secretariat.text("Bersama ini kami mengundang Saudara dalam rapat data.", "Rapat diadakan",
				"pada hari Senin pukul sembilan pagi.", "Demikian kami sampaikan."));

		assertThat(drafter().open("/letters/" + letter + "/draft").body())
				.contains("Alinea ini terbagi: sekarang alinea 2 sampai 3", "data-paragraph=\"2\"")
				.doesNotContain("Alinea ini tidak ada lagi");
		assertThat(drafter().open("/letters/" + letter + "/corrections").body())
				.contains("Alinea ini terbagi: sekarang alinea 2 sampai 3").doesNotContain("Alinea ini tidak ada lagi");
	}

	@Test
	void whatTheDrafterHasNotHandedOnIsNotToldByARemark() {
		returned("body.2", "Hapus saja.");
		save("Undangan menyusul.");

		assertThat(reviewer.open("/letters/" + letter + "/review").body())
				.contains("Catatan Anda sebelumnya", "Bunyinya belum berubah.").doesNotContain("Alinea ini tidak ada lagi");
		assertThat(reviewer.open("/letters/" + letter + "/corrections").body()).contains("Bunyinya belum berubah.");
		corrections.answer(staff.actor("pranata1"), corrections.of(letter).getFirst().id(), CorrectionState.MET, "");
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(reviewer.open("/letters/" + letter + "/review").body()).contains("Alinea ini tidak ada lagi");
	}

	@Test
	void whatIsMetIsNotShownAsIfItWereOpenAndNothingTwice() {
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan dasarnya dahulu.");
		assertThat(drafter().open("/letters/" + letter).body()).contains("Catatan pengembalian",
				"Sebutkan dasarnya dahulu.");
		assertThat(reviewer.open("/letters/" + letter + "/review").body().split("Sebutkan dasarnya dahulu\\.", -1))
				.hasSize(2);

		corrections.answer(staff.actor("pranata1"), corrections.of(letter).getFirst().id(), CorrectionState.MET, "");
		letters.submit(staff.actor("pranata1"), letter);

		assertThat(drafter().open("/letters/" + letter).body()).doesNotContain("Catatan pengembalian")
				.contains("1 catatan, semua sudah ditandai");
	}

	@Test
	void aRemarkSaysInWhichCapacityItWasMade() {
		var deputy = staff.standIn("pranata2", "KABID.APTIKA");
		try {
			reviews.returnForChange(deputy, letter, List.of(), "Sebutkan dasarnya.");
		} finally {
			staff.comesBack("pranata2", "KABID.APTIKA");
		}
		assertThat(corrections.of(letter).getFirst().capacity()).isEqualTo(Capacity.ACTING_DAILY);
		assertThat(reviews.view(letter).remarks().getFirst().capacity()).isEqualTo(Capacity.ACTING_DAILY);
		for (var page : List.of("", "/draft", "/corrections")) {
			assertThat(drafter().open("/letters/" + letter + page).body()).as(page).contains(", sebagai Plh.");
		}
	}

	@Test
	void aRemarkOnAParagraphThatIsGoneSaysWhatItSaid() {
		returned("body.2", "Hapus saja.");
		save("Undangan menyusul.");

		assertThat(drafter().open("/letters/" + letter + "/draft").body()).contains("Alinea ini tidak ada lagi",
				"Rapat diadakan pada hari Senin");
	}

	@Test
	void handingOnWithOpenRemarksAsksOnce() {
		returned("body.2", "Pukul berapa?");
		var drafter = drafter();
		drafter.open("/letters/" + letter + "/draft");

		var asked = submit(drafter);
		assertThat(asked.statusCode()).isEqualTo(422);
		assertThat(asked.body()).contains("Ajukan walaupun masih ada 1 catatan pemeriksa", "href=\"#despite-0\"",
				"1 catatan pemeriksa belum ditandai. Selesaikan dahulu, atau centang");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);

		assertThat(submit(drafter, "review.corrections-open:1").statusCode()).isEqualTo(303);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void eachQuestionHasATickOfItsOwn() {
		returned("body.2", "Pukul berapa?");
		var colleague = staff.position("PERENCANA1").id();
		consultations.ask(staff.actor("pranata1"), letter,
				new Question(List.of(colleague), "Bagaimana pendapat Saudara?", Staff.today().plusDays(7), false));
		var drafter = drafter();
		drafter.open("/letters/" + letter + "/draft");

		var asked = submit(drafter, "review.corrections-open:1");
		assertThat(asked.statusCode()).isEqualTo(422);
		assertThat(asked.body()).contains("Ajukan tanpa menunggu pendapat", "href=\"#despite-0\"")
				.doesNotContain("href=\"#despite-1\"")
				.containsPattern("id=\"despite-1\" value=\"review.corrections-open:1\" checked");
		assertThat(submit(drafter, "consultation.still-open:" + colleague).statusCode()).isEqualTo(422);
		assertThat(submit(drafter, "review.corrections-open:2", "consultation.still-open:" + colleague).statusCode())
				.as("of another question").isEqualTo(422);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);

		assertThat(submit(drafter, "review.corrections-open:1", "consultation.still-open:" + colleague).statusCode())
				.isEqualTo(303);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void theSecondLookShowsAnswersAndOpensOneAgain() {
		returned("body.2", "Pukul berapa?");
		var remark = corrections.of(letter).getFirst().id();
		corrections.answer(staff.actor("pranata1"), remark, CorrectionState.NOT_FOLLOWED, "Sudah tertulis di lampiran.");
		letters.submit(staff.actor("pranata1"), letter);

		var page = reviewer.open("/letters/" + letter + "/review").body();
		assertThat(page).contains("Catatan Anda sebelumnya", "Sudah tertulis di lampiran.", "Bunyinya belum berubah.");
		assertThat(reviewer.send("/letters/" + letter + "/review",
				Map.of("act", List.of("return"), "version", seen(), "reopen", List.of(remark.toString()))).statusCode())
				.isEqualTo(303);

		assertThat(corrections.open(letter)).singleElement().matches(Correction::isReopened);
		assertThat(drafter().open("/letters/" + letter + "/draft").body()).contains("dibuka lagi");
	}

	@Test
	void aRemarkIsNotLeftUnfollowedWithoutAWord() {
		returned("body.2", "Pukul berapa?");
		var remark = corrections.of(letter).getFirst().id();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(
				() -> corrections.answer(staff.actor("pranata1"), remark, CorrectionState.NOT_FOLLOWED, " "))
				.withMessage("review.answer-missing");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(
				() -> corrections.answer(staff.actor("kabid.aptika"), remark, CorrectionState.MET, ""));
	}

	@Test
	void aMarkIsSetOnceAndTakenBack() {
		returned("body.2", "Pukul berapa?");
		var remark = corrections.of(letter).getFirst().id();
		var drafter = staff.actor("pranata1");

		corrections.answer(drafter, remark, CorrectionState.MET, "");
		corrections.answer(drafter, remark, CorrectionState.MET, "");
		corrections.answer(drafter, remark, CorrectionState.OPEN, "");

		assertThat(corrections.of(letter).getFirst().answers()).extracting(Correction.Answer::state)
				.containsExactly(CorrectionState.MET, CorrectionState.OPEN);
	}

	private HttpResponse<String> submit(Visitor drafter, String... ticked) {
		var view = letters.view(letter);
		var despite = Stream.of(ticked).map(each -> "despite=" + each).collect(Collectors.joining("&", "?", ""));
		return drafter.sendWithFile("/letters/" + letter + "/draft" + despite,
				Map.ofEntries(Map.entry("revision", "" + view.revision()), Map.entry("kind", "OFFICIAL_LETTER"),
						Map.entry("urgency", "NORMAL"), Map.entry("secrecy", "ORDINARY"),
						Map.entry("classification", "500.12"), Map.entry("addressees", "KABAN.BAPPEDA"),
						Map.entry("subject", view.content().subject()), Map.entry("body", view.content().body().text()),
						Map.entry("signatory", String.valueOf(view.content().signatory())), Map.entry("mandate", "OWN"),
						Map.entry("submit", "yes")),
				new byte[0], "");
	}

	private List<String> seen() {
		return List.of(letters.view(letter).versionHash());
	}

	private void returned(String place, String note) {
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, seen().getFirst(), new Objections(List.of(), "",
				List.of(new Objections.Note(passage(place).key(), note)), List.of()));
	}

	private void save(String body) {
		letters.save(staff.actor("pranata1"), letter, content.with(Body.ofText(body)), letters.view(letter).revision());
	}

	private Passage passage(String place) {
		return passages.of(letter).stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
	}

	private Visitor drafter() {
		return Visitor.loggedIn(port, "pranata1");
	}
}
