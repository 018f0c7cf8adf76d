package id.nirkertas.letter;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import org.jspecify.annotations.Nullable;

/** Words printed on every letter; paper speaks Bahasa Indonesia, whatever language the reader's pages have. */
final class SheetWords {

	private SheetWords() {
	}

	/** Sifat: the degree, and the security word where the letter is not open; nothing is called ordinary that is not. */
	static String of(Urgency urgency, Secrecy secrecy) {
		var security = switch (secrecy) {
			case ORDINARY -> "";
			case RESTRICTED -> "Terbatas";
			case SECRET -> "Rahasia";
			case TOP_SECRET -> "Sangat Rahasia";
		};
		return security.isEmpty() ? of(urgency) : urgency == Urgency.NORMAL ? security : of(urgency) + " / " + security;
	}

	private static String of(Urgency urgency) {
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
