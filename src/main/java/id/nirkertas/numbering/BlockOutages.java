package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.Hold.HeldNumber;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when the outage lasted for which a block was taken: a keeper may say or correct it when letters are entered. */
@Service
public class BlockOutages {

	private final OutageTable table;
	private final HoldTable holds;
	private final SetAside setAside;
	private final RegisterRights rights;
	private final AgencySettings settings;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	BlockOutages(OutageTable table, HoldTable holds, SetAside setAside, RegisterRights rights, AgencySettings settings,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.holds = holds;
		this.setAside = setAside;
		this.rights = rights;
		this.settings = settings;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * What was said of a block after it was taken.
	 *
	 * @param before its first day until then, and {@code since} from then on; null for none
	 */
	public record Saying(@Nullable LocalDate before, @Nullable LocalDate since, String reason, Deed made) {
	}

	/** The latest first; empty of most. */
	public List<Saying> said(Hold block) {
		return table.said(block.id());
	}

	/**
	 * Saying again what is said changes nothing. The days are those that could be said when the block was taken. Refuses with
	 * numbering.not-keeper, numbering.block.since, numbering.reason-…, numbering.outage.letters where letters were entered with an earlier date, and with
	 * numbering.outage.changed-meanwhile where somebody else was quicker.
	 *
	 * @param since its first day; null for none
	 * @param seen  as it stood when the page was opened
	 */
	@Transactional
	public void say(Actor by, UUID block, @Nullable LocalDate since, @Nullable LocalDate seen, String reason) {
		var register = block(block).register();
		rights.mayKeep(by, register).orThrow();
		holds.lock(block);
		setAside.lock(register);
		var hold = block(block);
		if (Objects.equals(hold.since(), since)) {
			return;
		}
		var letters = hold.numbers().stream().map(HeldNumber::number)
				.filter(number -> number.state() == NumberState.ISSUED).map(LetterNumber::on).toList();
		Verdict.when(Objects.equals(hold.since(), seen), "numbering.outage.changed-meanwhile")
				.and(settings.backDating(register.agency()).mayBegin(since, register.year(), setAside.dayOf(hold)))
				.and(PaperDays.mayChange(setAside.days(hold, hold.since()), setAside.days(hold, since), letters)).orThrow();
		var why = new Reason(reason).text();
		var at = clock.now();
		table.say(hold, since, why, by, at);
		events.publishEvent(new BlockOutageSaid(register, hold.numbers().getFirst().number().ordinal(), hold.since(), since,
				why, by, at));
	}

	private Hold block(UUID id) {
		return holds.find(id).filter(hold -> hold.purpose() == Purpose.BLOCK).orElseThrow();
	}
}
