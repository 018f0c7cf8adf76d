package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The organisation as it stands, or as it would stand with what an administrator or a file brings; immutable. It says of each
 * unit, position and assignment in it what is wrong with it, all at once.
 */
final class Chart {

	private final Map<UnitId, Unit> units;
	private final Map<PositionId, Position> positions;
	private final Map<AssignmentId, Assignment> seats;
	private final Map<String, List<Unit>> unitsByCode;
	private final Map<String, List<Position>> positionsByCode;
	private final Map<PositionId, List<AssignmentId>> seatsByPosition;
	private final Map<PositionId, List<Position>> below;

	Chart(Collection<Unit> units, Collection<Position> positions, Map<AssignmentId, Assignment> seats) {
		this.units = units.stream().collect(toMap(Unit::id, Function.identity(), (_, last) -> last, LinkedHashMap::new));
		this.positions = positions.stream()
				.collect(toMap(Position::id, Function.identity(), (_, last) -> last, LinkedHashMap::new));
		this.seats = Map.copyOf(seats);
		this.unitsByCode = this.units.values().stream().collect(groupingBy(unit -> plain(unit.code())));
		this.positionsByCode = this.positions.values().stream().collect(groupingBy(position -> plain(position.code())));
		this.seatsByPosition = seats.entrySet().stream()
				.collect(groupingBy(seat -> seat.getValue().position(),
						mapping(Map.Entry::getKey, toList())));
		this.below = this.positions.values().stream().filter(position -> position.superior() != null)
				.collect(groupingBy(position -> Objects.requireNonNull(position.superior())));
	}

	private static String plain(String code) {
		return code.toUpperCase(Locale.ROOT);
	}

	Chart with(Unit unit) {
		var changed = new LinkedHashMap<>(units);
		changed.put(unit.id(), unit);
		return new Chart(changed.values(), positions.values(), seats);
	}

	Chart with(Position position) {
		var changed = new LinkedHashMap<>(positions);
		changed.put(position.id(), position);
		return new Chart(units.values(), changed.values(), seats);
	}

	Chart with(AssignmentId id, Assignment seat) {
		var changed = new LinkedHashMap<>(seats);
		changed.put(id, seat);
		return new Chart(units.values(), positions.values(), changed);
	}

	Chart without(AssignmentId id) {
		var changed = new LinkedHashMap<>(seats);
		changed.remove(id);
		return new Chart(units.values(), positions.values(), changed);
	}

	/** Of whoever fills a position that maintains the system, whether the LDAP directory still has them or not. */
	Stream<Assignment> administrators() {
		return seats.values().stream()
				.filter(seat -> position(seat.position()).filter(position -> position.has(Duty.ADMINISTRATOR)).isPresent());
	}

	Collection<Unit> units() {
		return units.values();
	}

	Collection<Position> positions() {
		return positions.values();
	}

	Optional<Unit> unit(UnitId id) {
		return Optional.ofNullable(units.get(id));
	}

	Optional<Position> position(PositionId id) {
		return Optional.ofNullable(positions.get(id));
	}

	/** Of a unit that is in it. */
	List<Flaw> flaws(Unit unit) {
		var flaws = new ArrayList<Flaw>();
		NameRules.code(unit.code(), unitsByCode.getOrDefault(plain(unit.code()), List.of()).size()).ifPresent(flaws::add);
		NameRules.named("name", unit.name()).ifPresent(flaws::add);
		if (isInCircle(unit)) {
			flaws.add(Flaw.of("parent", "directory.flaw.unit-circle"));
		} else if (agencyOf(unit.id()).isEmpty()) {
			flaws.add(Flaw.of("parent", "directory.flaw.no-agency-above"));
		}
		flaws.addAll(ClosureRules.flaws(unit, this));
		flaws.addAll(NameRules.address(unit));
		return List.copyOf(flaws);
	}

	/** Of a position that is in it. */
	List<Flaw> flaws(Position position) {
		var flaws = new ArrayList<Flaw>();
		NameRules.code(position.code(), positionsByCode.getOrDefault(plain(position.code()), List.of()).size())
				.ifPresent(flaws::add);
		NameRules.named("title", position.title()).ifPresent(flaws::add);
		superior(position).ifPresent(flaws::add);
		ClosureRules.flaw(position, this).ifPresent(flaws::add);
		var end = position.abolishedOn();
		if (end != null) {
			below.getOrDefault(position.id(), List.of()).stream().filter(other -> other.abolishedOn() == null).findFirst()
					.ifPresent(other -> flaws.add(Flaw.of("abolished", "directory.flaw.has-subordinates", other.title())));
			seatsOf(position.id()).stream().map(seats::get)
					.filter(seat -> goesOn(seat, end)).findFirst()
					.ifPresent(seat -> flaws.add(Flaw.of("abolished", "directory.flaw.still-filled", seat.person())));
		}
		return List.copyOf(flaws);
	}

	private static boolean goesOn(Assignment seat, LocalDate end) {
		var until = seat.period().until();
		return until == null || !until.isBefore(end);
	}

