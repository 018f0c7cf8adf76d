package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A keeper decides of one letter that is not signed: under which number, with which date; or that its number is void. */
@Service
public class GivenNumbers {

	private final Numbering numbering;
	private final NumberBook book;
	private final GivenTable given;
	private final HoldTable holds;
	private final WaitingLetters waiting;
	private final RegisterRights rights;
	private final RegisterSettings settings;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	GivenNumbers(Numbering numbering, NumberBook book, GivenTable given, HoldTable holds, WaitingLetters waiting,
			RegisterRights rights, RegisterSettings settings, OfficeClock clock, ApplicationEventPublisher events) {
		this.numbering = numbering;
		this.book = book;
		this.given = given;
		this.holds = holds;
		this.waiting = waiting;
		this.rights = rights;
		this.settings = settings;
		this.clock = clock;
		this.events = events;
	}

	/** What a keeper gave the letter, while it has that number. */
	public Optional<GivenNumber> of(DocumentId letter) {
		return given.of(letter, waiting::keeps);
	}

	/** The register of a letter that waits for its number, as it would be asked today; empty for any other. */
	public Optional<NumberRegister> registerOf(DocumentId letter) {
		return waiting.registerOf(letter);
	}

	/** Whether a keeper gives it its number before anybody signs it; else the signature takes it, unless a keeper was first. */
	public boolean isKept(DocumentId letter) {
		return waiting.isKept(letter);
	}

	/**
	 * Gives a spare number to a letter, which will be signed under it with that date, between those of the numbers around it. Refuses
	 * with numbering.not-keeper, numbering.reason-…, numbering.give.…, numbering.spare.…, numbering.text-stands, and numbering.free-no-more.
	 */
	@Transactional
	public LetterNumber give(Actor by, DocumentId letter, UUID hold, int ordinal, LocalDate on, String reason) {
		var found = holds.find(hold).filter(each -> each.isSpare(ordinal))
				.orElseThrow(() -> new RefusedException("numbering.spare.unknown"));
		rights.mayKeep(by, found.register()).orThrow();
		var why = new Reason(reason);
		Verdict.when(!waiting.isOver(found), "numbering.spare.over", Integer.toString(ordinal)).orThrow();
		var request = waiting.wanted(letter, found.register(), on);
		var number = new LetterNumber(found.register(), ordinal, "", request.pattern().format(ordinal, on, request.parts()),
				on, NumberState.RESERVED, letter, null);
		waiting.mayBear(number, holds.around(hold, ordinal)).orThrow();
		Verdict.when(holds.give(hold, number, request.series()), "numbering.free-no-more", number.place()).orThrow();
		return told(by, number, why.text());
	}

	/**
	 * Gives the next number of a register with that date, which is not before that of the last: so its dates rise, and in the
	 * first days of January a letter of December follows the last of its year. Refuses as {@link #give}, and numbering.give.order.
	 */
	@Transactional
	public LetterNumber nextOn(Actor by, DocumentId letter, NumberRegister register, LocalDate on, String reason) {
		rights.mayKeep(by, register).orThrow();
		var why = new Reason(reason);
		var request = waiting.wanted(letter, register, on);
		book.lastDay(book.lockFromItsFirst(register))
				.ifPresent(last -> Verdict.when(!on.isBefore(last), "numbering.give.order", last).orThrow());
		return told(by, numbering.reserve(request), why.text());
	}

	/**
	 * Gives the next number of its register, with the agency's day; one that it has is kept where it can be. The reason is a
	 * message's code. Refuses with numbering.give.not-waiting and numbering.not-keeper.
	 */
	@Transactional
	public LetterNumber next(Actor by, DocumentId letter, String reason) {
		waiting.hold(letter);
		var request = waiting.today(letter).orElseThrow(() -> new RefusedException("numbering.give.not-waiting"));
		rights.mayKeep(by, request.register()).orThrow();
		return told(by, numbering.reserve(request), reason);
	}

	/** The number that {@link #next} would give now, if nobody comes first; empty for a letter that waits for none. */
	public Optional<String> expected(DocumentId letter) {
		return waiting.today(letter).flatMap(numbering::expected);
	}

	/**
	 * Puts a number behind one that is there: 123.a, then 123.b. Refuses as {@link #give}, with numbering.suffix.off where the
	 * agency does not want it, with numbering.suffix.none where the register has no such number, numbering.suffix.full,
	 * numbering.suffix.last behind the last number, numbering.suffix.open behind one that stands on nothing yet, and with
	 * numbering.suffix.day a date that is not between its neighbours'.
	 */
	@Transactional
	public LetterNumber insert(Actor by, DocumentId letter, NumberRegister register, int ordinal, LocalDate on,
			String reason) {
		rights.mayKeep(by, register)
				.and(Verdict.when(settings.suffixes(register.agency()), "numbering.suffix.off")).orThrow();
		var why = new Reason(reason);
		var request = waiting.wanted(letter, register, on);
		var row = book.lock(register)
				.orElseThrow(() -> new RefusedException("numbering.suffix.none", Integer.toString(ordinal)));
		var between = given.between(row, ordinal);
		between.maySuffix(ordinal, on).orThrow();
		var suffix = between.suffix();
		var number = new LetterNumber(register, ordinal, suffix,
				request.pattern().format(ordinal, suffix, on, request.parts()), on, NumberState.RESERVED, letter, null);
		given.add(row, number, request.series(), clock.now());
		return told(by, number, why.text());
	}

	/**
	 * The letter's number is void; it takes a new one at its signature. Refuses with numbering.not-keeper, numbering.reason-…,
	 * numbering.annul.nothing, and with numbering.already-issued.
	 */
	@Transactional
	public void annul(Actor by, DocumentId letter, String reason) {
		waiting.hold(letter);
		var number = numbering.numberOf(letter).orElseThrow(() -> new RefusedException("numbering.annul.nothing"));
		rights.mayKeep(by, number.register()).orThrow();
		numbering.annul(by, letter, VoidReason.said(new Reason(reason).text()));
	}

	private LetterNumber told(Actor by, LetterNumber number, String reason) {
		var at = clock.now();
		given.say(by, number.document(), reason, at);
		events.publishEvent(new NumberGiven(number.document(), number.register(), number.place(), number.text(), number.on(),
				reason, by, at));
		return number;
	}
}
