package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who writes a draft in its drafter's place; of most drafts nobody does. */
@Repository
class Pens {

	private final JdbcClient database;

	Pens(JdbcClient database) {
		this.database = database;
	}

	Optional<HeldPen> of(DocumentId letter) {
		return Reading.once(List.of("letter.pen", letter),
				() -> database.sql("select position, since_at, due_at from letter_pen where letter = :letter")
						.param("letter", letter.value()).query((row, _) -> pen(row)).optional());
	}

	private static HeldPen pen(ResultSet row) throws SQLException {
		var due = row.getObject("due_at", OffsetDateTime.class);
		return new HeldPen(new PositionId(row.getObject("position", UUID.class)),
				row.getObject("since_at", OffsetDateTime.class).toInstant(), due == null ? null : due.toInstant());
	}

	/** Which of these somebody writes in their drafter's place. */
	Set<DocumentId> held(Collection<DocumentId> letters) {
		return letters.isEmpty()
				? Set.of()
				: Set.copyOf(database.sql("select letter from letter_pen where letter in (:letters)")
						.param("letters", letters.stream().map(DocumentId::value).toList())
						.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list());
	}

	/** Drafts that the position changes in their drafter's place. */
	List<DocumentId> heldBy(PositionId position) {
		return database.sql("select letter from letter_pen where position = :position order by since_at")
				.param("position", position.value())
				.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list();
	}

	void pass(DocumentId letter, PositionId position, Instant due, Instant at) {
		database.sql("""
				insert into letter_pen (letter, position, since_at, due_at) values (:letter, :position, :at, :due)
				on conflict (letter) do update set position = :position, since_at = :at, due_at = :due""")
				.param("letter", letter.value()).param("position", position.value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("due", due.atOffset(ZoneOffset.UTC)).update();
	}

	/** The drafter writes again. */
	void end(DocumentId letter) {
		database.sql("delete from letter_pen where letter = :letter").param("letter", letter.value()).update();
	}
}
