package id.nirkertas.review;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom drafters ask for initials beside those the office asks. */
@Repository
class CoordinationTable {

	private final JdbcClient database;

	CoordinationTable(JdbcClient database) {
		this.database = database;
	}

	List<PositionId> of(DocumentId letter) {
		return Reading.once(List.of("review.coordination", letter), () -> database.sql("""
				select position from review_coordination where letter = :letter order by added_at, position""")
				.param("letter", letter.value())
				.query((row, _) -> new PositionId(row.getObject("position", UUID.class))).list());
	}

	/** Says whether it is news. */
	boolean add(DocumentId letter, PositionId position, Instant at) {
		return database.sql("""
				insert into review_coordination (letter, position, added_at) values (:letter, :position, :at)
				on conflict do nothing""").param("letter", letter.value()).param("position", position.value())
				.param("at", at.atOffset(ZoneOffset.UTC)).update() > 0;
	}

	/** Says whether it stood there. */
	boolean remove(DocumentId letter, PositionId position) {
		return database.sql("delete from review_coordination where letter = :letter and position = :position")
				.param("letter", letter.value()).param("position", position.value()).update() > 0;
	}
}
