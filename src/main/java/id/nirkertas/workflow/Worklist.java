package id.nirkertas.workflow;

import id.nirkertas.letter.AwaitedNumbers;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	private final DriftCheck check;
	private final AwaitedNumbers numbers;

	Worklist(EngineTables engine, DriftCheck check, AwaitedNumbers numbers) {
		this.engine = engine;
		this.check = check;
		this.numbers = numbers;
	}

	/** Everything that waits for any of the positions, each thing once, oldest first. */
	public List<WorkItem> of(Collection<PositionId> positions) {
		if (positions.isEmpty()) {
			return List.of();
		}
		var keepers = numbers.of(positions).entrySet().stream()
				.collect(Collectors.toMap(letter -> letter.getKey().toString(), Map.Entry::getValue));
		return Stream.concat(engine.waitingFor(positions).stream(), engine.waitingForNumber(keepers).stream())
				.sorted(Comparator.comparing(WorkItem::since)).toList();
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
