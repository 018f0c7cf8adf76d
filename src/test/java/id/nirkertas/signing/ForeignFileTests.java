package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.ValidationReport.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is healthy and no PDF is called what it is. */
class ForeignFileTests {

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

	static Stream<Arguments> foreign() throws IOException {
		var picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
		return Stream.of(Arguments.of(FileKind.PICTURE, drawn(picture, "png")),
				Arguments.of(FileKind.PICTURE, drawn(picture, "jpg")), Arguments.of(FileKind.PICTURE, drawn(picture, "gif")),
				Arguments.of(FileKind.PICTURE, drawn(picture, "bmp")),
				Arguments.of(FileKind.WORD, packed("word/document.xml")),
				Arguments.of(FileKind.OTHER, packed("xl/workbook.xml")),
				Arguments.of(FileKind.TEXT, "Bukan PDF, naskah “biasa”.\r\n".getBytes(StandardCharsets.UTF_8)),
				Arguments.of(FileKind.OTHER, new byte[]{0, 1, 2, 3}));
	}

	@ParameterizedTest
	@MethodSource("foreign")
	void saysOfAHealthyFileThatIsNoPdfWhatItIs(FileKind kind, byte[] file) {
		var report = bench.desk.examine(file);

		assertThat(report.verdict()).isEqualTo(Verdict.FOREIGN);
		assertThat(report.kind()).isEqualTo(kind);
	}

	private static byte[] drawn(BufferedImage picture, String format) throws IOException {
		var out = new ByteArrayOutputStream();
		assertThat(ImageIO.write(picture, format, out)).isTrue();
		return out.toByteArray();
	}

	private static byte[] packed(String name) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write("<w/>".getBytes(StandardCharsets.US_ASCII));
		}
		return out.toByteArray();
	}
}
