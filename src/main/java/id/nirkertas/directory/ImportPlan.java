package id.nirkertas.directory;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What files would make of the organisation: everything that is wrong with them, and line by line what they change. A thing is
 * known by its code, an assignment by its position, person, capacity and first day; what the files do not name stays.
 */
final class ImportPlan {

	private final Actor by;
	private final Standing standing;
	private final List<ImportFault> faults = new ArrayList<>();
	private final List<ImportChange> lines = new ArrayList<>();
	private final List<ImportSeat> seats = new ArrayList<>();
	private final Map<String, UnitId> unitIds = new HashMap<>();
	private final Map<String, PositionId> positionIds = new HashMap<>();
	private final List<UnitEntry> units = new ArrayList<>();
	private final List<PositionEntry> positions = new ArrayList<>();
	private final List<AssignmentEntry> assignments = new ArrayList<>();
	private final LocalDate today;
	private final Papers papers;
	private int ordinal;

	private ImportPlan(Actor by, Standing standing, LocalDate today, Papers papers) {
		this.by = by;
		this.papers = papers;
		this.standing = standing;
		this.today = today;
		standing.units().forEach(entry -> unitIds.put(entry.unit().code(), entry.unit().id()));
		standing.positions().forEach(entry -> positionIds.put(entry.position().code(), entry.position().id()));
		ordinal = 1 + Stream.concat(standing.units().stream().map(UnitEntry::ordinal),
				standing.positions().stream().map(PositionEntry::ordinal)).max(Comparator.naturalOrder()).orElse(0);
	}

	/** Papers says of what would belong to another agency whether it has any. */
	static ImportPlan of(Actor by, Standing standing, ImportFiles files, LocalDate today, Papers papers) {
		var plan = new ImportPlan(by, standing, today, papers);
		if (files.isEmpty()) {
			plan.faults.add(ImportFault.of("", 0, "directory.import.no-file"));
			return plan;
		}
		var unitLines = plan.read(ImportFiles.UNITS, files.units(), UnitLines.COLUMNS, UnitLines.OPTIONAL);
		var positionLines = plan.read(ImportFiles.POSITIONS, files.positions(), PositionLines.COLUMNS,
				PositionLines.OPTIONAL);
		var seatLines = plan.read(ImportFiles.ASSIGNMENTS, files.assignments(), SeatLines.COLUMNS, List.of());
		plan.name(unitLines, code -> plan.unitIds.computeIfAbsent(code, standing::newUnit));
		plan.name(positionLines, code -> plan.positionIds.computeIfAbsent(code, standing::newPosition));
		var written = plan.units(unitLines);
		var titled = plan.positions(positionLines);
		var seated = plan.seats(seatLines);
		plan.check(written, titled, seated);
		plan.faults.sort(Comparator.comparingInt((ImportFault fault) -> List
				.of(ImportFiles.UNITS, ImportFiles.POSITIONS, ImportFiles.ASSIGNMENTS).indexOf(fault.file()))
				.thenComparingInt(ImportFault::line));
		return plan;
	}

	private List<Csv.Line> read(String file, @Nullable String text, List<String> columns, List<String> optional) {
		return text == null ? List.of() : Csv.read(file, text, columns, optional, faults::add);
	}

	private void name(List<Csv.Line> lines, Consumer<String> known) {
		var first = new HashMap<String, Integer>();
		for (var line : lines) {
			var code = line.get("code");
			var before = first.putIfAbsent(code, line.number());
			if (before != null && !code.isEmpty()) {
				line.fault("directory.import.twice", code, before);
			}
			known.accept(code);
		}
	}

