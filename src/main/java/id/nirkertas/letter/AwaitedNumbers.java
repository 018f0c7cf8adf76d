package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionChanged;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Letters that wait for a number lie with whoever keeps the registers today: a position that becomes a keeper finds those that
 * waited before, and one that is none any more has them no longer.
 */
@Service
public class AwaitedNumbers {

	private final LetterTable letters;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;

	AwaitedNumbers(LetterTable letters, Directory directory, Access access, OfficeClock clock) {
		this.letters = letters;
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
				.forEach(keeper -> in(directory.agencyOf(keeper.id()).id())
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

	/** A unit may be as new as the change, so what lies in another is shared out by the round of {@link Release}. */
	private void follow(Position before, Position after) {
		var waiting = in(directory.agencyOf(before.unit()).id());
		if (before.has(Duty.REGISTRAR)) {
			waiting.forEach(letter -> access.end(letter, before.id(), Role.REGISTRAR));
		}
		if (after.has(Duty.REGISTRAR) && before.unit().equals(after.unit())) {
			waiting.forEach(letter -> access.grant(letter, after.id(), Role.REGISTRAR));
		}
	}

	private List<DocumentId> in(UnitId agency) {
		return letters.awaitingNumber(directory.everyPosition().stream().map(Position::id)
				.filter(position -> directory.agencyOf(position).id().equals(agency)).toList());
	}
}
