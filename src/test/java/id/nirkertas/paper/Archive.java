package id.nirkertas.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What an archive checks when it takes in a file: veraPDF, the reference validator of PDF/A and PDF/UA. */
public final class Archive {

	public static final String PDF_A = "3a";
	public static final String PDF_UA = "ua1";

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Archive() {
	}

	/** What lies inside the file, by name. */
	public static Map<String, byte[]> files(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			var files = new TreeMap<String, byte[]>();
			for (var named : document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().entrySet()) {
				files.put(named.getKey(), named.getValue().getEmbeddedFile().toByteArray());
			}
			return files;
		}
	}

	/** Every rule the file breaks, each once; none if the archive takes it. */
	public static List<String> objections(byte[] pdf, String flavour) throws Exception {
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
