package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HazardsTests {

	static final Paper PAPER = new Paper();
	static final byte[] MANY = new byte[140_000_000];

	final ForeignPdf pdf = new ForeignPdf();

	@AfterEach
	void closes() {
		pdf.close();
	}

	@Test
	void refusesAPictureOfThousandsOfMillionsOfPixels() {
		var image = pdf.image(new byte[10], COSName.FLATE_DECODE);
		image.setInt(COSName.WIDTH, 100_000);
		image.setInt(COSName.HEIGHT, 100_000);

		assertThatTooLarge(pdf.draws(image));
	}

	@Test
	void refusesAFewKilobytesThatUnpackToGigabytes() {
		assertThatTooLarge(pdf.says(pdf.packed(MANY)));
	}

	@Test
	void refusesPartsOfAPageThatUnpackToGigabytesTogether() {
		var part = pdf.packed(new byte[1_000_000]);

		assertThatTooLarge(pdf.says(new COSArray(Collections.nCopies(1000, part))));
	}

	@Test
	void refusesAnImageOfOnePixelThatUnpacksToGigabytes() throws IOException {
		assertThatTooLarge(pdf.draws(pdf.image(deflated(new byte[1_000_000]), COSName.FLATE_DECODE)));
	}

	@Test
	void refusesAnImageThatIsPackedTwice() throws IOException {
		assertThatTooLarge(pdf.draws(pdf.image(deflated(deflated(new byte[1000])),
				new COSArray(List.of(COSName.FLATE_DECODE, COSName.LZW_DECODE)))));
	}

	@Test
	void refusesAnImageAmongTheInstructionsThatUnpacksToGigabytes() throws IOException {
		var data = new String(deflated(new byte[1_000_000]), StandardCharsets.ISO_8859_1);

		assertThatTooLarge(pdf.says(pdf.stream("BI /W 1 /H 1 /BPC 8 /CS /G /F /Fl ID " + data + "\nEI\n")));
	}

	@Test
	void refusesAJpegThatIsLargerThanIsSaidOfIt() {
		var jpeg = HexFormat.of().parseHex("ffd8ffc0000b08ea60ea6001011100ffda0008010100003f0000ffd9");

		assertThatTooLarge(pdf.draws(pdf.image(jpeg, COSName.DCT_DECODE)));
	}

	@Test
	void refusesInstructionsThatArePackedAsAPicture() {
		var jpeg = pdf.image(HexFormat.of().parseHex("ffd8ffc0000b08ea60ea6001011100ffda0008010100003f0000ffd9"),
				COSName.DCT_DECODE);
		jpeg.removeItem(COSName.SUBTYPE);

		assertThatTooLarge(pdf.says(jpeg));
		jpeg.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
		assertThatTooLarge(pdf.says(new COSArray(Collections.nCopies(3, jpeg))));
	}

	@Test
	void refusesRowsOfThousandsOfMillionsOfPixels() throws IOException {
		var image = pdf.image(deflated(new byte[10]), COSName.FLATE_DECODE);
		var rows = new COSDictionary();
		rows.setInt(COSName.PREDICTOR, 15);
		rows.setInt(COSName.COLUMNS, 200_000_000);
		image.setItem(COSName.DECODE_PARMS, rows);

		assertThatTooLarge(pdf.draws(image));
	}

	@Test
	void refusesAStampThatUnpacksToGigabytes() {
		var look = pdf.packed(MANY);
		look.setItem(COSName.SUBTYPE, COSName.FORM);

		assertThatTooLarge(pdf.stamped(look));
	}

	@Test
	void readsFormsThatLieInOneAnother() {
		pdf.draws(pdf.nested(4));

		assertThat(PAPER.text(pdf.bytes())).isBlank();
		assertThat(PAPER.picture(pdf.bytes(), 1, 100)).isNotEmpty();
	}

	@Test
	void readsAFormThatSharesTheResourcesOfItsPage() {
		var form = pdf.form("0 0 1 1 re f");
		form.removeItem(COSName.RESOURCES);
		pdf.draws(form);
		form.setItem(COSName.RESOURCES, ForeignPdf.resources(COSName.XOBJECT, form));

		assertThat(PAPER.picture(pdf.bytes(), 1, 100)).isNotEmpty();
	}

	@Test
	void refusesFormsThatCallOneAnotherThousandsOfMillionsOfTimes() {
		assertThatTooLarge(pdf.draws(pdf.nested(12)));
	}

	@Test
	void refusesAFormThatDrawsItself() {
		var form = pdf.form("/Formulir Do /Formulir Do");
		form.setItem(COSName.RESOURCES, ForeignPdf.resources(COSName.XOBJECT, form));

		assertThatTooLarge(pdf.draws(form));
	}

	@Test
	void refusesStampsPatternsLettersAndMasksThatCallOneAnotherAsWell() {
		assertThatTooLarge(pdf.stamped(pdf.nested(12)));
		assertThatTooLarge(pdf.says("/Pattern cs /Formulir scn 0 0 9 9 re f", COSName.PATTERN, pdf.pattern(pdf.nested(12))));
		assertThatTooLarge(pdf.says("/Formulir gs 0 0 9 9 re f", COSName.EXT_G_STATE, pdf.mask(pdf.nested(12))));
		assertThatTooLarge(pdf.says("BT /Formulir 12 Tf (" + "a".repeat(10_000) + ") Tj ET", COSName.FONT,
				pdf.font(pdf.nested(6))));
	}

	private static void assertThatTooLarge(ForeignPdf foreign) {
		var pdf = foreign.bytes();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.text(pdf)).withMessage("paper.too-large");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.picture(pdf, 1, 100))
				.withMessage("paper.too-large");
	}

	private static byte[] deflated(byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
			packed.write(content);
		}
		return out.toByteArray();
	}
}
