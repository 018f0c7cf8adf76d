package id.nirkertas.letter;

import java.util.regex.Pattern;

/** The signs of a letter's chapters ("A. Persoalan", "5. Isi Edaran") as they are printed: what is left out leaves no gap. */
final class ChapterSigns {

	private static final Pattern SIGNED = Pattern.compile("([A-Z]|\\d{1,2})\\. (.+)");

	private int before;

	String next(String label) {
		var signed = SIGNED.matcher(label);
		if (!signed.matches()) {
			return label;
		}
		var sign = Character.isDigit(label.charAt(0)) ? Integer.toString(before + 1) : Character.toString('A' + before);
		before++;
		return sign + ". " + signed.group(2);
	}
}
