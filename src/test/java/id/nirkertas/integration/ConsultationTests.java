package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.access.Access;
import id.nirkertas.consultation.ConsultationState;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has a letter in hand asks a colleague; the letter stays where it is, and the answer stays with it. */
@OfficeTest
class ConsultationTests {

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
	ReviewEdits edits;
	@Autowired
	Access access;
	@Autowired
	Worklist worklist;

	DraftContent content;
	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		content = secretariat.content("OFFICIAL_LETTER", "Undangan " + UUID.randomUUID(), "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
		letter = letters.draft(staff.actor("pranata1"), content);
	}

	@Test
	void aColleagueReadsTheLetterAnswersAndKeepsTheirOwnOpinionAlone() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/consultations");
		assertThat(drafter.send("/letters/" + letter + "/consultations",
				Map.of("colleague", List.of("PERENCANA2"), "question", List.of("Apakah jadwalnya tepat?"), "due",
						List.of(Staff.today().plusDays(2).toString())))
				.statusCode()).isEqualTo(303);

		var asked = consultations.on(letter).getFirst();
		var page = "/consultations/" + asked.id();
		var colleague = Visitor.loggedIn(port, "perencana2");
		assertThat(colleague.open("/inbox").body()).contains(page, "Pendapat Anda diminta");
		assertThat(colleague.open(page).body()).contains("Apakah jadwalnya tepat?", "/letters/" + letter + "/pages/1");
		assertThat(colleague.send(page + "/opinion", Map.of("opinion", List.of("Tepat."))).statusCode()).isEqualTo(303);

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.DRAFT);
		assertThat(drafter.open("/letters/" + letter).body()).contains("Tepat.");
		assertThat(colleague.open("/letters/" + letter).statusCode()).isEqualTo(403);
		assertThat(colleague.open(page).body()).contains("Tepat.", "tidak lagi terbuka bagi Anda")
				.doesNotContain(content.subject());
	}

	@Test
	void aRefusedQuestionKeepsWhatWasTyped() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/consultations");

		var answer = drafter.send("/letters/" + letter + "/consultations", Map.of("colleague", List.of("Kepala Antah"),
				"question", List.of("Apakah jadwalnya tepat?"), "due", List.of("besok")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Kepala Antah", "Apakah jadwalnya tepat?</textarea>", "href=\"#colleague-0\"");
	}

	@Test
	void aReviewerWhoChangesTheDraftAsksInTheDraftersPlace() {
		letters.submit(staff.actor("pranata1"), letter);
		edits.takeUp(staff.actor("kabid.aptika"), letter);

		refused("pranata1", question(false), "consultation.not-in-hand");
		consultations.ask(staff.actor("kabid.aptika"), letter, question(false));
		edits.giveBack(staff.actor("kabid.aptika"), letter, "");

		refused("kabid.aptika", question(false), "consultation.not-in-hand");
		consultations.ask(staff.actor("pranata1"), letter, question(false));
		assertThat(consultations.on(letter)).hasSize(2);
	}

	@Test
	void onlyWhoeverHasTheLetterInHandAsks() {
		letters.submit(staff.actor("pranata1"), letter);

		refused("pranata1", question(false), "consultation.not-in-hand");
		consultations.ask(staff.actor("kabid.aptika"), letter, question(false));
		assertThat(consultations.on(letter)).hasSize(1);
	}

	@Test
	void whoAsksTwiceAsksOnce() {
		consultations.ask(staff.actor("pranata1"), letter, question(false));
		consultations.ask(staff.actor("pranata1"), letter, question(false));

		assertThat(consultations.on(letter)).hasSize(1);
	}

	@Test
	void whatIsAskedBesidesStandsUnderTheOpenQuestion() {
		var asked = asked();
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/" + letter + "/consultations");
		var more = Map.of("colleague", List.of("PERENCANA2"), "question", List.of("Bagaimana dengan anggarannya?"), "due",
				List.of(Staff.today().plusDays(9).toString()));

		assertThat(drafter.send("/letters/" + letter + "/consultations", more).statusCode()).isEqualTo(303);
		assertThat(drafter.open("/letters/" + letter + "/consultations").body())
				.contains("pertanyaan Anda ditambahkan pada permintaan itu", "Bagaimana dengan anggarannya?")
				.doesNotContain("Permintaan pendapat sudah dikirim");
		drafter.send("/letters/" + letter + "/consultations", more);

		assertThat(consultations.on(letter)).singleElement().satisfies(view -> {
			assertThat(view.id()).isEqualTo(asked.id());
			assertThat(view.further()).extracting(ConsultationView.Further::question)
					.containsExactly("Bagaimana dengan anggarannya?");
		});
		assertThat(Visitor.loggedIn(port, "perencana2").open("/consultations/" + asked.id()).body())
				.contains("Apakah jadwalnya tepat?", "Bagaimana dengan anggarannya?", "ditanyakan lagi oleh");
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(asked.id().toString()));
	}

	@Test
	void aWithdrawnQuestionLeavesTheInboxAndTheLetter() {
		var asked = asked();
		consultations.withdraw(staff.actor("pranata1"), asked.id());

		assertThat(waiting(asked)).isFalse();
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isFalse();
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> consultations.answer(staff.actor("perencana2"), asked.id(), "Tepat."))
				.withMessage("consultation.ended.withdrawn");
	}

	@Test
	void theLetterGoesOnWithoutWaitingAndEndsTheQuestionWhenItIsGivenUp() {
		var asked = asked();
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(waiting(asked)).isTrue();
		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan.");

		assertThat(consultations.view(asked.id()).state()).isEqualTo(ConsultationState.CLOSED);
		assertThat(waiting(asked)).isFalse();
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(asked.id().toString()));
	}

	@Test
	void aSecretLetterIsOpenedToAColleagueOnlyKnowingly() {
		letters.save(staff.actor("pranata1"), letter, Secretariat.marked(content, Urgency.NORMAL, Secrecy.SECRET),
				letters.view(letter).revision());

		refused("pranata1", question(false), "consultation.secret-unconfirmed");
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isFalse();

		consultations.ask(staff.actor("pranata1"), letter, question(true));
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isTrue();
		assertThat(Visitor.loggedIn(port, "perencana2").open("/inbox").body()).contains("(hal tidak ditampilkan)")
				.doesNotContain(content.subject(), "Apakah jadwalnya");
	}

	@Test
	void othersReadNoOpinion() {
		var asked = asked();

		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/consultations/" + asked.id()).statusCode()).isEqualTo(403);
	}

	@Test
	void theDrafterIsAskedOnceBeforeTheLetterGoesOnWithoutAnAnswer() {
		asked();

		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter + "/draft").body())
				.contains("1 pendapat masih ditunggu");
	}

	private ConsultationView asked() {
		consultations.ask(staff.actor("pranata1"), letter, question(false));
		return consultations.on(letter).getFirst();
	}

	private Question question(boolean confirmed) {
		return new Question(List.of(staff.position("PERENCANA2").id()), "Apakah jadwalnya tepat?",
				Staff.today().plusDays(1), confirmed);
	}

	private boolean waiting(ConsultationView asked) {
		return worklist.of(List.of(asked.colleague())).stream()
				.anyMatch(item -> item.work() == WorkItem.Work.GIVE_OPINION && item.key().equals(asked.id().toString()));
	}

	private void refused(String username, Question question, String code) {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> consultations.ask(staff.actor(username), letter, question)).withMessage(code);
	}
}
