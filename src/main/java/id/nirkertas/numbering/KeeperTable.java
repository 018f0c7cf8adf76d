package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterKeepers.Named;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.UUID;
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

	void remove(String agency, String group) {
		database.sql("delete from numbering_keeper where agency = ? and register_group = ?").params(agency, group).update();
	}
}
