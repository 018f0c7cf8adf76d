package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a signature is certified in law hangs on its issuer alone; that it is genuine does not. */
class CertifiedIssuerTests {

	static final String ISSUER = "Nirkertas Pengembangan CA Penerbit";

	@TempDir
	static Path folder;

	static SigningBench bench;
	static byte[] letter;
	static byte[] signed;

	@BeforeAll
	static void open() throws IOException {
		bench = new SigningBench(folder);
		letter = SampleLetter.packed();
		signed = bench.sign(letter, bench.key());
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void callsASignatureCertifiedOnlyByAnIssuerThatIsCertified() {
		var uncertified = bench.desk.examine(signed);
		var certified = bench.examination(List.of(ISSUER)).of(signed);

		assertThat(uncertified.issuers()).containsExactly(new Issuer(ISSUER, false));
		assertThat(certified.issuers()).containsExactly(new Issuer(ISSUER, true));
		assertThat(List.of(uncertified, certified)).extracting(ValidationReport::verdict).containsOnly(Verdict.GENUINE);
	}

	@Test
	void callsNoSignatureCertifiedByWhoeverBorrowsTheName() throws IOException {
		try (var impostors = new SigningBench(folder.resolve("impostors"))) {
			var theirs = impostors.sign(letter, impostors.key());

			var report = bench.examination(List.of(ISSUER)).of(theirs);

			assertThat(report.issuers()).containsExactly(new Issuer(ISSUER, false));
		}
	}
}
