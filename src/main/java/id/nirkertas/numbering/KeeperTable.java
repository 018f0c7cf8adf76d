package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterKeepers.Named;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which registers are kept by another unit than their agency's registrars; a handful of rows. */
@Repository
class KeeperTable {

	private final JdbcClient database;

	KeeperTable(JdbcClient database) {
		this.database = database;
	}

	List<Named> all() {
		return database.sql("select agency, register_group, unit from numbering_keeper order by agency, register_group")
				.query((row, _) -> new Named(row.getString("agency"), row.getString("register_group"),
						new UnitId(row.getObject("unit", UUID.class))))
				.list();
	}

	/** As {@link #all}, and nobody else changes any until the transaction ends. */
	List<Named> take() {
		database.sql("lock table numbering_keeper in share row exclusive mode").update();
		return all();
	}

	void put(Named kept) {
		database.sql("""
				insert into numbering_keeper (agency, register_group, unit) values (?, ?, ?)
				on conflict (agency, register_group) do update set unit = excluded.unit""")
				.params(kept.agency(), kept.group(), kept.unit().value()).update();
	}

	/** Kept for ever, beside what holds now. */
	void say(String agency, String group, @Nullable UnitId unit, String reason, Actor by, Instant at) {
		database.sql("""
				insert into numbering_keeper_said (agency, register_group, revision, unit, reason, said_by, said_as, said_at,
					said_capacity)
				select :agency, :group, count(*) + 1, cast(:unit as uuid), :reason, :by, :as, :at, :capacity
				from numbering_keeper_said where agency = :agency and register_group = :group""")
				.param("agency", agency).param("group", group).param("unit", unit == null ? null : unit.toString())
				.param("reason", reason).param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("capacity", by.capacity().name()).update();
	}

	/** All that was said of a register, the latest first. */
	List<Said> said(String agency, String group) {
		return database.sql("""
				select * from numbering_keeper_said where agency = ? and register_group = ? order by revision desc""")
				.params(agency, group).query((row, _) -> {
					var unit = row.getObject("unit", UUID.class);
					return new Said(unit == null ? null : new UnitId(unit), row.getString("reason"), Deed.read(row, "said"));
				}).list();
	}

	/** @param unit null for the registrars of the register's agency */
	record Said(@Nullable UnitId unit, String reason, Deed made) {
	}

	void remove(String agency, String group) {
		database.sql("delete from numbering_keeper where agency = ? and register_group = ?").params(agency, group).update();
	}
}
