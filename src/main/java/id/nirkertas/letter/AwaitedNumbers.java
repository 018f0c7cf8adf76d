package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionChanged;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterKeeperChanged;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterRuleChanged;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/**
 * Letters that wait for a number lie with whoever keeps the registers today: a position that becomes a keeper finds those that
 * waited before, and one that is none any more has them no longer.
 */
@Service
public class AwaitedNumbers {

	private final LetterTable letters;
	private final Release release;
	private final RegisterKeepers registers;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;

	AwaitedNumbers(LetterTable letters, Release release, RegisterKeepers registers, Directory directory, Access access,
			OfficeClock clock) {
		this.letters = letters;
		this.release = release;
		this.registers = registers;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
	}

	/** Of these positions those that keep registers, and what waits for their number: each letter once, for the first that keeps it. */
	public Map<DocumentId, PositionId> of(Collection<PositionId> positions) {
		var awaited = new LinkedHashMap<DocumentId, PositionId>();
		var today = clock.today();
		positions.stream().map(directory::position)
				.filter(position -> position.has(Duty.REGISTRAR) && position.exists(today)
						&& directory.holderOf(position.id()).isPresent())
				.forEach(keeper -> keptBy(keeper)
						.forEach(letter -> awaited.putIfAbsent(letter, keeper.id())));
		return awaited;
	}

	/** Who keeps no registers any more does not see what waits there, a new keeper sees it at once. */
	@EventListener
	void on(PositionChanged event) {
		var before = event.before();
		var after = event.after();
		if (!before.unit().equals(after.unit()) || before.has(Duty.REGISTRAR) != after.has(Duty.REGISTRAR)) {
			follow(before, after);
		}
	}

	/** What waits goes over to them after the change, so that they are asked as they are then. */
	@ApplicationModuleListener
	void on(RegisterKeeperChanged event) {
		shareOut();
	}

	/** As a letter may count in another agency's register from now on, or no more. */
	@ApplicationModuleListener
	void on(RegisterRuleChanged event) {
		shareOut();
	}

	private void shareOut() {
		var registrars = directory.everyPosition().stream().filter(position -> position.has(Duty.REGISTRAR)).toList();
		for (var letter : letters.inState(LetterState.AWAITING_NUMBER)) {
			var register = register(letter);
			for (var registrar : registrars) {
				if (registers.isKeptBy(registrar, register)) {
					access.grant(letter, registrar.id(), Role.REGISTRAR);
				} else {
					access.end(letter, registrar.id(), Role.REGISTRAR);
				}
			}
		}
	}

	/** A unit may be as new as the change, so what lies in another is shared out by the round of {@link Release}. */
	private void follow(Position before, Position after) {
		var waiting = in(Stream.concat(Stream.of(directory.agencyOf(before.unit())), counting()));
		if (before.has(Duty.REGISTRAR)) {
			waiting.forEach(letter -> access.end(letter, before.id(), Role.REGISTRAR));
		}
		if (after.has(Duty.REGISTRAR) && before.unit().equals(after.unit())) {
			waiting.stream().filter(letter -> registers.isKeptBy(after, register(letter)))
					.forEach(letter -> access.grant(letter, after.id(), Role.REGISTRAR));
		}
	}

	/** Of an agency that counts for itself, all; where agencies count together or others keep, each that may be theirs is asked. */
	private List<DocumentId> keptBy(Position keeper) {
		var own = directory.agencyOf(keeper.id());
		var theirs = in(counting().filter(agency -> registers.mayCountWith(keeper, agency.code())));
		var asked = letters.all(theirs).stream()
				.filter(letter -> registers.isKeptBy(keeper, release.register(letter))).map(Letter::id);
		return Stream.concat(registers.areOwn(own.code()) ? in(Stream.of(own)).stream() : Stream.empty(), asked).toList();
	}

	/** Agencies that do not count for themselves alone. */
	private Stream<Unit> counting() {
		return directory.agencies().stream().filter(agency -> !registers.areOwn(agency.code()));
	}

	private NumberRegister register(DocumentId letter) {
		return release.register(letters.get(letter));
	}

	private List<DocumentId> in(Stream<Unit> agencies) {
		var ids = agencies.map(Unit::id).collect(Collectors.toSet());
		return ids.isEmpty()
				? List.of()
				: letters.awaitingNumber(directory.everyPosition().stream().map(Position::id)
						.filter(position -> ids.contains(directory.agencyOf(position).id())).toList());
	}
}
