package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GivingTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

	final PositionId widuri = PositionId.random();
	final PositionId bimantara = PositionId.random();
	final PositionId stranger = PositionId.random();
	final Giving giving = new Giving(Set.of(widuri, bimantara),
			Map.of("FOLLOW_UP", new Instruction("FOLLOW_UP", "Tindak lanjuti", true), "FOR_INFO",
					new Instruction("FOR_INFO", "Untuk diketahui", false)),
			TODAY, FRIDAY, Set.of());

	@Test
	void goesToOwnPeopleWithOneLeader() {
		assertThat(giving.may(order(List.of(lead(bimantara), support(widuri)), List.of("FOLLOW_UP"), FRIDAY)))
				.isEqualTo(Verdict.allowed());
	}

	@Test
	void refusesTwoLeaders() {
		assertThat(refusal(List.of(lead(bimantara), lead(widuri)), List.of("FOLLOW_UP"), null))
				.isEqualTo("disposition.two-leaders");
	}

	@Test
	void refusesSomebodyOutsideTheLine() {
		assertThat(refusal(List.of(lead(stranger)), List.of("FOLLOW_UP"), null)).isEqualTo("disposition.not-subordinate");
	}

	@Test
	void refusesAnOrderToNobodyOrWithNothingToDo() {
		assertThat(refusal(List.of(), List.of("FOLLOW_UP"), null)).isEqualTo("disposition.no-recipient");
		assertThat(refusal(List.of(lead(widuri)), List.of(), null)).isEqualTo("disposition.no-instruction");
		assertThat(refusal(List.of(lead(widuri)), List.of("DANCE"), null)).isEqualTo("disposition.unknown-instruction");
		assertThat(refusal(List.of(lead(widuri), support(widuri)), List.of("FOLLOW_UP"), null))
				.isEqualTo("disposition.recipient-twice");
	}

	@Test
	void isNotDueInAnotherAge() {
		assertThat(refusal(List.of(lead(widuri)), List.of("FOLLOW_UP"), LocalDate.MAX))
				.isEqualTo("disposition.due-too-far");
		assertThat(refusal(List.of(lead(widuri)), List.of("FOLLOW_UP"), TODAY.plusYears(10).plusDays(1)))
				.isEqualTo("disposition.due-too-far");
	}

	@Test
	void isDueBetweenTodayAndTheGiversOwnDueDate() {
		assertThat(refusal(List.of(lead(widuri)), List.of("FOLLOW_UP"), TODAY.minusDays(1)))
				.isEqualTo("disposition.due-in-past");
		assertThat(refusal(List.of(lead(widuri)), List.of("FOLLOW_UP"), FRIDAY.plusDays(1)))
				.isEqualTo("disposition.due-after-own");
		assertThat(refusal(List.of(lead(widuri)), List.of("FOLLOW_UP"), TODAY)).isEmpty();
	}

	@Test
	void refusesToGiveTheSameTwice() {
		var again = new Giving(giving.candidates(), giving.list(), TODAY, null, Set.of(widuri));

		assertThat(code(again.may(order(List.of(lead(widuri)), List.of("FOLLOW_UP"), null))))
				.isEqualTo("disposition.already-given");
	}

	@Test
	void asksForAnAnswerOnlyFromThoseWhoAreToAct() {
		var acting = order(List.of(lead(widuri)), List.of("FOR_INFO", "FOLLOW_UP"), null);
		var informing = order(List.of(lead(widuri)), List.of("FOR_INFO"), null);

		assertThat(giving.needsFollowUp(acting, Part.LEAD)).isTrue();
		assertThat(giving.needsFollowUp(acting, Part.INFORMATION)).isFalse();
		assertThat(giving.needsFollowUp(informing, Part.LEAD)).isFalse();
	}

	private String refusal(List<Recipient> recipients, List<String> instructions, @Nullable LocalDate due) {
		return code(giving.may(order(recipients, instructions, due)));
	}

	private static DispositionOrder order(List<Recipient> recipients, List<String> instructions, @Nullable LocalDate due) {
		return new DispositionOrder(recipients, instructions, "Data selesai Kamis.", due);
	}

	private static Recipient lead(PositionId position) {
		return new Recipient(position, Part.LEAD);
	}

	private static Recipient support(PositionId position) {
		return new Recipient(position, Part.SUPPORT);
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, _) ? code : "";
	}
}
