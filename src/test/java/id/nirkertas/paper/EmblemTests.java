package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Letterhead.Emblem;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agency's own emblem on its letters. */
class EmblemTests {

	static final Paper PAPER = new Paper();

	@Test
	@Tag("integration")
	void standsOnLettersThatAnArchiveTakes() throws Exception {
		var printed = PAPER.print(letter(PAPER.emblem(png(shield(640, 480)))));

		assertThat(Archive.objections(printed.pdf(), Archive.PDF_A)).isEmpty();
		assertThat(Archive.objections(printed.pdf(), Archive.PDF_UA)).isEmpty();
		assertThat(colour(PAPER.picture(printed.pdf(), 1, 2100), 400, 290)).isEqualTo(Color.RED);
	}

	@Test
	void isASquareOnTheWhiteOfThePaperAsLargeAsAPrinterCanUse() throws IOException {
		var drawn = ImageIO.read(new ByteArrayInputStream(PAPER.emblem(png(shield(1200, 600)))));

		assertThat(drawn.getWidth()).isEqualTo(300);
		assertThat(drawn.getHeight()).isEqualTo(300);
		assertThat(drawn.getColorModel().hasAlpha()).isFalse();
		assertThat(new Color(drawn.getRGB(150, 10))).isEqualTo(Color.WHITE);
		assertThat(new Color(drawn.getRGB(2, 78))).as("a corner that was transparent").isEqualTo(Color.WHITE);
		assertThat(new Color(drawn.getRGB(150, 150))).isEqualTo(Color.RED);
	}

	@Test
	void leavesASmallOneAsItIs() throws IOException {
		var drawn = ImageIO.read(new ByteArrayInputStream(PAPER.emblem(png(shield(64, 64)))));

		assertThat(drawn.getWidth()).isEqualTo(64);
	}

	@Test
	void takesNothingOfTheFileButItsColours() throws IOException {
		var sent = withWords(png(shield(64, 64)), "tEXt", "Comment\0<script>alert(1)</script>");

		assertThat(new String(PAPER.emblem(sent), StandardCharsets.ISO_8859_1)).doesNotContain("script", "tEXt");
	}

	@Test
	void refusesWhatIsNoPicture() throws IOException {
		refuses("paper.emblem-no-png", "bukan gambar".getBytes(StandardCharsets.UTF_8));
		refuses("paper.emblem-no-png", new byte[0]);
		refuses("paper.emblem-no-png", Arrays.copyOf(png(shield(64, 64)), 60));
		refuses("paper.emblem-no-png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void refusesWhatNobodyCanPrint() throws IOException {
		refuses("paper.emblem-size", png(shield(20, 300)));
		refuses("paper.emblem-too-large", Arrays.copyOf(png(shield(64, 64)), 2_000_000));
	}

	/** A few bytes that say they are a picture of nine hundred million dots. */
	@Test
	void opensNoPictureThatWouldFillTheMemory() throws IOException {
		var bomb = png(shield(64, 64));
		ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
		var checksum = new CRC32();
		checksum.update(bomb, 12, 17);
		ByteBuffer.wrap(bomb).putInt(29, (int) checksum.getValue());

		refuses("paper.emblem-size", bomb);
	}

	private static void refuses(String code, byte[] upload) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.emblem(upload)).withMessage(code);
	}

	private static Sheet letter(byte[] emblem) {
		return sheet(Look.USUAL, "Penyampaian Data",
				new Letterhead(Emblem.AGENCY,
						List.of(new Line(Weight.GOVERNMENT, "PEMERINTAH PROVINSI CONTOH"),
								new Line(Weight.AGENCY, "DINAS PENDIDIKAN"),
								new Line(Weight.ADDRESS, "Jalan Contoh Nomor 1")),
						new Picture(emblem, "Lambang Dinas Pendidikan")),
				text(p("Bersama ini disampaikan data.")), new Signatures(List.of(), List.of(KADIS)));
	}

	/** Red, with corners one can see through. */
	private static BufferedImage shield(int wide, int high) {
		var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
		var graphics = picture.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillOval(0, 0, wide, high);
		graphics.dispose();
		return picture;
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}

	/** After the head of the file, which is 33 bytes long. */
	private static byte[] withWords(byte[] png, String chunk, String words) {
		var content = (chunk + words).getBytes(StandardCharsets.ISO_8859_1);
		var checksum = new CRC32();
		checksum.update(content);
		return ByteBuffer.allocate(png.length + content.length + 8).put(png, 0, 33).putInt(content.length - 4).put(content)
				.putInt((int) checksum.getValue()).put(png, 33, png.length - 33).array();
	}

	private static Color colour(byte[] page, int x, int y) throws IOException {
		return new Color(ImageIO.read(new ByteArrayInputStream(page)).getRGB(x, y));
	}
}
