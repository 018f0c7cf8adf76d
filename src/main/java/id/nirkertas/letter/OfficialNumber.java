package id.nirkertas.letter;

import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.RegisterRule.Counting;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the number of a letter is asked for and written: by its kind, its classification, and who signs it.
 *
 * @param counting what the rules of registers make of its kind
 * @param agency   the code of the agency that signs
 * @param position the code of the position that signs; null while none is chosen
 * @param inOffice days of which the letter bears one; none while nobody is there to sign it
 */
record OfficialNumber(Counting counting, DraftContent content, String agency, @Nullable String position,
		List<Period> inOffice) {

	NumberRequest request(DocumentId letter, LocalDate on) {
		return new NumberRequest(counting.in(on.getYear()), letter, on, pattern(), parts(), agency, inOffice);
	}

	String blank(LocalDate on) {
		return pattern().blank(on, parts());
	}

	/** A secret letter says so in its number: "500.12/R-7/…". */
	private NumberPattern pattern() {
		var written = counting.pattern();
		var secret = content.secrecy().hidesSubject() && !written.contains("{KEAMANAN}");
		return new NumberPattern(secret ? written.replace("{URUT", "{KEAMANAN}-{URUT") : written);
	}

	private Map<String, String> parts() {
		var classification = content.classification().isEmpty() ? "…" : content.classification();
		return Map.of("KEAMANAN", content.secrecy().code(), "KLAS", classification, "UNIT", counting.unit(), "JABATAN",
				Objects.requireNonNullElse(position, "…"));
	}
}
