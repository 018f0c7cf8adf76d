package id.nirkertas.addresses;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of addressees in the database. */
@Repository
class ListTable {

	private static final String READ = """
			select l.*, (select count(*) from addresses_member m where m.list = l.id) members
			from addresses_list l where (l.agency is null or l.agency = :agency)""";

	private final JdbcClient database;

	ListTable(JdbcClient database) {
		this.database = database;
	}

	/** False when the part has one of that name already. */
	boolean open(AddressListId id, Book book, String name, Instant at) {
		return database.sql("""
				insert into addresses_list (id, agency, name, changed_at) values (:id, :agency, :name, :at)
				on conflict do nothing""").param("id", id.value()).param("agency", BodyTable.value(book)).param("name", name)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** Whether the part has another list of that name. */
	boolean isTaken(Book book, String name, AddressListId except) {
		return database.sql("""
				select exists (select 1 from addresses_list
					where agency is not distinct from :agency and lower(name) = lower(:name) and id <> :except)""")
				.param("agency", BodyTable.value(book)).param("name", name).param("except", except.value())
				.query(Boolean.class).single();
	}

	void rename(AddressListId id, String name, Instant at) {
		database.sql("update addresses_list set name = :name, changed_at = :at where id = :id").param("name", name)
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value()).update();
	}

	/** False when it was so already. */
	boolean offer(AddressListId id, boolean active, Instant at) {
		return database
				.sql("update addresses_list set active = :active, changed_at = :at where id = :id and active <> :active")
				.param("active", active).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value()).update() == 1;
	}

	/** Takes the list's row until the transaction ends: two who extend one list stand in a queue. */
	void take(AddressListId id) {
		database.sql("select 1 from addresses_list where id = :id for update").param("id", id.value()).query().listOfRows();
	}

	List<AddressList> all(UnitId reading) {
		return database.sql(READ + " order by lower(l.name), l.agency nulls first").param("agency", reading.value())
				.query((row, _) -> list(row)).list();
	}

	Optional<AddressList> find(UnitId reading, AddressListId id) {
		return database.sql(READ + " and l.id = :id").param("agency", reading.value()).param("id", id.value())
				.query((row, _) -> list(row)).optional();
	}

	List<Member> members(AddressListId list) {
		return database.sql("select m.place, m.position, " + BodyTable.COLUMNS + """
				 from addresses_member m left join addresses_body b on b.id = m.body
				where m.list = :list order by m.place""").param("list", list.value()).query((row, _) -> member(row)).list();
	}

	/** Behind those that are there; who is on it already stays where they are. How many came on it. */
	int add(AddressListId list, Collection<PositionId> positions, Collection<OutsideBodyId> bodies) {
		var who = positions.stream().map(PositionId::value).toArray(UUID[]::new);
		var outside = bodies.stream().map(OutsideBodyId::value).toArray(UUID[]::new);
		return insert(list, "position", who) + insert(list, "body", outside);
	}

	private int insert(AddressListId list, String column, UUID[] members) {
		return members.length == 0
				? 0
				: database.sql("""
						insert into addresses_member (list, place, %1$s)
						select :list, (select coalesce(max(place), 0) from addresses_member where list = :list)
								+ row_number() over (order by listed.n), listed.who
						from unnest(:members) with ordinality as listed(who, n)
						where not exists (select 1 from addresses_member m where m.list = :list and m.%1$s = listed.who)
						on conflict do nothing""".formatted(column))
						.param("list", list.value()).param("members", members).update();
	}

	/** By the id of the position or the body; false when it is not on the list. */
	boolean remove(AddressListId list, UUID member) {
		return database.sql("delete from addresses_member where list = :list and :member in (position, body)")
				.param("list", list.value()).param("member", member).update() == 1;
	}

	private static Member member(ResultSet row) throws SQLException {
		var position = row.getObject("position", UUID.class);
		return position == null
				? new Member.Outside(row.getInt("place"), BodyTable.body(row))
				: new Member.Inside(row.getInt("place"), new PositionId(position));
	}

	private static AddressList list(ResultSet row) throws SQLException {
		var agency = row.getObject("agency", UUID.class);
		return new AddressList(new AddressListId(row.getObject("id", UUID.class)),
				new Book(agency == null ? null : new UnitId(agency)), row.getString("name"), row.getBoolean("active"),
				row.getInt("members"));
	}
}
