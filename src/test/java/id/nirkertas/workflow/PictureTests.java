package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.workflow.EngineHistory.Stay;
import id.nirkertas.workflow.Picture.Left;
import id.nirkertas.workflow.Picture.State;
import id.nirkertas.workflow.Picture.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final Diagram DIAGRAM = new Diagram("outgoing-letter", "Naskah keluar", 100, 100, List.of(), List.of(),
			List.of());

	@Test
	void marksTheStepItStandsAt() {
		var picture = new Picture(DIAGRAM, List.of(visit("draftLetter", MONDAY), visit("giveInitials", null)));

		assertThat(picture.stateOf("draftLetter")).isEqualTo(State.VISITED);
		assertThat(picture.stateOf("giveInitials")).isEqualTo(State.HERE);
		assertThat(picture.stateOf("signLetter")).isEqualTo(State.AHEAD);
	}

	@Test
	void aStepItCameBackToIsWhereItStands() {
		var picture = new Picture(DIAGRAM, List.of(visit("draftLetter", MONDAY), visit("draftLetter", null)));

		assertThat(picture.stateOf("draftLetter")).isEqualTo(State.HERE);
		assertThat(picture.here()).hasSize(1);
	}

	@Test
	void aTimerThatLedBackBrokeNothingOff() {
		var later = MONDAY.plusSeconds(60);
		var reminded = List.of(new Stay("followUp", MONDAY, later, true), new Stay("reminderDue", later, later, false),
				new Stay("followUp", later, null, false));
		var returned = List.of(new Stay("giveInitials", MONDAY, later, true), new Stay("giveInitials", MONDAY, later, true),
				new Stay("draftLetter", later, later, false), new Stay("giveInitials", later, null, false));

		assertThat(Pictures.whole(reminded, Set.of("followUp"))).containsExactly(new Stay("followUp", MONDAY, null, false),
				new Stay("reminderDue", later, later, false));
		assertThat(Pictures.whole(returned, Set.of("giveInitials", "draftLetter"))).isEqualTo(returned);
	}

	@Test
	void namesAStepOnceAtWhichSeveralAreAwaited() {
		var picture = new Picture(DIAGRAM, List.of(visit("giveInitials", MONDAY), visit("giveInitials", null),
				visit("giveInitials", null)));

		assertThat(picture.here()).singleElement().extracting(Visit::activity).isEqualTo("giveInitials");
		assertThat(picture.waitingAt("giveInitials")).isEqualTo(2);
	}

	@Test
	void standsNowhereOnceEverythingIsDone() {
		assertThat(new Picture(DIAGRAM, List.of(visit("fileLetter", MONDAY))).here()).isEmpty();
	}

	@Test
	void tellsTheUsualTimeLeftInTheLargestUnit() {
		assertThat(Left.of(Duration.ofDays(3), Duration.ofHours(2))).isEqualTo(new Left("workflow.left.days", 2));
		assertThat(Left.of(Duration.ofHours(5), Duration.ofHours(2))).isEqualTo(new Left("workflow.left.hours", 3));
		assertThat(Left.of(Duration.ofMinutes(9), Duration.ofMinutes(8))).isEqualTo(new Left("workflow.left.minutes", 2));
	}

	@Test
	void saysWhenItTakesLongerThanUsual() {
		assertThat(Left.of(Duration.ofHours(1), Duration.ofHours(2)).code()).isEqualTo("workflow.left.longer");
	}

	private static Visit visit(String activity, @Nullable Instant until) {
		return new Visit(activity, activity, Diagram.Kind.USER_TASK, MONDAY, until, false, null);
	}
}
