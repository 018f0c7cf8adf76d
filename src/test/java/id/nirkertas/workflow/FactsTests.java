package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nirkertas.review.Onward;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;

class FactsTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final PositionId secretary = PositionId.random();
	final PositionId registrar = PositionId.random();

	@Test
	void keepsPositionsAsText() {
		assertThat(Facts.none().with("drafter", secretary).asMap())
				.containsExactlyEntriesOf(java.util.Map.of("drafter", secretary.toString()));
	}

	@Test
	void asksEverybodyOfAStageAndStoresNoList() {
		var facts = Facts.initialsBy(new Onward(true, List.of(secretary, registrar), MONDAY)).asMap();

		assertThat(facts).containsEntry("initials", "needed").containsEntry("reminders", "R/2026-11-23T02:00:00Z/P1D");
		assertThat(facts.get("reviewers")).isInstanceOfSatisfying(TypedValue.class, asked -> {
			assertThat(asked.isTransient()).isTrue();
			assertThat(asked.getValue()).isEqualTo(List.of(secretary.toString(), registrar.toString()));
		});
	}

	@Test
	void tellsWhetherTheStageTheNextOrNobodyIsAwaited() {
		assertThat(Facts.initialled(new Onward(false, List.of(secretary), MONDAY)).asMap())
				.containsExactlyEntriesOf(java.util.Map.of("answer", "waiting"));
		assertThat(Facts.initialled(new Onward(true, List.of(secretary), MONDAY)).asMap())
				.containsEntry("answer", "next").containsKey("reviewers");
		assertThat(Facts.initialled(new Onward(true, List.of(), null)).asMap())
				.containsExactlyEntriesOf(java.util.Map.of("answer", "complete"));
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
