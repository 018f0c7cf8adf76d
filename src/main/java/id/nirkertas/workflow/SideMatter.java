package id.nirkertas.workflow;

import id.nirkertas.letter.LetterView;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a work item beside the way of a letter is about.
 *
 * @param from  who asked for the opinion, noted the instruction, or prepared the disposition
 * @param on    the day a spoken instruction was given; null for the others
 * @param former whether somebody gave it who is in office no more
 * @param sheet what a row says of the letter, whichever way it goes
 */
public record SideMatter(PositionId from, @Nullable LocalDate on, boolean former, Sheet sheet) {

	/** The subject is there also where the secrecy hides it from lists. */
	public record Sheet(DocumentId document, String number, String subject, Urgency urgency, Secrecy secrecy) {

		static Sheet of(LetterView letter) {
			var content = letter.content();
			return new Sheet(letter.id(), letter.number(), content.subject(), content.urgency(), content.secrecy());
		}

		static Sheet of(IncomingView entry) {
			var letter = entry.letter();
			return new Sheet(entry.id(), letter.number(), letter.subject(), letter.urgency(), letter.secrecy());
		}
	}
}
