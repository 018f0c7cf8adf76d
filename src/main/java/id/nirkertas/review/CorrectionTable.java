package id.nirkertas.review;

import id.nirkertas.review.Correction.Answer;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewers asked for, and what became of it. Nothing is overwritten. */
@Repository
class CorrectionTable {

	private final JdbcClient database;

	CorrectionTable(JdbcClient database) {
		this.database = database;
	}

	void add(Correction correction, int ordinal) {
		database.sql(
				"""
						insert into review_correction (id, letter, version, place, label, excerpt, passage_hash, reasons, text,
							position, person, capacity, raised_at, ordinal)
						values (:id, :letter, :version, :place, :label, :excerpt, :hash, :reasons, :text, :position, :person, :capacity,
							:at, :ordinal)""")
				.param("id", correction.id().value()).param("letter", correction.letter().value())
				.param("version", correction.version()).param("place", correction.place())
				.param("label", correction.label()).param("excerpt", correction.excerpt())
				.param("hash", correction.passageHash()).param("reasons", correction.reasons().toArray(String[]::new))
				.param("text", correction.text()).param("position", correction.position().value())
				.param("person", correction.person().value())
				.param("capacity", correction.capacity().name()).param("at", stamp(correction.at()))
				.param("ordinal", ordinal).update();
	}

	void answer(Correction correction, Answer answer) {
		database.sql("""
				insert into review_correction_answer (correction, place, state, words, position, person, answered_at)
				values (:correction, :place, :state, :words, :position, :person, :at)""")
				.param("correction", correction.id().value()).param("place", correction.answers().size() + 1)
				.param("state", answer.state().name()).param("words", answer.words())
				.param("position", answer.position().value()).param("person", answer.person().value())
				.param("at", stamp(answer.at())).update();
	}

	/** The newest round first, each in the order of the letter. */
	List<Correction> of(DocumentId letter) {
		return Reading.once(List.of("review.corrections", letter), () -> read(letter));
	}

	Optional<DocumentId> letterOf(CorrectionId id) {
		return database.sql("select letter from review_correction where id = :id").param("id", id.value())
				.query(UUID.class).optional().map(DocumentId::new);
	}

	private List<Correction> read(DocumentId letter) {
		var rows = database.sql("""
				select * from review_correction where letter = :letter order by raised_at desc, ordinal""")
				.param("letter", letter.value()).query((row, _) -> correction(row)).list();
		var answers = rows.isEmpty() ? Map.<UUID, List<Answer>>of() : answers(letter);
		return rows.stream().map(row -> row.with(answers.getOrDefault(row.id().value(), List.of()))).toList();
	}

	private Map<UUID, List<Answer>> answers(DocumentId letter) {
		return database.sql("""
				select a.* from review_correction_answer a join review_correction c on c.id = a.correction
				where c.letter = :letter order by a.place""").param("letter", letter.value())
				.query((row, _) -> Map.entry(row.getObject("correction", UUID.class), answer(row))).list().stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Correction correction(ResultSet row) throws SQLException {
		return new Correction(new CorrectionId(row.getObject("id", UUID.class)),
				new DocumentId(row.getObject("letter", UUID.class)), row.getInt("version"), row.getString("place"),
				row.getString("label"), row.getString("excerpt"), row.getString("passage_hash"),
				List.of((String[]) row.getArray("reasons").getArray()), row.getString("text"),
				new PositionId(row.getObject("position", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
				Capacity.valueOf(row.getString("capacity")), instant(row, "raised_at"), List.of());
	}

	private static Answer answer(ResultSet row) throws SQLException {
		return new Answer(CorrectionState.valueOf(row.getString("state")), row.getString("words"),
				new PositionId(row.getObject("position", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
				instant(row, "answered_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static OffsetDateTime stamp(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}
}