	private SequencedMap<Csv.Line, Unit> units(List<Csv.Line> lines) {
		var read = new LinkedHashMap<Csv.Line, Unit>();
		for (var line : lines) {
			var before = standing.unit(Objects.requireNonNull(unitIds.get(line.get("code"))));
			var unit = UnitLines.read(line, unitIds, before.map(UnitEntry::unit).orElse(null));
			read.put(line, unit);
			note(line, unit.name(), before.map(entry -> UnitLines.row(entry.unit(),
					standing.codeOf(entry.unit().parent()))).orElse(null), UnitLines.row(unit, line.get("parent")));
			units.add(new UnitEntry(unit, before.map(UnitEntry::ordinal).orElseGet(() -> ordinal++),
					before.map(UnitEntry::revision).orElse(0)));
		}
		return read;
	}

	private SequencedMap<Csv.Line, Position> positions(List<Csv.Line> lines) {
		var read = new LinkedHashMap<Csv.Line, Position>();
		for (var line : lines) {
			var before = standing.position(Objects.requireNonNull(positionIds.get(line.get("code"))));
			PositionLines.read(line, positionIds, unitIds, before.map(PositionEntry::position).orElse(null))
					.ifPresent(position -> {
						read.put(line, position);
						note(line, position.title(),
								before.map(PositionEntry::position)
										.map(old -> PositionLines.row(old, standing.codeOf(old.unit()),
												standing.codeOf(old.superior())))
										.orElse(null),
								PositionLines.row(position, line.get("unit"), line.get("superior")));
						positions.add(
								new PositionEntry(position, before.map(PositionEntry::ordinal).orElseGet(() -> ordinal++),
										before.map(PositionEntry::revision).orElse(0)));
					});
		}
		return read;
	}

	private SequencedMap<Csv.Line, Seat> seats(List<Csv.Line> lines) {
		var read = new LinkedHashMap<Csv.Line, Seat>();
		for (var line : lines) {
			SeatLines.read(line, positionIds, standing).ifPresent(seat -> read.put(line, seat));
		}
		return read;
	}

	/** Beside all that would be there, whatever file and line it stands on. */
	private void check(SequencedMap<Csv.Line, Unit> written, SequencedMap<Csv.Line, Position> titled,
			SequencedMap<Csv.Line, Seat> seated) {
		var known = standing.assignments().stream().collect(
				toMap(entry -> Key.of(entry.assignment()), entry -> entry, (first, _) -> first));
		var sitting = standing.assignments().stream()
				.collect(toMap(AssignmentEntry::id, AssignmentEntry::assignment, (first, _) -> first, HashMap::new));
		var ids = new LinkedHashMap<Csv.Line, AssignmentId>();
		var alone = new Chart(List.of(), titled.values(), Map.of());
		seated.forEach((line, seat) -> {
			if (alone.flaws(null, seat).isEmpty()) {
				var filled = seat.filled();
				var before = known.get(Key.of(filled));
				var id = before == null ? AssignmentId.random() : before.id();
				if (before != null && ids.containsValue(id)) {
					line.fault("directory.import.twice-assigned");
				}
				ids.put(line, id);
				tell(line, asWas(seat, before == null ? null : before.assignment()));
				sitting.put(id, filled);
				if (note(line, line.get("position"), before == null ? null : row(before.assignment()), row(filled, line))) {
					seats.add(new ImportSeat(line.number(), filled, line.get("position"), List.of()));
				}
				assignments.add(new AssignmentEntry(id, filled, before == null ? 0 : before.revision()));
			}
		});
		var chart = chart(written.values(), titled.values(), sitting);
		seats.replaceAll(seat -> seat.beside(chart, today));
		somebodyMaintains(chart, seated.isEmpty() ? ImportFiles.POSITIONS : ImportFiles.ASSIGNMENTS);
		papersStay(chart);
		written.forEach((line, unit) -> tell(line, chart.flaws(unit)));
		titled.forEach((line, position) -> {
			tell(line, chart.flaws(position));
			tell(line, Stream.concat(OwnSeats.flaw(by, position, standing, chart, today).stream(),
					ChartRules.openWork(position, standing, papers).stream()).toList());
		});
		seated.forEach((line, seat) -> tell(line, chart.flaws(ids.get(line), seat).stream()
				.filter(flaw -> !SeatClash.isOne(flaw) || !stands(known, seat)).toList()));
	}

