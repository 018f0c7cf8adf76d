package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.platform.NightlyBook.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class NightlyHealthTests {

	static final LocalDate TONIGHT = LocalDate.of(2026, 11, 23);
	static final Instant BEGUN = Instant.parse("2026-11-22T18:30:00Z");
	static final Entry SOUND = new Entry("numbering.registers", TONIGHT, BEGUN, BEGUN.plusSeconds(3), 0, List.of());
	static final Entry DRIFT = new Entry("workflow.drift", TONIGHT, BEGUN, BEGUN.plusSeconds(9), 1,
			List.of("outgoing-letter 11: has no process"));
	static final Entry UNFINISHED = new Entry("storage.vault", TONIGHT, BEGUN, null, 0, List.of());

	@Test
	void isWellWhenNothingWasFound() {
		assertThat(NightlyHealth.of(List.of(SOUND), BEGUN.plusSeconds(60)).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void saysWhatWasFound() {
		var health = NightlyHealth.of(List.of(SOUND, DRIFT), BEGUN.plusSeconds(60));

		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).hasEntrySatisfying("workflow.drift",
				found -> assertThat(found).asString().contains("1 faults", "outgoing-letter 11: has no process"));
		assertThat(health.getDetails()).hasEntrySatisfying("numbering.registers",
				found -> assertThat(found).asString().startsWith("sound"));
	}

	@Test
	void aCheckThatNeverCameToItsEndIsNoGoodSign() {
		assertThat(NightlyHealth.of(List.of(UNFINISHED), BEGUN.plusSeconds(60)).getStatus()).isEqualTo(Status.UP);
		assertThat(NightlyHealth.of(List.of(UNFINISHED), BEGUN.plus(Duration.ofHours(21))).getStatus())
				.isEqualTo(Status.DOWN);
	}
}
