package id.nirkertas.paper;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Letterhead;
import id.nirkertas.paper.LetterSheet.SignatureBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet made ready for its layout: texts without characters that cannot stand in a document, the body as passages, the copies
 * with their punctuation. It is what the templates see as {@code copy}.
 *
 * @param sheet    the sheet with clean texts
 * @param passages the body but its closing
 * @param closing  the last short paragraph, which stays on the page of the signature; null if there is none
 * @param copies   the lines of the tembusan
 */
record FairCopy(LetterSheet sheet, List<Passage> passages, @Nullable Passage closing, List<String> copies) {

	/** What a caller writes where a draft has no number or date yet. */
	private static final String PLACE = "…";
	/** Some six lines: a longer last paragraph would leave too much of the page before it empty. */
	private static final int LONGEST_CLOSING = 600;

	static FairCopy of(LetterSheet raw) {
		var sheet = clean(raw);
		var passages = sheet.body().stream().flatMap(Passage::of).toList();
		var hasClosing = !passages.isEmpty() && passages.getLast().mayClose(LONGEST_CLOSING);
		return new FairCopy(sheet, hasClosing ? passages.subList(0, passages.size() - 1) : passages,
				hasClosing ? passages.getLast() : null, Copies.punctuated(sheet.copies()));
	}

	boolean isFinal() {
		return sheet.verifyAddress() != null;
	}

	/** A draft has no code to verify it by. */
	public boolean isDraft() {
		return !isFinal();
	}

	/** The pieces of the number around its empty place: one piece if it is complete. */
	public List<String> numberPieces() {
		return isDraft() ? List.of(sheet.number().split(PLACE, -1)) : List.of(sheet.number());
	}

	/** The pieces of place and date around its empty place: one piece if it is complete. */
	public List<String> datePieces() {
		return isDraft() ? List.of(sheet.placeAndDate().split(PLACE, -1)) : List.of(sheet.placeAndDate());
	}

	public String title() {
		return Stream.of(sheet.subject(), sheet.title(), "Naskah dinas").filter(text -> !text.isBlank()).findFirst()
				.orElseThrow();
	}

	public String signatory() {
		return sheet.signature().name();
	}

	/** Everything the layout prints, but its own fixed words. */
	List<String> texts() {
		var texts = new ArrayList<String>(List.of(sheet.title(), sheet.placeAndDate(), sheet.number(), sheet.urgency(),
				sheet.enclosures(), sheet.subject(), sheet.addresseePlace(), sheet.footer(), sheet.letterhead().government(),
				sheet.letterhead().agency(), sheet.signature().name()));
		texts.addAll(sheet.letterhead().address());
		texts.addAll(sheet.addressees());
		sheet.body().forEach(block -> texts.addAll(block.texts()));
		texts.addAll(sheet.signature().position());
		texts.addAll(sheet.copies());
		Stream.of(sheet.secrecyStamp(), sheet.signature().rank(), sheet.signature().employeeNumber())
				.filter(text -> text != null)
				.forEach(texts::add);
		return texts;
	}

	int length() {
		return texts().stream().mapToInt(String::length).sum();
	}

	private static LetterSheet clean(LetterSheet raw) {
		var head = raw.letterhead();
		var signature = raw.signature();
		return new LetterSheet(raw.layout(), CleanText.line(raw.title()),
				new Letterhead(CleanText.line(head.government()), CleanText.line(head.agency()),
						CleanText.lines(head.address())),
				CleanText.line(raw.placeAndDate()), CleanText.line(raw.number()), CleanText.line(raw.urgency()),
				CleanText.lineOrNull(raw.secrecyStamp()), CleanText.line(raw.enclosures()), CleanText.line(raw.subject()),
				CleanText.lines(raw.addressees()), CleanText.line(raw.addresseePlace()),
				raw.body().stream().map(block -> new Block(block.form(), CleanText.texts(block.texts()))).toList(),
				new SignatureBlock(CleanText.lines(signature.position()), CleanText.line(signature.name()),
						CleanText.lineOrNull(signature.rank()), CleanText.lineOrNull(signature.employeeNumber())),
				CleanText.lines(raw.copies()), CleanText.line(raw.footer()), raw.verifyAddress(), raw.metadata());
	}
}
