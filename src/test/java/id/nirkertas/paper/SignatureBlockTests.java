package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.LetterSheet.Block;
import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

/** Where a letter is signed: the block under its text, the place of the signature and the code in it. */
class SignatureBlockTests {

	static final float MILLIMETRE = 72 / 25.4f;
	static final float BOX_BORDER = 0.6f;
	static final Paper PAPER = new Paper();

	@Test
	void keepsSignatureBlockOnOnePage() throws IOException {
		for (var paragraphs = 3; paragraphs <= 9; paragraphs++) {
			var body = Stream.concat(Collections.nCopies(paragraphs, Sheets.paragraph(Sheets.LONG_PARAGRAPH)).stream(),
					Stream.of(Sheets.paragraph("Demikian disampaikan."))).toArray(Block[]::new);

			var printed = PAPER.print(Sheets.letter().body(body).sheet());

			assertThat(PrintedText.page(printed, printed.pages())).contains("Demikian disampaikan.",
					"Kepala Dinas Komunikasi",
					"Ditandatangani secara elektronik oleh:", "Ir. Satya Mahardika, M.T.", "NIP 19700412 199503 9 001");
		}
	}

	@Test
	void showsTheEmptyPlacesOfADraft() {
		var printed = PAPER.print(Sheets.letter().draft().sheet());

		assertThat(PAPER.text(printed.pdf())).containsPattern("500\\.12/\\s*…\\s*/DISKOMINFO/2026")
				.contains("Kota Contoh Raya, tanggal tanda tangan", "QR dan tanda tangan elektronik")
				.doesNotContain("Ditandatangani secara elektronik oleh:");
		assertThat(printed.signatureField()).isEmpty();
	}

	@Test
	void hasOneEmptySignatureFieldOverTheBox() throws IOException {
		var printed = PAPER.print(Sheets.letter().sheet());

		try (var pdf = Loader.loadPDF(printed.pdf())) {
			var field = (PDSignatureField) pdf.getDocumentCatalog().getAcroForm(null).getField(printed.signatureField());
			assertThat(printed.signatureField()).isEqualTo("penandatangan");
			assertThat(field.getSignature()).isNull();
			assertThat(field.getAlternateFieldName()).isEqualTo("Tanda tangan elektronik Ir. Satya Mahardika, M.T.");
			assertThat(field.getWidgets().getFirst().getRectangle().getHeight()).isGreaterThan(20 * MILLIMETRE);
		}
	}

	@Test
	void drawsACodeThatCanBeScanned() throws IOException {
		var printed = PAPER.print(Sheets.letter().sheet());
		var expected = QrCode.encodeText(Sheets.CODE, QrCode.Ecc.MEDIUM);

		var field = signaturePlace(printed);
		var pixels = ImageIO.read(new ByteArrayInputStream(PAPER.picture(printed.pdf(), 1, 2100)));

		var scale = pixels.getWidth() / PDRectangle.A4.getWidth();
		var left = field.getLowerLeftX() + BOX_BORDER + 0.5f * MILLIMETRE;
		var top = PDRectangle.A4.getHeight() - field.getUpperRightY() + BOX_BORDER + 0.5f * MILLIMETRE;
		var module = 23 * MILLIMETRE / (expected.size + 8);
		assertThat(module * expected.size).isGreaterThan(18 * MILLIMETRE);
		for (var row = -4; row < expected.size + 4; row++) {
			for (var column = -4; column < expected.size + 4; column++) {
				var x = Math.round((left + (column + 4.5f) * module) * scale);
				var y = Math.round((top + (row + 4.5f) * module) * scale);
				var isDark = (pixels.getRGB(x, y) & 0xff) < 128;
				assertThat(isDark).as("module %s, %s", column, row).isEqualTo(expected.getModule(column, row));
			}
		}
	}

	private static PDRectangle signaturePlace(PrintedPaper printed) throws IOException {
		try (var pdf = Loader.loadPDF(printed.pdf())) {
			return pdf.getPage(0).getAnnotations().getFirst().getRectangle();
		}
	}
}
