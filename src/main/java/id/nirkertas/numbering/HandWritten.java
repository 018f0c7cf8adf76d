package id.nirkertas.numbering;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written by hand under a number of a block.
 *
 * @param number  as it stands on the paper
 * @param subject empty for one that is secret: what it says stays on the paper
 * @param scan    null for one that is secret
 */
public record HandWritten(String number, LocalDate on, String addressee, String subject, Secrecy secrecy,
		@Nullable StoredFile scan) {

	private static final int LONGEST = 300;

	public HandWritten {
		number = number.strip().replaceAll("\\s+", " ");
		addressee = addressee.strip();
		subject = subject.strip();
	}

	/** Whether it is whole. */
	Verdict isWhole() {
		var secret = secrecy.hidesSubject();
		return Verdict.when(!addressee.isEmpty(), "numbering.paper.addressee")
				.and(Verdict.when(addressee.length() <= LONGEST && subject.length() <= LONGEST && number.length() <= LONGEST,
						"numbering.paper.long", LONGEST))
				.and(Verdict.when(secret == subject.isEmpty(),
						secret ? "numbering.paper.secret" : "numbering.paper.subject"))
				.and(Verdict.when(secret == (scan == null), secret ? "numbering.paper.secret" : "numbering.paper.scan"));
	}
}
