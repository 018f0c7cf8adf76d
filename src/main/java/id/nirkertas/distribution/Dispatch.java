package id.nirkertas.distribution;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;

/**
 * That a letter went out: how, on which day, who took it there, and what else there is to say.
 *
 * @param receiver who received it, or the e-mail address it went to; empty where that is not known
 */
public record Dispatch(Channel channel, LocalDate on, String receiver, String note) {

	public static final int LONGEST_RECEIVER = 200;
	public static final int LONGEST_NOTE = 500;

	/** Of a letter of that day: not before it was written, and not before it has happened. */
	Verdict mayBeOf(LocalDate letterOn, LocalDate today) {
		return Verdict.when(!on.isAfter(today), "distribution.sent-in-future", on)
				.and(Verdict.when(!on.isBefore(letterOn), "distribution.sent-before-letter", letterOn))
				.and(Verdict.when(receiver.length() <= LONGEST_RECEIVER, "distribution.receiver-too-long", LONGEST_RECEIVER))
				.and(Verdict.when(note.length() <= LONGEST_NOTE, "distribution.note-too-long", LONGEST_NOTE));
	}
}
