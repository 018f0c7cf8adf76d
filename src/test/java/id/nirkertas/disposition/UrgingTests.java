package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UrgingTests {

	final PositionId head = PositionId.random();
	final PositionId division = PositionId.random();
	final PositionId planner = PositionId.random();

	@Test
	void whoeverStandsAboveAsksForWhatIsOwed() {
		var under = new Urging(Set.of(head, division), NodeState.UNREAD, false);

		assertThat(under.may(head)).isEqualTo(Verdict.allowed());
		assertThat(under.may(division)).isEqualTo(Verdict.allowed());
		assertThat(under.may(planner)).isEqualTo(Verdict.refused("disposition.not-above"));
	}

	@Test
	void nobodyIsAskedForWhatIsDone() {
		assertThat(new Urging(Set.of(head), NodeState.REPORTED, false).may(head))
				.isEqualTo(Verdict.refused("disposition.urge-reported"));
		assertThat(new Urging(Set.of(head), NodeState.CLOSED, false).may(head))
				.isEqualTo(Verdict.refused("disposition.already-closed"));
	}

	@Test
	void onceADayIsEnough() {
		assertThat(new Urging(Set.of(head), NodeState.READ, true).may(head))
				.isEqualTo(Verdict.refused("disposition.urged-today"));
	}
}
