package id.nirkertas.disposition;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what a position gave, in the database: of a year that may be many thousands. */
@Repository
class OverviewTable {

	private static final String LATE = """
			state in ('UNREAD', 'READ') and (due < :west or due < :east and recipient = any(cast(:ahead as uuid[])))""";

	private static final String UNANSWERED = """
			end_reason is not null and (reported_at is null or coalesce(refused_at >= reported_at, false))""";

	private static final String FIGURES = """
			count(*) as given,
			count(*) filter (where state in ('UNREAD', 'READ')) as open,
			count(*) filter (where %1$s) as late,
			count(*) filter (where state = 'REPORTED') as reported,
			count(*) filter (where state = 'CLOSED' and not (%2$s)) as closed,
			count(*) filter (where state = 'CLOSED' and %2$s) as ended,
			coalesce(sum(extract(epoch from coalesce(reported_at, closed_at) - given_at))
				filter (where state = 'REPORTED' or state = 'CLOSED' and not (%2$s)), 0) / 86400 as days
			from disposition_node
			where giver = :giver and given_at >= :from and state in ('UNREAD', 'READ', 'REPORTED', 'CLOSED')
			""".formatted(LATE, UNANSWERED);

	private final JdbcClient jdbc;

	OverviewTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What day it is: in the west of the republic, in the east, and which positions are where it is later than in the west.
	 */
	record Days(LocalDate west, LocalDate east, Collection<PositionId> ahead) {

		Map<String, Object> named() {
			return Map.of("west", west, "east", east, "ahead",
					ahead.stream().map(PositionId::toString).toArray(String[]::new));
		}
	}

	/** @param due the first day by which something of it is still owed */
	record OfLetter(DocumentId letter, GivenFigures figures, @Nullable LocalDate due) {
	}

	/** Still owed although its day has passed. */
	record Late(NodeId node, DocumentId letter, PositionId recipient, LocalDate due) {
	}

	Map<PositionId, GivenFigures> byRecipient(PositionId giver, Instant from, Days days) {
		return jdbc.sql("select recipient, " + FIGURES + "group by recipient").params(days.named())
				.param("giver", giver.value()).param("from", from.atOffset(ZoneOffset.UTC))
				.query((row, _) -> Map.entry(new PositionId(row.getObject("recipient", UUID.class)), figures(row))).list()
				.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Those with the most late first, then with the most open, then the latest. */
	List<OfLetter> byLetter(PositionId giver, Instant from, Days days, int most) {
		return jdbc.sql("select letter, min(due) filter (where state in ('UNREAD', 'READ')) as due, max(given_at) as last, "
				+ FIGURES + "group by letter order by late desc, open desc, last desc, letter limit :most")
				.params(days.named()).param("giver", giver.value()).param("from", from.atOffset(ZoneOffset.UTC))
				.param("most", most).query((row, _) -> new OfLetter(new DocumentId(row.getObject("letter", UUID.class)),
						figures(row), row.getObject("due", LocalDate.class)))
				.list();
	}

	/** Whenever it was given, what has been late longest first. */
	List<Late> late(PositionId giver, Days days, int most) {
		return jdbc.sql("select id, letter, recipient, due from disposition_node where giver = :giver and " + LATE
				+ " order by due, given_at, id limit :most").params(days.named()).param("giver", giver.value())
				.param("most", most).query((row, _) -> new Late(new NodeId(row.getObject("id", UUID.class)),
						new DocumentId(row.getObject("letter", UUID.class)),
						new PositionId(row.getObject("recipient", UUID.class)), row.getObject("due", LocalDate.class)))
				.list();
	}

	private static GivenFigures figures(ResultSet row) throws SQLException {
		return new GivenFigures(row.getInt("given"), row.getInt("open"), row.getInt("late"), row.getInt("reported"),
				row.getInt("closed"), row.getInt("ended"), row.getDouble("days"));
	}
}
