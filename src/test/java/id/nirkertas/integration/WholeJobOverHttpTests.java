package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.Signing;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class WholeJobOverHttpTests {

	/** The signed letter stays here, for whoever wants to check it with another program. */
	private static final Path EVIDENCE = Path.of("target", "evidence", "first-letter.pdf");

	@LocalServerPort
	int port;

	@Autowired
	Signing signing;

	@Test
	void aLetterGoesFromDraftToArchiveOnPagesAlone() throws IOException {
		var done = HttpJob.in(port, (act, took) -> {
		}).run("sembilanbelas");

		Files.createDirectories(EVIDENCE.getParent());
		Files.write(EVIDENCE, done.paper());
		var report = signing.validate(EVIDENCE);
		assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
		assertThat(report.signatures()).singleElement()
				.satisfies(signature -> assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T"));
	}
}
