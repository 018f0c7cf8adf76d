package id.nirkertas.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a letter as they stand on paper (Permendagri 1/2023, Peraturan ANRI 5/2021). Texts are final: dates, numbers
 * and names as printed. A draft has no code and shows its number and date with an empty place.
 *
 * @param layout        name of the layout: "letter" (surat dinas, undangan) or "titled" (title centred over the number)
 * @param title         the kind in capitals, printed by "titled" alone
 * @param placeAndDate  "Kota Contoh Raya, 12 Agustus 2026"
 * @param verifyAddress what the QR holds; null on a draft, which shows an empty box
 * @param metadata      JSON, embedded as naskah.json; null on a draft
 */
public record LetterSheet(String layout, String title, Letterhead letterhead, String placeAndDate, String number,
		String urgency, @Nullable String secrecyStamp, String enclosures, String subject, List<String> addressees,
		String addresseePlace, List<Block> body, SignatureBlock signature, List<String> copies, String footer,
		@Nullable String verifyAddress, @Nullable String metadata) {

	/** Ratios 2 : 3 : 1. */
	public record Letterhead(String government, String agency, List<String> address) {
	}

	/** One piece of the body: a paragraph, or a list numbered 1. 2. 3. or a. b. c. */
	public record Block(Form form, List<String> texts) {

		public enum Form {
			PARAGRAPH, NUMBERED, LETTERED
		}
	}

	/** Lines of the position ("a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,"), then name, rank and NIP where printed. */
	public record SignatureBlock(List<String> position, String name, @Nullable String rank,
			@Nullable String employeeNumber) {
	}
}
