package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper that nobody has signed does not say that it is signed. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DraftFooterTests {

	static final String SIGNED = "Dokumen ini ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan memindai kode "
			+ "QR.";
	static final String DRAFT = "KONSEP, belum ditandatangani.";
	static final int PARAGRAPHS = 15;

	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	@Test
	void everyPageIsCalledADraftUntilItIsSigned() throws IOException {
		var letter = letters.draft(staff.actor("pranata1"), content());
		assertThat(pages(letter)).hasSizeGreaterThan(1).allMatch(page -> page.contains(DRAFT) && !page.contains(SIGNED));
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(pages(letter)).allMatch(page -> page.contains(DRAFT) && !page.contains(SIGNED));

		secretariat.finish(letter);

		assertThat(pages(letter)).allMatch(page -> page.contains(SIGNED) && !page.contains("KONSEP"));
	}

	@Test
	void theFinalLetterBreaksWhereItsDraftBreaks() throws IOException {
		var letter = secretariat.submit("pranata1", content());
		var before = starts(letter);

		secretariat.finish(letter);

		assertThat(starts(letter)).isEqualTo(before);
	}

	/** Which paragraphs begin on which page. */
	private List<List<Integer>> starts(DocumentId letter) throws IOException {
		return pages(letter).stream().map(page -> IntStream.rangeClosed(1, PARAGRAPHS)
				.filter(number -> page.contains("Alinea ke-" + number + " ")).boxed().toList()).toList();
	}

	private List<String> pages(DocumentId letter) throws IOException {
		try (var pdf = Loader.loadPDF(letters.paper(letter).pdf())) {
			var pages = new ArrayList<String>();
			for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
			}
			return pages;
		}
	}

	private DraftContent content() {
		var paragraphs = Stream.concat(IntStream.rangeClosed(1, PARAGRAPHS)
				.mapToObj(number -> "Alinea ke-" + number + " " + "memuat uraian yang cukup panjang. ".repeat(9).strip()),
				Stream.of("Demikian disampaikan."));
		return secretariat.content("OFFICIAL_LETTER", "Uraian Panjang", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), paragraphs.collect(Collectors.joining("\n\n")));
	}
}
