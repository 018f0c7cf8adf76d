package id.nirkertas.disposition;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who was reminded of what on which day, and when the office reminds. */
@Repository
class ReminderTable {

	private static final String URGED = "URGED";

	private final JdbcClient jdbc;
	private final Kept<Map<Urgency, ReminderTimes>> times = new Kept<>(Duration.ofSeconds(10), this::read);

	ReminderTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An instruction by itself, without its tree. */
	record Owed(NodeId node, DocumentId letter, PositionId giver, PositionId recipient, boolean followUp,
			@Nullable LocalDate due, NodeState state) {

		/** Its day, where an answer is owed by then. */
		Optional<LocalDate> day() {
			return followUp && state.isOpen() ? Optional.ofNullable(due) : Optional.empty();
		}
	}

	Optional<Owed> owed(NodeId node) {
		return jdbc.sql("""
				select id, letter, giver, recipient, follow_up, due, state from disposition_node where id = :id""")
				.param("id", node.value()).query((row, _) -> owed(row)).optional();
	}

	/** Empty where the office reminds of no such letter. */
	Optional<ReminderTimes> timesOf(Urgency urgency) {
		return Optional.ofNullable(times.get().get(urgency));
	}

	/** False when that was said on that day already. */
	boolean add(NodeId node, ReminderStep step, LocalDate day, Instant at) {
		return add(node, step.name(), day, null, at);
	}

	/** By somebody above; false when they did so on that day already. */
	boolean urge(NodeId node, LocalDate day, PositionId by, Instant at) {
		return add(node, URGED, day, by, at);
	}

	/** Of those the ones that the position reminded of on that day. */
	Set<NodeId> urged(Collection<NodeId> nodes, PositionId by, LocalDate day) {
		return nodes.isEmpty()
				? Set.of()
				: jdbc.sql("""
						select node from disposition_reminder
						where node in (:nodes) and step = :step and day = :day and position = :by""")
						.param("nodes", nodes.stream().map(NodeId::value).toList()).param("step", URGED).param("day", day)
						.param("by", by.value()).query((row, _) -> new NodeId(row.getObject("node", UUID.class))).set();
	}

	private boolean add(NodeId node, String step, LocalDate day, @Nullable PositionId by, Instant at) {
		return jdbc.sql("""
				insert into disposition_reminder (node, step, day, position, reminded_at)
				values (:node, :step, :day, :by, :at) on conflict do nothing""").param("node", node.value())
				.param("step", step).param("day", day).param("by", by == null ? null : by.value(), Types.OTHER)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** As {@link #read}; nobody else changes any until the transaction ends. */
	Map<Urgency, ReminderTimes> take() {
		jdbc.sql("lock table disposition_reminder_time in share row exclusive mode").update();
		return read();
	}

	/** Every node of the cluster goes by them within seconds, this one when the transaction ends. */
	void put(Map<Urgency, ReminderTimes> changed) {
		changed.forEach((urgency, each) -> jdbc.sql("""
				insert into disposition_reminder_time (urgency, days_before, on_day, days_after, repeat_every)
				values (:urgency, :before, :onDay, :after, :every)
				on conflict (urgency) do update set days_before = excluded.days_before, on_day = excluded.on_day,
					days_after = excluded.days_after, repeat_every = excluded.repeat_every""")
				.param("urgency", urgency.name()).param("before", each.before()).param("onDay", each.onDay())
				.param("after", each.after()).param("every", each.every()).update());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				times.forget();
			}
		});
	}

	Map<Urgency, ReminderTimes> read() {
		return jdbc.sql("select * from disposition_reminder_time")
				.query((row, _) -> Map.entry(Urgency.valueOf(row.getString("urgency")),
						new ReminderTimes(row.getInt("days_before"), row.getBoolean("on_day"), row.getInt("days_after"),
								row.getInt("repeat_every"))))
				.list().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Owed owed(ResultSet row) throws SQLException {
		return new Owed(new NodeId(row.getObject("id", UUID.class)), new DocumentId(row.getObject("letter", UUID.class)),
				new PositionId(row.getObject("giver", UUID.class)), new PositionId(row.getObject("recipient", UUID.class)),
				row.getBoolean("follow_up"), row.getObject("due", LocalDate.class),
				NodeState.valueOf(row.getString("state")));
	}
}
