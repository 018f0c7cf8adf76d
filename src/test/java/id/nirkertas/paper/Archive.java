package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What an archive checks when it takes in a file: veraPDF, the reference validator of PDF/A and PDF/UA. */
final class Archive {

	static final String PDF_A = "3a";
	static final String PDF_UA = "ua1";

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Archive() {
	}

	/** Every rule the file breaks, each once; none if the archive takes it. */
	static List<String> objections(byte[] pdf, String flavour) throws Exception {
		var wanted = PDFAFlavour.byFlavourId(flavour);
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
				var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
			var result = validator.validate(parser);
			return result.isCompliant()
					? List.of()
					: result.getTestAssertions()
							.stream()
							.filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
							.map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
							.distinct()
							.toList();
		}
	}
}
