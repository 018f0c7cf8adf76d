package id.nirkertas.letter;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters in the database, each with its addressees and copies. */
@Repository
class LetterTable {

	private static final String SELECT = """
			select l.*, array(select position from letter_addressee where letter = l.id order by place) addressees,
				array(select position from letter_copy where letter = l.id order by place) copies
			from letter l""";
	private static final String SIGNED_UNDER = "select id, signatory, number, letter_on from letter where number is not null ";

	private final JdbcClient database;

	LetterTable(JdbcClient database) {
		this.database = database;
	}

	Letter get(DocumentId id) {
		return find(id).orElseThrow(() -> new NoSuchElementException("letter " + id));
	}

	/** Takes the letter's row until the transaction ends: acts on one letter stand in a queue. */
	Letter take(DocumentId id) {
		database.sql("select 1 from letter where id = :id for update").param("id", id.value()).query().listOfRows();
		return get(id);
	}

	Optional<Letter> find(DocumentId id) {
		return Reading.once(List.of("letter", id), () -> database.sql(SELECT + " where l.id = :id").param("id", id.value())
				.query((row, _) -> letter(row)).optional());
	}

	Optional<Letter> signedUnder(String code) {
		return database.sql(SELECT + " where l.code = :code and l.state = 'SIGNED'").param("code", code)
				.query((row, _) -> letter(row)).optional();
	}

	List<Letter> all(Collection<DocumentId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return database.sql(SELECT + " where l.id in (:ids)").param("ids", ids.stream().map(DocumentId::value).toList())
				.query((row, _) -> letter(row)).list();
	}

	List<Letter> draftedBy(Collection<PositionId> positions, int limit) {
		if (positions.isEmpty()) {
			return List.of();
		}
		return database.sql(SELECT + " where l.drafter in (:positions) order by l.created_at desc limit :limit")
				.param("positions", positions.stream().map(PositionId::value).toList()).param("limit", limit)
				.query((row, _) -> letter(row)).list();
	}

	List<DocumentId> inState(LetterState state) {
		return database.sql("select id from letter where state = ? order by changed_at").param(state.name())
				.query((row, _) -> new DocumentId(row.getObject("id", UUID.class))).list();
	}

	/** Those that one of these will sign, oldest first. */
	List<DocumentId> awaitingNumber(Collection<PositionId> signatories) {
		return database
				.sql("select id from letter where state = 'AWAITING_NUMBER' and signatory = any(?) order by changed_at")
				.param(signatories.stream().map(PositionId::value).toArray(UUID[]::new))
				.query((row, _) -> new DocumentId(row.getObject("id", UUID.class))).list();
	}

	List<PositionId> awaitedSigners() {
		return database.sql("select distinct signatory from letter where state = 'READY_TO_SIGN' and signatory is not null")
				.query((row, _) -> new PositionId(row.getObject("signatory", UUID.class))).list();
	}

	/** Those of these that were signed, each with its number. */
	List<SignedUnder> signedUnder(Collection<DocumentId> ids) {
		return database.sql(SIGNED_UNDER + "and id = any(?)")
				.param(ids.stream().map(DocumentId::value).toArray(UUID[]::new)).query(LetterTable::signedUnder).list();
	}

	/** The next of all that were signed, in the order of their ids. */
	List<SignedUnder> signedBehind(DocumentId last, int limit) {
		return database.sql(SIGNED_UNDER + "and id > ? order by id limit ?").params(last.value(), limit)
				.query(LetterTable::signedUnder).list();
	}

	private static SignedUnder signedUnder(ResultSet row, int line) throws SQLException {
		return new SignedUnder(new DocumentId(row.getObject("id", UUID.class)),
				new PositionId(row.getObject("signatory", UUID.class)), row.getString("number"),
				row.getObject("letter_on", LocalDate.class));
	}

	/** A signed letter with its number. */
	record SignedUnder(DocumentId letter, PositionId signatory, String number, LocalDate on) {
	}

	/** Handed on to be signed by one of these, newest first. */
	List<Letter> unsigned(Collection<PositionId> signatories, int limit) {
		return database
				.sql(SELECT
						+ """
								 where l.signatory = any(:signatories) and l.state in ('IN_REVIEW', 'RETURNED', 'AWAITING_NUMBER', 'READY_TO_SIGN')
								order by l.changed_at desc limit :limit""")
				.param("signatories", signatories.stream().map(PositionId::value).toArray(UUID[]::new))
				.param("limit", limit).query((row, _) -> letter(row)).list();
	}

	/** All that are handed on to be signed by one of these, newest first. */
	List<DocumentId> unsigned(Collection<PositionId> signatories) {
		return database.sql("""
				select l.id from letter l
				where l.signatory = any(?) and l.state in ('IN_REVIEW', 'RETURNED', 'AWAITING_NUMBER', 'READY_TO_SIGN')
				order by l.changed_at desc, l.id""")
				.param(signatories.stream().map(PositionId::value).toArray(UUID[]::new))
				.query((row, _) -> new DocumentId(row.getObject("id", UUID.class))).list();
	}

	List<Letter> signedIn(UnitId agency, Set<String> keys, int limit) {
		return database.sql(SELECT + """
				 where l.agency = :agency and l.state = 'SIGNED'
					and l.id in (select document from access_seen_by(:keys))
				order by l.signed_at desc limit :limit""").param("agency", agency.value())
				.param("keys", keys.toArray(String[]::new)).param("limit", limit).query((row, _) -> letter(row)).list();
	}

