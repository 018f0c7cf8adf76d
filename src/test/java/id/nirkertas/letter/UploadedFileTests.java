package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedPdfTests {

	static final Paper PAPER = new Paper();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void knowsAPdfByItsContentNotItsName() throws IOException {
		assertThat(UploadedPdf.of("C:\\Surat\\data.bin", pdf(1), PAPER).name()).isEqualTo("data.bin");
		refuses("letter.attachment-no-pdf", file("PK\u0003\u0004 sebuah docx"));
	}

	@Test
	void saysOfAnEmptyFileThatItIsEmpty() throws IOException {
		refuses("letter.attachment-empty", file(""));
	}

	@Test
	void saysOfALockedFileThatItIsLocked() throws IOException {
		refuses("letter.attachment-locked", locked("rahasia"));
		refuses("letter.attachment-locked", locked(""));
	}

	@Test
	void isNotDeceivedByHeadAndTail() throws IOException {
		refuses("letter.attachment-no-pdf", file("%PDF-1.4 ini bukan pdf <html> %%EOF"));
		refuses("letter.attachment-no-pdf", file("%PDF-1.7\n…\n%%EOF\n"));
		refuses("letter.attachment-no-pdf", pdf(0));
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

	Path pdf(int pages) throws IOException {
		var file = Files.createTempFile(folder, "lampiran", ".pdf");
		try (var pdf = new PDDocument()) {
			for (var page = 0; page < pages; page++) {
				pdf.addPage(new PDPage());
			}
			pdf.save(file.toFile());
		}
		return file;
	}

	Path locked(String password) throws IOException {
		var file = Files.createTempFile(folder, "terkunci", ".pdf");
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
			pdf.save(file.toFile());
		}
		return file;
	}

	static void refuses(String code, Path file) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> UploadedPdf.of("data.pdf", file, PAPER))
				.withMessage(code);
	}
}
