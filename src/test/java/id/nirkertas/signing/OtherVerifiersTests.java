package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.Needs;
import id.nirkertas.office.Program;
import id.nirkertas.office.pki.KeyKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Programs by other people agree with what we sign. */
class OtherVerifiersTests {

	@TempDir
	static Path folder;

	static SigningBench bench;

	@BeforeAll
	static void open() throws IOException {
		VeraGreenfieldFoundryProvider.initialise();
		bench = new SigningBench(folder.resolve("pki"));
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	@Needs(Program.PDFSIG)
	void popplerSeesAValidSignatureOverTheWholeFile() throws Exception {
		var pdfsig = OtherProgram.pdfsig();
		for (var letter : List.of(SampleLetter.packed(), SampleLetter.plain())) {
			for (var kind : List.of(KeyKind.P_256, KeyKind.RSA_3072)) {
				var said = pdfsig.says(write(bench.sign(letter, bench.key(kind))), "-nocert", "-no-ocsp");

				assertThat(said).contains("Signature Validation: Signature is Valid", "Total document signed",
						"ETSI.CAdES.detached", "Retno Wulandari");
			}
		}
	}

	@Test
	@Needs(Program.QPDF)
	void qpdfFindsNothingToMend() throws Exception {
		var qpdf = OtherProgram.qpdf();
		for (var letter : List.of(SampleLetter.packed(), SampleLetter.plain())) {
			var said = qpdf.says(write(bench.sign(letter, bench.key())), "--check");

			assertThat(said).contains("No syntax or stream encoding errors found").doesNotContain("WARNING");
		}
	}

	@Test
	void aSignedLetterStaysArchival() throws Exception {
		for (var letter : List.of(SampleLetter.packed(), SampleLetter.plain())) {
			var signed = bench.sign(letter, bench.key());

			assertThat(archivalFaults(letter)).isEmpty();
			assertThat(archivalFaults(signed)).isEmpty();
		}
	}

	private static List<String> archivalFaults(byte[] pdf) throws Exception {
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
				var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
			return validator.validate(parser).getTestAssertions().stream()
					.map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage()).distinct().toList();
		}
	}

	private static Path write(byte[] pdf) throws IOException {
		return Files.write(Files.createTempFile(folder, "surat", ".pdf"), pdf);
	}
}
