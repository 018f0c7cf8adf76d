package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Hold.HeldNumber;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes numbers for a keeper, many at once, and gives those back that stand on nothing. */
@Component
class SetAside {

	private final NumberBook book;
	private final HoldTable holds;
	private final RegisterList registers;
	private final Directory directory;
	private final AgencyClock days;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	SetAside(NumberBook book, HoldTable holds, RegisterList registers, Directory directory, AgencyClock days,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.book = book;
		this.holds = holds;
		this.registers = registers;
		this.directory = directory;
		this.days = days;
		this.clock = clock;
		this.events = events;
	}

	Unit agency(NumberRegister register) {
		return directory.agencies().stream().filter(agency -> agency.code().equals(register.agency())).findFirst()
				.orElseThrow();
	}

	/** Today where the agency is. */
	LocalDate today(NumberRegister register) {
		return days.today(agency(register).id());
	}

	/**
	 * The first day that a letter under its numbers may bear: that of the number before them, as a block may be taken when the
	 * outage is over; never after the day on which it was taken.
	 */
	private LocalDate begins(Hold hold) {
		var taken = dayOf(hold);
		var before = holds.dayBefore(hold.id()).orElseGet(() -> LocalDate.of(hold.register().year(), 1, 1));
		return before.isBefore(taken) ? before : taken;
	}

	/** The days that a letter may bear under one of its numbers. */
	PaperDays days(Hold block, int ordinal) {
		return new PaperDays(begins(block), block.since(), holds.inBlock(block.id(), ordinal));
	}

	/** As {@link #days}, whatever stands under its other numbers, if the outage had begun on that day. */
	PaperDays days(Hold block, @Nullable LocalDate since) {
		return new PaperDays(begins(block), since, new Neighbours(null, null));
	}

	/** The agency's day on which a hold was made. */
	LocalDate dayOf(Hold hold) {
		return days.dayOf(agency(hold.register()).id(), hold.made().at());
	}

	/**
	 * The counter is the last lock that is taken. Only registers that letters count in are served, of this year, or of the next one
	 * as {@link Purpose#isOpen} says: refuses with numbering.set-aside.register.
	 *
	 * @param id of what is set aside: asked for twice, it is set aside once
	 */
	Hold take(Actor by, NumberRegister register, int numbers, Purpose purpose, Reason reason, @Nullable LocalDate lastDay,
			@Nullable LocalDate since, UUID id) {
		book.lock(new DocumentId(id));
		var before = holds.find(id);
		if (before.isPresent()) {
			return before.filter(hold -> hold.register().equals(register) && hold.purpose() == purpose)
					.filter(hold -> hold.made().position().equals(by.position()))
					.orElseThrow(() -> new RefusedException("numbering.unknown-choice"));
		}
		var agency = agency(register);
		var today = today(register);
		var pattern = registers.openPattern(agency, register.group());
		Verdict.when(purpose.isOpen(register.year(), today) && pattern.isPresent(), "numbering.set-aside.register")
				.orThrow();
		var on = today.getYear() < register.year() ? LocalDate.of(register.year(), 1, 1) : today;
		var at = clock.now();
		var turn = book.next(register, numbers);
		var first = turn.ordinal() - numbers + 1;
		var held = IntStream.rangeClosed(first, turn.ordinal())
				.mapToObj(ordinal -> new LetterNumber(register, ordinal, "", pattern.get().apply(ordinal, on), on,
						NumberState.RESERVED, DocumentId.random(), null))
				.map(number -> new HeldNumber(number, true)).toList();
		var hold = new Hold(id, register, purpose, reason.text(), lastDay, since,
				new Deed(by.person(), by.position(), by.capacity(), at), held);
		holds.add(turn.register(), hold);
		events.publishEvent(new NumbersSetAside(register, purpose, first, turn.ordinal(), reason.text(), since, by, at));
		return hold;
	}

	/** Nobody gives a number of the register with a date of its own until the transaction ends. */
	void lock(NumberRegister register) {
		book.lock(register);
	}

	/** Whether its last day has passed where its agency is. */
	boolean isOver(Hold hold) {
		var last = hold.lastDay();
		return last != null && last.isBefore(today(hold.register()));
	}

	/** All that is free of it; whoever set it aside hears of it. */
	void expire(Hold hold, VoidReason reason) {
		var expired = hold.free().stream().filter(held -> annul(Actor.SYSTEM, hold, held.number().ordinal(), reason))
				.count();
		var last = hold.lastDay();
		if (expired > 0 && last != null) {
			events.publishEvent(new SpareNumbersExpired(hold.register(), hold.id(), (int) expired, hold.places(), last,
					hold.made().position(), Actor.SYSTEM, clock.now()));
		}
	}

	/** Whether it was free still. */
	boolean annul(Actor by, Hold hold, int ordinal, VoidReason reason) {
		var at = clock.now();
		var done = holds.annul(by, hold.id(), ordinal, reason, at);
		if (done) {
			events.publishEvent(new FreeNumberAnnulled(hold.register(), ordinal, reason.told(), by, at));
		}
		return done;
	}
}
