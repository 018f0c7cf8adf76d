package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.ValidationReport.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class SigningSelfTestTests {

	@Test
	void noticesThatEverySignatureIsTakenForNone() {
		var blind = new SigningSelfTest(ignored -> new ValidationReport(Verdict.UNSIGNED, List.of()));

		assertThat(blind.fault()).hasValueSatisfying(sentence -> assertThat(sentence).contains("TrimmingCms"));
	}

	@Test
	void saysInItsHealthThatSignaturesAreSeen() {
		var wire = new Wire(Duration.ofSeconds(1), Duration.ofSeconds(1));
		try (var desk = new ValidationDesk(() -> new Examination(new Anchors(List.of()), wire, List.of()),
				SigningBench.settings(DataSize.ofMegabytes(1)))) {
			var indicator = new SigningHealthIndicator(desk);
			assertThat(indicator.health().getStatus()).isEqualTo(Status.UNKNOWN);

			indicator.tryOnce();

			assertThat(indicator.health().getDetails()).hasToString(
					"{selfTest=A signed page was recognised, and so was its forgery}");
			assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
		}
	}
}
