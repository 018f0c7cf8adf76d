package id.nirkertas.access;

import id.nirkertas.directory.PositionUse;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever takes part in a document has a grant to it. */
@Component
class GrantedPositions implements PositionUse {

	private final JdbcClient database;

	GrantedPositions(JdbcClient database) {
		this.database = database;
	}

	@Override
	public boolean isUsed(Collection<PositionId> positions) {
		return database.sql("select exists (select from access_grant where position = any(?))")
				.param(positions.stream().map(PositionId::value).toArray(UUID[]::new)).query(Boolean.class).single();
	}
}
