package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The lines of assignments.csv; people stand in them by log-in name or employee number. */
final class SeatLines {

	static final List<String> COLUMNS = List.of("position", "username", "capacity", "from", "until", "basis");

	private SeatLines() {
	}

	static SequencedMap<String, String> row(Assignment assignment, String position, String username) {
		var until = assignment.period().until();
		var row = new LinkedHashMap<String, String>();
		row.put("position", position);
		row.put("username", username);
		row.put("capacity", assignment.capacity().name());
		row.put("from", assignment.period().from().toString());
		row.put("until", until == null ? "" : until.toString());
		row.put("basis", assignment.basis());
		return row;
	}

	/** Nothing of what names no position; the rest the rules of assignments tell. */
	static Optional<Seat> read(Csv.Line line, Map<String, PositionId> positions, Standing standing) {
		var position = positions.get(line.get("position"));
		if (position == null) {
			line.fault("directory.import.no-such-position", line.get("position").isEmpty() ? "–" : line.get("position"));
		}
		var named = line.get("username");
		var person = standing.person(named);
		if (person.isEmpty() && !named.isEmpty()) {
			line.fault(named.matches("\\d[.,]\\d+E[+]?\\d+")
					? "directory.import.rounded-number"
					: "directory.import.no-such-person", named);
		}
		var capacity = line.get("capacity").isEmpty()
				? Optional.<Capacity>empty()
				: ImportWords.oneOf(line, ImportVocabulary.CAPACITIES, "capacity");
		var from = ImportWords.day(line, "from");
		var until = ImportWords.day(line, "until");
		if (position == null || person.isEmpty() && !named.isEmpty() || !isRead(line, capacity.isPresent(), "capacity")
				|| !isRead(line, from != null, "from") || !isRead(line, until != null, "until")) {
			return Optional.empty();
		}
		return Optional.of(new Seat(position, person.map(Person::id).orElse(null), capacity.orElse(null), from, until,
				line.get("basis")));
	}

	private static boolean isRead(Csv.Line line, boolean found, String column) {
		return found || line.get(column).isEmpty();
	}
}
