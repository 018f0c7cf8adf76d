package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The organisation as it stood at one version; immutable, and every question is answered without asking anybody else. */
final class Snapshot {

	/** Who goes first in a position: a daily deputy stands in for an acting official too. */
	private static final List<Capacity> PRECEDENCE = List.of(Capacity.ACTING_DAILY, Capacity.ACTING, Capacity.CARETAKER,
			Capacity.PERMANENT);

	/** Of two alike the one who came later; the last word keeps the answer the same whatever order the rows come in. */
	private static final Comparator<Assignment> FIRST = Comparator
			.comparingInt((Assignment assignment) -> PRECEDENCE.indexOf(assignment.capacity()))
			.thenComparing(assignment -> assignment.period().from(), Comparator.reverseOrder())
			.thenComparing(assignment -> assignment.person().toString());

	private final long version;
	private final Map<PersonId, Person> people;
	private final Map<String, Person> present;
	private final List<Person> inOrderOfNames;
	private final Map<UnitId, Unit> units;
	private final Map<PositionId, Position> positions;
	private final Map<String, Position> positionsByCode;
	private final Map<PersonId, List<Tenure>> tenures;
	private final Map<PersonId, List<Assignment>> byPerson;
	private final Map<PositionId, List<Assignment>> byPosition;
	private final Map<PositionId, List<Assignment>> history;
	private final Map<PositionId, List<Position>> subordinates;
	private final Map<UnitId, List<Position>> positionsByUnit;
	private final List<Position> inOrder;
	private final List<Unit> agencies;
	private final Titles titles;

	/**
	 * Units and positions in the order of the organisation; the gone are people kept for history, who fill nothing any more.
	 */
	Snapshot(long version, List<Unit> units, List<Position> positions, List<Person> people, Set<PersonId> gone,
			List<Assignment> assignments) {
		this(version, units, positions, people, gone, assignments,
				assignments.stream().map(each -> new Tenure(each, each.period())).toList());
	}

	/** With the days on which the assignments stood. */
	Snapshot(long version, List<Unit> units, List<Position> positions, List<Person> people, Set<PersonId> gone,
			List<Assignment> assignments, List<Tenure> tenures) {
		this.version = version;
		this.people = people.stream().collect(toUnmodifiableMap(Person::id, Function.identity()));
		this.present = people.stream().filter(person -> !gone.contains(person.id()))
				.collect(toUnmodifiableMap(person -> plain(person.username()), Function.identity()));
		this.inOrderOfNames = present.values().stream().sorted(Comparator.comparing(Person::username)).toList();
		this.units = units.stream().collect(toUnmodifiableMap(Unit::id, Function.identity()));
		this.positions = positions.stream().collect(toUnmodifiableMap(Position::id, Function.identity()));
		this.positionsByCode = positions.stream().collect(toUnmodifiableMap(Position::code, Function.identity()));
		var living = assignments.stream().filter(assignment -> !gone.contains(assignment.person())).toList();
		this.byPerson = living.stream().collect(groupingBy(Assignment::person));
		this.tenures = tenures.stream().filter(tenure -> !gone.contains(tenure.assignment().person()))
				.collect(groupingBy(tenure -> tenure.assignment().person()));
		this.byPosition = living.stream().collect(groupingBy(Assignment::position));
		this.history = assignments.stream().collect(groupingBy(Assignment::position));
		this.subordinates = subordinates(positions);
		this.positionsByUnit = positions.stream().collect(groupingBy(Position::unit));
		this.inOrder = List.copyOf(positions);
		this.agencies = units.stream().filter(Unit::agency).toList();
		this.titles = new Titles(inOrder, this::unit, this::agencyOf);
	}

	private static Map<PositionId, List<Position>> subordinates(List<Position> positions) {
		var found = new HashMap<PositionId, List<Position>>();
		for (var position : positions) {
			var superior = position.superior();
			if (superior != null) {
				found.computeIfAbsent(superior, _ -> new ArrayList<>()).add(position);
			}
		}
		return found;
	}

	private static String plain(String username) {
		return username.toLowerCase(Locale.ROOT);
	}

	long version() {
		return version;
	}

	Optional<Person> person(PersonId id) {
		return Optional.ofNullable(people.get(id));
	}

	Optional<Person> personNamed(String username) {
		return Optional.ofNullable(present.get(plain(username)));
	}

	Position position(PositionId id) {
		return known(positions.get(id), "position");
	}

	Optional<Position> findPosition(PositionId id) {
		return Optional.ofNullable(positions.get(id));
	}

