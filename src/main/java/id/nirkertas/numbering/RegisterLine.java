package id.nirkertas.numbering;

import id.nirkertas.numbering.HandWrittenView.Correction;
import id.nirkertas.numbering.NumberedDocuments.Facts;
import id.nirkertas.numbering.NumberedDocuments.Seen;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a register as an auditor reads it.
 *
 * @param through the last ordinal of what was given on paper before the system; of any other line its own
 * @param text   the number as written; null of a hole
 * @param on     the date it stands beside
 * @param at     when it came to stand so
 * @param reason why it is void; null of any other
 * @param annulledBy who made it void; null of any other, and where the system gave it up
 * @param given  why a keeper gave it before the signature; null where the system took it
 * @param held   why it was set aside; null where it was not
 * @param seen   what the reader may know of its letter; null where it is nothing
 * @param facts  what the register says of its letter to this reader; null where it is nothing
 * @param reservedFor the letter that will bear it, while it is not signed; null of any other
 * @param paper  the letter that was written by hand; null where there is none
 * @param now    of a void one the number under which its letter goes now; null where it has none, or the reader is not told of
 *               the letter
 * @param behind  the letter written by hand in front of it that is dated later; null where there is none
 * @param issuing code of the agency whose letter it is; empty where there is none
 */
public record RegisterLine(int ordinal, int through, String suffix, @Nullable String text, @Nullable LocalDate on, Mark mark,
		boolean doubled, @Nullable Instant at, @Nullable VoidReason reason, @Nullable Deed annulledBy,
		@Nullable Because given, @Nullable Held held,
		@Nullable Seen seen, @Nullable Facts facts, @Nullable PaperLetter paper, @Nullable DocumentId reservedFor,
		@Nullable LetterNumber now, @Nullable Behind behind, String issuing) {

	/** How it stands. */
	public enum Mark {
		ISSUED, RESERVED,
		/** Set aside by a keeper, and on no letter yet. */
		FREE, VOID,
		/** Given on paper, before the system: one line for all of them. */
		PAPER,
		/** Nobody took it: a fault. */
		HOLE
	}

	/** Which lines are shown. */
	public enum Choice {
		ALL, ISSUED, RESERVED, FREE, VOID,
		/** Holes and doubles. */
		FAULT
	}

	/**
	 * A letter that was written by hand under a number in front, and is dated later.
	 *
	 * @param entered when it came into the register
	 */
	public record Behind(String place, LocalDate on, Instant entered) {
	}

	/** Somebody's reason. */
	public record Because(String reason, Deed by) {
	}

	/** @param until null for a block */
	public record Held(UUID hold, Hold.Purpose purpose, String reason, @Nullable LocalDate until, Deed by) {
	}

	/**
	 * @param addressee empty for a reader who may not know it
	 * @param subject empty for what is secret, and for a reader who may not know it
	 * @param scan    null where there is none, or none for this reader
	 * @param open    whether this reader may read it
	 * @param corrected why it does not stand as it was entered; null where it does
	 * @param turnedUp how its number was void before; null of most
	 * @param corrections all of them, the latest first, as far as this reader may know what they changed
	 */
	public record PaperLetter(UUID document, Secrecy secrecy, String addressee, String subject, @Nullable Fingerprint scan,
			@Nullable Because corrected, @Nullable TurnedUp turnedUp, List<Correction> corrections,
			boolean open) {

		public PaperLetter {
			corrections = List.copyOf(corrections);
		}

		/** What is secret is corrected in the register without what it was about, whoever reads. */
		PaperLetter corrected(List<Correction> all) {
			var told = secrecy.hidesSubject() ? all.stream().map(Correction::closed).toList() : all;
			return new PaperLetter(document, secrecy, addressee, subject, scan, corrected, turnedUp, told, open);
		}

		/** As it stands in the register for who may not open it. */
		PaperLetter closed(boolean isListed) {
			var told = isListed && secrecy == Secrecy.ORDINARY;
			return new PaperLetter(document, secrecy, told ? addressee : "", told ? subject : "", null, corrected, turnedUp,
					told ? corrections : corrections.stream().map(Correction::closed).toList(), false);
		}
	}

	/** "123", "123.a", or "1–412". */
	public String place() {
		if (through > ordinal) {
			return ordinal + "–" + through;
		}
		return suffix.isEmpty() ? Integer.toString(ordinal) : ordinal + "." + suffix;
	}

	/** For whoever knows of it the number, its date and how it stands, and of its letter what they know anyway. */
	RegisterLine bare() {
		var own = paper != null && paper.open() ? paper : null;
		return new RegisterLine(ordinal, through, suffix, text, on, mark, doubled, null, null, null, null, null, seen, null,
				own,
				null, seen == null ? null : now, behind, issuing);
	}

	public boolean isFault() {
		return doubled || mark == Mark.HOLE;
	}
}
