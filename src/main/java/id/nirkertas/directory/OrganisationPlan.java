package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as its files describe it. A unit stands below its parent and a position below its superior, so the order
 * of the files is the order of the organisation, and a circle cannot be written down.
 */
record OrganisationPlan(List<Unit> units, List<Position> positions, List<Seat> seats) {

	static final String[] UNIT_COLUMNS = {"code", "name", "parent", "agency", "street", "contact", "web", "place"};
	static final String[] POSITION_COLUMNS = {"code", "title", "unit", "superior", "level", "duties"};
	static final String[] ASSIGNMENT_COLUMNS = {"position", "username", "capacity", "from", "until", "basis"};

	static OrganisationPlan of(List<Csv.Line> unitLines, List<Csv.Line> positionLines, List<Csv.Line> assignmentLines) {
		var units = new LinkedHashMap<String, Unit>();
		unitLines.forEach(line -> add(units, line, unit(line, units)));
		var positions = new LinkedHashMap<String, Position>();
		positionLines.forEach(line -> add(positions, line, position(line, units, positions)));
		var seats = new ArrayList<Seat>();
		for (var line : assignmentLines) {
			var seat = seat(line, positions);
			seats.stream().filter(seat::clashesWith).findFirst().ifPresent(other -> {
				throw line.fault("gives %s a second permanent holder beside line %d".formatted(line.get("position"),
						other.line().number()));
			});
			seats.add(seat);
		}
		return new OrganisationPlan(List.copyOf(units.values()), List.copyOf(positions.values()), List.copyOf(seats));
	}

	private static <T> void add(Map<String, T> known, Csv.Line line, T thing) {
		if (known.putIfAbsent(line.get("code"), thing) != null) {
			throw line.fault("repeats the code " + line.get("code"));
		}
	}

	private static Unit unit(Csv.Line line, Map<String, Unit> units) {
		var parent = reference(line, "parent", units);
		var agency = switch (line.required("agency")) {
			case "yes" -> true;
			case "no" -> false;
			case String other -> throw line.fault("says %s for agency instead of yes or no".formatted(other));
		};
		var address = line.get("place").isEmpty()
				? null
				: new Address(line.required("street"), line.get("contact"), line.get("web"), line.required("place"));
		if (agency && address == null) {
			throw line.fault("is an agency without an address: its letterhead needs street and place");
		}
		return new Unit(new UnitId(DirectoryTables.idFor("unit", line.required("code"))), line.required("code"),
				line.required("name"), parent == null ? null : parent.id(), agency, address);
	}

	private static Position position(Csv.Line line, Map<String, Unit> units, Map<String, Position> positions) {
		line.required("unit");
		var unit = reference(line, "unit", units);
		var superior = reference(line, "superior", positions);
		var duties = EnumSet.noneOf(Duty.class);
		for (var duty : line.get("duties").split(" ", -1)) {
			if (!duty.isEmpty()) {
				duties.add(line.oneOf(Duty.class, duty));
			}
		}
		return new Position(new PositionId(DirectoryTables.idFor("position", line.required("code"))), line.required("code"),
				line.required("title"), Objects.requireNonNull(unit).id(), superior == null ? null : superior.id(),
				line.oneOf(Level.class, line.required("level")), Set.copyOf(duties));
	}

	private static Seat seat(Csv.Line line, Map<String, Position> positions) {
		var position = positions.get(line.required("position"));
		if (position == null) {
			throw line.fault("names a position that positions.csv does not have: " + line.get("position"));
		}
		var from = day(line, "from");
		var until = line.get("until").isEmpty() ? null : day(line, "until");
		if (until != null && until.isBefore(from)) {
			throw line.fault("ends before it begins");
		}
		return new Seat(line, position.id(), line.required("username"),
				line.oneOf(Capacity.class, line.required("capacity")), new Period(from, until), line.required("basis"));
	}

	private static LocalDate day(Csv.Line line, String column) {
		try {
			return LocalDate.parse(line.required(column));
		} catch (DateTimeParseException e) {
			throw line.fault("says %s, which is no day like 2026-01-31".formatted(line.get(column)));
		}
	}

	private static <T> @Nullable T reference(Csv.Line line, String column, Map<String, T> known) {
		var code = line.get(column);
		if (code.isEmpty()) {
			return null;
		}
		var found = known.get(code);
		if (found == null) {
			throw line.fault("names as %s what no line above has: %s".formatted(column, code));
		}
		return found;
	}

	/** Who sits where, by log-in name: people are known only to the LDAP directory. */
	record Seat(Csv.Line line, PositionId position, String username, Capacity capacity, Period period, String basis) {

		boolean clashesWith(Seat other) {
			return capacity == Capacity.PERMANENT && other.capacity == Capacity.PERMANENT && position.equals(other.position)
					&& overlap(period, other.period);
		}

		Assignment filledBy(Function<String, Optional<Person>> people) {
			PersonId person = people.apply(username).map(Person::id)
					.orElseThrow(() -> line.fault("names somebody the LDAP directory does not have: " + username));
			return new Assignment(position, person, capacity, period, basis);
		}
	}

	/** Whether two periods share a day. */
	static boolean overlap(Period one, Period other) {
		return one.includes(other.from()) || other.includes(one.from());
	}
}
