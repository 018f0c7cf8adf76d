package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Vault;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a letter that was written by hand under its number, which is issued then; all that is told of it is told. */
@Component
class PaperEntry {

	private final HoldTable holds;
	private final PaperLetters letters;
	private final Vault vault;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	PaperEntry(HoldTable holds, PaperLetters letters, Vault vault, OfficeClock clock, ApplicationEventPublisher events) {
		this.holds = holds;
		this.letters = letters;
		this.vault = vault;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Refuses with numbering.text-stands, with numbering.free-no-more, and with numbering.paper.returned or numbering.reason-long a
	 * number that was given back.
	 *
	 * @param number as it stands in its block
	 * @param letter which says whose it is
	 */
	void put(Actor by, Hold block, LetterNumber number, HandWritten letter, String why) {
		var issued = new LetterNumber(number.register(), number.ordinal(), "", letter.number(), letter.on(),
				NumberState.ISSUED, number.document(), null);
		var at = clock.now();
		issue(by, block, number, issued, block.register().series(letter.agency()), why, at);
		letters.add(by, number.document().value(), letter, number.text(), at);
		var scan = letter.scan();
		if (scan != null) {
			vault.keep(scan.fingerprint(), number.document());
		}
		events.publishEvent(new PaperLetterEntered(number.document(), number.register(), number.ordinal(), letter.number(),
				letter.on(), letter.agency(), scan == null ? "" : scan.fingerprint().hex(), letter.drafter(), by, at));
	}

	private void issue(Actor by, Hold block, LetterNumber before, LetterNumber issued, String series, String why,
			Instant at) {
		var written = Integer.toString(issued.ordinal());
		if (before.state() != NumberState.VOID) {
			Verdict.when(holds.issue(block.id(), issued, series, at), "numbering.free-no-more", written).orThrow();
			return;
		}
		Verdict.when(!why.isBlank(), "numbering.paper.returned", written).orThrow();
		var reason = new Reason(why).text();
		Verdict.when(holds.issueVoid(by, block.id(), issued, series, reason, at), "numbering.free-no-more", written)
				.orThrow();
		events.publishEvent(new PaperLetterTurnedUp(issued.document(), issued.register(), issued.ordinal(), issued.text(),
				Objects.requireNonNullElse(before.reason(), ""), reason, by, at));
	}
}