	List<Letter> seenBy(Set<String> keys, int limit) {
		return database.sql(SELECT
				+ " where l.id in (select document from access_seen_by(:keys)) order by l.changed_at desc limit :limit")
				.param("keys", keys.toArray(String[]::new)).param("limit", limit).query((row, _) -> letter(row)).list();
	}

	/** False when there is a letter of that id already; two at once wait for each other. */
	boolean add(Letter letter) {
		var isNew = database.sql(
				"""
						insert into letter (id, state, kind, subject, urgency, secrecy, classification, signatory, body, more, drafter, author,
							agency, revision, version, version_hash, created_at, changed_at)
						values (:id, :state, :kind, :subject, :urgency, :secrecy, :classification, :signatory, :body, :more, :drafter, :author,
							:agency, :revision, :version, :versionHash, :createdAt, :changedAt)
						on conflict (id) do nothing""")
				.params(columns(letter)).update() == 1;
		if (isNew) {
			addressed(letter);
		}
		return isNew;
	}

	/** With what it says and to whom; for the working copy alone. */
	void rewrite(Letter letter) {
		update(letter);
		addressed(letter);
	}

	/** Where it stands. */
	void update(Letter letter) {
		database.sql(
				"""
						update letter set state = :state, drafter = :drafter, kind = :kind, subject = :subject, urgency = :urgency, secrecy = :secrecy,
							classification = :classification, signatory = :signatory, body = :body, more = :more, revision = :revision,
							version = :version, version_hash = :versionHash, number = :number, letter_on = :on, code = :code,
							signer = :signer, signed_name = :signedName, capacity = :capacity, signed_title = :signedTitle, signed_at = :signedAt, file = :file, changed_at = :changedAt
						where id = :id""")
				.params(columns(letter)).update();
	}

	private void addressed(Letter letter) {
		list("letter_addressee", letter.id(), letter.content().addressees());
		list("letter_copy", letter.id(), letter.content().copies());
	}

	private void list(String table, DocumentId letter, List<PositionId> positions) {
		database.sql("delete from " + table + " where letter = :letter").param("letter", letter.value()).update();
		if (!positions.isEmpty()) {
			database.sql("insert into " + table + """
					 (letter, place, position)
					select :letter, place, position from unnest(:positions) with ordinality as listed(position, place)""")
					.param("letter", letter.value())
					.param("positions", positions.stream().map(PositionId::value).toArray(UUID[]::new)).update();
		}
	}

	private static Map<String, @Nullable Object> columns(Letter letter) {
		var content = letter.content();
		var signed = letter.signed();
		var columns = new HashMap<String, @Nullable Object>();
		columns.put("id", letter.id().value());
		columns.put("state", letter.state().name());
		columns.put("kind", content.kind());
		columns.put("subject", content.subject());
		columns.put("urgency", content.urgency().name());
		columns.put("secrecy", content.secrecy().name());
		columns.put("classification", content.classification());
		columns.put("signatory", content.signatory() == null ? null : content.signatory().value());
		columns.put("body", content.body().json());
		columns.put("more", ParticularsJson.write(content.more()));
		columns.put("drafter", letter.drafter().value());
		columns.put("author", letter.author().value());
		columns.put("agency", letter.agency().value());
		columns.put("revision", letter.revision());
		columns.put("version", letter.version());
		columns.put("versionHash", letter.versionHash());
		columns.put("code", letter.code());
		columns.put("number", signed == null ? null : signed.number());
		columns.put("on", signed == null ? null : signed.on());
		columns.put("signer", signed == null ? null : signed.by().value());
		columns.put("signedName", signed == null ? null : signed.name());
		columns.put("capacity", signed == null ? null : signed.capacity().name());
		columns.put("signedTitle", signed == null ? null : signed.title());
		columns.put("signedAt", signed == null ? null : stamp(signed.at()));
		columns.put("file", signed == null ? null : signed.file().hex());
		columns.put("createdAt", stamp(letter.createdAt()));
		columns.put("changedAt", stamp(letter.changedAt()));
		return columns;
	}

	static OffsetDateTime stamp(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	private static Letter letter(ResultSet row) throws SQLException {
		var content = new DraftContent(row.getString("kind"), row.getString("subject"),
				Urgency.valueOf(row.getString("urgency")), Secrecy.valueOf(row.getString("secrecy")),
				row.getString("classification"), positions(row, "addressees"), positions(row, "copies"),
				position(row.getObject("signatory", UUID.class)), Body.stored(row.getString("body")),
				ParticularsJson.read(row.getString("more")));
		return new Letter(new DocumentId(row.getObject("id", UUID.class)), LetterState.valueOf(row.getString("state")),
				content,
				new PositionId(row.getObject("drafter", UUID.class)), new PersonId(row.getObject("author", UUID.class)),
				new UnitId(row.getObject("agency", UUID.class)), row.getInt("revision"), row.getInt("version"),
				row.getString("version_hash"), row.getString("code"), signed(row), instant(row, "created_at"),
				instant(row, "changed_at"));
	}

	private static Letter.@Nullable Signed signed(ResultSet row) throws SQLException {
		var file = row.getString("file");
		return file == null
				? null
				: new Letter.Signed(row.getString("number"), row.getObject("letter_on", LocalDate.class),
						new PersonId(row.getObject("signer", UUID.class)), row.getString("signed_name"),
						Capacity.valueOf(row.getString("capacity")), row.getString("signed_title"),
						instant(row, "signed_at"), new Fingerprint(file));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable PositionId position(@Nullable UUID id) {
		return id == null ? null : new PositionId(id);
	}

	private static List<PositionId> positions(ResultSet row, String column) throws SQLException {
		return Stream.of((UUID[]) row.getArray(column).getArray()).map(PositionId::new).toList();
	}
}
