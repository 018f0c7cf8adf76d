package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The nodes in the database: how they end, and by when they are due. */
@Repository
class EndingTable {

	private final JdbcClient jdbc;

	EndingTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when somebody looked at it first. */
	boolean withdraw(NodeId node, String reason, Actor by, Instant at) {
		return jdbc.sql("""
				update disposition_node set state = 'WITHDRAWN', end_reason = :reason, closed_by = :by, closed_at = :at
				where id = :id and state = 'UNREAD'""").param("reason", reason).param("by", by.person().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value()).update() == 1;
	}

	void giveBack(NodeId node, String reason, Actor by, Instant at) {
		jdbc.sql("""
				update disposition_node set state = 'RETURNED', end_reason = :reason, closed_by = :by, closed_at = :at,
					read_at = coalesce(read_at, :at) where id = :id""").param("reason", reason)
				.param("by", by.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value())
				.update();
	}

	/** Unread ones stay unread. */
	void close(Collection<NodeId> nodes, String reason, Actor by, Instant at) {
		jdbc.sql("""
				update disposition_node set state = 'CLOSED', end_reason = :reason, closed_by = :by, closed_at = :at
				where id in (:ids)""").param("reason", reason).param("by", by.person().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("ids", nodes.stream().map(NodeId::value).toList()).update();
	}

	void wish(NodeId node, LocalDate day, String reason, Actor by, Instant at) {
		jdbc.sql("""
				update disposition_node set wish_due = :day, wish_reason = :reason, wish_by = :by, wish_at = :at,
					wish_refusal = null where id = :id""").param("day", day).param("reason", reason)
				.param("by", by.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value())
				.update();
	}

	void refuseWish(NodeId node, String remark) {
		jdbc.sql("update disposition_node set wish_refusal = :remark where id = :id").param("remark", remark)
				.param("id", node.value()).update();
	}

	/** A wish has its answer. */
	void moveDue(NodeId node, LocalDate day, Instant at) {
		jdbc.sql(
				"""
						update disposition_node set former_dues = former_dues || due,
							dues_moved_at = dues_moved_at || cast(:at as timestamptz), due = :day, wish_due = null, wish_reason = null, wish_by = null, wish_at = null,
							wish_refusal = null where id = :id""")
				.param("at", at.atOffset(ZoneOffset.UTC)).param("day", day)
				.param("id", node.value()).update();
	}
}
