package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.office.pki.KeyKind;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.signing.SignatureReport.Indication;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSignerTests {

	@TempDir
	static Path folder;

	static SigningBench bench;

	@BeforeAll
	static void open() throws IOException {
		bench = new SigningBench(folder);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@AfterEach
	void repair() {
		bench.pki.setTimeStampDown(false);
	}

	@Test
	void signsAPackedLetterAsBaselineT() {
		var signed = bench.sign(SampleLetter.packed(), bench.key());

		assertGenuine(bench, signed);
	}

	@Test
	void signsAPlainLetterAsBaselineT() {
		var signed = bench.sign(SampleLetter.plain(), bench.key());

		assertGenuine(bench, signed);
	}

	@Test
	void signsWithRsa() {
		var signed = bench.sign(SampleLetter.packed(), bench.key(KeyKind.RSA_3072));

		assertGenuine(bench, signed);
	}

	static void assertGenuine(SigningBench bench, byte[] signed) {
		var report = bench.desk.examine(signed);

		assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.GENUINE);
		assertThat(report.signatures()).singleElement().satisfies(signature -> {
			assertThat(signature.signer()).isEqualTo("Retno Wulandari");
			assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T");
			assertThat(signature.indication()).isEqualTo(Indication.PASSED);
			assertThat(signature.coversWholeFile()).isTrue();
			assertThat(signature.timeStampedAt()).isBetween(SigningBench.NOW.minusSeconds(5), Instant.now().plusSeconds(5));
			assertThat(signature.findings()).isEmpty();
		});
	}

	@Test
	void leavesEveryByteOfTheLetterUntouched() {
		var letter = SampleLetter.packed();

		var signed = bench.sign(letter, bench.key());

		assertThat(Arrays.copyOf(signed, letter.length)).isEqualTo(letter);
	}

	@Test
	void saysWhoSignedWhyAndWhere() throws IOException {
		var signed = bench.sign(SampleLetter.packed(), bench.key());

		try (var document = Loader.loadPDF(signed)) {
			var signature = document.getLastSignatureDictionary();
			assertThat(signature.getName()).isEqualTo("Retno Wulandari");
			assertThat(signature.getReason()).isEqualTo("Penandatanganan naskah dinas (ğ)");
			assertThat(signature.getLocation()).isEqualTo("Kota Contoh");
			assertThat(signature.getSignDate().toInstant().getEpochSecond()).isEqualTo(SigningBench.NOW.getEpochSecond());
			assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Undangan Rapat");
		}
	}

	@Test
	void refusesWhenTheTimeStampServiceIsDown() {
		var key = bench.key();
		var letter = SampleLetter.packed();
		bench.pki.setTimeStampDown(true);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> bench.sign(letter, key))
				.withMessage("signing.time-stamp-unavailable");
	}

	@Test
	void refusesALetterWithoutTheField() {
		var key = bench.key();
		var letter = SampleLetter.withoutField();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> bench.sign(letter, key))
				.withMessage("signing.no-signature-field");
	}

	@Test
	void refusesAFieldThatIsSignedAlready() {
		var key = bench.key();
		var signed = bench.sign(SampleLetter.packed(), key);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> bench.sign(signed, key))
				.withMessage("signing.no-signature-field");
	}
}
