package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
	private final SetAside setAside;
	private final RegisterRights rights;
	private final RegisterSettings settings;
	private final KeepingLimits limits;
	private final ObjectProvider<NumberedDocuments> documents;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	GivenNumbers(Numbering numbering, NumberBook book, GivenTable given, HoldTable holds, SetAside setAside,
			RegisterRights rights, RegisterSettings settings, KeepingLimits limits,
			ObjectProvider<NumberedDocuments> documents, OfficeClock clock, ApplicationEventPublisher events) {
		this.numbering = numbering;
		this.book = book;
		this.given = given;
		this.holds = holds;
		this.setAside = setAside;
		this.rights = rights;
		this.settings = settings;
		this.limits = limits;
		this.documents = documents;
		this.clock = clock;
		this.events = events;
	}

	/** What a keeper gave the letter, while it has that number. */
	public Optional<GivenNumber> of(DocumentId letter) {
		return given.of(letter, this::isLate);
	}

	/** Across New Year, too far back, or since rules were changed, it is not kept at the signature. */
	private boolean isLate(LetterNumber number) {
		var today = setAside.today(number.register());
		return !request(number.document(), today).filter(request -> request.register().equals(number.register())
				&& new BackDating(limits.backDatingDays()).reaches(number.on(), today)).isPresent();
	}

	/** The register of a letter that waits for its number, as it would be asked today; empty for any other. */
	public Optional<NumberRegister> registerOf(DocumentId letter) {
		return request(letter, clock.today()).map(NumberRequest::register).map(this::ofToday);
	}

	private NumberRegister ofToday(NumberRegister register) {
		return new NumberRegister(register.agency(), setAside.today(register).getYear(), register.group());
	}

	/**
	 * Gives a spare number to a letter, which will be signed under it with that date. Refuses with numbering.not-keeper,
	 * numbering.reason-…, numbering.give.not-waiting, numbering.give.other-register, numbering.give.has-number,
	 * numbering.give.day, and numbering.free-no-more.
	 */
	@Transactional
	public LetterNumber give(Actor by, DocumentId letter, UUID hold, int ordinal, LocalDate on, String reason) {
		var found = holds.find(hold).filter(each -> each.purpose() == Hold.Purpose.SPARE).orElseThrow();
		rights.mayKeep(by, found.register().agency()).orThrow();
		var why = new Reason(reason);
		var request = wanted(letter, found.register(), on);
		var number = new LetterNumber(found.register(), ordinal, "", request.pattern().format(ordinal, on, request.parts()),
				on, NumberState.RESERVED, letter, null);
		Verdict.when(holds.give(hold, number), "numbering.free-no-more", Integer.toString(ordinal)).orThrow();
		return told(by, number, why.text());
	}

	/**
	 * Gives the next number of its register, with the agency's day; one that the letter has already is kept where it can be.
	 * Refuses with numbering.give.not-waiting and numbering.not-keeper.
	 *
	 * @param reason a message's code
	 */
	@Transactional
	public LetterNumber next(Actor by, DocumentId letter, String reason) {
		lock(letter);
		var register = registerOf(letter).orElseThrow(() -> new RefusedException("numbering.give.not-waiting"));
		rights.mayKeep(by, register.agency()).orThrow();
		var request = request(letter, setAside.today(register)).orElseThrow();
		return told(by, numbering.reserve(request), reason);
	}

	/**
	 * Puts a number behind one that is there: 123.a, then 123.b. Refuses as {@link #give}, with numbering.suffix.off where the
	 * agency does not want it, with numbering.suffix.none where the register has no such number, and numbering.suffix.full.
	 */
	@Transactional
	public LetterNumber insert(Actor by, DocumentId letter, NumberRegister register, int ordinal, LocalDate on,
			String reason) {
		rights.mayKeep(by, register.agency())
				.and(Verdict.when(settings.suffixes(register.agency()), "numbering.suffix.off")).orThrow();
		var why = new Reason(reason);
		var request = wanted(letter, register, on);
		var row = book.lock(register)
				.orElseThrow(() -> new RefusedException("numbering.suffix.none", Integer.toString(ordinal)));
		var last = given.lastSuffix(row, ordinal)
				.orElseThrow(() -> new RefusedException("numbering.suffix.none", Integer.toString(ordinal)));
		Verdict.when(!last.equals("z"), "numbering.suffix.full", Integer.toString(ordinal)).orThrow();
		var suffix = last.isEmpty() ? "a" : String.valueOf((char) (last.charAt(0) + 1));
		var number = new LetterNumber(register, ordinal, suffix,
				request.pattern().format(ordinal, suffix, on, request.parts()), on, NumberState.RESERVED, letter, null);
		given.add(row, number, clock.now());
		return told(by, number, why.text());
	}

	/**
	 * The letter's number is void; it takes a new one at its signature. Refuses with numbering.not-keeper, numbering.reason-…,
	 * numbering.annul.nothing, and with numbering.already-issued.
	 */
	@Transactional
	public void annul(Actor by, DocumentId letter, String reason) {
		lock(letter);
		var number = numbering.numberOf(letter).orElseThrow(() -> new RefusedException("numbering.annul.nothing"));
		rights.mayKeep(by, number.register().agency()).orThrow();
		numbering.annul(by, letter, new Reason(reason).text());
	}

	private NumberRequest wanted(DocumentId letter, NumberRegister register, LocalDate on) {
		lock(letter);
		var request = request(letter, on).orElseThrow(() -> new RefusedException("numbering.give.not-waiting"));
		var today = setAside.today(register);
		var back = ChronoUnit.DAYS.between(on, today);
		Verdict.when(numbering.numberOf(letter).isEmpty(), "numbering.give.has-number")
				.and(Verdict.when(back >= 0 && back <= limits.backDatingDays() && on.getYear() == register.year()
						&& today.getYear() == register.year(),
						"numbering.give.day", limits.backDatingDays()))
				.and(Verdict.when(request.register().equals(register), "numbering.give.other-register",
						request.register().group()))
				.orThrow();
		return request;
	}

	private Optional<NumberRequest> request(DocumentId letter, LocalDate on) {
		return documents.stream().flatMap(each -> each.request(letter, on).stream()).findFirst();
	}

	/** The letter before its number, as every act on a letter does it. */
	private void lock(DocumentId letter) {
		documents.stream().forEach(each -> each.hold(letter));
		book.lock(letter);
	}

	private LetterNumber told(Actor by, LetterNumber number, String reason) {
		var at = clock.now();
		given.say(by, number.document(), reason, at);
		events.publishEvent(new NumberGiven(number.document(), number.register(), number.place(), number.text(), number.on(),
				reason, by, at));
		return number;
	}
}
