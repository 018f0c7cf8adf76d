package id.nirkertas.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail to one person or body, in plain text.
 *
 * @param key         what it tells of and to whom: of one key one mail is sent, however often it is posted
 * @param to          one address as RFC 5321 has it, without a name; see {@link #isAddress}
 * @param subject     one line; it is read on the way, so it says nothing of what is secret
 * @param text        the body
 * @param attachments together at most {@value #MOST_BYTES} bytes
 */
public record OutgoingMail(String key, String to, String subject, String text, List<Attachment> attachments) {

	/** What mail servers commonly take, less what the encoding adds. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final int LONGEST_ADDRESS = 254;
	private static final int LONGEST_LINE = 200;
	private static final Pattern ADDRESS = Pattern
			.compile(
					"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\\"]{1,120}");
	private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

	/** A file of it under a name for people. */
	public record Attachment(String name, String mediaType, byte[] bytes) {

		/** Refuses with an exception what would break a header: callers name files themselves. */
		public Attachment {
			if (!NAME.matcher(name).matches() || !TYPE.matcher(mediaType).matches()) {
				throw new IllegalArgumentException("No name or type of a file");
			}
		}
	}

	/** Throws {@link IllegalArgumentException} for an address that is none, for a subject of several lines, and for too much. */
	public OutgoingMail {
		attachments = List.copyOf(attachments);
		if (!isAddress(to)) {
			throw new IllegalArgumentException("No mail address");
		}
		if (subject.isBlank() || subject.length() > LONGEST_LINE || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A subject is one line");
		}
		if (attachments.stream().mapToLong(each -> each.bytes().length).sum() > MOST_BYTES) {
			throw new IllegalArgumentException("Too much for one mail");
		}
	}

	public OutgoingMail(String key, String to, String subject, String text) {
		this(key, to, subject, text, List.of());
	}

	/** Whether a mail can go there: ASCII, a domain with a dot, nothing that could end a line of the protocol. */
	public static boolean isAddress(String text) {
		return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
	}
}
