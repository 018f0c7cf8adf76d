package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What a letter says about itself is taken out of its file, whoever made the file. */
class EnclosedMetadataTests {

	static final Paper PAPER = new Paper();
	static final String JSON = "{\"schema\":\"nirkertas/letter/2\",\"hal\":\"Ğalib\"}";

	private interface Files {

		List<COSBase> in(PDDocument pdf) throws IOException;
	}

	@Test
	void isThereInAPrintedLetter() {
		var printed = PAPER.print(Sheets.letter().sheet(),
				List.of(new Enclosure("naskah.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8))));

		assertThat(PAPER.metadata(printed.pdf())).contains(Sheets.letter().sheet().metadata());
	}

	@Test
	void isFoundByItsName() throws IOException {
		assertThat(PAPER.metadata(pdf(pdf -> List.of(file(pdf, "lampiran.json", "{}"), file(pdf, "naskah.json", JSON)))))
				.contains(JSON);
	}

	@Test
	void isNotInEveryFile() throws IOException {
		assertThat(PAPER.metadata(pdf(_ -> List.of()))).isEmpty();
		assertThat(PAPER.metadata(pdf(pdf -> List.of(COSName.AF, new COSArray(), new COSDictionary(),
				file(pdf, "NASKAH.JSON", JSON))))).isEmpty();
	}

	/** One reader would take the first and another the last. */
	@Test
	void isNotToBeThereTwice() throws IOException {
		refuses("paper.unreadable", pdf(pdf -> List.of(file(pdf, "naskah.json", JSON), file(pdf, "naskah.json", "{}"))));
	}

	@Test
	void isNoBomb() throws IOException {
		refuses("paper.too-large", pdf(pdf -> List.of(file(pdf, "naskah.json", " ".repeat(13 << 20)))));
		refuses("paper.too-large", pdf(pdf -> Stream.generate(COSDictionary::new).limit(1_001).map(COSBase.class::cast)
				.toList()));
	}

	@Test
	void isText() throws IOException {
		refuses("paper.unreadable", pdf(pdf -> List.of(file(pdf, "naskah.json", new byte[]{'{', (byte) 0xff, '}'}))));
	}

	@Test
	void isNotLookedForInWhatIsNoPdf() {
		refuses("paper.unreadable", "{}".getBytes(StandardCharsets.UTF_8));
	}

	private static void refuses(String code, byte[] pdf) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.metadata(pdf)).withMessage(code);
	}

	private static byte[] pdf(Files files) throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			var associated = new COSArray();
			files.in(pdf).forEach(associated::add);
			pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
			var out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		}
	}

	private static COSDictionary file(PDDocument pdf, String name, String content) throws IOException {
		return file(pdf, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static COSDictionary file(PDDocument pdf, String name, byte[] content) throws IOException {
		var stream = pdf.getDocument().createCOSStream();
		try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(content);
		}
		var embedded = new COSDictionary();
		embedded.setItem(COSName.F, stream);
		var file = new COSDictionary();
		file.setString(COSName.UF, name);
		file.setItem(COSName.EF, embedded);
		return file;
	}
}
