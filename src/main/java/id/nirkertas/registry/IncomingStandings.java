package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where entries of the agenda books stand, without what they say: for whoever looks at all there ever were. */
@Service
public class IncomingStandings {

	/** Before every entry. */
	public static final DocumentId FIRST = new DocumentId(new UUID(0, 0));

	/** One entry. */
	public record Line(DocumentId incoming, Standing standing, IncomingState state) {
	}

	private final JdbcClient database;

	IncomingStandings(JdbcClient database) {
		this.database = database;
	}

	/** So many at most that come after one, by their ids. */
	public List<Line> after(DocumentId last, int most) {
		return database.sql("select id, standing, state from registry_incoming where id > :last order by id limit :most")
				.param("last", last.value()).param("most", most)
				.query((row, _) -> new Line(new DocumentId(row.getObject("id", UUID.class)),
						Standing.valueOf(row.getString("standing")), IncomingState.valueOf(row.getString("state"))))
				.list();
	}
}
