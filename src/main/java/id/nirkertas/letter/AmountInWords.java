package id.nirkertas.letter;

/** Small amounts as a letter states them: "2 (dua) berkas". */
final class AmountInWords {

	private static final String[] WORDS = {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
			"sembilan", "sepuluh", "sebelas"};

	private AmountInWords() {
	}

	/** A letter without enclosures says so by a dash. */
	static String enclosures(int count) {
		return count == 0 ? "-" : count + " (" + words(count) + ") berkas";
	}

	static String words(int amount) {
		if (amount < 0 || amount > 99) {
			throw new IllegalArgumentException("Only 0 to 99 are written in words here");
		}
		if (amount < 12) {
			return WORDS[amount];
		}
		if (amount < 20) {
			return WORDS[amount - 10] + " belas";
		}
		return WORDS[amount / 10] + " puluh" + (amount % 10 == 0 ? "" : " " + WORDS[amount % 10]);
	}
}
