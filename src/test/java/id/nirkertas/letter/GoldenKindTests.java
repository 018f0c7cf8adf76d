package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.paper.Archive;
import id.nirkertas.paper.ContactSheet;
import id.nirkertas.paper.Golden;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.Sheet;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A letter of every kind that came with the product is archival, can be read aloud, and looks as it looked before: as a draft, and
 * final on both papers.
 */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class GoldenKindTests {

	static final String LETTER = "surat-dinas";
	static final String DRAFT = "-konsep";

	@Autowired
	BeanFactory beans;
	@Autowired
	Paper paper;

	SampleDesk desk;

	@BeforeEach
	void begin() {
		desk = SampleDesk.by(beans);
	}

	@TestFactory
	Stream<DynamicTest> isTakenByAnArchiveAndReadByAScreenReader() {
		return eachKind(name -> {
			var letter = desk.letter(name);
			var issued = desk.issued(letter);

			for (var sheet : List.of(issued, SampleDesk.on(issued, Size.F4), desk.draft(letter))) {
				var pdf = paper.print(sheet).pdf();
				assertThat(Archive.objections(pdf, Archive.PDF_A)).isEmpty();
				assertThat(Archive.objections(pdf, Archive.PDF_UA)).isEmpty();
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> readsAndLooksAsBefore() {
		return eachKind(name -> Golden.assertUnchanged(name, paper.print(desk.issued(desk.letter(name)))));
	}

	@TestFactory
	Stream<DynamicTest> readsAndLooksAsBeforeOnF4() {
		return eachKind(name -> {
			var issued = desk.issued(desk.letter(name));
			var printed = paper.print(SampleDesk.on(issued, Size.F4));

			assertThat(Golden.words(printed)).isEqualTo(Golden.words(paper.print(issued)));
			Golden.assertLooksUnchanged(name + "-f4", printed);
		});
	}

	@TestFactory
	Stream<DynamicTest> readsAndLooksAsBeforeAsADraft() {
		return eachKind(name -> Golden.assertUnchanged(name + DRAFT, paper.print(desk.draft(desk.letter(name)))));
	}

	@TestFactory
	Stream<DynamicTest> hasNoPageWithoutWords() {
		return eachKind(name -> {
			for (var size : Size.values()) {
				assertThat(Golden.wordsOfPages(paper.print(SampleDesk.on(desk.issued(desk.letter(name)), size))))
						.allMatch(words -> words.length() > 250);
			}
		});
	}

	/** Three pages, with a table that breaks over two of them, and a Lampiran that goes on counting. */
	@Test
	void aLongLetterReadsAndLooksAsBefore() throws Exception {
		var printed = paper.print(desk.issued(OtherSamples.longLetter(desk.secretariat())));

		assertThat(printed.pages()).isEqualTo(4);
		assertThat(Archive.objections(printed.pdf(), Archive.PDF_UA)).isEmpty();
		Golden.assertUnchanged("surat-dinas-panjang", printed);
	}

	@Test
	void aDecreeIsSignedInOnePlaceAndItsLampiranSaysByWhom() throws Exception {
		var printed = paper.print(desk.issued(desk.letter("keputusan")));

		assertThat(Golden.words(printed)).containsPattern("(?s)Anggota.*GUBERNUR CONTOH,.*Ditandatangani secara elektronik"
				+ "(?! oleh).*WIRASENA PRADIPTA");
		try (var pdf = Loader.loadPDF(printed.pdf())) {
			assertThat(pdf.getSignatureFields()).hasSize(1);
		}
	}

	@Test
	void aCopyOfASecretNoteReadsAndLooksAsBefore() throws Exception {
		var note = OtherSamples.secretNote(desk.secretariat());
		var copy = new NumberedCopy(1, 2, note.addressees().getFirst(), null, "2WD4TR8HN5C7K3QX9PLM", null);

		Golden.assertUnchanged("nota-dinas-rahasia", paper.print(desk.issued(note, copy)));
	}

	@Test
	void allKindsStandOnOneSheet() throws Exception {
		var contact = new ContactSheet();
		for (var size : Size.values()) {
			for (var letter : desk.letters().entrySet()) {
				contact.add(letter.getKey() + " " + size, paper.print(SampleDesk.on(desk.issued(letter.getValue()), size)));
			}
		}

		assertThat(Files.size(contact.write(Path.of("target/evidence/kinds.png")))).isPositive();
	}

	@Test
	void aLineOfADesignThatChangedIsRefused() {
		var letter = desk.letter(LETTER);
		var kind = desk.kinds().coded(letter.kind()).orElseThrow();

		assertThatCode(() -> Golden.compare(LETTER + DRAFT, paper.print(desk.draft(letter, kind))))
				.doesNotThrowAnyException();
		refuses(LETTER + DRAFT, desk.draft(letter, changed(kind, "\"Hal\"", "\"Perihal\"")), "what is read");
		refuses(LETTER + DRAFT, desk.draft(letter, changed(kind, "\"leading\":132", "\"leading\":135")), "that changed");
		refuses(LETTER + DRAFT, desk.draft(letter, changed(kind, "{\"part\":\"COPIES\"}", "{\"part\":\"TEXT\"}")),
				"what is read");
	}

	@Test
	void aLetterThatMovedByAMillimetreIsRefused() {
		var issued = desk.issued(desk.letter(LETTER));
		var look = issued.look();

		refuses(LETTER, SampleDesk.with(issued, new Look(look.size(), look.face(), look.points(), look.leading(),
				look.top() + 1, look.right(), look.bottom(), look.left())), "that changed");
	}

	@Test
	void aWordThatIsReadOtherwiseIsRefused() {
		refuses(LETTER, desk.issued(desk.letter(LETTER).with(Body.ofText("Bersama ini disampaikan data."))), "what is read");
	}

	private void refuses(String name, Sheet sheet, String why) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Golden.compare(name, paper.print(sheet)))
				.withMessageContaining(why);
	}

	private static Kind changed(Kind kind, String from, String to) {
		var design = KindJson.write(kind.design());
		assertThat(design).contains(from);
		return new Kind(kind.code(), kind.version(), kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
				KindJson.read(design.replace(from, to)));
	}

	private Stream<DynamicTest> eachKind(ThrowingConsumer<String> test) {
		return desk.letters().keySet().stream().map(name -> dynamicTest(name, () -> test.accept(name)));
	}
}
