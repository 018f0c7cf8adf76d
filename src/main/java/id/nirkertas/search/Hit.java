package id.nirkertas.search;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;

/** One found document, and whose letter it is there; the snippet is plain text with the matched words between U+0002 and U+0003. */
public record Hit(DocumentId document, boolean incoming, boolean byHand, String number, LocalDate on, String subject,
		String correspondent,
		String agency, String snippet) {
}
