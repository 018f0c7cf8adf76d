package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsTests {

	@Test
	void readsWhatItWrote() {
		List<Object> details = List.of(PositionId.random(), Instant.parse("2026-11-23T02:00:00Z"),
				LocalDate.of(2026, 11, 27));

		assertThat(Details.read(Details.written(details))).isEqualTo(details);
	}

	@Test
	void takesNoWordOfALetter() {
		assertThatIllegalArgumentException().isThrownBy(() -> Details.written(List.of("Hasil Pemeriksaan Khusus")));
	}

	@Test
	void readsNothingElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> Details.read("Hasil Pemeriksaan Khusus"));
	}
}
