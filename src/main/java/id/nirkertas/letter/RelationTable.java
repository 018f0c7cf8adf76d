package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTable.stamp;

import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What letters say of each other, in the database. */
@Repository
class RelationTable {

	/** @param effective whether the letter that says so is signed */
	record Mention(Relation relation, DocumentId letter, DocumentId other, boolean effective) {
	}

	private final JdbcClient database;

	RelationTable(JdbcClient database) {
		this.database = database;
	}

	/** In place of what the draft said before. */
	void keep(DocumentId letter, List<Reference> references) {
		database.sql("delete from letter_relation where letter = :letter").param("letter", letter.value()).update();
		if (!references.isEmpty()) {
			database.sql(
					"""
							insert into letter_relation (letter, place, relation, other)
							select :letter, place, relation, other from unnest(:places, :relations, :others) said(place, relation, other)""")
					.param("letter", letter.value())
					.param("places", IntStream.range(0, references.size()).boxed().toArray(Integer[]::new))
					.param("relations", references.stream().map(each -> each.relation().name()).toArray(String[]::new))
					.param("others", references.stream().map(each -> each.letter().value()).toArray(UUID[]::new)).update();
		}
	}

	void takeEffect(DocumentId letter, Instant at) {
		database.sql("update letter_relation set effective_at = :at where letter = :letter").param("at", stamp(at))
				.param("letter", letter.value()).update();
	}

	/** By each of the letters that was corrected or revoked: by which, oldest first. */
	Map<DocumentId, List<Amendment>> amendments(Collection<DocumentId> letters) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		return Reading.once(List.of("letter.amendments", List.copyOf(letters)), () -> database
				.sql("""
						select r.other, r.relation, l.id, l.number, l.letter_on from letter_relation r join letter l on l.id = r.letter
						where r.other in (:letters) and r.relation in ('CORRECTS', 'REVOKES') and r.effective_at is not null
						order by r.effective_at, l.id""")
				.param("letters", ids(letters))
				.query((row, _) -> Map.entry(id(row, "other"), new Amendment(Relation.valueOf(row.getString("relation")),
						id(row, "id"), row.getString("number"), row.getObject("letter_on", LocalDate.class))))
				.list().stream().collect(
						Collectors.groupingBy(Map.Entry::getKey,
								Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
	}

	/** Who speaks of one of the documents; of drafts those that were not given up. */
	List<Mention> of(Collection<DocumentId> documents) {
		if (documents.isEmpty()) {
			return List.of();
		}
		return database.sql("""
				select r.relation, r.letter, r.other, r.effective_at is not null as effective
				from letter_relation r join letter l on l.id = r.letter
				where r.other in (:documents) and l.state <> 'WITHDRAWN' order by l.created_at, l.id, r.place""")
				.param("documents", ids(documents))
				.query((row, _) -> new Mention(Relation.valueOf(row.getString("relation")), id(row, "letter"),
						id(row, "other"), row.getBoolean("effective")))
				.list();
	}

	private static List<UUID> ids(Collection<DocumentId> documents) {
		return documents.stream().map(DocumentId::value).toList();
	}

	private static DocumentId id(ResultSet row, String column) throws SQLException {
		return new DocumentId(row.getObject(column, UUID.class));
	}
}
