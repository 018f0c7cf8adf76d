package id.nirkertas.addresses;

import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outside bodies in the database. */
@Repository
class BodyTable {

	static final String COLUMNS = "b.id, b.agency, b.name, b.town, b.mail, b.note, b.active, b.revision";
	private static final String READ = "select " + COLUMNS
			+ " from addresses_body b where (b.agency is null or b.agency = :agency)";

	private final JdbcClient database;

	BodyTable(JdbcClient database) {
		this.database = database;
	}

	/** False when the part has one of that name and town already. */
	boolean add(OutsideBodyId id, Book book, Card card, Instant at) {
		return database.sql("""
				insert into addresses_body (id, agency, name, town, mail, note, revision, changed_at)
				values (:id, :agency, :name, :town, :mail, :note, 1, :at) on conflict do nothing""")
				.param("id", id.value()).param("agency", value(book)).param("name", card.name()).param("town", card.town())
				.param("mail", card.mail()).param("note", card.note()).param("at", at.atOffset(ZoneOffset.UTC))
				.update() == 1;
	}

	/** False when it was changed since that revision. */
	boolean change(OutsideBodyId id, Card card, int basedOn, Instant at) {
		return database.sql("""
				update addresses_body set name = :name, town = :town, mail = :mail, note = :note, revision = revision + 1,
					changed_at = :at
				where id = :id and revision = :basedOn""").param("id", id.value()).param("name", card.name())
				.param("town", card.town()).param("mail", card.mail()).param("note", card.note()).param("basedOn", basedOn)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** False when it was so already. */
	boolean offer(OutsideBodyId id, boolean active, Instant at) {
		return database.sql("""
				update addresses_body set active = :active, revision = revision + 1, changed_at = :at
				where id = :id and active <> :active""").param("id", id.value()).param("active", active)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	Optional<OutsideBody> find(UnitId reading, OutsideBodyId id) {
		return database.sql(READ + " and b.id = :id").param("agency", reading.value()).param("id", id.value())
				.query((row, _) -> body(row)).optional();
	}

	/** Those with all the words in name or town, by name. */
	List<OutsideBody> search(UnitId reading, List<String> words, boolean activeAlone, int skip, int limit) {
		var asked = database.sql(
				READ + """
						 and (b.active or not :activeAlone)
							and not exists (select 1 from unnest(:words) word where position(word in lower(b.name || ' ' || b.town)) = 0)
						order by lower(b.name), lower(b.town), b.agency nulls first, b.id offset :skip limit :limit""");
		return asked.param("agency", reading.value()).param("activeAlone", activeAlone)
				.param("words", words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new))
				.param("skip", skip).param("limit", limit).query((row, _) -> body(row)).list();
	}

	/** Whatever of these keys stands in what the agency reads, its own part first. */
	List<OutsideBody> keyed(UnitId reading, Collection<String> keys) {
		return database.sql(READ + """
				 and lower(b.name || E'\\n' || b.town) = any(:keys)
				order by b.agency nulls last, b.id""").param("agency", reading.value())
				.param("keys", keys.toArray(String[]::new)).query((row, _) -> body(row)).list();
	}

	static OutsideBody body(ResultSet row) throws SQLException {
		var agency = row.getObject("agency", UUID.class);
		return new OutsideBody(new OutsideBodyId(row.getObject("id", UUID.class)),
				new Book(agency == null ? null : new UnitId(agency)),
				new Card(row.getString("name"), row.getString("town"), row.getString("mail"), row.getString("note")),
				row.getBoolean("active"), row.getInt("revision"));
	}

	static @Nullable UUID value(Book book) {
		return book.agency() == null ? null : book.agency().value();
	}
}
