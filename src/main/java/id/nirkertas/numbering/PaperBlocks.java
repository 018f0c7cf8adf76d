package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blocks of numbers that go out on paper while the system is out of reach. Afterwards each number is entered with its letter
 * or given back; then issued and void ones are the whole block, and the register is whole again.
 */
@Service
public class PaperBlocks {

	private final SetAside setAside;
	private final HoldTable holds;
	private final PaperLetters letters;
	private final PaperNumbers numbers;
	private final RegisterRights rights;
	private final KeepingLimits limits;
	private final Vault vault;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	PaperBlocks(SetAside setAside, HoldTable holds, PaperLetters letters, PaperNumbers numbers,
			RegisterRights rights, KeepingLimits limits, Vault vault, OfficeClock clock, ApplicationEventPublisher events) {
		this.setAside = setAside;
		this.holds = holds;
		this.letters = letters;
		this.numbers = numbers;
		this.rights = rights;
		this.limits = limits;
		this.vault = vault;
		this.clock = clock;
		this.events = events;
	}

	/** Takes a block. Refuses with numbering.not-keeper, numbering.reason-…, numbering.block.how-many, numbering.set-aside.register. */
	@Transactional
	public Hold take(Actor by, NumberRegister register, int numbers, String reason) {
		return take(by, register, numbers, reason, UUID.randomUUID());
	}

	/** As {@link #take(Actor, NumberRegister, int, String)}; asked for twice under one id, it is done once. */
	@Transactional
	public Hold take(Actor by, NumberRegister register, int many, String reason, UUID id) {
		rights.mayKeep(by, register).and(Verdict.when(many >= 1 && many <= limits.mostInBlock(),
				"numbering.block.how-many", limits.mostInBlock())).orThrow();
		var block = setAside.take(by, register, many, Purpose.BLOCK, new Reason(reason), null, id);
		numbers.keep(block);
		return block;
	}

	/** Throws {@link java.util.NoSuchElementException} for what is no block. */
	public Hold block(UUID id) {
		return holds.find(id).filter(hold -> hold.purpose() == Purpose.BLOCK).orElseThrow();
	}

	/** Of one register, latest first. */
	public List<Hold> of(NumberRegister register) {
		return holds.of(register).stream().filter(hold -> hold.purpose() == Purpose.BLOCK).toList();
	}

	/** As {@link #enter(Actor, UUID, int, HandWritten, String)}, under a number that was not given back. */
	@Transactional
	public void enter(Actor by, UUID block, int ordinal, HandWritten letter) {
		enter(by, block, ordinal, letter, "");
	}

	/**
	 * Enters a letter under a number of the block; also one that turned up after its number was given back, for a reason. Said
	 * again, it changes nothing. Refuses with numbering.not-keeper, numbering.block.unknown, numbering.paper.… what is not whole,
	 * with numbering.paper.day a date before that of the number before the block, or after today, with numbering.paper.returned
	 * or numbering.reason-long a number that was given back, with numbering.text-stands a number that another letter of the agency
	 * bears, and with numbering.free-no-more one under which another letter was entered.
	 *
	 * @param why it is entered though its number was given back; of no account for any other
	 */
	@Transactional
	public void enter(Actor by, UUID block, int ordinal, HandWritten letter, String why) {
		rights.mayKeep(by, block(block).register()).orThrow();
		holds.lock(block);
		var hold = block(block);
		var number = hold.number(Integer.toString(ordinal))
				.orElseThrow(() -> new RefusedException("numbering.block.unknown", Integer.toString(ordinal)));
		if (letters.isEntered(by, number.document(), letter)) {
			return;
		}
		var today = setAside.today(hold.register());
		letter.isWhole().and(isBetween(setAside.begins(hold), letter.on(), today, hold.register().year()))
				.and(Verdict.when(number.state() != NumberState.ISSUED, "numbering.free-no-more", Integer.toString(ordinal)))
				.and(numbers.mayRead(block, number, letter)).orThrow();
		var issued = new LetterNumber(number.register(), ordinal, "", letter.number(), letter.on(), NumberState.ISSUED,
				number.document(), null);
		var at = clock.now();
		setAside.lock(hold.register());
		issue(by, block, number, issued, numbers.series(block, hold.register(), ordinal, letter), why, at);
		letters.add(by, number.document().value(), letter, number.text(), at);
		var scan = letter.scan();
		if (scan != null) {
			vault.keep(scan.fingerprint(), number.document());
		}
		events.publishEvent(new PaperLetterEntered(number.document(), number.register(), ordinal, letter.number(),
				letter.on(), scan == null ? "" : scan.fingerprint().hex(), letter.drafter(), by, at));
	}

	private void issue(Actor by, UUID block, LetterNumber before, LetterNumber issued, String series, String why,
			Instant at) {
		var written = Integer.toString(issued.ordinal());
		if (before.state() != NumberState.VOID) {
			Verdict.when(holds.issue(block, issued, series, at), "numbering.free-no-more", written).orThrow();
			return;
		}
		Verdict.when(!why.isBlank(), "numbering.paper.returned", written).orThrow();
		var reason = new Reason(why).text();
		Verdict.when(holds.issueVoid(by, block, issued, series, reason, at), "numbering.free-no-more", written).orThrow();
		events.publishEvent(new PaperLetterTurnedUp(issued.document(), issued.register(), issued.ordinal(), issued.text(),
				Objects.requireNonNullElse(before.reason(), ""), reason, by, at));
	}

	/** Refuses with numbering.paper.day a date before the first day, after today, or out of the year of its register. */
	static Verdict isBetween(LocalDate first, LocalDate on, LocalDate today, int year) {
		var begin = LocalDate.of(year, 1, 1);
		var earliest = first.isBefore(begin) ? begin : first;
		var latest = BackDating.latest(year, today);
		return Verdict.when(!on.isBefore(earliest) && !on.isAfter(latest), "numbering.paper.day", earliest, latest);
	}

	/** What no letter was written under is void. Refuses with numbering.not-keeper, numbering.reason-…, numbering.block.whole. */
	@Transactional
	public void giveBack(Actor by, UUID block, String reason) {
		rights.mayKeep(by, block(block).register()).orThrow();
		var why = new Reason(reason);
		holds.lock(block);
		var hold = block(block);
		Verdict.when(!hold.free().isEmpty(), "numbering.block.whole").orThrow();
		hold.free().forEach(held -> setAside.annul(by, hold, held.number().ordinal(), why.text()));
	}
}
