package id.nirkertas.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an addressee is named after Yth., which the paper says itself: by their position, never as "Bapak Rektor". */
final class Salutation {

	private static final Pattern SAID = Pattern
			.compile("(?i)(?:(?:kepada|kpd|yth|yang terhormat)(?=[\\s.:,])[\\s.:,]*+)++(?=\\S)");
	/** "UP Perparkiran" is a body. */
	private static final Pattern ATTENTION = Pattern
			.compile("(?i)(?:u\\.\\s?p\\b\\.?|up\\.|untuk perhatian\\b)[\\s.:,]*+(?=\\S)");
	/** "di Tempat", "di – Kota Contoh". */
	private static final Pattern IN = Pattern.compile("(?i)di(?:\\s*[-–:]\\s*|\\s+)(?=\\S)");
	private static final String COURTESIES = "(?:bapak|bpk\\.?|ibu|saudara|saudari|sdri?\\.|tuan|nyonya)";
	/** Before a name it is good manners, and orang tua siswa have no position. */
	private static final Pattern COURTESY = Pattern.compile("(?i)(" + COURTESIES + "(?:\\s*/\\s*" + COURTESIES + ")?)\\s+"
			+ "(?:(?:plt|plh|pj|pjs)\\.?\\s+|(?:para|wakil)\\s+)*"
			+ "(?:kepala|kadis|kaban|kabid|rektor|dekan|direktur|direksi|gubernur|bupati|wali\\s?kota|menteri|presiden|sekretaris|"
			+ "sekda|ketua|camat|lurah|inspektur|asisten|deputi|dirjen|pimpinan|komandan|panglima|kapol\\p{L}+|dandim|danrem|"
			+ "pangdam|jaksa|hakim|koordinator|manajer|manager|general\\s+manager|pejabat|bendahara|anggota)\\b.*");

	private Salutation() {
	}

	/** Without "Kepada Yth.", which would stand there twice. */
	static String tidy(String name) {
		return without(SAID, name);
	}

	/** As {@link #tidy}, and without "u.p.". */
	static String tidyAttention(String attention) {
		return tidy(without(ATTENTION, attention));
	}

	/** Of a town, without "di", which would stand there twice. */
	static String tidyTown(String town) {
		return without(IN, town);
	}

	private static String without(Pattern opening, String text) {
		var matcher = opening.matcher(text);
		return matcher.lookingAt() ? text.substring(matcher.end()) : text;
	}

	/** "Bapak", where it stands before a position. */
	static Optional<String> courtesy(String name) {
		return Optional.of(COURTESY.matcher(name)).filter(Matcher::matches).map(matcher -> matcher.group(1));
	}
}
