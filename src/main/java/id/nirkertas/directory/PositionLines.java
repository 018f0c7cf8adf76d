package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The lines of positions.csv; a file that says nothing of abolition leaves it as it is. */
final class PositionLines {

	static final List<String> COLUMNS = List.of("code", "title", "unit", "superior", "level", "duties");
	static final List<String> OPTIONAL = List.of("abolished");

	private PositionLines() {
	}

	static SequencedMap<String, String> row(Position position, String unit, String superior) {
		var row = new LinkedHashMap<String, String>();
		row.put("code", position.code());
		row.put("title", position.title());
		row.put("unit", unit);
		row.put("superior", superior);
		row.put("level", position.level().name());
		row.put("duties", position.duties().stream().sorted().map(Duty::name).collect(joining(" ")));
		var abolished = position.abolishedOn();
		row.put("abolished", abolished == null ? "" : abolished.toString());
		return row;
	}

	/**
	 * Nothing of what has no unit or no level.
	 *
	 * @param ids of all positions there would be, by code
	 */
	static Optional<Position> read(Csv.Line line, Map<String, PositionId> ids, Map<String, UnitId> units,
			@Nullable Position before) {
		var unit = units.get(line.get("unit"));
		if (unit == null) {
			line.fault("directory.import.no-such-unit", line.get("unit").isEmpty() ? "–" : line.get("unit"));
		}
		var named = line.get("superior");
		var superior = named.isEmpty() ? null : ids.get(named);
		if (superior == null && !named.isEmpty()) {
			line.fault("directory.import.no-such-position", named);
		}
		var abolished = line.has("abolished")
				? ImportWords.day(line, "abolished")
				: before == null ? null : before.abolishedOn();
		var duties = ImportWords.duties(line);
		var level = ImportWords.oneOf(line, ImportVocabulary.LEVELS, "level");
		return unit == null
				? Optional.empty()
				: level.map(found -> new Position(Objects.requireNonNull(ids.get(line.get("code"))), line.get("code"),
						line.get("title"), unit,
						superior, found, duties, abolished));
	}
}
