package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavingTests {

	static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

	final Actor citra = new Actor(PersonId.random(), PositionId.random(), Capacity.PERMANENT);
	final Actor deputy = new Actor(PersonId.random(), citra.position(), Capacity.ACTING_DAILY);
	final OpenPage page = new OpenPage(UUID.randomUUID(), 3);
	final Saving last = Saving.of(typed(page, false), citra, 7, MORNING);

	@Test
	void ofOneSittingOneIsRecorded() {
		assertThat(last.asksFor(typed(page, false), true, citra, 8, MORNING.plusSeconds(1))).isFalse();
		assertThat(last.asksFor(typed(page, false), true, citra, 9, MORNING.plus(Saving.SITTING))).isTrue();
	}

	@Test
	void whatSomebodyElseTypesIsRecordedAtOnce() {
		assertThat(last.asksFor(typed(null, false), true, deputy, 8, MORNING.plusSeconds(1))).isTrue();
	}

	@Test
	void whatAButtonWasPressedForIsRecorded() {
		assertThat(last.asksFor(typed(page, true), true, citra, 8, MORNING.plusSeconds(1))).isTrue();
		assertThat(last.unrecorded(typed(page, false)).asksFor(typed(page, true), false, citra, 8, MORNING.plusSeconds(2)))
				.isTrue();
	}

	@Test
	void nobodyIsRecordedForTheWordsOfAnother() {
		assertThat(last.asksFor(typed(null, true), false, deputy, 8, MORNING.plusSeconds(1))).isFalse();
		assertThat(last.asksFor(typed(page, true), false, citra, 7, MORNING.plusSeconds(1))).isFalse();
	}

	@Test
	void aPageIsOvertakenByItselfAlone() {
		assertThat(last.isAfter(new OpenPage(page.id(), 2))).isTrue();
		assertThat(last.isAfter(new OpenPage(page.id(), 4))).isFalse();
		assertThat(last.isAfter(new OpenPage(UUID.randomUUID(), 1))).isFalse();
		assertThat(last.isFrom(new OpenPage(page.id(), 9))).isTrue();
		assertThat(last.isFrom(null)).isFalse();
	}

	private static Typed typed(@Nullable OpenPage page, boolean pressed) {
		return new Typed(
				new DraftContent("OFFICIAL_LETTER", "Hal", Urgency.NORMAL, Secrecy.ORDINARY, "", List.of(), List.of(), null,
						""),
				7, page, pressed);
	}
}
