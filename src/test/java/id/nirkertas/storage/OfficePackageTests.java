package id.nirkertas.storage;

import static id.nirkertas.storage.RecognizedTests.joined;
import static id.nirkertas.storage.RecognizedTests.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An office package is taken when all its readers see the same harmless document in it. */
class OfficePackageTests {

	static final String SPREAD = "application/vnd.openxmlformats-officedocument.";
	static final String MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	static Stream<Arguments> harmful() {
		return Stream.of(
				argumentSet("docm", Unfit.MACROS, word().types("/word/document.xml", MACRO)),
				argumentSet("xlsb", Unfit.MACROS,
						OfficeFiles.excel("x").types("/xl/workbook.bin",
								"application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
				argumentSet("docm called docx", Unfit.MACROS, word().with("word/vbaProject.bin", "x")),
				argumentSet("macro sheet", Unfit.MACROS, OfficeFiles.excel("x").with("xl/macrosheets/sheet1.xml", "<x/>")),
				argumentSet("acting control", Unfit.MACROS, word().with("word/activeX/activeX1.bin", "x")),
				argumentSet("macros of LibreOffice", Unfit.MACROS,
						OfficeFiles.open("text").with("Basic/Standard/A.xml", "x")),
				argumentSet("presentation", Unfit.OTHER_OFFICE,
						word().types("/ppt/presentation.xml", SPREAD + "presentationml.presentation.main+xml")),
				argumentSet("template", Unfit.OTHER_OFFICE,
						word().types("/word/document.xml", SPREAD + "wordprocessingml.template.main+xml")),
				argumentSet("open presentation", Unfit.OTHER_OFFICE, OfficeFiles.open("presentation")),
				argumentSet("open document with a password", Unfit.LOCKED,
						OfficeFiles.open("text").with("META-INF/manifest.xml", "<manifest:encryption-data/>")),
				argumentSet("book", Unfit.ARCHIVE, OfficeFiles.empty().with("mimetype", "application/epub+zip")),
				argumentSet("program", Unfit.ARCHIVE, OfficeFiles.empty().with("META-INF/MANIFEST.MF", "Main-Class: x")),
				argumentSet("two documents in one", Unfit.DISGUISED, OfficeFiles.open("text").types("/x.xml", MACRO)),
				argumentSet("a part that climbs out", Unfit.DISGUISED, word().with("word/../../../etc/cron.d/x", "x")),
				argumentSet("a part from the root", Unfit.DISGUISED, word().with("/etc/passwd", "x")),
				argumentSet("a part on a drive", Unfit.DISGUISED, word().with("C:\\windows\\x.dll", "x")),
				argumentSet("two parts of one name", Unfit.DISGUISED, word().with("WORD/document.xml", "x")),
				argumentSet("entities", Unfit.DISGUISED, word().with("[Content_Types].xml", """
						<!DOCTYPE Types [<!ENTITY x SYSTEM "file:///etc/hostname">]><Types>&x;</Types>""")),
				argumentSet("no document where it should be", Unfit.DAMAGED, word().without("word/document.xml")),
				argumentSet("no list of types", Unfit.DAMAGED, word().with("[Content_Types].xml", "<Types")));
	}

	private static OfficeFiles word() {
		return OfficeFiles.word("Isi surat");
	}

	@ParameterizedTest
	@MethodSource("harmful")
	void isUnfitForWhatItHolds(Unfit why, OfficeFiles file) throws IOException {
		assertThat(recognized(file.bytes())).isEqualTo(why);
	}

	@Test
	void isUnfitWhenItSwells() throws IOException {
		assertThat(recognized(word().with("word/media/image1.bmp", new byte[64 << 20]).bytes())).isEqualTo(Unfit.SWOLLEN);
	}

	@Test
	void isUnfitWhenItHidesThatItSwells() throws IOException {
		var bytes = word().with("word/media/image1.bmp", new byte[8 << 20]).bytes();
		var listed = last(bytes, "PK\1\2");
		little(bytes).putInt(listed + 24, 1000);

		assertThat(recognized(bytes)).isEqualTo(Unfit.SWOLLEN);
	}

	@Test
	void isUnfitWithMorePartsThanAnybodyNeeds() throws IOException {
		var file = word();
		IntStream.range(0, 10_001).forEach(part -> file.with("word/" + part, ""));

		assertThat(recognized(file.bytes())).isEqualTo(Unfit.SWOLLEN);
	}

	/** As a bomb is made that unpacks one part a thousand times. */
	@Test
	void isUnfitWhenTwoPartsAreOne() throws IOException {
		var bytes = word().with("word/media/a", "aaaa").with("word/media/b", "bbbb").bytes();
		var listed = last(bytes, "PK\1\2");
		little(bytes).putInt(listed + 42, first(bytes, "PK\3\4word/media/a".substring(0, 4), "word/media/a"));

		assertThat(recognized(bytes)).isEqualTo(Unfit.DISGUISED);
	}

	@Test
	void isUnfitWhenListAndPartsSayTwoNames() throws IOException {
		var bytes = word().with("word/media/a.png", "x").bytes();
		var place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("word/media/a.png");
		bytes[place + 11] = 'z';

		assertThat(recognized(bytes)).isEqualTo(Unfit.DISGUISED);
	}

	@Test
	void isUnfitBehindSomethingElse() throws IOException {
		assertThat(recognized(joined(latin("PK\3\4 dahulu"), word().bytes()))).isIn(Unfit.DAMAGED, Unfit.DISGUISED);
	}

	@Test
	void isUnfitWithTwoEnds() throws IOException {
		var bytes = word().bytes();
		little(bytes).putShort(bytes.length - 2, (short) 22);

		assertThat(recognized(joined(bytes, latin("PK\5\6" + "\0".repeat(18))))).isEqualTo(Unfit.DISGUISED);
	}

	@Test
	void isUnfitWithAPasswordOnAPart() throws IOException {
		var bytes = word().bytes();
		var listed = last(bytes, "PK\1\2");
		little(bytes).putShort(listed + 8, (short) 1);

		assertThat(recognized(bytes)).isEqualTo(Unfit.LOCKED);
	}

	@Test
	void isUnfitWhenAnyByteOfItWasLost() throws IOException {
		var bytes = word().bytes();
		for (var length = 4; length < bytes.length; length += 7) {
			assertThat(recognized(Arrays.copyOf(bytes, length))).isInstanceOf(Unfit.class);
		}
	}

	/** Whatever is turned over: an answer, in time, and never a fault. */
	@Test
	void isAnsweredForHoweverItIsBent() throws IOException {
		var bytes = word().bytes();
		for (var place = 4; place < bytes.length; place++) {
			var bent = bytes.clone();
			bent[place] ^= (byte) 0xff;
			var file = Files.write(folder.resolve("bent"), bent);

			Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(Recognized.of(file)).isNotNull());
		}
	}

	Recognized recognized(byte[] content) throws IOException {
		return Recognized.of(Files.write(folder.resolve("berkas"), content));
	}

	private static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int last(byte[] bytes, String mark) {
		return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(mark);
	}

	/** Where the part of that name begins. */
	private static int first(byte[] bytes, String mark, String name) {
		var text = new String(bytes, StandardCharsets.ISO_8859_1);
		return text.lastIndexOf(mark, text.indexOf(name));
	}
}
