package id.nirkertas.workflow;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares where the engine's processes stand with the states of the domain. It walks the whole office, so it is for a nightly
 * run. Its words are for operators: ids and names of steps, nothing of a letter.
 */
@Component
class DriftCheck {

	/** No agenda book is older than the product. */
	private static final int FIRST_YEAR = 2026;

	private final EngineTables engine;
	private final Letters letters;
	private final Awaited awaited;
	private final Registry registry;
	private final Dispositions dispositions;
	private final Consultations consultations;
	private final SpokenOrders spoken;
	private final PreparedDispositions prepared;
	private final Directory directory;
	private final AgencyClock days;

	DriftCheck(EngineTables engine, Letters letters, Awaited awaited, Registry registry, Dispositions dispositions,
			Consultations consultations, SpokenOrders spoken, PreparedDispositions prepared, Directory directory,
			AgencyClock days) {
		this.engine = engine;
		this.letters = letters;
		this.awaited = awaited;
		this.registry = registry;
		this.dispositions = dispositions;
		this.consultations = consultations;
		this.spoken = spoken;
		this.prepared = prepared;
		this.directory = directory;
		this.days = days;
	}

	List<String> differences() {
		var incoming = allIncoming();
		var outgoing = allLetters();
		var steps = compare(engine.open(), Map.of(
				LetterFlow.PROCESS, letterExpectations(outgoing),
				IncomingFlow.PROCESS, incomingExpectations(incoming),
				DispositionFlow.PROCESS, nodeExpectations(incoming),
				ConsultationFlow.PROCESS, consultationExpectations(),
				ConfirmationFlow.PROCESS, confirmationExpectations()));
		return Stream.concat(steps.stream(), compareInitials(engine.initialsAwaited(), reviewersOf(outgoing)).stream())
				.toList();
	}

	/** Several may be asked for their initials at once: the engine asks whom the domain awaits, and nobody else. */
	static List<String> compareInitials(Map<String, Set<PositionId>> asked, Map<String, Set<PositionId>> awaited) {
		return awaited.entrySet().stream()
				.filter(letter -> !letter.getValue().equals(asked.getOrDefault(letter.getKey(), Set.of())))
				.map(letter -> "%s %s: asks %s for initials, the domain awaits %s".formatted(LetterFlow.PROCESS,
						letter.getKey(), asked.getOrDefault(letter.getKey(), Set.of()), letter.getValue()))
				.toList();
	}

	private Map<String, Set<PositionId>> reviewersOf(List<LetterView> outgoing) {
		return outgoing.stream().filter(letter -> letter.state() == LetterState.IN_REVIEW)
				.collect(Collectors.toMap(letter -> letter.id().toString(), letter -> Set.copyOf(awaited.on(letter.id()))));
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

	private List<LetterView> allLetters() {
		var everybody = directory.everyPosition().stream().map(Position::id).toList();
		return letters.draftedBy(everybody, Integer.MAX_VALUE);
	}

	private static Map<String, Expected> letterExpectations(List<LetterView> outgoing) {
		return outgoing.stream()
				.collect(Collectors.toMap(letter -> letter.id().toString(), letter -> Expected.of(letter.state())));
	}

	private List<IncomingView> allIncoming() {
		return directory.agencies().stream().map(Unit::id)
				.flatMap(agency -> IntStream.rangeClosed(FIRST_YEAR, days.today(agency).getYear()).boxed()
						.flatMap(year -> registry.agenda(agency, year, Integer.MAX_VALUE).stream()))
				.toList();
	}

	private static Map<String, Expected> incomingExpectations(List<IncomingView> incoming) {
		return incoming.stream().collect(Collectors.toMap(entry -> entry.id().toString(),
				entry -> Expected.of(entry.letter().standing(), entry.state())));
	}

	private Map<String, Expected> consultationExpectations() {
		return consultations.all().stream()
				.collect(Collectors.toMap(asked -> asked.id().toString(), asked -> Expected.of(asked.state())));
	}

	private Map<String, Expected> confirmationExpectations() {
		var expected = new HashMap<String, Expected>();
		spoken.all().forEach(order -> expected.put(order.id().toString(), Expected.of(order.state())));
		prepared.all().forEach(each -> expected.put(each.id().toString(), Expected.of(each.state())));
		return expected;
	}

	private Map<String, Expected> nodeExpectations(List<IncomingView> incoming) {
		return incoming.stream()
				.filter(entry -> entry.state() == IncomingState.DISPOSED || entry.state() == IncomingState.SETTLED)
				.flatMap(entry -> dispositions.tree(entry.id()).stream())
				.flatMap(DriftCheck::withChildren)
				.collect(Collectors.toMap(node -> node.id().toString(), node -> Expected.of(node.state())));
	}

	private static Stream<DispositionView> withChildren(DispositionView node) {
		return Stream.concat(Stream.of(node), node.children().stream().flatMap(DriftCheck::withChildren));
	}
}
