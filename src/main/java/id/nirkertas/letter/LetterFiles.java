package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTable.stamp;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Reading;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies beside a letter: its attachments, and its signed file at each level. */
@Repository
class LetterFiles {

	private final JdbcClient database;

	LetterFiles(JdbcClient database) {
		this.database = database;
	}

	List<AttachmentView> attachments(DocumentId letter) {
		return attachments(List.of(letter)).getOrDefault(letter, List.of());
	}

	Map<DocumentId, List<AttachmentView>> attachments(Collection<DocumentId> letters) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		return Reading.once(List.of("letter.attachments", List.copyOf(letters)), () -> database.sql("""
				select id, letter, name, fingerprint, length, media_type from letter_attachment
				where letter in (:letters) order by added_at, id""")
				.param("letters", letters.stream().map(DocumentId::value).toList())
				.query((row, _) -> Map.entry(new DocumentId(row.getObject("letter", UUID.class)), attachment(row)))
				.list().stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
	}

	void attach(DocumentId letter, String name, StoredFile file, Instant at) {
		database.sql("""
				insert into letter_attachment (id, letter, name, fingerprint, length, media_type, added_at)
				values (:id, :letter, :name, :fingerprint, :length, :mediaType, :at)""").param("id", UUID.randomUUID())
				.param("letter", letter.value()).param("name", name).param("fingerprint", file.fingerprint().hex())
				.param("length", file.length()).param("mediaType", file.mediaType()).param("at", stamp(at)).update();
	}

	void detach(DocumentId letter, UUID attachment) {
		database.sql("delete from letter_attachment where id = :id and letter = :letter").param("id", attachment)
				.param("letter", letter.value()).update();
	}

	/** @param copy the number of a numbered copy; 0 for the letter itself */
	void addSigned(DocumentId letter, int copy, StoredFile file, Instant at) {
		database.sql("""
				insert into letter_file (letter, copy, level, fingerprint, length, current, stored_at)
				values (:letter, :copy, 'PAdES-BASELINE-T', :fingerprint, :length, true, :at)""")
				.param("letter", letter.value())
				.param("copy", copy)
				.param("fingerprint", file.fingerprint().hex()).param("length", file.length()).param("at", stamp(at))
				.update();
	}

	/** @param copy the number of a numbered copy; 0 for the letter itself */
	record Found(DocumentId letter, int copy) {
	}

	/** At whatever level of its signature the file was kept. */
	Optional<Found> letterOf(Fingerprint fingerprint) {
		return database.sql("select letter, copy from letter_file where fingerprint = :fingerprint limit 1")
				.param("fingerprint", fingerprint.hex())
				.query((row, _) -> new Found(new DocumentId(row.getObject("letter", UUID.class)), row.getInt("copy")))
				.optional();
	}

	private static AttachmentView attachment(ResultSet row) throws SQLException {
		return new AttachmentView(row.getObject("id", UUID.class), row.getString("name"),
				new StoredFile(new Fingerprint(row.getString("fingerprint")), row.getLong("length"),
						row.getString("media_type")));
	}
}
