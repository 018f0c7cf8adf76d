package id.nirkertas.workflow;

import id.nirkertas.letter.AwaitedNumbers;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom, and where things are. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Worklist {

	private final EngineTables engine;
	private final WaitingTable waiting;
	private final DriftCheck check;
	private final AwaitedNumbers numbers;

	Worklist(EngineTables engine, WaitingTable waiting, DriftCheck check, AwaitedNumbers numbers) {
		this.engine = engine;
		this.waiting = waiting;
		this.check = check;
		this.numbers = numbers;
	}

	/** Everything that waits for any of the positions, each thing once, oldest first. */
	public List<WorkItem> of(Collection<PositionId> positions) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return Stream.concat(engine.waitingFor(positions).stream(), numbering(positions).stream())
				.sorted(Comparator.comparing(WorkItem::since)).toList();
	}

	/**
	 * At most so many of what waits for any of the positions, each thing once, without reading the rest: in the order of the
	 * groups, within one by due day, urgency and age. Letters that wait for a number come last, all of them: whoever keeps the
	 * registers is asked of the domain.
	 */
	public List<WorkItem> first(Collection<PositionId> positions, Wanted wanted, int most) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return Stream.concat(waiting.first(positions, wanted, most).stream(), numbering(positions, wanted)).toList();
	}

	/** How much of each work waits for each of the positions; a thing that waits for several of them is counted for one. */
	public List<Pile> piles(Collection<PositionId> positions) {
		if (positions.isEmpty()) {
			return List.of();
		}
		var numbered = numbering(positions).stream()
				.map(item -> new Pile(item.position(), item.work(), true, 1, 0));
		return Stream.concat(waiting.piles(positions).stream(), numbered).toList();
	}

	/** How much of the part waits. */
	public long count(Collection<PositionId> positions, Wanted wanted) {
		return positions.isEmpty()
				? 0
				: waiting.count(positions, wanted) + numbering(positions, wanted).count();
	}

	private Stream<WorkItem> numbering(Collection<PositionId> positions, Wanted wanted) {
		return wanted.asksFor(WorkItem.Work.GIVE_NUMBER)
				? numbering(positions).stream().filter(item -> wanted.holds(item, true))
				: Stream.empty();
	}

	private List<WorkItem> numbering(Collection<PositionId> positions) {
		return Reading.once(List.of("numbering", Set.copyOf(positions)), () -> {
			var keepers = numbers.of(positions).entrySet().stream()
					.collect(Collectors.toMap(letter -> letter.getKey().toString(), Map.Entry::getValue));
			return engine.waitingForNumber(keepers);
		});
	}

	/** Where the flow of a domain key stands; empty when it has ended. */
	public List<Whereabouts> whereIs(String key) {
		return engine.standingAt(List.of(key)).getOrDefault(key, List.of());
	}

	/** The same for many keys at once; keys whose flow has ended are left out. */
	public Map<String, List<Whereabouts>> whereAre(Collection<String> keys) {
		return keys.isEmpty() ? Map.of() : engine.standingAt(keys);
	}

	/** With which event the flow of a key ended; empty while it runs, and when it just stopped somewhere. */
	public Optional<Whereabouts> endOf(String key) {
		return engine.endOf(key);
	}

	/** What the engine and the domain disagree about; empty when all is well. */
	public List<String> drift() {
		return check.differences();
	}
}
