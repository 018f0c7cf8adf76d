package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.consultation.ConsultationState;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.letter.HandingOn;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits beside a draft goes with it to whoever drafts it from then on. */
@OfficeTest
class SideMattersPassTests {

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	HandingOn handing;
	@Autowired
	Consultations consultations;
	@Autowired
	SpokenOrders spoken;
	@Autowired
	Notices notices;
	@Autowired
	Worklist worklist;

	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		letter = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Undangan", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara."));
	}

	@Test
	void theNewDrafterHearsTheAnswerAndWithdrawsTheQuestion() {
		ask("PERENCANA2", "KABID.EKON");

		handing.handOn(staff.actor("pranata1"), letter, position("PRANATA2"));

		var open = consultations.on(letter);
		assertThat(open).allMatch(asked -> asked.asker().equals(position("PRANATA2")));
		assertThat(consultations.mayWithdraw(staff.actor("pranata1"), open.getFirst().id()).isAllowed()).isFalse();
		consultations.withdraw(staff.actor("pranata2"), open.getFirst().id());
		var other = open.getLast();
		consultations.answer(
				other.colleague().equals(position("KABID.EKON")) ? staff.actor("kabid.ekon") : staff.actor("perencana2"),
				other.id(), "Tepat.");
		await().until(() -> notices.of(staff.person("pranata2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document()) && notice.code().equals("notification.opinion-given")));
	}

	@Test
	void nobodyIsAskedForAnOpinionOnTheirOwnDraft() {
		ask("PRANATA2");
		var asked = consultations.on(letter).getFirst();

		handing.handOn(staff.actor("pranata1"), letter, position("PRANATA2"));

		assertThat(consultations.view(asked.id()).state()).isEqualTo(ConsultationState.WITHDRAWN);
		assertThat(worklist.of(List.of(position("PRANATA2")))).noneMatch(item -> item.key().equals(asked.id().toString()));
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(asked.id().toString()));
	}

	@Test
	void theNewDrafterHearsWhatTheGiverOfASpokenOrderSays() {
		spoken.note(staff.actor("pranata1"), letter,
				new SpokenOrder(position("KABID.APTIKA"), Staff.today(), "Undang mereka.", false));
		var order = spoken.on(letter).getFirst();

		handing.handOn(staff.actor("pranata1"), letter, position("PRANATA2"));

		assertThat(spoken.mayWithdraw(staff.actor("pranata1"), order.id()).isAllowed()).isFalse();
		assertThat(spoken.mayWithdraw(staff.actor("pranata2"), order.id()).isAllowed()).isTrue();
		spoken.deny(staff.actor("kabid.aptika"), order.id(), "Bukan arahan saya.");
		await().until(() -> notices.of(staff.person("pranata2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.order-denied")));
	}

	private void ask(String... colleagues) {
		consultations.ask(staff.actor("pranata1"), letter, new Question(List.of(colleagues).stream().map(this::position)
				.toList(), "Apakah jadwalnya tepat?", Staff.today().plusDays(1), false));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
