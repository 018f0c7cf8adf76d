package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.consultation.ConsultationState;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands in for somebody is asked in that capacity, finds the question from their own desk, and answers as who they are. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DeputiesOpinionTests {

	static final String DEPUTY = "perencana1";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Consultations consultations;
	@Autowired
	JdbcClient database;

	DocumentId letter;
	Actor deputy;

	@BeforeEach
	void somebodyStandsInForWhoIsToBeAsked() {
		letter = letters.draft(staff.actor("pranata1"),
				secretariat.content("OFFICIAL_LETTER", "Undangan " + UUID.randomUUID(),
						"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(),
						"Bersama ini kami mengundang Saudara."));
		deputy = staff.standIn(DEPUTY, "PERENCANA2");
	}

	@AfterEach
	void comeBack() {
		staff.comesBack(DEPUTY, "PERENCANA2");
		staff.comesBack("sekdis.kominfo", "KABID.APTIKA");
	}

	@Test
	void fromTheirOwnDeskTheQuestionOpensAndOffersToChangeOver() {
		var page = "/consultations/" + asked(staff.actor("pranata1")).id();
		var desk = page + "?desk=" + staff.position("PERENCANA2").id();
		var visitor = Visitor.loggedIn(port, DEPUTY);

		assertThat(visitor.open("/inbox?section=all&item=" + page.substring(15)).body())
				.contains("class=\"button\" href=\"" + desk + "\"");
		assertThat(visitor.open(page)).satisfies(answer -> {
			assertThat(answer.statusCode()).isBetween(302, 303);
			assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(desk);
		});
		assertThat(visitor.open(desk)).satisfies(answer -> {
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("Beralih dan lanjutkan", "Apakah jadwalnya tepat?",
					"Hanya jabatan itu yang menjawabnya").doesNotContain("name=\"opinion\"");
		});
		visitor.send("/acting", Map.of("position", List.of(deputy.position().toString()), "back", List.of(page)));
		assertThat(visitor.open(page).body()).contains("name=\"opinion\"").doesNotContain("Beralih dan lanjutkan");
	}

	@Test
	void whoAsksBesidesAndAnswersIsNamedWithTheirCapacity() {
		letters.submit(staff.actor("pranata1"), letter);
		var standIn = staff.standIn("sekdis.kominfo", "KABID.APTIKA");
		var asked = asked(standIn);
		consultations.ask(standIn, letter, question("Bagaimana dengan anggarannya?"));
		consultations.answer(deputy, asked.id(), "Tepat.");

		assertThat(consultations.view(asked.id())).satisfies(view -> {
			assertThat(view.askedAs()).isEqualTo(Capacity.ACTING_DAILY);
			assertThat(view.further()).extracting(ConsultationView.Further::as).containsExactly(Capacity.ACTING_DAILY);
			assertThat(view.answeredAs()).isEqualTo(Capacity.ACTING_DAILY);
		});
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + letter).body().split("<span>, sebagai Plh.</span>", -1)).hasSizeGreaterThan(3);
		database.sql("update consultation_request set asked_as = null, answered_as = null where id = ?")
				.param(asked.id().value()).update();
		database.sql("update consultation_further set asked_as = null where consultation = ?").param(asked.id().value())
				.update();
		assertThat(consultations.view(asked.id())).satisfies(view -> {
			assertThat(view.askedAs()).isNull();
			assertThat(view.answeredAs()).isNull();
		});
		assertThat(drafter.open("/letters/" + letter + "/consultations").body()).contains("Tepat.")
				.doesNotContain(", sebagai Plh.");
	}

	@Test
	void whoInitialsReadsOpinionsAndOpenQuestionsWhereTheyInitial() {
		var asked = asked(staff.actor("pranata1"));
		letters.submit(staff.actor("pranata1"), letter);
		var reviewer = Visitor.loggedIn(port, "kabid.aptika");

		assertThat(reviewer.open("/letters/" + letter + "/review").body()).contains("Apakah jadwalnya tepat?",
				"1 pendapat masih ditunggu");
		consultations.answer(deputy, asked.id(), "Sebaiknya diundur.");
		assertThat(reviewer.open("/letters/" + letter + "/review").body()).contains("Sebaiknya diundur.", ", sebagai Plh.");
	}

	@Test
	void theSameOpinionSentTwiceEndsAsTheFirstDid() {
		var page = "/consultations/" + asked(staff.actor("pranata1")).id();
		var visitor = Visitor.loggedIn(port, DEPUTY);
		visitor.open("/");
		visitor.send("/acting", Map.of("position", List.of(deputy.position().toString()), "back", List.of(page)));
		visitor.open(page);

		for (var time = 0; time < 2; time++) {
			assertThat(visitor.send(page + "/opinion", Map.of("opinion", List.of("Tepat.\r\nSetuju. "))))
					.satisfies(answer -> {
						assertThat(answer.statusCode()).isEqualTo(303);
						assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(page);
					});
		}
		assertThat(visitor.send(page + "/opinion", Map.of("opinion", List.of("Tidak tepat."))).statusCode()).isEqualTo(422);
		var id = consultations.on(letter).getFirst();
		assertThat(id.state()).isEqualTo(ConsultationState.ANSWERED);
		assertThat(id.answer()).startsWith("Tepat.");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> consultations.answer(staff.actor("perencana2"), id.id(),
						Objects.requireNonNull(id.answer())))
				.withMessage("consultation.ended.answered");
	}

	private ConsultationView asked(Actor by) {
		consultations.ask(by, letter, question("Apakah jadwalnya tepat?"));
		return consultations.on(letter).getFirst();
	}

	private Question question(String text) {
		return new Question(List.of(staff.position("PERENCANA2").id()), text, Staff.today().plusDays(1), false);
	}
}
