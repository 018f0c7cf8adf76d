package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stood behind each line of files when they were looked at: how often it had been changed. */
final class ImportSight {

	private static final int NOT_THERE = -1;

	private ImportSight() {
	}

	/** A thing that a file names. */
	private record Row(String file, String key, String name, int revision) {
	}

	/** To be kept with the files. */
	static String of(ImportPlan plan) {
		return rows(plan).map(row -> "%s\t%d".formatted(row.key(), row.revision())).collect(joining("\n"));
	}

	/** By name, what was changed by somebody else since the look. */
	static List<ImportFault> changedSince(String seen, ImportPlan plan) {
		var before = read(seen);
		return rows(plan).filter(row -> before.getOrDefault(row.key(), row.revision()) != row.revision())
				.map(row -> ImportFault.of(row.file(), 0, "directory.import.changed-meanwhile", row.name())).toList();
	}

	private static Map<String, Integer> read(String seen) {
		var read = new HashMap<String, Integer>();
		seen.lines().forEach(line -> {
			var mark = line.lastIndexOf('\t');
			read.put(line.substring(0, mark), Integer.parseInt(line.substring(mark + 1)));
		});
		return read;
	}

	private static Stream<Row> rows(ImportPlan plan) {
		var standing = plan.standing();
		var units = plan.units().stream().map(UnitEntry::unit)
				.map(unit -> new Row(ImportFiles.UNITS, "unit " + unit.code(), unit.name(),
						standing.unit(unit.code()).map(UnitEntry::revision).orElse(NOT_THERE)));
		var positions = plan.positions().stream().map(PositionEntry::position)
				.map(position -> new Row(ImportFiles.POSITIONS, "position " + position.code(), position.title(),
						standing.position(position.code()).map(PositionEntry::revision).orElse(NOT_THERE)));
		var revisions = new HashMap<AssignmentId, Integer>();
		standing.assignments().forEach(entry -> revisions.put(entry.id(), entry.revision()));
		var seats = plan.assignments().stream().map(entry -> seat(entry, standing,
				revisions.getOrDefault(entry.id(), NOT_THERE)));
		return Stream.of(units, positions, seats).flatMap(each -> each);
	}

	private static Row seat(AssignmentEntry entry, Standing standing, int revision) {
		var assignment = entry.assignment();
		var code = standing.codeOf(assignment.position());
		return new Row(ImportFiles.ASSIGNMENTS,
				"seat %s %s %s %s".formatted(assignment.position(), assignment.person(), assignment.capacity(),
						entry.from()),
				"%s, %s".formatted(code, standing.usernameOf(assignment.person())), revision);
	}
}
