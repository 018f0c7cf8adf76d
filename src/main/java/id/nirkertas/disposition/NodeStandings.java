package id.nirkertas.disposition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where dispositions stand, without what they say: for whoever looks at all there ever were. */
@Service
public class NodeStandings {

	/** Before every disposition. */
	public static final NodeId FIRST = new NodeId(new UUID(0, 0));

	/** One disposition. */
	public record Line(NodeId node, NodeState state) {
	}

	private final JdbcClient database;

	NodeStandings(JdbcClient database) {
		this.database = database;
	}

	/** So many at most that come after one, by their ids. */
	public List<Line> after(NodeId last, int most) {
		return database.sql("select id, state from disposition_node where id > :last order by id limit :most")
				.param("last", last.value()).param("most", most)
				.query((row, _) -> new Line(new NodeId(row.getObject("id", UUID.class)),
						NodeState.valueOf(row.getString("state"))))
				.list();
	}
}
