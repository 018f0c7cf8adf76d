package id.nirkertas.numbering;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written by hand under a number of a block.
 *
 * @param number  as it stands on the paper
 * @param subject empty for one that is secret: what it says stays on the paper
 * @param scan    null for one that is secret
 * @param drafter who drew it up, where that is known
 * @param agency  code of the agency whose letter it is; empty while its number is to tell
 */
public record HandWritten(String number, LocalDate on, String addressee, String subject, Secrecy secrecy,
		@Nullable StoredFile scan,
		@Nullable PositionId drafter, String agency) {

	private static final int LONGEST = 300;

	public HandWritten {
		number = number.strip().replaceAll("\\s+", " ");
		addressee = addressee.strip();
		subject = subject.strip();
	}

	/** Of the agency that its number names, or of the only one whose letters its register counts. */
	public HandWritten(String number, LocalDate on, String addressee, String subject, Secrecy secrecy,
			@Nullable StoredFile scan,
			@Nullable PositionId drafter) {
		this(number, on, addressee, subject, secrecy, scan, drafter, "");
	}

	/** As most are: nobody knows by now who drew it up. */
	public HandWritten(String number, LocalDate on, String addressee, String subject, Secrecy secrecy,
			@Nullable StoredFile scan) {
		this(number, on, addressee, subject, secrecy, scan, null);
	}

	HandWritten issuedBy(String issuing) {
		return new HandWritten(number, on, addressee, subject, secrecy, scan, drafter, issuing);
	}

	/** Whether it is whole. */
	Verdict isWhole() {
		var secret = secrecy.hidesSubject();
		return Reason.isSeen(number, "numbering.paper.number-signs")
				.and(Reason.isSeen(addressee, "numbering.paper.addressee-signs"))
				.and(Reason.isSeen(subject, "numbering.paper.subject-signs"))
				.and(Verdict.when(!addressee.isEmpty(), "numbering.paper.addressee"))
				.and(Verdict.when(number.length() <= LONGEST, "numbering.paper.number-long", LONGEST))
				.and(Verdict.when(addressee.length() <= LONGEST, "numbering.paper.addressee-long", LONGEST))
				.and(Verdict.when(subject.length() <= LONGEST, "numbering.paper.subject-long", LONGEST))
				.and(Verdict.when(secret == subject.isEmpty(),
						secret ? "numbering.paper.secret" : "numbering.paper.subject"))
				.and(Verdict.when(secret == (scan == null), secret ? "numbering.paper.secret" : "numbering.paper.scan"));
	}

	/** What the register says of it to whoever may not know the rest: its number, its date, and whose it is. */
	HandWritten closed() {
		return new HandWritten(number, on, "", "", secrecy, null, null, agency);
	}

	/** Names of the fields that are others than they were: number, on, agency, addressee, subject, drafter, scan. */
	public List<String> changed(HandWritten before) {
		var changed = new ArrayList<String>();
		note(changed, "number", before.number, number);
		note(changed, "on", before.on, on);
		note(changed, "agency", before.agency, agency);
		note(changed, "addressee", before.addressee, addressee);
		note(changed, "subject", before.subject, subject);
		note(changed, "drafter", before.drafter, drafter);
		note(changed, "scan", before.scan, scan);
		return List.copyOf(changed);
	}

	private static void note(List<String> changed, String field, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			changed.add(field);
		}
	}
}
