package id.nirkertas.access;

import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units whose documents somebody may see, drafts and agenda entries too. */
@Component
class OwningUnits implements UnitUse {

	private final JdbcClient database;

	OwningUnits(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean isUsed(Collection<Unit> units) {
		var ids = units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
		return database
				.sql("select exists (select from access_document where agency = any(:units) or owner = any(:units))")
				.param("units", ids).query(Boolean.class).single();
	}
}
