package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
	private final Taking taking;
	private final OfficeClock clock;
	private final AgencySettings settings;
	private final ApplicationEventPublisher events;

	Numbering(NumberBook book, Taking taking, OfficeClock clock, AgencySettings settings, ApplicationEventPublisher events) {
		this.book = book;
		this.taking = taking;
		this.clock = clock;
		this.settings = settings;
		this.events = events;
	}

	/**
	 * The document's reservation, or a new one. A reservation of another register, or too many days away, is annulled first,
	 * and one of another year unless a keeper gave it; one that is kept keeps its ordinal and its date. Joins the caller's transaction: with it the number is given back.
	 */
	@Transactional
	public LetterNumber reserve(NumberRequest request) {
		book.lock(request.document());
		var living = book.living(request.document());
		if (living.isEmpty()) {
			return taking.next(request);
		}
		var number = living.get();
		if (number.state() == NumberState.ISSUED) {
			return number;
		}
		if (keeps(number, request) instanceof Verdict.Refused lapsed) {
			book.lock(number.register(), request.register());
			taking.annul(Actor.SYSTEM, number, VoidReason.of(lapsed));
			return taking.next(request);
		}
		return taking.keep(number, request);
	}

	/** Whether {@link #reserve} would keep a reserved number. Refuses with numbering.lapse.… */
	public Verdict keeps(LetterNumber number, NumberRequest request) {
		return settings.backDating(number.register().agency()).keeps(number, book.isGiven(number.document()), request);
	}

	/** What {@link #reserve} would answer now, if nobody comes first; empty where no number can be written. */
	Optional<String> expected(NumberRequest request) {
		var living = book.living(request.document());
		return living.isPresent() && keeps(living.get(), request).isAllowed()
				? living.map(number -> request.pattern().format(number.ordinal(), number.suffix(), number.on(),
						request.parts()))
				: taking.expected(request).map(LetterNumber::text);
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
	 * is the code of a message. Refuses with {@code numbering.already-issued} what stands on a document already.
	 */
	@Transactional
	public void annul(DocumentId document, String code) {
		annul(Actor.SYSTEM, document, VoidReason.of(code));
	}

	/** As {@link #annul(DocumentId, String)}, by somebody whom the trail and the register name. */
	@Transactional
	public void annul(Actor by, DocumentId document, VoidReason reason) {
		book.lock(document);
		book.living(document).ifPresent(number -> {
			if (number.state() == NumberState.ISSUED) {
				throw new RefusedException("numbering.already-issued", number.text());
			}
			taking.annul(by, number, reason);
		});
	}

	/** The document's living number: reserved or issued, never a void one. */
	public Optional<LetterNumber> numberOf(DocumentId document) {
		return book.living(document);
	}

	/** The living numbers of those that have one; for lists. */
	public Map<DocumentId, LetterNumber> numbersOf(Collection<DocumentId> documents) {
		return book.living(documents).stream()
				.collect(Collectors.toMap(LetterNumber::document, Function.identity()));
	}

	/** Every entry of the register in order, the void ones too. */
	public List<LetterNumber> entries(NumberRegister register) {
		return book.entries(register);
	}

	public List<RegisterAudit> audit() {
		return book.audit();
	}
}
