package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directory's rows. Every change takes a new version, by which all nodes notice it. */
@Repository
class DirectoryTables {

	/** The days on which it stood until it is changed, and all from then on. */
	static final String STOOD = """
			old.opens * datemultirange(daterange(old.valid_from, old.valid_until, '[]')) * datemultirange(daterange(null, :entered))
			+ excluded.opens""";

	private final JdbcClient jdbc;

	DirectoryTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long version() {
		return jdbc.sql("select version from directory_version").query(Long.class).single();
	}

	void takeNewVersion() {
		jdbc.sql("update directory_version set version = nextval('directory_change')").update();
	}

	/** The version is read first: what changes meanwhile is at worst read twice, never missed. */
	Snapshot load() {
		var version = version();
		var people = knownPeople();
		var gone = new HashSet<PersonId>();
		people.stream().filter(KnownPerson::gone).forEach(known -> gone.add(known.person().id()));
		return new Snapshot(version,
				jdbc.sql("select * from directory_unit order by ordinal, code").query(DirectoryTables::unit).list(),
				jdbc.sql("select * from directory_position order by ordinal, code").query(DirectoryTables::position).list(),
				people.stream().map(KnownPerson::person).toList(), gone,
				jdbc.sql("select * from directory_assignment").query(DirectoryTables::assignment).list(), tenures());
	}

	private List<Tenure> tenures() {
		return jdbc.sql("""
				select a.*, lower(span) as stood_from, upper(span) - 1 as stood_until from directory_assignment a,
					unnest(a.opens * datemultirange(daterange(a.valid_from, a.valid_until, '[]'))) as span
				""").query((row, number) -> new Tenure(assignment(row, number),
				new Period(row.getObject("stood_from", LocalDate.class), row.getObject("stood_until", LocalDate.class))))
				.list();
	}

	List<KnownPerson> knownPeople() {
		return jdbc.sql("select * from directory_person").query(DirectoryTables::knownPerson).list();
	}

	/** Returns whether anything changed. */
	boolean save(Unit unit, int ordinal) {
		var address = unit.address();
		var closure = unit.closure();
		return jdbc
				.sql("""
						insert into directory_unit as old (id, code, name, parent_id, agency, street, contact, web, place, closed_on, closure_basis, ordinal)
						values (:id, :code, :name, :parent, :agency, :street, :contact, :web, :place, :closed, :basis, :ordinal)
						on conflict (id) do update set revision = old.revision + 1, code = excluded.code, name = excluded.name, parent_id = excluded.parent_id, agency = excluded.agency,
						street = excluded.street, contact = excluded.contact, web = excluded.web, place = excluded.place,
						closed_on = excluded.closed_on, closure_basis = excluded.closure_basis, ordinal = excluded.ordinal
						where (old.code, old.name, old.parent_id, old.agency, old.street, old.contact, old.web, old.place, old.closed_on, old.closure_basis, old.ordinal)
						is distinct from (excluded.code, excluded.name, excluded.parent_id, excluded.agency, excluded.street, excluded.contact,
						excluded.web, excluded.place, excluded.closed_on, excluded.closure_basis, excluded.ordinal)
						""")
				.param("id", unit.id().value()).param("code", unit.code()).param("name", unit.name())
				.param("parent", unit.parent() == null ? null : unit.parent().value()).param("agency", unit.agency())
				.param("street", address == null ? null : address.street())
				.param("contact", address == null ? null : address.contact())
				.param("web", address == null ? null : address.web())
				.param("place", address == null ? null : address.place())
				.param("closed", closure == null ? null : closure.on(), Types.DATE)
				.param("basis", closure == null ? null : closure.basis()).param("ordinal", ordinal).update() > 0;
	}

	/** Returns whether anything changed. */
	boolean save(Position position, int ordinal) {
		return jdbc
				.sql("""
						insert into directory_position as old (id, code, title, unit_id, superior_id, level, duties,
						abolished_on, ordinal)
						values (:id, :code, :title, :unit, :superior, :level, string_to_array(:duties, ' '), :abolished, :ordinal)
						on conflict (id) do update set revision = old.revision + 1, code = excluded.code, title = excluded.title,
						abolished_on = excluded.abolished_on, unit_id = excluded.unit_id,
						superior_id = excluded.superior_id, level = excluded.level, duties = excluded.duties, ordinal = excluded.ordinal
						where (old.code, old.title, old.unit_id, old.superior_id, old.level, old.duties, old.abolished_on, old.ordinal)
						is distinct from (excluded.code, excluded.title, excluded.unit_id, excluded.superior_id, excluded.level,
						excluded.duties, excluded.abolished_on, excluded.ordinal)
						""")
				.param("id", position.id().value()).param("code", position.code()).param("title", position.title())
				.param("unit", position.unit().value())
				.param("superior", position.superior() == null ? null : position.superior().value())
				.param("level", position.level().name())
				.param("duties", position.duties().stream().sorted().map(Duty::name).collect(joining(" ")))
				.param("abolished", position.abolishedOn(), Types.DATE).param("ordinal", ordinal).update() > 0;
	}

