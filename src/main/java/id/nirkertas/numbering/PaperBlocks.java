package id.nirkertas.numbering;

import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
	private final PaperEntry entry;
	private final RegisterRights rights;
	private final KeepingLimits limits;
	private final AgencySettings settings;

	PaperBlocks(SetAside setAside, HoldTable holds, PaperLetters letters, PaperNumbers numbers, PaperEntry entry,
			RegisterRights rights, KeepingLimits limits, AgencySettings settings) {
		this.setAside = setAside;
		this.holds = holds;
		this.letters = letters;
		this.numbers = numbers;
		this.entry = entry;
		this.rights = rights;
		this.limits = limits;
		this.settings = settings;
	}

	/**
	 * Takes a block; in the last days of December also one of the next year's register, for an outage over New Year. Refuses with
	 * numbering.not-keeper, numbering.reason-…, numbering.block.how-many, numbering.block.too-early, numbering.set-aside.register.
	 */
	@Transactional
	public Hold take(Actor by, NumberRegister register, int numbers, String reason) {
		return take(by, register, numbers, reason, UUID.randomUUID());
	}

	/** As {@link #take(Actor, NumberRegister, int, String)}; asked for twice under one id, it is done once. */
	@Transactional
	public Hold take(Actor by, NumberRegister register, int many, String reason, UUID id) {
		return take(by, register, many, reason, null, id);
	}

	/**
	 * As {@link #take(Actor, NumberRegister, int, String, UUID)}, for letters that were written since an outage began. Refuses
	 * with numbering.block.since a day that back-dating does not reach, or one to come, and with numbering.block.since-year any day
	 * of a block whose year is to come.
	 *
	 * @param since its first day; null where letters are not dated before the number in front of the block
	 */
	@Transactional
	public Hold take(Actor by, NumberRegister register, int many, String reason, @Nullable LocalDate since, UUID id) {
		rights.mayKeep(by, register).and(Verdict.when(many >= 1 && many <= limits.mostInBlock(),
				"numbering.block.how-many", limits.mostInBlock())).and(isNear(register)).and(mayBegin(register, since))
				.orThrow();
		var block = setAside.take(by, register, many, Purpose.BLOCK, new Reason(reason), null, since, id);
		numbers.keep(block);
		return block;
	}

	/** Of a register of next year, whether that is near enough. */
	private Verdict isNear(NumberRegister register) {
		var today = setAside.today(register);
		var from = Purpose.BLOCK.from(register.year());
		return Verdict.when(register.year() != today.getYear() + 1 || !today.isBefore(from), "numbering.block.too-early",
				Integer.toString(register.year()), from);
	}

	private Verdict mayBegin(NumberRegister register, @Nullable LocalDate since) {
		return settings.backDating(register.agency()).mayBegin(since, register.year(), setAside.today(register));
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
	 * as {@link PaperDays#mayBear} a date that it cannot have, with numbering.paper.returned
	 * or numbering.reason-long a number that was given back, with numbering.text-stands a number that another letter of the agency
	 * bears, with numbering.paper.agency, -.agency-other and -.agency-others what does not tell whose it is, and with numbering.free-no-more one under which another letter was entered.
	 *
	 * @param why it is entered though its number was given back; of no account for any other
	 */
	@Transactional
	public void enter(Actor by, UUID block, int ordinal, HandWritten letter, String why) {
		rights.mayKeep(by, block(block).register()).orThrow();
		holds.lock(block);
		setAside.lock(block(block).register());
		var hold = block(block);
		var number = hold.number(Integer.toString(ordinal))
				.orElseThrow(() -> new RefusedException("numbering.block.unknown", Integer.toString(ordinal)));
		if (letters.isEntered(by, number.document(), letter)) {
			return;
		}
		var today = setAside.today(hold.register());
		var issuers = numbers.issuers(block, hold.register(), ordinal, letter, "");
		letter.isWhole().and(setAside.days(hold, ordinal).mayBear(ordinal, letter.on(), today, hold.register().year()))
				.and(Verdict.when(number.state() != NumberState.ISSUED, "numbering.free-no-more", Integer.toString(ordinal)))
				.and(numbers.mayRead(block, number, letter)).and(issuers.mayBe(letter.agency())).orThrow();
		entry.put(by, hold, number, letter.issuedBy(issuers.only().orElse(letter.agency())), why);
	}

	/** What no letter was written under is void. Refuses with numbering.not-keeper, numbering.reason-…, numbering.block.whole. */
	@Transactional
	public void giveBack(Actor by, UUID block, String reason) {
		rights.mayKeep(by, block(block).register()).orThrow();
		var why = new Reason(reason);
		holds.lock(block);
		var hold = block(block);
		Verdict.when(!hold.free().isEmpty(), "numbering.block.whole").orThrow();
		hold.free().forEach(held -> setAside.annul(by, hold, held.number().ordinal(), VoidReason.said(why.text())));
	}
}
