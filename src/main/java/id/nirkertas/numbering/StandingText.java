package id.nirkertas.numbering;

import id.nirkertas.shared.RefusedException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;

/** A number that stands on a letter of the agency in that year, in whichever register: it stands on no other. */
final class StandingText {

	/** Of an entry e in a register r: code of the agency that issues the letter; that of the register where the series is of none. */
	static final String ISSUER = """
			case when e.series ~ ('^[^/]+/' || r.year || '(/%s)?$') then split_part(e.series, '/', 1) else r.agency end"""
			.formatted(RegisterRules.AGENDA);
	private static final String INDEX = "numbering_text";

	private StandingText() {
	}

	/** Refuses with numbering.text-stands where another letter bears it; the caller's transaction is over then. */
	static <T> T unlessItStands(String text, Supplier<T> writing) {
		try {
			return writing.get();
		} catch (DuplicateKeyException stands) {
			if (Objects.requireNonNullElse(stands.getMessage(), "").contains('"' + INDEX + '"')) {
				throw new RefusedException("numbering.text-stands", text);
			}
			throw stands;
		}
	}

	/** As two readers would call it the same number: in great letters, without blanks and leading zeros. The database says the same. */
	static String key(String text) {
		return text.replaceAll("\\s", "").replaceAll("(^|\\D)0+(\\d)", "$1$2").toUpperCase(Locale.ROOT);
	}
}
