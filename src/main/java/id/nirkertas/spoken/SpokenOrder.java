package id.nirkertas.spoken;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a drafter notes of an order.
 *
 * @param confirmed of a secret letter: that the drafter knows that the giver will read it
 */
public record SpokenOrder(@Nullable PositionId giver, @Nullable LocalDate on, String words, boolean confirmed) {

	static final int LONGEST = 1000;

	/**
	 * Refuses with spoken.no-giver, spoken.yourself, spoken.no-day, spoken.day-to-come, spoken.day-long-past and
	 * spoken.too-long.
	 */
	Verdict may(PositionId drafter, LocalDate today) {
		return Verdict.when(giver != null, "spoken.no-giver")
				.and(Verdict.when(!drafter.equals(giver), "spoken.yourself")).and(Verdict.when(on != null, "spoken.no-day"))
				.and(Verdict.when(on == null || !on.isAfter(today), "spoken.day-to-come"))
				.and(Verdict.when(on == null || on.isAfter(today.minusYears(1)), "spoken.day-long-past"))
				.and(Verdict.when(words.length() <= LONGEST, "spoken.too-long", LONGEST));
	}

	/** Refuses with spoken.no-reason and spoken.too-long. */
	static Verdict mayBeReason(String reason) {
		return Verdict.when(!reason.isBlank(), "spoken.no-reason")
				.and(Verdict.when(reason.length() <= LONGEST, "spoken.too-long", LONGEST));
	}

	/** What is secret is opened to the giver knowingly: refuses with spoken.secret-unconfirmed. */
	Verdict mayOpen(Secrecy secrecy) {
		return Verdict.when(confirmed || !secrecy.hidesSubject(), "spoken.secret-unconfirmed");
	}
}
