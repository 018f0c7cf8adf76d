package id.nirkertas.registry;

import id.nirkertas.numbering.LetterNumber;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agenda books in the database. */
@Repository
class RegistryTable {

	private final JdbcClient jdbc;

	RegistryTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when the letter is there already; two at once wait for each other. The number is written when it is taken. */
	boolean insert(DocumentId id, UnitId agency, int year, Received letter, int pages, PersonId by, Instant at) {
		return jdbc
				.sql("""
						insert into registry_incoming (id, agency, year, channel, sender, number, letter_on, subject, urgency, secrecy,
							classification, addressee, standing, fingerprint, length, media_type, pages, origin, state, received_by,
							received_at)
						values (:id, :agency, :year, :channel, :sender, :number, :on, :subject, :urgency, :secrecy, :classification,
							:addressee, :standing, :fingerprint, :length, :mediaType, :pages, :origin, 'UNREAD', :by, :at)
						on conflict do nothing""")
				.param("id", id.value()).param("agency", agency.value()).param("year", year)
				.param("channel", letter.channel().name()).param("sender", letter.sender().strip())
				.param("number", letter.number().strip()).param("on", letter.on()).param("subject", letter.subject().strip())
				.param("urgency", letter.urgency().name()).param("secrecy", letter.secrecy().name())
				.param("classification", letter.classification().strip()).param("addressee", letter.addressee().value())
				.param("standing", letter.standing().name()).param("fingerprint", letter.file().fingerprint().hex())
				.param("length", letter.file().length()).param("mediaType", letter.file().mediaType()).param("pages", pages)
				.param("origin", letter.origin() == null ? null : letter.origin().value(), java.sql.Types.OTHER)
				.param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
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
						java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
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

	List<IncomingView> agenda(UnitId agency, int year, int limit) {
		return list("where agency = :agency and year = :year order by ordinal desc limit :limit",
				Map.of("agency", agency.value(), "year", year, "limit", limit));
	}

	List<IncomingView> addressedTo(Collection<PositionId> positions, int limit) {
		return positions.isEmpty()
				? List.of()
				: list("where addressee in (:positions) order by received_at desc, ordinal desc limit :limit",
						Map.of("positions", positions.stream().map(PositionId::value).toList(), "limit", limit));
	}

	/** Until this transaction ends nobody else enters a letter of the same sender, number and date. */
	void waitForAlike(UnitId agency, Received letter) {
		var key = Stream.of(agency, letter.sender().strip().toLowerCase(Locale.ROOT),
				letter.number().strip().toLowerCase(Locale.ROOT), letter.on()).map(Object::toString)
				.collect(Collectors.joining("\n"));
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 31))").param("key", key).query().listOfRows();
	}

	List<IncomingView> alike(UnitId agency, String sender, String number, LocalDate on) {
		return list("""
				where agency = :agency and lower(sender) = lower(:sender) and lower(number) = lower(:number)
				and letter_on = :on order by received_at""",
				Map.of("agency", agency.value(), "sender", sender.strip(), "number", number.strip(), "on", on));
	}

	List<IncomingView> cameOf(DocumentId origin) {
		return list("where origin = :origin order by received_at, ordinal", Map.of("origin", origin.value()));
	}

	List<Integer> years(UnitId agency) {
		return jdbc.sql("select distinct year from registry_incoming where agency = :agency order by year desc")
				.param("agency", agency.value()).query((row, number) -> row.getInt("year")).list();
	}

	private List<IncomingView> list(String condition, Map<String, ?> values) {
		return jdbc.sql("select * from registry_incoming " + condition).params(values).query(RegistryTable::incoming).list();
	}

	private static IncomingView incoming(ResultSet row, int n) throws SQLException {
		var file = new StoredFile(new Fingerprint(row.getString("fingerprint")), row.getLong("length"),
				row.getString("media_type"));
		var origin = row.getObject("origin", UUID.class);
		var letter = new Received(Channel.valueOf(row.getString("channel")), row.getString("sender"),
				row.getString("number"),
				row.getObject("letter_on", LocalDate.class), row.getString("subject"),
				Urgency.valueOf(row.getString("urgency")),
				Secrecy.valueOf(row.getString("secrecy")), row.getString("classification"), position(row),
				Standing.valueOf(row.getString("standing")), file, origin == null ? null : new DocumentId(origin));
		return new IncomingView(new DocumentId(row.getObject("id", UUID.class)),
				new UnitId(row.getObject("agency", UUID.class)),
				row.getString("agenda_number"), letter, row.getInt("pages"), IncomingState.valueOf(row.getString("state")),
				row.getObject("received_at", OffsetDateTime.class).toInstant(), instant(row, "read_at"));
	}

	private static NoSuchElementException unknown(DocumentId id) {
		return new NoSuchElementException("No incoming letter " + id);
	}

	private static PositionId position(ResultSet row) throws SQLException {
		return new PositionId(row.getObject("addressee", UUID.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}
}
