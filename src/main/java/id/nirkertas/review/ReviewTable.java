package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rounds of initials, remarks, and what each reviewer has looked at. A letter has at most one open round, and none once it is
 * signed or given up.
 */
@Repository
class ReviewTable {

	/** An open round and its key. */
	record Round(UUID id, ReviewChain chain) {
	}

	private final JdbcClient database;
	private final StepRows steps;

	ReviewTable(JdbcClient database, StepRows steps) {
		this.database = database;
		this.steps = steps;
	}

	Optional<Round> open(DocumentId letter) {
		return Reading.once(List.of("review.open", letter), () -> round(letter, "closed_at is null"));
	}

	/** The open round, or the one that ended with the letter: how far it had come. */
	Optional<Round> standing(DocumentId letter) {
		return Reading.once(List.of("review.standing", letter),
				() -> round(letter, "(closed_at is null or ended_with_letter)"));
	}

	/** Letters whose open chain still has a place for these positions, as reviewers or as those a review was passed on to. */
	List<DocumentId> openWith(List<PositionId> positions) {
		return database.sql("""
				select distinct r.letter from review_round r join review_step s on s.round = r.id
				where r.closed_at is null and s.initialled_at is null and s.skipped_at is null
					and (s.reviewer = any(:positions) or s.delegate = any(:positions))
				""").param("positions", positions.stream().map(PositionId::value).toArray(UUID[]::new))
				.query((row, _) -> new DocumentId(row.getObject(1, UUID.class))).list();
	}

	/** Takes the round until the transaction ends: two clicks on one letter stand in a queue. */
	Optional<Round> take(DocumentId letter) {
		return round(letter, "closed_at is null for update");
	}

	void add(DocumentId letter, ReviewChain chain, Instant at) {
		var id = UUID.randomUUID();
		database.sql("""
				insert into review_round (id, letter, version, version_hash, opened_at)
				values (:id, :letter, :version, :hash, :at)""").param("id", id).param("letter", letter.value())
				.param("version", chain.version()).param("hash", chain.versionHash()).param("at", stamp(at)).update();
		steps.add(id, chain.stages());
	}

	/** Writes what an act made of the chain. */
	void keep(Round round, ReviewChain after) {
		steps.keep(round.id(), round.chain().stages(), after.stages());
	}

	void close(DocumentId letter, Instant at) {
		database.sql("update review_round set closed_at = :at where letter = :letter and closed_at is null")
				.param("at", stamp(at)).param("letter", letter.value()).update();
	}

	/** As {@link #close}, for a letter that comes back to no reviewer. */
	void endWithLetter(DocumentId letter, Instant at) {
		database.sql("""
				update review_round set closed_at = :at, ended_with_letter = true
				where letter = :letter and closed_at is null""").param("at", stamp(at)).param("letter", letter.value())
				.update();
	}

	/** As {@link #close}, by a reviewer who changes the text. */
	void closeEdited(DocumentId letter, PositionId editor, Instant at) {
		database.sql("""
				update review_round set closed_at = :at, edited_by = :editor where letter = :letter and closed_at is null""")
				.param("at", stamp(at)).param("editor", editor.value()).param("letter", letter.value()).update();
	}

	/** The chain of the last round, if a reviewer ended it to change the text. */
	Optional<ReviewChain> edited(DocumentId letter) {
		return database.sql("""
				select id, version, version_hash from (
					select * from review_round where letter = :letter order by opened_at desc, version desc limit 1) last
				where edited_by is not null""").param("letter", letter.value()).query((row, _) -> empty(row)).optional()
				.map(this::withSteps).map(Round::chain);
	}

	/** The chain of the last round, open or over. */
	Optional<ReviewChain> last(DocumentId letter) {
		return database.sql("""
				select id, version, version_hash from review_round where letter = :letter
				order by opened_at desc, version desc limit 1""").param("letter", letter.value())
				.query((row, _) -> empty(row)).optional().map(this::withSteps).map(Round::chain);
	}

