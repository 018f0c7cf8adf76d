package id.nirkertas.addresses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands on a card of the address book, tidied: one space between words and nothing that is not seen.
 *
 * @param name as after Yth.: a position or a body
 * @param town empty where it is not known
 * @param mail the body's e-mail address, or empty
 */
public record Card(String name, String town, String mail, String note) {

	public static final int LONGEST_NAME = 200;
	public static final int LONGEST_TOWN = 100;
	public static final int LONGEST_MAIL = 254;
	public static final int LONGEST_NOTE = 500;

	private static final Pattern MAIL = Pattern
			.compile("[^\\s@;,<>\"]{1,64}@[\\p{Alnum}][\\p{Alnum}.-]*\\.[\\p{Alpha}]{2,}");
	/** A spreadsheet would take it for something to be reckoned. */
	private static final Pattern FORMULA = Pattern.compile("[=+@\\-|].*", Pattern.DOTALL);
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d\\n\\t\\r]]");

	public static Card of(String name, String town, String mail, String note) {
		return new Card(line(name), line(town), line(mail), line(note));
	}

	/** Everything that is wrong with it; empty when it may stand in the book. */
	public List<Flaw> flaws() {
		var flaws = new ArrayList<Flaw>();
		if (name.isEmpty()) {
			flaws.add(Flaw.of("name", "addresses.name-missing"));
		}
		text(flaws, "name", name, LONGEST_NAME, "addresses.name-too-long");
		text(flaws, "town", town, LONGEST_TOWN, "addresses.town-too-long");
		if (mail.length() > LONGEST_MAIL || !mail.isEmpty() && !MAIL.matcher(mail).matches()) {
			flaws.add(Flaw.of("mail", "addresses.mail-unreadable", shortened(mail)));
		}
		if (note.length() > LONGEST_NOTE) {
			flaws.add(Flaw.of("note", "addresses.note-too-long", LONGEST_NOTE));
		}
		return List.copyOf(flaws);
	}

	private static void text(List<Flaw> flaws, String field, String text, int longest, String tooLong) {
		if (text.length() > longest) {
			flaws.add(Flaw.of(field, tooLong, longest));
		}
		if (text.contains(";")) {
			flaws.add(Flaw.of(field, "addresses.semicolon"));
		}
		if (FORMULA.matcher(text).matches()) {
			flaws.add(Flaw.of(field, "addresses.formula", shortened(text)));
		}
	}

	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 39) + "…";
	}

	/** As a drafter types it, or chooses it. */
	public String line() {
		return new NameAndTown(name, town).line();
	}

	/** Two cards of one key are of the same body. */
	String key() {
		return (name + "\n" + town).toLowerCase(Locale.ROOT);
	}

	static String line(String raw) {
		return UNSEEN.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("").replaceAll("[\\s\\u00a0]+", " ")
				.strip();
	}
}
