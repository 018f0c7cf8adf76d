package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.paper.Paper;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Format;
import id.nirkertas.storage.OfficeFiles;
import id.nirkertas.storage.Unfit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedFileTests {

	static final Paper PAPER = new Paper();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void isNamedAfterWhatItHolds() throws IOException {
		assertThat(UploadedFile.of("C:\\Surat\\data.bin", pdf(1), PAPER)).returns("data.pdf", UploadedFile::name)
				.returns(Format.PDF, UploadedFile::format);
		assertThat(UploadedFile.of("laporan.pdf", file(OfficeFiles.word("Isi").bytes()), PAPER))
				.returns("laporan.docx", UploadedFile::name).returns(Format.WORD, UploadedFile::format);
		assertThat(UploadedFile.of("\u202efdp.data . ", pdf(1), PAPER).name()).isEqualTo("fdp.data.pdf");
		assertThat(UploadedFile.of("..", pdf(1), PAPER).name()).isEqualTo("lampiran.pdf");
	}

	@Test
	void saysWhatAnUnfitFileIs() throws IOException {
		var program = file("MZ program");

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> UploadedFile.of("surat.pdf", program, PAPER))
				.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("letter.attachment-unfit"))
				.satisfies(refusal -> assertThat(refusal.details()).isEqualTo(List.of("surat.pdf", Unfit.PROGRAM)));
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
		refuses("letter.attachment-unfit", file("%PDF-1.7\nterputus"));
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
		return file(content.getBytes(StandardCharsets.UTF_8));
	}

	Path file(byte[] content) throws IOException {
		return Files.write(Files.createTempFile(folder, "lampiran", ".pdf"), content);
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
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> UploadedFile.of("data.pdf", file, PAPER))
				.withMessage(code);
	}
}
