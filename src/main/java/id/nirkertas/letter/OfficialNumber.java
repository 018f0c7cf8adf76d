package id.nirkertas.letter;

import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Map;

/** How the number of a letter is asked for and written: by its kind, its classification and the agency that signs. */
record OfficialNumber(Kind kind, DraftContent content, String agency) {

	NumberRequest request(DocumentId letter, LocalDate on) {
		return new NumberRequest(new NumberRegister(agency, on.getYear(), kind.registerGroup()), letter, on, pattern(),
				parts());
	}

	String blank(LocalDate on) {
		return pattern().blank(on, parts());
	}

	/** A secret letter says so in its number: "500.12/R-7/…". */
	private NumberPattern pattern() {
		var secret = content.secrecy().hidesSubject() && !kind.pattern().contains("{KEAMANAN}");
		return new NumberPattern(secret ? kind.pattern().replace("{URUT", "{KEAMANAN}-{URUT") : kind.pattern());
	}

	private Map<String, String> parts() {
		var classification = content.classification().isEmpty() ? "…" : content.classification();
		return Map.of("KEAMANAN", content.secrecy().code(), "KLAS", classification, "UNIT", agency);
	}
}
