package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedPdfTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void knowsAPdfByItsContentNotItsName() throws IOException {
		assertThat(UploadedPdf.of("C:\\Surat\\data.bin", file("%PDF-1.7\n…\n%%EOF\n")).name()).isEqualTo("data.bin");
		refuses("letter.attachment-no-pdf", file("PK\u0003\u0004 sebuah docx"));
		refuses("letter.attachment-no-pdf", file(""));
	}

	@Test
	void noticesAFileThatWasCutOff() throws IOException {
		refuses("letter.attachment-no-pdf", file("%PDF-1.7\nterputus"));
	}

	@Test
	void refusesSixtyMegabytes() throws IOException {
		var large = folder.resolve("besar.pdf");
		try (var content = new RandomAccessFile(large.toFile(), "rw")) {
			content.setLength(60L * 1024 * 1024);
		}

		refuses("letter.attachment-too-large", large);
	}

	Path file(String content) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "lampiran", ".pdf"), content);
	}

	static void refuses(String code, Path file) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> UploadedPdf.of("data.pdf", file))
				.withMessage(code);
	}
}
