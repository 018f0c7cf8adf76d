package id.nirkertas.distribution;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.registry.SentLetters;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that went out of the government, for those that answer them. */
@Component
class SentOutside implements SentLetters {

	private final JdbcClient jdbc;
	private final Directory directory;

	SentOutside(JdbcClient jdbc, Directory directory) {
		this.jdbc = jdbc;
		this.directory = directory;
	}

	@Override
	public List<DocumentId> lately(UnitId agency, int limit) {
		var signatories = directory.positions().stream().map(Position::id)
				.filter(position -> directory.agencyOf(position).id().equals(agency)).map(PositionId::value)
				.toArray(UUID[]::new);
		return jdbc.sql("""
				select letter from distribution_outgoing where signatory = any(:signatories)
				order by opened_at desc limit :limit""")
				.param("signatories", signatories).param("limit", limit)
				.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list();
	}
}
