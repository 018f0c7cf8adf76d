package id.nirkertas.letter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One form of every character and line end, whatever a browser or a word processor sends: a hash must not depend on either. */
final class Characters {

	/** Word sets bullets in its symbol fonts, at places where no other font has anything; ticks and crosses are no bullets. */
	private static final Pattern BULLET = Pattern.compile("\\uf0b7|(?m:^)( *)[\\ue000-\\uf8ff](?= )");
	/** A few Arabic signs are called format characters, and are seen. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\u200c\\u200d\\u0600-\\u0605\\u06dd]]");

	private Characters() {
	}

	/** Lines, without what no font shows. */
	static String text(String raw) {
		return lines(raw).replaceAll(" +\\n", "\n").strip();
	}

	/** As {@link #text}, with the spaces before the first line. */
	static String indented(String raw) {
		var lines = lines(raw);
		return lines.substring(0, lines.length() - lines.stripLeading().length()).replace("\n", "") + text(raw);
	}

	static String line(String raw) {
		return text(raw).replaceAll("\\s+", " ").strip();
	}

	/** As {@link #text}, with every space at the edges of the lines. */
	static String lines(String raw) {
		var lines = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
				.replace('\t', ' ').replace('\u00a0', ' ').replace('\uf0fc', '√').replace('\uf0fb', '×');
		return UNSEEN.matcher(BULLET.matcher(lines).replaceAll("$1•")).replaceAll("");
	}
}