	/** Of an assignment beside those that are in it; an id for one of them that is changed. */
	List<Flaw> flaws(@Nullable AssignmentId id, Seat seat) {
		var flaws = new ArrayList<Flaw>();
		missing(seat).forEach(flaws::add);
		var from = seat.from();
		var until = seat.until();
		if (from != null && until != null && until.isBefore(from)) {
			flaws.add(Flaw.of("until", "directory.flaw.ends-before-it-begins"));
		} else if (seat.capacity() == Capacity.ACTING_DAILY && until == null) {
			flaws.add(Flaw.of("until", "directory.flaw.daily-without-end"));
		}
		var abolished = position(seat.position()).map(Position::abolishedOn).orElse(null);
		if (abolished != null && (until == null || !until.isBefore(abolished))) {
			flaws.add(Flaw.of("until", "directory.flaw.abolished", abolished));
		}
		if (flaws.isEmpty()) {
			clash(id, seat.filled()).ifPresent(flaws::add);
		}
		return List.copyOf(flaws);
	}

	private static List<Flaw> missing(Seat seat) {
		var flaws = new ArrayList<Flaw>();
		if (seat.person() == null) {
			flaws.add(Flaw.of("person", "directory.flaw.person-missing"));
		}
		if (seat.capacity() == null) {
			flaws.add(Flaw.of("capacity", "directory.flaw.capacity-missing"));
		}
		if (seat.from() == null) {
			flaws.add(Flaw.of("from", "directory.flaw.from-missing"));
		}
		if (seat.basis().isBlank()) {
			flaws.add(Flaw.of("basis", "directory.flaw.basis-missing"));
		} else if (seat.basis().length() > NameRules.LONGEST_NAME) {
			flaws.add(Flaw.of("basis", "directory.flaw.too-long", NameRules.LONGEST_NAME));
		}
		return flaws;
	}

	private Optional<Flaw> clash(@Nullable AssignmentId id, Assignment seat) {
		return seatsOf(seat.position()).stream().filter(other -> !other.equals(id)).map(seats::get)
				.filter(other -> seat.period().overlaps(other.period()))
				.flatMap(other -> SeatClash.of(seat, other).stream()).findFirst();
	}

	Stream<Assignment> assignmentsTo(PositionId position) {
		return seatsOf(position).stream().map(seats::get);
	}

	Stream<Assignment> assignmentsOf(PersonId person) {
		return seats.values().stream().filter(seat -> seat.person().equals(person));
	}

	private List<AssignmentId> seatsOf(PositionId position) {
		return seatsByPosition.getOrDefault(position, List.of());
	}

	private @Nullable Unit above(Unit unit) {
		var parent = unit.parent();
		return parent == null ? null : units.get(parent);
	}

	private boolean isInCircle(Unit unit) {
		var seen = new HashSet<UnitId>();
		for (var next = unit; next != null; next = above(next)) {
			if (!seen.add(next.id())) {
				return true;
			}
		}
		return false;
	}

	/** The nearest agency upwards; a circle has none. */
	Optional<UnitId> agencyOf(UnitId unit) {
		var seen = new HashSet<UnitId>();
		for (var next = units.get(unit); next != null && seen.add(next.id()); next = above(next)) {
			if (next.agency()) {
				return Optional.of(next.id());
			}
		}
		return Optional.empty();
	}

	private Optional<Flaw> superior(Position position) {
		var superior = above(position);
		if (superior == null) {
			return Optional.empty();
		}
		if (isInCircle(position)) {
			return Optional.of(Flaw.of("superior", "directory.flaw.superior-circle"));
		}
		if (superior.abolishedOn() != null && position.abolishedOn() == null) {
			return Optional.of(Flaw.of("superior", "directory.flaw.superior-abolished", superior.title()));
		}
		return isInReach(position, superior)
				? Optional.empty()
				: Optional.of(Flaw.of("superior", "directory.flaw.superior-elsewhere", superior.title()));
	}

	private @Nullable Position above(Position position) {
		var superior = position.superior();
		return superior == null ? null : positions.get(superior);
	}

	/** Upwards, at whatever distance; each once, also in a circle. */
	Set<PositionId> superiorsOf(PositionId position) {
		var seen = new LinkedHashSet<PositionId>();
		var next = positions.get(position);
		while (next != null && next.superior() != null && seen.add(next.superior())) {
			next = above(next);
		}
		return seen;
	}

	private boolean isInCircle(Position position) {
		var seen = new HashSet<PositionId>();
		for (var next = position; next != null; next = above(next)) {
			if (!seen.add(next.id())) {
				return true;
			}
		}
		return false;
	}

	/** Inside the agency; above it, in a unit it stands below; and for the heads of agencies, whoever heads another unit. */
	private boolean isInReach(Position position, Position superior) {
		var own = agencyOf(position.unit());
		if (own.isEmpty() || own.equals(agencyOf(superior.unit()))) {
			return true;
		}
		return isAbove(superior.unit(), position.unit()) || position.has(Duty.HEAD) && superior.has(Duty.HEAD);
	}

	private boolean isAbove(UnitId upper, UnitId lower) {
		var seen = new HashSet<UnitId>();
		for (var next = units.get(lower); next != null && seen.add(next.id()); next = above(next)) {
			if (next.id().equals(upper)) {
				return true;
			}
		}
		return false;
	}
}
