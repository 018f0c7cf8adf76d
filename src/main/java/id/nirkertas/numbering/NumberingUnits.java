package id.nirkertas.numbering;

import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitUse;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies that have a register: its numbers carry their codes. */
@Component
class NumberingUnits implements UnitUse {

	private final JdbcClient database;

	NumberingUnits(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean isUsed(Collection<Unit> units) {
		return database.sql("""
				select exists (select from numbering_register where agency = any(:codes))
					or exists (select from numbering_rule where counted_in = any(:codes))""")
				.param("codes", units.stream().map(Unit::code).toArray(String[]::new)).query(Boolean.class).single();
	}
}
