package id.nirkertas.registry;

import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agenda books in the database. */
@Repository
class RegistryTable {

	private static final String YEAR = "where agency = :agency and year = :year";
	private static final String DAYS = " and coalesce(came_at, received_at) >= :from and coalesce(came_at, received_at) < :until";

	private final JdbcClient jdbc;

	RegistryTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when the letter is there already; two at once wait for each other. The number is written when it is taken. */
	boolean insert(DocumentId id, UnitId agency, int year, Received letter, int pages, Actor by, Instant at) {
		return jdbc
				.sql("""
						insert into registry_incoming (id, agency, year, channel, sender, number, letter_on, subject, urgency, secrecy,
							classification, addressee, standing, fingerprint, length, media_type, pages, origin, state, received_by,
							received_in, received_at, came_at, kind, summary, enclosures, measure, keyword, shelf, held_on, held_at, venue,
							answers, undated)
						values (:id, :agency, :year, :channel, :sender, :number, :on, :subject, :urgency, :secrecy, :classification,
							:addressee, :standing, :fingerprint, :length, :mediaType, :pages, :origin, 'UNREAD', :by,
							:in, :at, :came, :kind, :summary, :enclosures, :measure, :keyword, :shelf, :heldOn, :heldAt, :venue,
							:answers, :undated)
						on conflict do nothing""")
				.param("id", id.value()).param("agency", agency.value()).param("year", year)
				.param("channel", letter.channel().name()).param("sender", letter.sender().strip())
				.param("number", letter.number().strip()).param("on", letter.on()).param("subject", letter.subject().strip())
				.param("urgency", letter.urgency().name()).param("secrecy", letter.secrecy().name())
				.param("classification", letter.classification().strip()).param("addressee", letter.addressee().value())
				.param("standing", letter.standing().name()).params(file(letter.file())).param("pages", pages)
				.param("origin", letter.origin() == null ? null : letter.origin().value(), Types.OTHER)
				.param("by", by.person().value()).param("in", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).params(DetailColumns.values(letter.details())).update() == 1;
	}

	/** Each with its type, as there may be none. */
	private static Map<String, Object> file(@Nullable StoredFile file) {
		return Map.of("fingerprint", new SqlParameterValue(Types.VARCHAR, file == null ? null : file.fingerprint().hex()),
				"length", new SqlParameterValue(Types.BIGINT, file == null ? null : file.length()), "mediaType",
				new SqlParameterValue(Types.VARCHAR, file == null ? null : file.mediaType()));
	}

	void number(DocumentId id, LetterNumber number) {
		jdbc.sql("update registry_incoming set ordinal = :ordinal, agenda_number = :text where id = :id")
				.param("ordinal", number.ordinal()).param("text", number.text()).param("id", id.value()).update();
	}

	Optional<DocumentId> found(DocumentId origin, PositionId addressee, Standing standing) {
		return jdbc.sql("""
				select id from registry_incoming
				where origin = :origin and addressee = :addressee and standing = :standing""")
				.param("origin", origin.value()).param("addressee", addressee.value()).param("standing", standing.name())
				.query(UUID.class).optional().map(DocumentId::new);
	}

	/** Locks the entry, so that two who decide at once decide one after the other. */
	Incoming locked(DocumentId id) {
		return jdbc.sql("select id, addressee, standing, state, read_at from registry_incoming where id = :id for update")
				.param("id", id.value())
				.query((row, _) -> new Incoming(id, position(row), Standing.valueOf(row.getString("standing")),
						IncomingState.valueOf(row.getString("state")), instant(row, "read_at")))
				.optional().orElseThrow(() -> unknown(id));
	}

	void save(Incoming incoming) {
		jdbc.sql("update registry_incoming set state = :state, read_at = :readAt where id = :id")
				.param("state", incoming.state().name())
				.param("readAt", incoming.readAt() == null ? null : incoming.readAt().atOffset(ZoneOffset.UTC),
						Types.TIMESTAMP_WITH_TIMEZONE)
				.param("id", incoming.id().value()).update();
	}

	IncomingView view(DocumentId id) {
		return views(List.of(id)).stream().findFirst().orElseThrow(() -> unknown(id));
	}

	List<IncomingView> views(Collection<DocumentId> ids) {
		return ids.isEmpty()
				? List.of()
				: Reading.once(List.of("registry.views", List.copyOf(ids)),
						() -> list("where id in (:ids)", Map.of("ids", ids.stream().map(DocumentId::value).toList())));
	}

	List<IncomingView> latest(AgendaSpan span, int skip, int limit) {
		return list(where(span) + " order by ordinal desc limit :limit offset :skip",
				with(span, Map.of("limit", limit, "skip", skip)));
	}

	List<IncomingView> behind(AgendaSpan span, int ordinal, int limit) {
		return list(where(span) + " and ordinal > :ordinal order by ordinal limit :limit",
				with(span, Map.of("limit", limit, "ordinal", ordinal)));
	}

