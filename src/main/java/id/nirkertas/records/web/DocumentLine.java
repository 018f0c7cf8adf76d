package id.nirkertas.records.web;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document in one line of a list; a hidden subject is null. */
record DocumentLine(DocumentId id, String address, String number, @Nullable LocalDate on, @Nullable String subject,
		String correspondent, String code, boolean incoming) {
}
