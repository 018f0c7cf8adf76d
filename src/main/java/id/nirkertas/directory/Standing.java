package id.nirkertas.directory;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The organisation as its tables have it, found by what people call things: codes, log-in names, employee numbers. */
final class Standing {

	private final List<UnitEntry> units;
	private final List<PositionEntry> positions;
	private final List<AssignmentEntry> assignments;
	private final Map<String, UnitEntry> unitsByCode;
	private final Map<String, PositionEntry> positionsByCode;
	private final Map<UnitId, UnitEntry> unitsById;
	private final Map<PositionId, PositionEntry> positionsById;
	private final Map<String, Person> present = new HashMap<>();
	private final Map<String, Person> numbered = new HashMap<>();
	private final Map<PersonId, Person> people;

	Standing(List<UnitEntry> units, List<PositionEntry> positions, List<AssignmentEntry> assignments,
			List<KnownPerson> people) {
		this.units = List.copyOf(units);
		this.positions = List.copyOf(positions);
		this.assignments = List.copyOf(assignments);
		unitsByCode = units.stream().collect(toMap(entry -> entry.unit().code(), Function.identity()));
		positionsByCode = positions.stream().collect(toMap(entry -> entry.position().code(), Function.identity()));
		unitsById = units.stream().collect(toMap(entry -> entry.unit().id(), Function.identity()));
		positionsById = positions.stream().collect(toMap(entry -> entry.position().id(), Function.identity()));
		this.people = people.stream().map(KnownPerson::person)
				.collect(toMap(Person::id, Function.identity()));
		people.stream().filter(known -> !known.gone()).map(KnownPerson::person).forEach(person -> {
			numbered.put(person.bareNumber(), person);
			present.put(person.username().toLowerCase(Locale.ROOT), person);
		});
		numbered.remove("");
	}

	List<UnitEntry> units() {
		return units;
	}

	List<PositionEntry> positions() {
		return positions;
	}

	List<AssignmentEntry> assignments() {
		return assignments;
	}

	Optional<UnitEntry> unit(String code) {
		return Optional.ofNullable(unitsByCode.get(code));
	}

	Optional<PositionEntry> position(String code) {
		return Optional.ofNullable(positionsByCode.get(code));
	}

	Optional<UnitEntry> unit(UnitId id) {
		return Optional.ofNullable(unitsById.get(id));
	}

	Optional<PositionEntry> position(PositionId id) {
		return Optional.ofNullable(positionsById.get(id));
	}

	/** By log-in name or employee number; only whom the LDAP directory still has. */
	Optional<Person> person(String named) {
		return Optional.ofNullable(present.get(named.toLowerCase(Locale.ROOT)))
				.or(() -> Optional.ofNullable(numbered.get(EmployeeNumbers.bare(named))));
	}

	/** Whether the LDAP directory still has them. */
	boolean isPresent(PersonId id) {
		var person = people.get(id);
		return person != null && person.equals(present.get(person.username().toLowerCase(Locale.ROOT)));
	}

	String usernameOf(PersonId id) {
		var person = people.get(id);
		return person == null ? "" : person.username();
	}

	String codeOf(@Nullable UnitId id) {
		return id == null ? "" : unit(id).map(entry -> entry.unit().code()).orElse("");
	}

	String codeOf(@Nullable PositionId id) {
		return id == null ? "" : position(id).map(entry -> entry.position().code()).orElse("");
	}

	Chart chart() {
		return new Chart(units.stream().map(UnitEntry::unit).toList(),
				positions.stream().map(PositionEntry::position).toList(),
				assignments.stream().collect(toMap(AssignmentEntry::id, AssignmentEntry::assignment)));
	}

	/** Who can say who fills a position, were it so: of those who maintain the system whoever the LDAP directory still has. */
	Stream<Assignment> administrators(Chart then) {
		return then.administrators().filter(seat -> isPresent(seat.person()));
	}

	/** On which days that is somebody. */
	AdministratorDays administratorDays(Chart then) {
		return new AdministratorDays(administrators(then).map(Assignment::period).toList());
	}

	/** The first day from today on which nobody would administer any more, were it so, though somebody does. */
	Optional<LocalDate> unadministered(Chart then, LocalDate today) {
		return administratorDays(chart()).lost(administratorDays(then), today);
	}

	/** What has just been added so: a form that is sent once more adds nothing. */
	Optional<UnitId> added(UnitEntry draft) {
		return unit(draft.unit().code()).filter(there -> draft.revision() == OrganisationChart.NEW
				&& draft.ordinal() == there.ordinal() && draft.unit().named(there.unit().id()).equals(there.unit()))
				.map(there -> there.unit().id());
	}

	/** As {@link #added(UnitEntry)}. */
	Optional<PositionId> added(PositionEntry draft) {
		return position(draft.position().code()).filter(there -> draft.revision() == OrganisationChart.NEW
				&& draft.ordinal() == there.ordinal()
				&& draft.position().named(there.position().id()).equals(there.position()))
				.map(there -> there.position().id());
	}

	/** As {@link #added(UnitEntry)}. */
	Optional<AssignmentId> added(Seat draft) {
		return assignments.stream().filter(there -> Seat.of(there.assignment()).equals(draft)).map(AssignmentEntry::id)
				.findFirst();
	}

	/** The same in every installation, unless another thing has it since. */
	UnitId newUnit(String code) {
		var id = new UnitId(DirectoryTables.idFor("unit", code));
		return unit(id).isPresent() ? UnitId.random() : id;
	}

	/** As {@link #newUnit}. */
	PositionId newPosition(String code) {
		var id = new PositionId(DirectoryTables.idFor("position", code));
		return position(id).isPresent() ? PositionId.random() : id;
	}
}
