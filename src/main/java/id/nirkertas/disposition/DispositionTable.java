package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The nodes in the database. */
@Repository
class DispositionTable {

	private static final String NODES = """
			select n.*,
				coalesce(array_agg(i.code order by i.place) filter (where i.code is not null), '{}') as codes,
				coalesce(array_agg(i.label order by i.place) filter (where i.code is not null), '{}') as labels,
				coalesce(array_agg(i.follow_up order by i.place) filter (where i.code is not null), '{}') as follow_ups
			from disposition_node n
			left join disposition_node_instruction ni on ni.node = n.id
			left join disposition_instruction i on i.code = ni.instruction
			""";

	private final JdbcClient jdbc;
	private final Kept<List<Instruction>> instructions = new Kept<>(Duration.ofSeconds(10), this::readInstructions);

	DispositionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Until this transaction ends, nobody else changes anything in the tree of the letter. */
	void lock(DocumentId letter) {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:letter, 41))").param("letter", letter.toString()).query()
				.singleRow();
	}

	List<Instruction> instructions() {
		return instructions.get();
	}

	private List<Instruction> readInstructions() {
		return jdbc.sql("select code, label, follow_up from disposition_instruction order by place").query(
				(row, _) -> new Instruction(row.getString("code"), row.getString("label"), row.getBoolean("follow_up")))
				.list();
	}

	/** All nodes on the letter, without their children. */
	List<DispositionView> on(DocumentId letter) {
		return Reading.once(List.of("disposition.on", letter),
				() -> noted(list("where n.letter = :letter group by n.id", Map.of("letter", letter.value()))));
	}

	/** Whichever of them is asked for next, it is known with those beside it. */
	private static List<DispositionView> noted(List<DispositionView> all) {
		all.forEach(node -> {
			Reading.note(besideOf(node.id()), all);
			Reading.note(letterOfNode(node.id()), Optional.of(node.letter()));
		});
		return all;
	}

	private static List<Object> besideOf(NodeId node) {
		return List.of("disposition.beside", node);
	}

	private static List<Object> letterOfNode(NodeId node) {
		return List.of("disposition.letter", node);
	}

	/** Empty when there is no such node. */
	Optional<DocumentId> letterOf(NodeId node) {
		return Reading.once(letterOfNode(node),
				() -> jdbc.sql("select letter from disposition_node where id = :id").param("id", node.value())
						.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).optional());
	}

	/** Given by one of the positions, neither reported on nor closed; oldest first. */
	List<DispositionView> unansweredOf(Collection<PositionId> givers) {
		return givers.isEmpty()
				? List.of()
				: list("where n.giver in (:givers) and n.state in ('UNREAD', 'READ') group by n.id order by n.given_at",
						Map.of("givers", givers.stream().map(PositionId::value).toList()));
	}

	/** That somebody gave or reported on, or that went from or to positions in their days; the latest first. */
	List<DispositionView> ofHands(PersonId person, List<OwnDispositions.Days> days, int after, int most) {
		return list(
				"""
								where n.id in (
							select id from disposition_node where given_by = :person
							union all select id from disposition_node where reported_by = :person
							union all select node.id
							from unnest(cast(:positions as uuid[]), cast(:froms as timestamptz[]), cast(:untils as timestamptz[]))
								as held (position, first, past)
							join disposition_node node on (node.giver = held.position or node.recipient = held.position)
								and node.given_at >= held.first and node.given_at < held.past)
						group by n.id order by n.given_at desc, n.id limit :most offset :after
								""",
				Map.of("person", person.value(), "positions", column(days, OwnDispositions.Days::position), "froms",
						column(days, OwnDispositions.Days::from), "untils", column(days, OwnDispositions.Days::until),
						"most", most,
						"after", after));
	}

	private static String[] column(List<OwnDispositions.Days> days, Function<OwnDispositions.Days, Object> of) {
		return days.stream().map(of).map(Object::toString).toArray(String[]::new);
	}

	/** All nodes on every letter that one of the given ones is on. */
	List<DispositionView> around(Collection<NodeId> nodes) {
		return nodes.isEmpty()
				? List.of()
				: list("where n.letter in (select letter from disposition_node where id in (:ids)) group by n.id",
						Map.of("ids", nodes.stream().map(NodeId::value).toList()));
	}

	/** All nodes on the letter that this one is on; none when there is no such node. */
	List<DispositionView> beside(NodeId node) {
		var all = Reading.once(besideOf(node),
				() -> list("where n.letter = (select letter from disposition_node where id = :id) group by n.id",
						Map.of("id", node.value())));
		return all.isEmpty() ? all : Reading.once(List.of("disposition.on", all.getFirst().letter()), () -> noted(all));
	}

	void insert(NodeId id, DocumentId letter, @Nullable NodeId under, Actor by, DispositionOrder.Recipient recipient,
			boolean followUp, DispositionOrder order, Instant at) {
		jdbc.sql(
				"""
						insert into disposition_node (id, letter, parent, giver, given_by, given_as, recipient, part, follow_up, note, due,
							state, given_at)
						values (:id, :letter, :parent, :giver, :by, :as, :recipient, :part, :followUp, :note, :due, 'UNREAD', :at)""")
				.param("id", id.value()).param("letter", letter.value())
				.param("parent", under == null ? null : under.value(), java.sql.Types.OTHER)
				.param("giver", by.position().value()).param("by", by.person().value())
				.param("as", by.capacity().name()).param("recipient", recipient.position().value())
				.param("part", recipient.part().name())
				.param("followUp", followUp).param("note", order.note().strip())
				.param("due", order.due(), java.sql.Types.DATE).param("at", at.atOffset(ZoneOffset.UTC)).update();
		order.instructions().stream().distinct()
				.forEach(code -> jdbc
						.sql("insert into disposition_node_instruction (node, instruction) values (:node, :code)")
						.param("node", id.value()).param("code", code).update());
	}

	/** True for the first look alone. */
	boolean read(NodeId node, Instant at) {
		return jdbc.sql("update disposition_node set state = 'READ', read_at = :at where id = :id and state = 'UNREAD'")
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value()).update() == 1;
	}

	void report(NodeId node, String text, Actor by, Instant at) {
		jdbc.sql("""
				update disposition_node set state = 'REPORTED', report = :text, reported_by = :by, reported_at = :at,
					read_at = coalesce(read_at, :at) where id = :id""")
				.param("text", text).param("by", by.person().value()).param("at", at.atOffset(ZoneOffset.UTC))
				.param("id", node.value()).update();
	}

	void askAgain(NodeId node, String remark, Instant at) {
		jdbc.sql("""
				update disposition_node set state = 'READ', remark = :remark, refused_at = :at where id = :id""")
				.param("remark", remark).param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value()).update();
	}

	void close(NodeId node, Actor by, Instant at) {
		jdbc.sql("""
				update disposition_node set state = 'CLOSED', closed_by = :by, closed_at = :at,
					read_at = coalesce(read_at, :at) where id = :id""")
				.param("by", by.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", node.value())
				.update();
	}

	private List<DispositionView> list(String condition, Map<String, ?> values) {
		return jdbc.sql(NODES + condition).params(values).query(DispositionTable::view).list();
	}

	private static DispositionView view(ResultSet row, int n) throws SQLException {
		var parent = row.getObject("parent", UUID.class);
		return new DispositionView(new NodeId(row.getObject("id", UUID.class)),
				new DocumentId(row.getObject("letter", UUID.class)), parent == null ? null : new NodeId(parent),
				new PositionId(row.getObject("giver", UUID.class)), new PersonId(row.getObject("given_by", UUID.class)),
				capacity(row.getString("given_as")),
				new PositionId(row.getObject("recipient", UUID.class)), Part.valueOf(row.getString("part")),
				row.getBoolean("follow_up"), instructions(row),
				row.getString("note"), row.getObject("due", LocalDate.class), NodeState.valueOf(row.getString("state")),
				row.getObject("given_at", OffsetDateTime.class).toInstant(), instant(row, "read_at"),
				row.getString("report"), person(row, "reported_by"),
				instant(row, "reported_at"), row.getString("remark"), instant(row, "refused_at"), ending(row), wish(row),
				formerDues(row), List.of());
	}

	private static @Nullable Ending ending(ResultSet row) throws SQLException {
		var by = person(row, "closed_by");
		var at = instant(row, "closed_at");
		return by == null || at == null ? null : new Ending(by, at, row.getString("end_reason"));
	}

	private static @Nullable DueWish wish(ResultSet row) throws SQLException {
		var day = row.getObject("wish_due", LocalDate.class);
		var by = person(row, "wish_by");
		var at = instant(row, "wish_at");
		return day == null || by == null || at == null
				? null
				: new DueWish(day, row.getString("wish_reason"), by, at, row.getString("wish_refusal"));
	}

	private static List<FormerDue> formerDues(ResultSet row) throws SQLException {
		var days = (Date[]) row.getArray("former_dues").getArray();
		var ends = (Timestamp[]) row.getArray("dues_moved_at").getArray();
		return IntStream.range(0, days.length).mapToObj(n -> new FormerDue(days[n].toLocalDate(), ends[n].toInstant()))
				.toList();
	}

	private static List<Instruction> instructions(ResultSet row) throws SQLException {
		var codes = (String[]) row.getArray("codes").getArray();
		var labels = (String[]) row.getArray("labels").getArray();
		var followUps = (Boolean[]) row.getArray("follow_ups").getArray();
		return IntStream.range(0, codes.length).mapToObj(n -> new Instruction(codes[n], labels[n], followUps[n])).toList();
	}

	private static @Nullable Capacity capacity(@Nullable String name) {
		return name == null ? null : Capacity.valueOf(name);
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		var id = row.getObject(column, UUID.class);
		return id == null ? null : new PersonId(id);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}
}
