package id.nirkertas.disposition;

import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which letters were begun on a node or named in its report, in the database. */
@Repository
class ResultTable {

	private final JdbcClient jdbc;

	ResultTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Safe to repeat. */
	void begun(NodeId node, DocumentId letter, Instant at) {
		jdbc.sql("""
				insert into disposition_node_letter (node, letter, named, linked_at) values (:node, :letter, false, :at)
				on conflict do nothing""").param("node", node.value()).param("letter", letter.value())
				.param("at", at.atOffset(ZoneOffset.UTC)).update();
	}

	/** From nodes on other incoming letters it goes, unless it is named in their reports. */
	void keepOnly(DocumentId letter, Collection<DocumentId> incoming) {
		jdbc.sql("""
				delete from disposition_node_letter l using disposition_node n
				where l.letter = :letter and not l.named and n.id = l.node and n.letter <> all(cast(:incoming as uuid[]))""")
				.param("letter", letter.value())
				.param("incoming", incoming.stream().map(DocumentId::toString).toArray(String[]::new)).update();
	}

	/** In place of those named before. */
	void name(NodeId node, Collection<DocumentId> letters, Instant at) {
		jdbc.sql("update disposition_node_letter set named = false where node = :node and named").param("node", node.value())
				.update();
		letters.forEach(letter -> jdbc.sql("""
				insert into disposition_node_letter (node, letter, named, linked_at) values (:node, :letter, true, :at)
				on conflict (node, letter) do update set named = true""").param("node", node.value())
				.param("letter", letter.value()).param("at", at.atOffset(ZoneOffset.UTC)).update());
	}

	/** Oldest first. */
	List<DocumentId> on(NodeId node) {
		return jdbc.sql("select letter from disposition_node_letter where node = :node order by linked_at, letter")
				.param("node", node.value()).query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list();
	}

	/** In the reports on an incoming letter. */
	Map<NodeId, List<DocumentId>> named(DocumentId incoming) {
		return jdbc.sql("""
				select l.node, l.letter from disposition_node n join disposition_node_letter l on l.node = n.id
				where n.letter = :incoming and l.named order by l.linked_at, l.letter""").param("incoming", incoming.value())
				.query((row, _) -> Map.entry(new NodeId(row.getObject("node", UUID.class)),
						new DocumentId(row.getObject("letter", UUID.class))))
				.list().stream().collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}
}
