package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.NumberBook.Turn;
import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a number from its register, writes it anew, or makes it void; each is told. */
@Component
class Taking {

	/** Why a number is void that was passed over. */
	static final String STANDS = "numbering.void.stands";
	/** So many are passed over one by one; a longer row at once. */
	private static final int FEW = 20;
	/** Whoever bears the text gives it up between two looks now and then, not again and again. */
	private static final int ATTEMPTS = 5;

	private final NumberBook book;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final Passing passing;

	Taking(NumberBook book, Passing passing, OfficeClock clock, ApplicationEventPublisher events) {
		this.book = book;
		this.passing = passing;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The next number that stands on no letter of the agency; those before it that do are void with that reason. Refuses with
	 * numbering.text-stands-on where there are too many of them: then the register's pattern is wrong, and its keepers are told.
	 */
	LetterNumber next(NumberRequest request) {
		// A pattern that cannot be written is refused before it holds up everybody who waits for this counter
		request.pattern().format(1, request.on(), request.parts());
		for (var taken = 0;; taken++) {
			var turn = taken < FEW ? book.next(request.register()) : passing.next(request);
			var number = number(request, turn.ordinal());
			if (isAdded(turn, number, request.series())) {
				return number;
			}
		}
	}

	/** What {@link #next} would give now, if nobody comes first; empty where the nearest all stand on other letters. */
	Optional<LetterNumber> expected(NumberRequest request) {
		var register = request.register();
		var last = book.groups(register.agency(), register.year()).getOrDefault(register.group(), 0);
		return IntStream.rangeClosed(last + 1, last + FEW).mapToObj(ordinal -> number(request, ordinal))
				.filter(number -> !book.stands(request.series(), number.text())).findFirst();
	}

	private static LetterNumber number(NumberRequest request, int ordinal) {
		return new LetterNumber(request.register(), ordinal, "",
				request.pattern().format(ordinal, request.on(), request.parts()), request.on(), NumberState.RESERVED,
				request.document(), null);
	}

	/** False when another letter bears its text: then it is void. What is given up meanwhile stands no more. */
	private boolean isAdded(Turn turn, LetterNumber number, String series) {
		var at = clock.now();
		for (var attempt = 1; !book.add(turn, number, series, at); attempt++) {
			if (attempt == ATTEMPTS || book.holdsStanding(series, number.text())) {
				book.addVoid(turn, number, series, STANDS, at);
				events.publishEvent(new NumberAnnulled(number.document(), number.register(), number.ordinal(), number.text(),
						Actor.SYSTEM, at));
				return false;
			}
		}
		events.publishEvent(reserved(number, at));
		return true;
	}

	/** A letter may come back with another code or secrecy: the ordinal stays, its text follows. */
	LetterNumber keep(LetterNumber number, NumberRequest request) {
		var text = request.pattern().format(number.ordinal(), number.suffix(), number.on(), request.parts());
		if (text.equals(number.text())) {
			return number;
		}
		var rewritten = number.written(text);
		book.rewrite(rewritten, number.register().series(request.agency()));
		events.publishEvent(reserved(rewritten, clock.now()));
		return rewritten;
	}

	void annul(Actor by, LetterNumber number, VoidReason reason) {
		// Whoever gives a number of this register meanwhile was told the days beside it
		book.lock(number.register());
		var at = clock.now();
		book.annul(by, number.document(), reason, at);
		events.publishEvent(
				new NumberAnnulled(number.document(), number.register(), number.ordinal(), number.text(), by, at));
	}

	private static NumberReserved reserved(LetterNumber number, Instant at) {
		return new NumberReserved(number.document(), number.register(), number.ordinal(), number.text(), Actor.SYSTEM, at);
	}
}