	boolean keepsInitials(UnitId agency) {
		return database.sql("select keeps_initials from review_setting where agency = :agency")
				.param("agency", agency.value()).query(Boolean.class).optional().orElse(false);
	}

	void keepInitials(UnitId agency, boolean keeps) {
		database.sql("""
				insert into review_setting (agency, keeps_initials) values (:agency, :keeps)
				on conflict (agency) do update set keeps_initials = :keeps""").param("agency", agency.value())
				.param("keeps", keeps).update();
	}

	void remark(DocumentId letter, Remark remark) {
		database.sql("""
				insert into review_remark (id, letter, version, position, person, capacity, reasons, text, remarked_at)
				values (:id, :letter, :version, :position, :person, :capacity, :reasons, :text, :at)""")
				.param("id", UUID.randomUUID())
				.param("letter", letter.value()).param("version", remark.version())
				.param("position", remark.position().value()).param("person", remark.person().value())
				.param("capacity", remark.capacity().name()).param("reasons", remark.reasons().toArray(String[]::new))
				.param("text", remark.text())
				.param("at", stamp(remark.at())).update();
	}

	List<Remark> remarks(DocumentId letter) {
		return Reading.once(List.of("review.remarks", letter), () -> database.sql("""
				select version, position, person, capacity, reasons, text, remarked_at from review_remark
				where letter = :letter order by remarked_at desc""").param("letter", letter.value())
				.query((row, _) -> remark(row)).list());
	}

	private static Remark remark(ResultSet row) throws SQLException {
		return new Remark(new PositionId(row.getObject("position", UUID.class)),
				new PersonId(row.getObject("person", UUID.class)), Capacity.valueOf(row.getString("capacity")),
				instant(row, "remarked_at"), row.getInt("version"),
				List.of((String[]) row.getArray("reasons").getArray()), row.getString("text"));
	}

	void look(DocumentId letter, Actor by, int version, Instant at) {
		database.sql("""
				insert into review_look (letter, position, person, version, looked_at)
				values (:letter, :position, :person, :version, :at)
				on conflict do nothing""").param("letter", letter.value()).param("position", by.position().value())
				.param("person", by.person().value()).param("version", version).param("at", stamp(at)).update();
	}

	/** The last version before this one that the person has looked at, in whichever position. */
	Optional<Integer> seenBefore(DocumentId letter, PersonId person, int version) {
		return database.sql("""
				select version from review_look where letter = :letter and person = :person and version < :version
				order by version desc limit 1""").param("letter", letter.value()).param("person", person.value())
				.param("version", version).query(Integer.class).optional();
	}

	/** Who else looked at it last in their position. */
	Optional<EarlierLook> lookedElse(DocumentId letter, Actor by) {
		return database.sql("""
				select person, version from review_look where letter = :letter and position = :position and person <> :person
				order by version desc, looked_at desc limit 1""").param("letter", letter.value())
				.param("position", by.position().value()).param("person", by.person().value())
				.query((row, _) -> new EarlierLook(new PersonId(row.getObject("person", UUID.class)), row.getInt("version")))
				.optional();
	}

	private Optional<Round> round(DocumentId letter, String which) {
		return database.sql("select id, version, version_hash from review_round where letter = :letter and " + which)
				.param("letter", letter.value())
				.query((row, _) -> empty(row)).optional().map(this::withSteps);
	}

	private static Round empty(ResultSet row) throws SQLException {
		return new Round(row.getObject("id", UUID.class),
				ReviewChain.of(row.getInt("version"), row.getString("version_hash"), List.of()));
	}

	private Round withSteps(Round empty) {
		return new Round(empty.id(),
				new ReviewChain(empty.chain().version(), empty.chain().versionHash(), steps.of(empty.id())));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime stamp(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}
}
