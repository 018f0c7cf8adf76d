package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where letters stand, without what they say: for whoever looks at all there ever were. */
@Service
public class LetterStandings {

	/** Before every letter. */
	public static final DocumentId FIRST = new DocumentId(new UUID(0, 0));

	/** @param writer its drafter, or who writes in their place while the draft lies open */
	public record Line(DocumentId letter, LetterState state, PositionId writer, @Nullable PositionId signatory) {
	}

	private final JdbcClient database;

	LetterStandings(JdbcClient database) {
		this.database = database;
	}

	/** So many at most that come after one, by their ids. */
	public List<Line> after(DocumentId last, int most) {
		return database.sql("""
				select l.id, l.state, coalesce(p.position, l.drafter) as writer, l.signatory
				from letter l left join letter_pen p on p.letter = l.id
				where l.id > :last order by l.id limit :most""").param("last", last.value()).param("most", most)
				.query((row, _) -> line(row)).list();
	}

	private static Line line(ResultSet row) throws SQLException {
		var signatory = row.getObject("signatory", UUID.class);
		return new Line(new DocumentId(row.getObject("id", UUID.class)), LetterState.valueOf(row.getString("state")),
				new PositionId(row.getObject("writer", UUID.class)), signatory == null ? null : new PositionId(signatory));
	}
}
