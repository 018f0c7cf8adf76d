package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the number of a letter is asked for and written: by its kind, its classification, and who signs it.
 *
 * @param agency   the code of the agency that signs
 * @param position the code of the position that signs; null while none is chosen
 */
record OfficialNumber(Kind kind, DraftContent content, String agency, @Nullable String position) {

	/** Of a letter that the agency signs, by the position that is chosen for it. */
	static OfficialNumber of(Kind kind, DraftContent content, Unit agency, Directory directory) {
		var signatory = content.signatory();
		return new OfficialNumber(kind, content, agency.code(),
				signatory == null ? null : directory.position(signatory).code());
	}

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
		return Map.of("KEAMANAN", content.secrecy().code(), "KLAS", classification, "UNIT", agency, "JABATAN",
				Objects.requireNonNullElse(position, "…"));
	}
}