	/**
	 * Adds the assignment, or changes the last day and the basis of the one that began the same way.
	 *
	 * @param entered the day; none of before it stands as if it had been so, unless it is null
	 */
	boolean save(Assignment assignment, @Nullable LocalDate entered) {
		return jdbc
				.sql("""
						insert into directory_assignment as old (id, position_id, person_id, capacity, valid_from, valid_until, basis, opens)
						values (:id, :position, :person, :capacity, :from, :until, :basis, datemultirange(daterange(:entered, null)))
						on conflict (position_id, person_id, capacity, valid_from)
						do update set revision = old.revision + 1, opens = %s,
						end_seen = case when old.valid_until = excluded.valid_until then old.end_seen end,
						valid_until = excluded.valid_until, basis = excluded.basis
						where (old.valid_until, old.basis) is distinct from (excluded.valid_until, excluded.basis)
						"""
						.formatted(STOOD))
				.param("id", UUID.randomUUID()).param("position", assignment.position().value())
				.param("person", assignment.person().value()).param("capacity", assignment.capacity().name())
				.param("from", assignment.period().from()).param("until", assignment.period().until(), Types.DATE)
				.param("basis", assignment.basis()).param("entered", entered, Types.DATE).update() > 0;
	}

	List<Assignment> assignmentsTo(PositionId position) {
		return jdbc.sql("select * from directory_assignment where position_id = ?").param(position.value())
				.query(DirectoryTables::assignment).list();
	}

	/** One id for one code in every installation and at every import. */
	static UUID idFor(String kind, String code) {
		return UUID.nameUUIDFromBytes((kind + ':' + code).getBytes(StandardCharsets.UTF_8));
	}

	static Unit unit(ResultSet row, int number) throws SQLException {
		var place = row.getString("place");
		var address = place == null
				? null
				: new Address(row.getString("street"), row.getString("contact"), row.getString("web"), place);
		var closed = row.getObject("closed_on", LocalDate.class);
		return new Unit(new UnitId(id(row, "id")), row.getString("code"), row.getString("name"),
				of(row.getObject("parent_id", UUID.class), UnitId::new), row.getBoolean("agency"), address,
				closed == null ? null : new Closure(closed, row.getString("closure_basis")));
	}

	static Position position(ResultSet row, int number) throws SQLException {
		var names = (String[]) row.getArray("duties").getArray();
		var duties = EnumSet.noneOf(Duty.class);
		Arrays.stream(names).map(Duty::valueOf).forEach(duties::add);
		return new Position(new PositionId(id(row, "id")), row.getString("code"), row.getString("title"),
				new UnitId(id(row, "unit_id")),
				of(row.getObject("superior_id", UUID.class), PositionId::new),
				Level.valueOf(row.getString("level")), Set.copyOf(duties), row.getObject("abolished_on", LocalDate.class));
	}

	static KnownPerson knownPerson(ResultSet row, int number) throws SQLException {
		var identifier = row.getString("identifier");
		return new KnownPerson(person(row), row.getTimestamp("gone_at") != null, identifier == null ? "" : identifier);
	}

	private static Person person(ResultSet row) throws SQLException {
		return new Person(new PersonId(id(row, "id")), row.getString("username"), row.getString("name"),
				row.getString("employee_number"), row.getString("rank"), row.getString("mail"));
	}

	static Assignment assignment(ResultSet row, int number) throws SQLException {
		return new Assignment(new PositionId(id(row, "position_id")), new PersonId(id(row, "person_id")),
				Capacity.valueOf(row.getString("capacity")),
				new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
				row.getString("basis"));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static <T> @Nullable T of(@Nullable UUID id, Function<UUID, T> name) {
		return id == null ? null : name.apply(id);
	}
}
