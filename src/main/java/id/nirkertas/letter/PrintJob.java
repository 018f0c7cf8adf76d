package id.nirkertas.letter;

import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter with what is settled about it when it is printed.
 *
 * @param agency that signs
 * @param number with an empty place until it is given
 * @param on     the letter date; null until it is given
 * @param signer who holds the signing position now, or signs; null while there is nobody
 */
record PrintJob(Letter letter, Kind kind, Unit agency, LetterheadLines letterhead, List<AttachmentView> attachments,
		String number, @Nullable LocalDate on, @Nullable Holder signer) {

	DraftContent content() {
		return letter.content();
	}

	KindDesign design() {
		return kind.design();
	}

	Details details() {
		return content().more().details();
	}

	/** Where it is written: the town of the agency. */
	String place() {
		return agency.address() == null ? "…" : agency.address().place();
	}
}
