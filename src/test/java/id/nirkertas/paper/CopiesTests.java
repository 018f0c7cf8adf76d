package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTests {

	@Test
	void endsTheSecondLastWithAndAndTheLastWithAFullStop() {
		assertThat(Copies.punctuated(List.of("Gubernur Contoh", "Sekretaris Daerah", "Inspektur")))
				.containsExactly("Gubernur Contoh;", "Sekretaris Daerah; dan", "Inspektur.");
	}

	@Test
	void replacesWhatThePersonTypedThemselves() {
		assertThat(Copies.punctuated(List.of("Gubernur Contoh ; dan", "Inspektur;"))).containsExactly("Gubernur Contoh; dan",
				"Inspektur.");
	}

	@Test
	void endsASingleCopyWithAFullStop() {
		assertThat(Copies.punctuated(List.of("Inspektur"))).containsExactly("Inspektur.");
	}

	@Test
	void hasNoLinesForNoCopies() {
		assertThat(Copies.punctuated(List.of())).isEmpty();
	}
}
