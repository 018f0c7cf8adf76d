package id.nirkertas.signing;

import java.nio.charset.StandardCharsets;

/** The bytes behind a signature. */
record FileTail(byte[] pdf, int from) {

	/** Blank, or a revision from its first object to its last word; anything else does not belong to the file. */
	boolean isRevision() {
		var text = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).strip();
		if (text.isEmpty()) {
			return true;
		}
		return Character.isDigit(text.charAt(0)) && text.contains("startxref") && text.endsWith("%%EOF");
	}
}
