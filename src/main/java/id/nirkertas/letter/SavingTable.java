package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last save of each working copy; whoever asks has taken the letter's row. */
@Repository
class SavingTable {

	private final JdbcClient database;

	SavingTable(JdbcClient database) {
		this.database = database;
	}

	/** None of a letter that was begun before saves were noted. */
	Optional<Saving> of(DocumentId letter) {
		return database.sql("select * from letter_saving where letter = :letter").param("letter", letter.value())
				.query((row, _) -> saving(row)).optional();
	}

	void put(DocumentId letter, Saving saving) {
		var page = saving.page();
		database.sql("""
				insert into letter_saving (letter, page, turn, person, position, recorded, recorded_at)
				values (:letter, :page, :turn, :person, :position, :recorded, :at)
				on conflict (letter) do update set page = excluded.page, turn = excluded.turn, person = excluded.person,
					position = excluded.position, recorded = excluded.recorded, recorded_at = excluded.recorded_at""")
				.param("letter", letter.value()).param("page", page == null ? null : page.id())
				.param("turn", page == null ? 0 : page.turn()).param("person", saving.person().value())
				.param("position", saving.position().value()).param("recorded", saving.recorded())
				.param("at", LetterTable.stamp(saving.recordedAt())).update();
	}

	private static Saving saving(ResultSet row) throws SQLException {
		return new Saving(page(row), new PersonId(row.getObject("person", UUID.class)),
				new PositionId(row.getObject("position", UUID.class)), row.getInt("recorded"),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant());
	}

	private static @Nullable OpenPage page(ResultSet row) throws SQLException {
		var id = row.getObject("page", UUID.class);
		return id == null ? null : new OpenPage(id, row.getInt("turn"));
	}
}
