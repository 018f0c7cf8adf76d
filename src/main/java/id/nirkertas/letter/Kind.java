package id.nirkertas.letter;

/**
 * A kind of letter (jenis naskah dinas) as data, in one of its versions: a changed kind is a new version, and a letter handed on
 * keeps the one it was written in.
 *
 * @param version       counts the changes of this kind over all agencies
 * @param title         in capitals, as printed over the number
 * @param registerGroup of the register its numbers come from
 * @param pattern       how its number is written, see {@link id.nirkertas.numbering.NumberPattern}
 */
public record Kind(String code, int version, String name, String title, String registerGroup, String pattern,
		KindDesign design) {

	/** Whether people would take the name for this kind's, however its letters and spaces are written. */
	boolean isCalled(String other) {
		return plain(name).equalsIgnoreCase(plain(other));
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ");
	}

	/** What a page with its fields goes by, to notice that they are others by now: "INVITATION.3". */
	public String edition() {
		return code + "." + version;
	}
}
