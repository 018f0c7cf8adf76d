package id.nirkertas.classification;

import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tree of archive codes. */
@Service
public class Classification {

	private final JdbcClient database;

	Classification(JdbcClient database) {
		this.database = database;
	}

	public Optional<Code> code(String code) {
		return Reading.once(List.of("classification.code", code.strip()),
				() -> database.sql("select * from classification_code where code = ?").param(code.strip())
						.query(Classification::code).optional());
	}

	/**
	 * Codes that begin with the text or whose title has its words (or words that begin so), in the order of the tree; every
	 * code for an empty text.
	 */
	public List<Code> find(String text, int limit) {
		var sought = text.strip();
		return database.sql("""
				select * from classification_code
				where starts_with(code, :text) or not exists (
					select from regexp_split_to_table(lower(:text), '\\s+') as sought(word) where not exists (
						select from regexp_split_to_table(lower(title), '\\W+') as own(word)
						where starts_with(own.word, sought.word)))
				order by string_to_array(code, '.')::int[] limit :limit
				""").param("text", sought).param("limit", limit).query(Classification::code).list();
	}

	private static Code code(ResultSet row, int number) throws SQLException {
		return new Code(row.getString("code"), row.getString("title"), row.getInt("active_years"),
				row.getInt("inactive_years"),
				FinalAction.valueOf(row.getString("final_action")), Secrecy.valueOf(row.getString("secrecy")));
	}
}
