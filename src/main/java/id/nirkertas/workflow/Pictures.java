package id.nirkertas.workflow;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.workflow.Picture.Left;
import id.nirkertas.workflow.Picture.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws where a letter is: the diagram it runs by, in the version it began with, and its way so far. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Pictures {

	private final EngineHistory history;
	private final RepositoryService repository;
	private final OfficeClock clock;
	private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();

	Pictures(EngineHistory history, RepositoryService repository, OfficeClock clock) {
		this.history = history;
		this.repository = repository;
		this.clock = clock;
	}

	/** Of a letter, an incoming letter or a disposition's node; empty for a key that never had a flow. */
	public Optional<Picture> of(String key) {
		return history.runOf(key).map(run -> draw(run.definition(), history.stays(run.instance())));
	}

	private Picture draw(String definition, List<EngineHistory.Stay> stays) {
		var diagram = diagrams.computeIfAbsent(definition,
				id -> new DiagramReader(repository.getBpmnModelInstance(id)).read());
		var shapes = diagram.shapes().stream().collect(Collectors.toMap(Diagram.Shape::id, Function.identity()));
		var drawn = stays.stream().filter(stay -> shapes.containsKey(stay.activity())).toList();
		var waiting = diagram.shapes().stream().filter(shape -> shape.kind().waits()).map(Diagram.Shape::id)
				.collect(Collectors.toSet());
		return new Picture(diagram,
				whole(drawn, waiting).stream().flatMap(stay -> Optional.ofNullable(shapes.get(stay.activity()))
						.map(shape -> visit(diagram, shape, stay)).stream()).toList());
	}

	/** Where a timer led back to the step it came from, nobody's work was broken off: it is one stay. */
	static List<EngineHistory.Stay> whole(List<EngineHistory.Stay> stays, Set<String> waiting) {
		var whole = new ArrayList<EngineHistory.Stay>();
		var last = -1;
		for (var stay : stays) {
			var waits = waiting.contains(stay.activity());
			if (waits && last >= 0 && stay.resumes(whole.get(last))) {
				whole.set(last, stay.begunAt(whole.get(last).since()));
			} else {
				whole.add(stay);
				last = waits ? whole.size() - 1 : last;
			}
		}
		return whole;
	}

	private Visit visit(Diagram diagram, Diagram.Shape shape, EngineHistory.Stay stay) {
		return new Visit(shape.id(), shape.name(), shape.kind(), stay.since(), stay.until(), stay.brokenOff(),
				left(diagram, shape, stay));
	}

	private @Nullable Left left(Diagram diagram, Diagram.Shape shape, EngineHistory.Stay stay) {
		if (stay.until() != null || !shape.kind().isTask()) {
			return null;
		}
		return history.usualStay(diagram.process(), stay.activity())
				.map(usual -> Left.of(usual, Duration.between(stay.since(), clock.now()))).orElse(null);
	}
}
