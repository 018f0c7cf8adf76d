package id.nirkertas.signing;

/** What speaks against a signature; its key has a sentence in the messages. */
enum Finding {

	/** The signed bytes, or the signature over them, are not what they were. */
	BYTES_CHANGED("bytes-changed", true),
	/** Pages look different since. */
	PAGES_CHANGED("pages-changed", true),
	/** Something was laid on a page since: a stamp, a note. */
	ANNOTATION_ADDED("annotation-added", true),
	/** Fields were filled in since. */
	FORM_CHANGED("form-changed", false),
	/** Something that no page shows was changed since. */
	STRUCTURE_CHANGED("structure-changed", false),
	/** Bytes follow that belong to no revision. */
	BYTES_APPENDED("bytes-appended", false),
	/** The form of the signature does not keep the rules. */
	MALFORMED("malformed", false), UNKNOWN_ISSUER("unknown-issuer", false), REVOKED("revoked", false), NOT_IN_TIME(
			"not-in-time",
			false), STATUS_UNKNOWN("status-unknown", false), WEAK("weak", false), NO_TIME_STAMP("no-time-stamp", false),
	/** Anything else that keeps it from passing. */
	NOT_PROVEN("not-proven", false);

	private final String word;
	private final boolean altered;

	Finding(String word, boolean altered) {
		this.word = word;
		this.altered = altered;
	}

	String key() {
		return "signing.finding." + word;
	}

	/** Whether the file is to be called altered for it. */
	boolean isAlteration() {
		return altered;
	}
}
