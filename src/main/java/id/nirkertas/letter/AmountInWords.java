package id.nirkertas.letter;

/** Amounts as a letter states them: "2 (dua) berkas". */
final class AmountInWords {

	private static final String[] WORDS = {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
			"sembilan", "sepuluh", "sebelas"};
	private static final int MOST = 9999;

	private AmountInWords() {
	}

	/** A letter without enclosures says so by a dash. */
	static String enclosures(int count) {
		return count == 0 ? "-" : count + " (" + words(count) + ") berkas";
	}

	/** "2 (dua) lembar"; none by a dash too. */
	static String sheets(int count) {
		return count == 0 ? "-" : count + " (" + words(count) + ") lembar";
	}

	/** "kesatu", "kedua", … "kedua belas". */
	static String ordinal(int place) {
		return "ke" + words(place);
	}

	/** Up to 9999: days, years and counts. */
	static String words(int amount) {
		if (amount < 0 || amount > MOST) {
			throw new IllegalArgumentException("Only 0 to " + MOST + " are written in words here");
		}
		if (amount < 12) {
			return WORDS[amount];
		}
		if (amount < 20) {
			return WORDS[amount - 10] + " belas";
		}
		if (amount < 100) {
			return group(amount, 10, "puluh");
		}
		if (amount < 1000) {
			return group(amount, 100, "ratus");
		}
		return group(amount, 1000, "ribu");
	}

	/** One hundred and one thousand have a word of their own: seratus, seribu. */
	private static String group(int amount, int size, String word) {
		var count = amount / size;
		var head = count == 1 ? "se" + word : words(count) + " " + word;
		return amount % size == 0 ? head : head + " " + words(amount % size);
	}
}
