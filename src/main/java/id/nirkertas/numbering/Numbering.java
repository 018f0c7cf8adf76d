package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers without gaps: reserved before the signature, issued with it, or annulled with a reason. A document has at
 * most one living number; asking again returns the same one. The counter row is the last lock a transaction takes.
 */
@Service
public class Numbering {

	private final NumberBook book;
	private final OfficeClock clock;
	private final BackDating backDating;
	private final ApplicationEventPublisher events;

	Numbering(NumberBook book, OfficeClock clock, @Value("${nirkertas.numbering.back-dating-days:3}") int backDatingDays,
			ApplicationEventPublisher events) {
		this.book = book;
		this.clock = clock;
		this.backDating = new BackDating(backDatingDays);
		this.events = events;
	}

	/**
	 * The document's reservation, or a new one. A reservation of another register or year, or too many days away, is annulled
	 * first; one that is kept keeps its ordinal and its date. Joins the caller's transaction: with it the number is given back.
	 */
	@Transactional
	public LetterNumber reserve(NumberRequest request) {
		book.lock(request.document());
		var living = book.living(request.document());
		if (living.isEmpty()) {
			return takeNext(request);
		}
		var number = living.get();
		if (number.state() == NumberState.ISSUED) {
			return number;
		}
		if (backDating.keeps(number, request)) {
			return keep(number, request);
		}
		annul(number, number.register().equals(request.register()) ? "numbering.too-old" : "numbering.other-register");
		return takeNext(request);
	}

	/** Marks the document's reserved number issued. Safe to repeat. Refuses a document without a living number. */
	@Transactional
	public LetterNumber issue(DocumentId document) {
		book.lock(document);
		var number = book.living(document).orElseThrow(() -> new RefusedException(
				book.hasVoid(document) ? "numbering.annulled" : "numbering.not-reserved"));
		if (number.state() == NumberState.ISSUED) {
			return number;
		}
		var at = clock.now();
		book.issue(document, at);
		events.publishEvent(
				new NumberIssued(document, number.register(), number.ordinal(), number.text(), Actor.SYSTEM, at));
		return number.issued();
	}

	/** Reserves and issues at once, for registers without a signature such as the agenda book. */
	@Transactional
	public LetterNumber take(NumberRequest request) {
		reserve(request);
		return issue(request.document());
	}

	/**
	 * Gives up the document's reserved number, if it has one; the number stays in the register as void, with the reason, which
	 * is a message code or words. Refuses with {@code numbering.already-issued} what stands on a document already.
	 */
	@Transactional
	public void annul(DocumentId document, String reason) {
		book.lock(document);
		book.living(document).ifPresent(number -> {
			if (number.state() == NumberState.ISSUED) {
				throw new RefusedException("numbering.already-issued", number.text());
			}
			annul(number, reason);
		});
	}

	/** The document's living number: reserved or issued, never a void one. */
	public Optional<LetterNumber> numberOf(DocumentId document) {
		return book.living(document);
	}

	/** Every entry of the register in order, the void ones too. */
	public List<LetterNumber> entries(NumberRegister register) {
		return book.entries(register);
	}

	public List<RegisterAudit> audit() {
		return book.audit();
	}

	private LetterNumber takeNext(NumberRequest request) {
		// A pattern that cannot be written is refused before it holds up everybody who waits for this counter
		request.pattern().format(1, request.on(), request.parts());
		var turn = book.next(request.register());
		var number = new LetterNumber(request.register(), turn.ordinal(),
				request.pattern().format(turn.ordinal(), request.on(), request.parts()), request.on(), NumberState.RESERVED,
				request.document(), null);
		var at = clock.now();
		book.add(turn, number, at);
		events.publishEvent(reserved(number, at));
		return number;
	}

	/** A letter may come back with another code or secrecy: the ordinal stays, its text follows. */
	private LetterNumber keep(LetterNumber number, NumberRequest request) {
		var text = request.pattern().format(number.ordinal(), number.on(), request.parts());
		if (text.equals(number.text())) {
			return number;
		}
		var rewritten = number.written(text);
		book.rewrite(rewritten);
		events.publishEvent(reserved(rewritten, clock.now()));
		return rewritten;
	}

	private void annul(LetterNumber number, String reason) {
		var at = clock.now();
		book.annul(number.document(), reason, at);
		events.publishEvent(new NumberAnnulled(number.document(), number.register(), number.ordinal(), number.text(),
				Actor.SYSTEM, at));
	}

	private static NumberReserved reserved(LetterNumber number, Instant at) {
		return new NumberReserved(number.document(), number.register(), number.ordinal(), number.text(), Actor.SYSTEM, at);
	}
}
