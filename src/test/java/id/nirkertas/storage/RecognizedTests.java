package id.nirkertas.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is what it holds, whatever it is called; what could harm its recipients, or be taken for something else, is unfit. */
class RecognizedTests {

	static final byte[] PDF = latin("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	static Stream<Arguments> fit() {
		return Stream.of(argumentSet("pdf", Format.PDF, PDF),
				argumentSet("pdf after a mark and an empty line", Format.PDF, joined(latin("\u00ef\u00bb\u00bf\r\n"), PDF)),
				argumentSet("png", Format.PNG, Pictures.plain("png", 3, 2)),
				argumentSet("jpeg", Format.JPEG, Pictures.plain("jpg", 3, 2)),
				argumentSet("word", Format.WORD, OfficeFiles.word("Isi").bytes()),
				argumentSet("word with a picture", Format.WORD,
						OfficeFiles.word("Isi").with("word/media/image1.png", Pictures.plain("png", 9, 9)).bytes()),
				argumentSet("excel", Format.EXCEL, OfficeFiles.excel("Isi").bytes()),
				argumentSet("text document", Format.OPEN_TEXT, OfficeFiles.open("text").bytes()),
				argumentSet("sheet", Format.OPEN_SHEET, OfficeFiles.open("spreadsheet").bytes()));
	}

	@ParameterizedTest
	@MethodSource("fit")
	void isKnownByItsContent(Format format, byte[] content) throws IOException {
		assertThat(recognized(content)).isEqualTo(format);
	}

	static Stream<Arguments> unfit() {
		return Stream.of(argumentSet("windows program", Unfit.PROGRAM, latin("MZ\u0090\0")),
				argumentSet("linux program", Unfit.PROGRAM, latin("\u007fELF\2")),
				argumentSet("script", Unfit.PROGRAM, latin("#!/bin/sh\n")),
				argumentSet("java class", Unfit.PROGRAM, latin("\u00ca\u00fe\u00ba\u00be\0\0")),
				argumentSet("web page", Unfit.WEB_PAGE, latin("\n<!DOCTYPE html><p>")),
				argumentSet("web page in two bytes", Unfit.WEB_PAGE,
						joined(latin("\u00ff\u00fe"), "<html>".getBytes(StandardCharsets.UTF_16LE))),
				argumentSet("svg", Unfit.DRAWING, latin("<?xml version=\"1.0\"?>\n<svg onload=\"alert(1)\">")),
				argumentSet("gif", Unfit.OTHER_PICTURE, latin("GIF89a\1\0\1\0")),
				argumentSet("tiff", Unfit.OTHER_PICTURE, latin("II*\0\b\0\0\0")),
				argumentSet("photo of a telephone", Unfit.OTHER_PICTURE, latin("\0\0\0\u0018ftypheic\0\0\0\0")),
				argumentSet("old word", Unfit.OLD_OFFICE, compound("WordDocument")),
				argumentSet("rich text", Unfit.OLD_OFFICE, latin("{\\rtf1 x}")),
				argumentSet("word with a password", Unfit.LOCKED, compound("EncryptedPackage")),
				argumentSet("rar", Unfit.ARCHIVE, latin("Rar!\u001a\7\1\0")),
				argumentSet("7z", Unfit.ARCHIVE, latin("7z\u00bc\u00af'\u001c")),
				argumentSet("zip", Unfit.ARCHIVE, OfficeFiles.empty().with("data.pdf", PDF).bytes()),
				argumentSet("empty zip", Unfit.ARCHIVE, latin("PK\5\6" + "\0".repeat(18))),
				argumentSet("text", Unfit.UNKNOWN, latin("Dengan hormat,")),
				argumentSet("nothing", Unfit.UNKNOWN, new byte[0]),
				argumentSet("pdf behind a script", Unfit.DISGUISED, joined(latin("<script>x()</script>"), PDF)),
				argumentSet("pdf in a picture", Unfit.DISGUISED, joined(latin("\u00ff\u00d8\u00ff\u00fe\0P"), PDF)),
				argumentSet("pdf and package", Unfit.DISGUISED, joined(PDF, OfficeFiles.word("x").bytes())),
				argumentSet("picture and package", Unfit.DISGUISED,
						joined(Pictures.plain("png", 3, 2), OfficeFiles.word("x").bytes())),
				argumentSet("pdf cut off", Unfit.DAMAGED, latin("%PDF-1.7\nterputus")),
				argumentSet("pdf with a page behind it", Unfit.DAMAGED, joined(PDF, latin("<html>".repeat(300)))),
				argumentSet("png cut off", Unfit.DAMAGED, head(Pictures.plain("png", 30, 20), 60)),
				argumentSet("jpeg without a picture", Unfit.DAMAGED, latin("\u00ff\u00d8\u00ff\u00da\0\2xxxx")),
				argumentSet("png of a gigapixel", Unfit.HUGE_PICTURE, resized(40_000, 25_001)),
				argumentSet("png as long as a street", Unfit.HUGE_PICTURE, resized(70_000, 1)),
				argumentSet("png without a size", Unfit.DAMAGED, resized(0, 5)));
	}

	@ParameterizedTest
	@MethodSource("unfit")
	void isUnfitForAReason(Unfit why, byte[] content) throws IOException {
		assertThat(recognized(content)).isEqualTo(why);
	}

	@Test
	void aPdfThatCarriesADocumentIsNoDisguise() throws IOException {
		var carrier = joined(latin("%PDF-1.7\nstream\n"), OfficeFiles.word("x").bytes(), latin("\nendstream\n%%EOF\n"));

		assertThat(recognized(carrier)).isEqualTo(Format.PDF);
	}

	@ParameterizedTest
	@CsvSource({"PDF,data.pdf,data.pdf", "PDF,DATA.PDF,DATA.PDF", "PNG,surat.pdf,surat.png", "JPEG,foto.jpeg,foto.jpeg",
			"WORD,laporan.docm,laporan.docx", "EXCEL,anggaran.xls,anggaran.xlsx", "PDF,foto.exe,foto.pdf",
			"PDF,Ijazah S.Pd,Ijazah S.Pd.pdf", "PDF,lampiran,lampiran.pdf", "WORD,Laporan v1.2,Laporan v1.2.docx",
			"PDF,.pdf,.pdf.pdf"})
	void itsNameSaysWhatItIs(Format format, String called, String named) {
		assertThat(format.named(called)).isEqualTo(named);
	}

	Recognized recognized(byte[] content) throws IOException {
		return Recognized.of(Files.write(folder.resolve("berkas"), content));
	}

	private static byte[] compound(String stream) {
		return joined(latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[70_000],
				stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]);
	}

	/** A picture that says it is larger than it is. */
	private static byte[] resized(int width, int height) {
		var png = Pictures.plain("png", 1, 1);
		ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
		return png;
	}

	private static byte[] head(byte[] content, int length) {
		return Arrays.copyOf(content, length);
	}

	static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] joined(byte[]... pieces) {
		var all = new ByteArrayOutputStream();
		Arrays.stream(pieces).forEach(all::writeBytes);
		return all.toByteArray();
	}
}
