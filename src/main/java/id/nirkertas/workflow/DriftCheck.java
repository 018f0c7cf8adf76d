package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.EngineTables.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares where the engine's processes stand with the states of the domain. It walks the whole office, so it is for a nightly
 * run. Its words are for operators: ids and names of steps, nothing of a letter.
 */
@Component
class DriftCheck {

	private final EngineTables engine;
	private final WaitingTable waiting;
	private final Standings standings;

	DriftCheck(EngineTables engine, WaitingTable waiting, Standings standings) {
		this.engine = engine;
		this.waiting = waiting;
		this.standings = standings;
	}

	List<String> differences() {
		var open = engine.open();
		var running = open.stream().map(EngineTables.Open::key).collect(Collectors.toSet());
		var domain = standings.of(running);
		var asked = domain.asked().entrySet().stream().filter(each -> running.contains(each.getKey().key()))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var differences = Stream.concat(compare(open, domain.steps()).stream(),
				compareAsked(engine.asked(), asked).stream());
		return Stream.concat(differences, waiting.astray().stream()).toList();
	}

	/** The engine asks whom the domain awaits, and nobody else: several may be asked for their initials at once. */
	static List<String> compareAsked(Map<Asked, Set<PositionId>> asked, Map<Asked, Set<PositionId>> awaited) {
		return awaited.entrySet().stream()
				.filter(each -> !each.getValue().equals(asked.getOrDefault(each.getKey(), Set.of())))
				.map(each -> "%s %s: asks %s, the domain awaits %s".formatted(each.getKey().step(), each.getKey().key(),
						asked.getOrDefault(each.getKey(), Set.of()), each.getValue()))
				.toList();
	}

	/** The comparison itself: by process, what the domain says of each key; and where the engine's open processes stand. */
	static List<String> compare(List<EngineTables.Open> open, Map<String, Map<String, Expected>> domain) {
		var missing = new HashMap<String, Map<String, Expected>>();
		domain.forEach((process, expected) -> missing.put(process, new LinkedHashMap<>(expected)));
		var found = new ArrayList<String>();
		for (var process : open) {
			var expected = missing.getOrDefault(process.process(), Map.of()).get(process.key());
			if (expected == null) {
				found.add("%s %s: stands at %s, unknown to the domain or twice".formatted(process.process(), process.key(),
						process.activity()));
			} else {
				missing.getOrDefault(process.process(), Map.of()).remove(process.key());
				if (!expected.allows(process.activity())) {
					found.add("%s %s: stands at %s, the domain expects %s".formatted(process.process(), process.key(),
							process.activity(), expected.steps()));
				}
			}
		}
		missing.forEach((process, rest) -> rest.forEach((key, expected) -> {
			if (!expected.mayHaveEnded()) {
				found.add("%s %s: has no process, the domain expects %s".formatted(process, key, expected.steps()));
			}
		}));
		return found;
	}
}
