package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final PositionId secretary = PositionId.random();
	final PositionId registrar = PositionId.random();

	@Test
	void keepsPositionsAsText() {
		assertThat(Facts.initialsBy(secretary).asMap())
				.containsExactlyInAnyOrderEntriesOf(
						java.util.Map.of("initials", "needed", "reviewer", secretary.toString()));
	}

	@Test
	void keepsSeveralPositionsAsOneText() {
		var facts = Facts.none().with("filers", List.of(secretary, registrar));

		assertThat(facts.asMap()).containsEntry("filers", secretary + "," + registrar);
	}

	@Test
	void keepsInstantsAsDates() {
		assertThat(Facts.none().with("dueAt", MONDAY).asMap()).containsEntry("dueAt", Date.from(MONDAY));
	}

	@Test
	void refusesWhatTheEngineWouldSerialise() {
		Object reviewers = List.of(secretary);

		assertThatIllegalArgumentException().isThrownBy(() -> Facts.none().with("reviewers", reviewers))
				.withMessageContaining("reviewers");
	}

	@Test
	void refusesTextsThatAreTooLongForAnId() {
		var letter = "Dengan hormat ".repeat(200);

		assertThatIllegalArgumentException().isThrownBy(() -> Facts.none().with("answer", letter));
	}
}
