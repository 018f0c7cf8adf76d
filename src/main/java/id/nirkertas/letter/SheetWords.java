package id.nirkertas.letter;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import org.jspecify.annotations.Nullable;

/** Words printed on every letter; paper speaks Bahasa Indonesia, whatever language the reader's pages have. */
final class SheetWords {

	private SheetWords() {
	}

	static String of(Urgency urgency) {
		return switch (urgency) {
			case NORMAL -> "Biasa";
			case URGENT -> "Segera";
			case VERY_URGENT -> "Sangat Segera";
		};
	}

	static @Nullable String stamp(Secrecy secrecy) {
		return switch (secrecy) {
			case ORDINARY -> null;
			case RESTRICTED -> "TERBATAS";
			case SECRET -> "RAHASIA";
			case TOP_SECRET -> "SANGAT RAHASIA";
		};
	}
}