	Optional<Position> positionCoded(String code) {
		return Optional.ofNullable(positionsByCode.get(code));
	}

	Unit unit(UnitId id) {
		return known(units.get(id), "unit");
	}

	/** Empty for a unit above all agencies. */
	Optional<Unit> findAgency(UnitId unit) {
		return lineage(unit).stream().map(this::unit).filter(Unit::agency).findFirst();
	}

	Unit agencyOf(UnitId unit) {
		return findAgency(unit)
				.orElseThrow(() -> new NoSuchElementException("No agency above this unit"));
	}

	Unit agencyOf(PositionId position) {
		return agencyOf(position(position).unit());
	}

	List<UnitId> lineage(UnitId unit) {
		var line = new ArrayList<UnitId>();
		for (UnitId next = unit; next != null; next = unit(next).parent()) {
			line.add(next);
		}
		return List.copyOf(line);
	}

	/** Each position once: of two assignments to it, by the one that goes first there, so that whoever acts has one capacity. */
	List<Holder> heldBy(PersonId person, Function<PositionId, LocalDate> on) {
		var ownFirst = Comparator.comparing((Assignment assignment) -> assignment.capacity() != Capacity.PERMANENT)
				.thenComparingInt(assignment -> inOrder.indexOf(position(assignment.position())));
		return byPerson.getOrDefault(person, List.of()).stream()
				.filter(assignment -> assignment.period().includes(on.apply(assignment.position())))
				.collect(toMap(Assignment::position, Function.identity(), BinaryOperator.minBy(FIRST))).values().stream()
				.sorted(ownFirst).map(this::holder).toList();
	}

	Optional<Holder> holderOf(PositionId position, LocalDate on) {
		return inForce(position, on).map(this::holder);
	}

	/** By which assignment somebody acts in it on a day. */
	Optional<Assignment> inForce(PositionId position, LocalDate on) {
		position(position);
		return byPosition.getOrDefault(position, List.of()).stream()
				.filter(assignment -> assignment.period().includes(on)).min(FIRST);
	}

	/** On which days whoever acts in it on a day acts in it in that capacity; none where nobody does. */
	List<Period> inOffice(PositionId position, LocalDate on) {
		return inForce(position, on).map(now -> new DaysInOffice(history.getOrDefault(position, List.of()), FIRST).of(now))
				.orElse(List.of());
	}

	/** All of a person's assignments, past and to come included. */
	List<Assignment> assignmentsOf(PersonId person) {
		return byPerson.getOrDefault(person, List.of());
	}

	/** On which days their assignments stood. */
	List<Tenure> tenuresOf(PersonId person) {
		return tenures.getOrDefault(person, List.of());
	}

	/** Of whoever filled it, fills it or will. */
	List<Assignment> assignmentsTo(PositionId position) {
		return byPosition.getOrDefault(position, List.of());
	}

	/** As {@link #assignmentsTo}, with those of the gone. */
	List<Assignment> historyOf(PositionId position) {
		return history.getOrDefault(position, List.of());
	}

	private Holder holder(Assignment assignment) {
		return new Holder(known(people.get(assignment.person()), "person"), position(assignment.position()),
				assignment.capacity(), assignment.period().until());
	}

	List<Position> subordinatesOf(PositionId superior) {
		return List.copyOf(subordinates.getOrDefault(superior, List.of()));
	}

	List<Position> superiorsOf(PositionId position) {
		var line = new ArrayList<Position>();
		for (var next = position(position).superior(); next != null; next = position(next).superior()) {
			line.add(position(next));
		}
		return List.copyOf(line);
	}

	List<Position> withDuty(UnitId agency, Duty duty) {
		return inOrder.stream().filter(position -> position.has(duty))
				.filter(position -> agencyOf(position.unit()).id().equals(agency)).toList();
	}

	List<Position> headsOf(UnitId unit) {
		return positionsByUnit.getOrDefault(unit, List.of()).stream().filter(position -> position.has(Duty.HEAD))
				.toList();
	}

	List<Person> people() {
		return inOrderOfNames;
	}

	List<Position> positions() {
		return inOrder;
	}

	List<Unit> agencies() {
		return agencies;
	}

	Titles titles() {
		return titles;
	}

	String titleOnLetter(PositionId id, UnitId agency, boolean leaves) {
		var position = position(id);
		var own = agencyOf(position.unit()).id().equals(agency);
		return own && (!leaves || titles.isUnique(position)) ? titles.within(position) : titles.abroad(position);
	}

	private static <T> T known(@Nullable T found, String what) {
		if (found == null) {
			throw new NoSuchElementException("No such " + what);
		}
		return found;
	}
}