	/** All that would be there. */
	private Chart chart(Collection<Unit> written, Collection<Position> titled, Map<AssignmentId, Assignment> sitting) {
		return new Chart(Stream.concat(standing.units().stream().map(UnitEntry::unit), written.stream()).toList(),
				Stream.concat(standing.positions().stream().map(PositionEntry::position), titled.stream()).toList(),
				sitting);
	}

	private void somebodyMaintains(Chart chart, String file) {
		standing.unadministered(chart, today)
				.ifPresent(lost -> faults.add(ImportFault.of(file, 0, "directory.flaw.last-administrator", lost)));
	}

	/** What is wrong with it beside how it was before. */
	private List<Flaw> asWas(Seat seat, @Nullable Assignment before) {
		return Stream.concat(OwnSeats.flaw(by, seat, before, standing, today).stream(),
				before == null ? Stream.empty() : papers.actedIn(before, seat.filled()).stream()).toList();
	}

	/** What was so before the file says it again: a new line beside it tells of the clash, where there is one. */
	private static boolean stands(Map<Key, AssignmentEntry> known, Seat seat) {
		var before = known.get(Key.of(seat.filled()));
		return before != null && before.assignment().equals(seat.filled());
	}

	/** With the agency that they were written in. */
	private void papersStay(Chart chart) {
		var moves = AgencyMoves.between(standing.chart(), chart);
		if (!moves.isEmpty() && faults.isEmpty() && papers.bind(moves)) {
			var flaw = ChartRules.agencyFlaw("", moves);
			faults.add(ImportFault.of(moves.units().isEmpty() ? ImportFiles.POSITIONS : ImportFiles.UNITS, 0, flaw.code(),
					flaw.details().toArray()));
		}
	}

	private SequencedMap<String, String> row(Assignment assignment) {
		return SeatLines.row(assignment, standing.codeOf(assignment.position()),
				standing.usernameOf(assignment.person()));
	}

	private SequencedMap<String, String> row(Assignment assignment, Csv.Line line) {
		return SeatLines.row(assignment, line.get("position"), standing.usernameOf(assignment.person()));
	}

	private static void tell(Csv.Line line, List<Flaw> flaws) {
		flaws.forEach(flaw -> line.fault(flaw.code(), flaw.details().toArray()));
	}

	/** What the line does; false for nothing. */
	private boolean note(Csv.Line line, String name, @Nullable SequencedMap<String, String> before,
			SequencedMap<String, String> after) {
		var differences = after.entrySet().stream()
				.filter(column -> before != null || !column.getValue().isEmpty())
				.filter(column -> before == null || !column.getValue().equals(before.get(column.getKey())))
				.map(column -> new ImportChange.Difference(column.getKey(),
						before == null ? "" : before.getOrDefault(column.getKey(), ""), column.getValue()))
				.toList();
		lines.add(new ImportChange(line.file(), line.number(), name, before == null, differences));
		return !differences.isEmpty();
	}

	Standing standing() {
		return standing;
	}

	List<ImportFault> faults() {
		return List.copyOf(faults);
	}

	/** Lines that change something. */
	List<ImportChange> changes() {
		return lines.stream().filter(ImportChange::changes).toList();
	}

	/** All lines that could be read, also those that change nothing. */
	List<ImportChange> lines() {
		return List.copyOf(lines);
	}

	/** Assignments that are entered or changed, in the order of the file. */
	List<ImportSeat> newSeats() {
		return List.copyOf(seats);
	}

	List<UnitEntry> units() {
		return List.copyOf(units);
	}

	List<PositionEntry> positions() {
		return List.copyOf(positions);
	}

	List<AssignmentEntry> assignments() {
		return List.copyOf(assignments);
	}

	/** By what an assignment is known. */
	private record Key(PositionId position, PersonId person, Capacity capacity, LocalDate from) {

		static Key of(Assignment assignment) {
			return new Key(assignment.position(), assignment.person(), assignment.capacity(), assignment.period().from());
		}
	}
}