	int count(AgendaSpan span) {
		return jdbc.sql("select count(*) from registry_incoming " + where(span)).params(with(span, Map.of()))
				.query(Integer.class)
				.single();
	}

	/** A whole year is counted in its index. */
	private static String where(AgendaSpan span) {
		return span.isWhole() ? YEAR : YEAR + DAYS;
	}

	private static Map<String, Object> with(AgendaSpan span, Map<String, Object> more) {
		var values = new HashMap<>(more);
		values.put("agency", span.agency().value());
		values.put("year", span.year());
		values.put("from", span.from().atOffset(ZoneOffset.UTC));
		values.put("until", span.until().atOffset(ZoneOffset.UTC));
		return values;
	}

	List<IncomingView> addressedTo(Collection<PositionId> positions, int limit) {
		return positions.isEmpty()
				? List.of()
				: list("where addressee in (:positions) order by received_at desc, ordinal desc limit :limit",
						Map.of("positions", positions.stream().map(PositionId::value).toList(), "limit", limit));
	}

	/** Until this transaction ends nobody else enters a letter of the same sender, number and date, nor one of the same bytes. */
	void waitForAlike(UnitId agency, Received letter) {
		var named = Stream.of(agency, letter.sender().strip().toLowerCase(Locale.ROOT),
				letter.number().strip().toLowerCase(Locale.ROOT), letter.on());
		var scanned = Stream.of(agency, letter.fingerprint());
		// In one order, so that no two wait for each other
		Stream.of(named, scanned).map(each -> each.map(Object::toString).collect(Collectors.joining("\n")))
				.map(this::lock).sorted().forEach(key -> jdbc.sql("select pg_advisory_xact_lock(:key)").param("key", key)
						.query().listOfRows());
	}

	private long lock(String key) {
		return jdbc.sql("select hashtextextended(:key, 31)").param("key", key).query(Long.class).single();
	}

	List<IncomingView> alike(UnitId agency, Received letter) {
		return list("""
				where agency = :agency and (lower(sender) = lower(:sender) and lower(number) = lower(:number)
				and letter_on = :on or fingerprint = :fingerprint) order by received_at""",
				Map.of("agency", agency.value(), "sender", letter.sender().strip(), "number", letter.number().strip(), "on",
						letter.on(), "fingerprint", letter.fingerprint()));
	}

	List<IncomingView> cameOf(DocumentId origin) {
		return list("where origin = :origin order by received_at, ordinal", Map.of("origin", origin.value()));
	}

	List<IncomingView> answering(DocumentId letter) {
		return list("where answers = :letter order by received_at, ordinal", Map.of("letter", letter.value()));
	}

	List<Integer> years(UnitId agency) {
		return jdbc.sql("select distinct year from registry_incoming where agency = :agency order by year desc")
				.param("agency", agency.value()).query((row, number) -> row.getInt("year")).list();
	}

	/** Names for {@link EntryDetails#kind}. */
	List<String> kinds() {
		return jdbc.sql("select name from registry_kind order by place").query((row, _) -> row.getString("name")).list();
	}

	private List<IncomingView> list(String condition, Map<String, ?> values) {
		return jdbc.sql("select * from registry_incoming " + condition).params(values).query(RegistryTable::incoming).list();
	}

	private static IncomingView incoming(ResultSet row, int n) throws SQLException {
		var hex = row.getString("fingerprint");
		var file = hex == null
				? null
				: new StoredFile(new Fingerprint(hex), row.getLong("length"), row.getString("media_type"));
		var origin = row.getObject("origin", UUID.class);
		var letter = new Received(Channel.valueOf(row.getString("channel")), row.getString("sender"),
				row.getString("number"),
				row.getObject("letter_on", LocalDate.class), row.getString("subject"),
				Urgency.valueOf(row.getString("urgency")),
				Secrecy.valueOf(row.getString("secrecy")), row.getString("classification"), position(row),
				Standing.valueOf(row.getString("standing")), file, origin == null ? null : new DocumentId(origin),
				DetailColumns.read(row));
		return new IncomingView(new DocumentId(row.getObject("id", UUID.class)),
				new UnitId(row.getObject("agency", UUID.class)),
				row.getInt("ordinal"), row.getString("agenda_number"), letter, row.getInt("pages"),
				IncomingState.valueOf(row.getString("state")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(),
				new PersonId(row.getObject("received_by", UUID.class)), position(row, "received_in"),
				instant(row, "read_at"));
	}

	private static NoSuchElementException unknown(DocumentId id) {
		return new NoSuchElementException("No incoming letter " + id);
	}

	private static PositionId position(ResultSet row) throws SQLException {
		return new PositionId(row.getObject("addressee", UUID.class));
	}

	private static @Nullable PositionId position(ResultSet row, String column) throws SQLException {
		var id = row.getObject(column, UUID.class);
		return id == null ? null : new PositionId(id);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}
}
