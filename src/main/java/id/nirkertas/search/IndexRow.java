package id.nirkertas.search;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Set;

/** A document as the index keeps it; a secret one keeps number, date and agency alone. */
record IndexRow(DocumentId document, boolean incoming, boolean byHand, String kind, String code, String number, LocalDate on,
		String subject, String correspondent, String agency, String parties, String body, Set<String> keys) {

	IndexRow known(Secrecy secrecy) {
		return secrecy.hidesSubject()
				? new IndexRow(document, incoming, byHand, "", "", number, on, "", "", agency, "", "", keys)
				: this;
	}
}
