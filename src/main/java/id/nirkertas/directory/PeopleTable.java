package id.nirkertas.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people, written many at a time: one statement for a whole government, not one for each of its people. */
@Repository
class PeopleTable {

	/** One look-up by an index for each: as one condition all people would be read at every log-in. */
	static final String LIKE = """
			select * from directory_person where id = :id
			union select * from directory_person where username = :username
			union select * from directory_person where identifier = :identifier
			union select * from directory_person where %s = nullif(:number, '')
			""".formatted(EmployeeNumbers.BARE_COLUMN);

	private final JdbcClient jdbc;

	PeopleTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Until the transaction ends no other node, and no log-in, changes people; whoever reads them waits for nobody. */
	void lock() {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directory:people', 0))").query((_, _) -> true).single();
	}

	/** Its number: later ones are higher. */
	long beginReading() {
		return jdbc.sql("select nextval('directory_reading_number')").query(Long.class).single();
	}

	/** Says whether none that began later has been written. Under the lock. */
	boolean isNewest(long reading) {
		return jdbc.sql("update directory_reading set applied = :reading where applied < :reading").param("reading", reading)
				.update() > 0;
	}

	/** Somebody who has that log-in name has just been found as we know them; false when nobody has it any more. */
	boolean see(String logIn) {
		return jdbc.sql("update directory_person set seen_in = (select last_value from directory_reading_number) "
				+ "where username = ? and gone_at is null").param(logIn).update() > 0;
	}

	/** Who was found or written since that reading began. */
	Set<PersonId> seenSince(long reading) {
		return Set.copyOf(jdbc.sql("select id from directory_person where seen_in >= ? and gone_at is null").param(reading)
				.query((row, _) -> new PersonId(row.getObject(1, UUID.class))).list());
	}

	/** Whoever the entry may be, or may displace. */
	List<KnownPerson> like(LdapEntry entry) {
		return jdbc.sql(LIKE).param("id", entry.newId().value()).param("username", entry.logIn())
				.param("identifier", entry.identifier()).param("number", EmployeeNumbers.bare(entry.employeeNumber()))
				.query(DirectoryTables::knownPerson).list();
	}

	void save(List<KnownPerson> people) {
		jdbc.sql(
				"""
						insert into directory_person (id, username, name, employee_number, rank, mail, identifier, seen_in)
						select *, (select last_value from directory_reading_number) from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
							cast(? as text[]), cast(? as text[]), cast(? as text[]))
						on conflict (id) do update set username = excluded.username, name = excluded.name,
						employee_number = excluded.employee_number, rank = excluded.rank, mail = excluded.mail,
						identifier = excluded.identifier, seen_in = excluded.seen_in, gone_at = null
						""")
				.param(ids(people)).param(each(people, one -> one.person().username()))
				.param(each(people, one -> one.person().name())).param(each(people, one -> one.person().employeeNumber()))
				.param(each(people, one -> one.person().rank())).param(each(people, one -> one.person().mail()))
				.param(identifiers(people)).update();
	}

	/** Some may have exchanged their names: before anybody takes a new one, all give up their old one. */
	void freeNames(List<KnownPerson> people) {
		jdbc.sql("""
				update directory_person old set username = old.id::text
				from unnest(cast(? as uuid[]), cast(? as text[])) as new (id, username)
				where old.id = new.id and old.username <> new.username
				""").param(ids(people)).param(each(people, one -> one.person().username())).update();
	}

	/** An entry is one person's: whoever had it before has none. */
	void freeEntries(List<KnownPerson> people) {
		jdbc.sql("""
				update directory_person old set identifier = null
				from unnest(cast(? as uuid[]), cast(? as text[])) as new (id, identifier)
				where old.identifier = new.identifier and old.id <> new.id
				""").param(ids(people)).param(identifiers(people)).update();
	}

	/** Unless they were seen since that reading began; answers who is gone from now on. */
	List<PersonId> markGone(List<PersonId> people, long reading) {
		var ids = people.stream().map(PersonId::toString).toArray(String[]::new);
		return jdbc.sql("update directory_person set gone_at = now() "
				+ "where id = any(cast(? as uuid[])) and gone_at is null and seen_in < ? returning id").param(ids)
				.param(reading)
				.query((row, _) -> new PersonId(row.getObject(1, UUID.class))).list();
	}

	/** What these people fill on a day, each position once; those who fill nothing are left out. */
	Map<PersonId, List<PositionId>> seats(List<PersonId> people, LocalDate on) {
		var ids = people.stream().map(PersonId::toString).toArray(String[]::new);
		return jdbc.sql("""
				select distinct person_id, position_id from directory_assignment
				where person_id = any(cast(:people as uuid[])) and valid_from <= :day
					and (valid_until is null or valid_until >= :day)
				""").param("people", ids).param("day", on)
				.query((row, _) -> Map.entry(new PersonId(row.getObject(1, UUID.class)),
						new PositionId(row.getObject(2, UUID.class))))
				.list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
	}

	private static String[] ids(List<KnownPerson> people) {
		return people.stream().map(one -> one.id().toString()).toArray(String[]::new);
	}

	private static @Nullable String[] identifiers(List<KnownPerson> people) {
		return each(people, one -> one.identifier().isEmpty() ? null : one.identifier());
	}

	private static @Nullable String[] each(List<KnownPerson> people, Function<KnownPerson, @Nullable String> value) {
		return people.stream().map(value).toArray(String[]::new);
	}
}
