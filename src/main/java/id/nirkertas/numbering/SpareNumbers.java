package id.nirkertas.numbering;

import id.nirkertas.numbering.Hold.HeldNumber;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spare numbers (nomor cadangan): a keeper sets some aside for letters to come, for some days. What is not used by then is void
 * with that reason, so that no number is ever unaccounted for.
 */
@Service
public class SpareNumbers {

	/** Why a number is void that nobody used in time. */
	static final String EXPIRED = "numbering.spare.expired";

	private final SetAside setAside;
	private final HoldTable holds;
	private final RegisterRights rights;
	private final KeepingLimits limits;
	private final AgencySettings settings;

	SpareNumbers(SetAside setAside, HoldTable holds, RegisterRights rights, KeepingLimits limits,
			AgencySettings settings) {
		this.setAside = setAside;
		this.holds = holds;
		this.rights = rights;
		this.limits = limits;
		this.settings = settings;
	}

	/** Until which day numbers that are set aside today stay free, unless somebody says otherwise. */
	public LocalDate usualLastDay(NumberRegister register) {
		var usual = setAside.today(register).plusDays(limits.spareDays());
		var end = lastUse(register);
		return usual.isAfter(end) ? end : usual;
	}

	/** The last day on which a letter can still bear a day of the register's year. */
	private LocalDate lastUse(NumberRegister register) {
		return settings.backDating(register.agency()).lastUse(register.year());
	}

	public KeepingLimits limits() {
		return limits;
	}

	/**
	 * Sets so many of the next numbers aside. Refuses with numbering.not-keeper, numbering.reason-…, numbering.spare.how-many,
	 * numbering.spare.last-day, numbering.spare.year-end a day on which no letter can bear a day of the year any more, and
	 * numbering.set-aside.register.
	 *
	 * @param lastDay of the agency, until its end they stay free
	 */
	@Transactional
	public Hold setAside(Actor by, NumberRegister register, int numbers, LocalDate lastDay, String reason) {
		return setAside(by, register, numbers, lastDay, reason, UUID.randomUUID());
	}

	/** As {@link #setAside(Actor, NumberRegister, int, LocalDate, String)}; asked for twice under one id, it is done once. */
	@Transactional
	public Hold setAside(Actor by, NumberRegister register, int numbers, LocalDate lastDay, String reason, UUID id) {
		rights.mayKeep(by, register).orThrow();
		var today = setAside.today(register);
		var latest = today.plusDays(limits.longestSpare());
		Verdict.when(numbers >= 1 && numbers <= limits.mostSpare(), "numbering.spare.how-many", limits.mostSpare())
				.and(Verdict.when(!lastDay.isBefore(today) && !lastDay.isAfter(latest), "numbering.spare.last-day", today,
						latest))
				.and(Verdict.when(!lastDay.isAfter(lastUse(register)), "numbering.spare.year-end",
						Integer.toString(register.year()),
						lastUse(register)))
				.orThrow();
		return setAside.take(by, register, numbers, Purpose.SPARE, new Reason(reason), lastDay, null, id);
	}

	/**
	 * Gives a spare number back before its days are over: it is void. Refuses with numbering.free-no-more, and with
	 * numbering.spare.unknown what was never set aside so.
	 */
	@Transactional
	public void giveBack(Actor by, UUID hold, int ordinal, String reason) {
		var found = holds.find(hold).filter(each -> each.isSpare(ordinal))
				.orElseThrow(() -> new RefusedException("numbering.spare.unknown"));
		rights.mayKeep(by, found.register()).orThrow();
		var why = new Reason(reason);
		Verdict.when(setAside.annul(by, found, ordinal, VoidReason.said(why.text())), "numbering.free-no-more",
				Integer.toString(ordinal))
				.orThrow();
	}

	/** One spare number; empty where it was never set aside so. */
	public Optional<LetterNumber> number(UUID hold, int ordinal) {
		return holds.find(hold).filter(each -> each.isSpare(ordinal))
				.flatMap(each -> each.number(Integer.toString(ordinal)));
	}

	/** Of one register, those with free numbers, latest first. */
	public List<Hold> free(NumberRegister register) {
		return holds.of(register).stream().filter(hold -> hold.purpose() == Purpose.SPARE && !hold.free().isEmpty())
				.toList();
	}

	/** All that are free of one register; of what was set aside last first. */
	public List<SpareOffer> offers(NumberRegister register) {
		var today = setAside.today(register);
		var backDating = settings.backDating(register.agency());
		return free(register).stream().flatMap(hold -> hold.free().stream().map(HeldNumber::number)
				.flatMap(number -> holds.around(hold.id(), number.ordinal()).stream()
						.map(around -> new SpareOffer(hold, number,
								around.days(backDating, register.year(), today).orElse(null)))))
				.toList();
	}

	/**
	 * Makes those void whose days are over. On two nodes at once each number is annulled by one of them; what is done twice is
	 * done once.
	 */
	@Scheduled(fixedDelayString = "${nirkertas.numbering.expire-every:PT1H}", initialDelayString = "PT2M")
	@Transactional
	public void expire() {
		holds.withFree(Purpose.SPARE).stream().filter(setAside::isOver)
				.forEach(hold -> setAside.expire(hold, VoidReason.of(EXPIRED)));
	}

	/** Those that {@link #expire} should have made void a day ago. */
	List<Hold> overdue() {
		return holds.withFree(Purpose.SPARE).stream().filter(hold -> {
			var last = hold.lastDay();
			return last != null && last.plusDays(1).isBefore(setAside.today(hold.register()));
		}).toList();
	}
}
