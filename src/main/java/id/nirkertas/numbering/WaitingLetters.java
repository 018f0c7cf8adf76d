package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What letters that are not signed yet would ask of their registers, when a keeper decides about them. */
@Component
class WaitingLetters {

	private final ObjectProvider<NumberedDocuments> documents;
	private final NumberBook book;
	private final SetAside setAside;
	private final AgencySettings settings;
	private final OfficeClock clock;

	WaitingLetters(ObjectProvider<NumberedDocuments> documents, NumberBook book, SetAside setAside, AgencySettings settings,
			OfficeClock clock) {
		this.documents = documents;
		this.book = book;
		this.setAside = setAside;
		this.settings = settings;
		this.clock = clock;
	}

	/** The letter before its number, as every act on a letter takes them. */
	void hold(DocumentId letter) {
		documents.stream().forEach(each -> each.hold(letter));
		book.lock(letter);
	}

	/** Whether the days of spare numbers have passed. */
	boolean isOver(Hold hold) {
		return setAside.isOver(hold);
	}

	/** Whether a keeper gives it its number before anybody signs it. */
	boolean isKept(DocumentId letter) {
		return documents.stream().anyMatch(each -> each.isKept(letter));
	}

	/** As it would be asked today, where its agency is; empty for one that waits for none. */
	Optional<NumberRequest> today(DocumentId letter) {
		return registerOf(letter).flatMap(register -> request(letter, setAside.today(register)));
	}

	Optional<NumberRegister> registerOf(DocumentId letter) {
		return request(letter, clock.today()).map(NumberRequest::register).map(register -> new NumberRegister(
				register.agency(), setAside.today(register).getYear(), register.group()));
	}

	/** Too far back, or since rules were changed, a number that was given is not kept at the signature: numbering.lapse.… */
	Verdict keeps(LetterNumber number) {
		var backDating = settings.backDating(number.register().agency());
		return request(number.document(), setAside.today(number.register()))
				.map(request -> backDating.keeps(number, true, request))
				.orElseGet(() -> Verdict.refused("numbering.lapse.unknown"));
	}

	/**
	 * Holds the letter, and the register: nobody else gives a number of it with a date of its own meanwhile. Refuses with numbering.give.not-waiting,
	 * -.has-number, -.closed, -.day, -.office, and -.other-register.
	 */
	NumberRequest wanted(DocumentId letter, NumberRegister register, LocalDate on) {
		hold(letter);
		setAside.lock(register);
		var request = request(letter, on);
		Verdict.when(request.isPresent(), "numbering.give.not-waiting").orThrow();
		var today = setAside.today(register);
		var backDating = settings.backDating(register.agency());
		Verdict.when(book.living(letter).isEmpty(), "numbering.give.has-number")
				.and(Verdict.when(backDating.isOpen(register.year(), today), "numbering.give.closed",
						Integer.toString(register.year()),
						backDating.days()))
				.and(Verdict.when(backDating.allows(on, register.year(), today), "numbering.give.day",
						backDating.earliest(register.year(), today), BackDating.latest(register.year(), today)))
				.and(Verdict.when(request.get().reaches(on), "numbering.give.office", on))
				.and(Verdict.when(request.get().register().equals(register), "numbering.give.other-register",
						request.get().register().group()))
				.orThrow();
		return request.get();
	}

	/**
	 * Whether a free number may bear its day: refuses with numbering.give.neighbours, and -.passed.
	 *
	 * @param around empty where it is free no more, which is another's to say
	 */
	Verdict mayBear(LetterNumber number, Optional<Neighbours> around) {
		var register = number.register();
		return around.map(days -> days.mayBear(number.ordinal(), number.on(), settings.backDating(register.agency()),
				register.year(), setAside.today(register))).orElse(Verdict.allowed());
	}

	private Optional<NumberRequest> request(DocumentId letter, LocalDate on) {
		return documents.stream().flatMap(each -> each.request(letter, on).stream()).findFirst();
	}
}
