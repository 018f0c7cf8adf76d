package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTable.stamp;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of letters in the database, for ever. */
@Repository
class VersionTable {

	private final JdbcClient database;

	VersionTable(JdbcClient database) {
		this.database = database;
	}

	/** Under the number that the letter bears by now. */
	void add(Letter letter, CanonicalForm form, int kind, int letterhead, VersionReason reason, Actor by, Instant at) {
		database.sql(
				"""
						insert into letter_version (letter, version, content, hash, kind_version, letterhead_version, reason, made_by,
							made_as, made_capacity, made_at)
						values (:letter, :version, :content, :hash, :kind, :letterhead, :reason, :person, :position, :capacity,
							:at)""")
				.param("letter", letter.id().value()).param("version", letter.version()).param("content", form.json())
				.param("hash", form.hash()).param("kind", kind).param("letterhead", letterhead)
				.param("reason", reason.name()).param("person", by.person().value())
				.param("position", by.position().value()).param("capacity", by.capacity().name())
				.param("at", stamp(at)).update();
	}

	/** Newest first. */
	List<VersionView> of(DocumentId letter) {
		return Reading.once(List.of("letter.versions", letter), () -> database.sql("""
				select version, reason, made_by, made_as, made_capacity, made_at,
					hash is not distinct from lag(hash) over (order by version) same
				from letter_version where letter = :letter order by version desc""").param("letter", letter.value())
				.query((row, _) -> version(letter, row)).list());
	}

	Optional<CanonicalForm> form(DocumentId letter, int version) {
		return database.sql("select content from letter_version where letter = :letter and version = :version")
				.param("letter", letter.value()).param("version", version).query(String.class).optional()
				.map(CanonicalForm::new);
	}

	/** What was last handed on for initials. */
	Optional<CanonicalForm> lastSubmitted(DocumentId letter) {
		return database.sql("""
				select content from letter_version where letter = :letter and reason in ('SUBMITTED', 'EDITED')
				order by version desc limit 1""").param("letter", letter.value()).query(String.class).optional()
				.map(CanonicalForm::new);
	}

	private static VersionView version(DocumentId letter, ResultSet row) throws SQLException {
		var capacity = row.getString("made_capacity");
		return new VersionView(letter, row.getInt("version"), VersionReason.valueOf(row.getString("reason")),
				new PersonId(row.getObject("made_by", UUID.class)), new PositionId(row.getObject("made_as", UUID.class)),
				capacity == null ? null : Capacity.valueOf(capacity),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getBoolean("same"));
	}
}
