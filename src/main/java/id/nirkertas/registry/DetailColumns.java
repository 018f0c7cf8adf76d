package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;

/** Where {@link EntryDetails} stand in a row of an agenda book: what nobody said is null there. */
final class DetailColumns {

	private DetailColumns() {
	}

	/** Each with its type: the driver asks the database for that of a bare null. */
	static Map<String, Object> values(EntryDetails details) {
		var values = new HashMap<String, Object>();
		var came = details.came();
		values.put("came", new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE,
				came == null ? null : came.atOffset(ZoneOffset.UTC)));
		values.put("kind", text(details.kind()));
		values.put("summary", text(details.summary()));
		values.put("enclosures", new SqlParameterValue(Types.INTEGER, details.enclosures()));
		values.put("measure", text(details.measure()));
		values.put("keyword", text(details.keyword()));
		values.put("shelf", text(details.shelf()));
		var occasion = details.occasion();
		values.put("heldOn", new SqlParameterValue(Types.DATE, occasion == null ? null : occasion.on()));
		values.put("heldAt", new SqlParameterValue(Types.TIME, occasion == null ? null : occasion.at()));
		values.put("venue", text(occasion == null ? "" : occasion.venue()));
		var answers = details.answers();
		values.put("undated", details.undated());
		values.put("answers", new SqlParameterValue(Types.OTHER, answers == null ? null : answers.value()));
		return values;
	}

	static EntryDetails read(ResultSet row) throws SQLException {
		var came = row.getObject("came_at", OffsetDateTime.class);
		var answers = row.getObject("answers", UUID.class);
		var heldOn = row.getObject("held_on", LocalDate.class);
		return new EntryDetails(came == null ? null : came.toInstant(), text(row, "kind"), text(row, "summary"),
				row.getObject("enclosures", Integer.class), text(row, "measure"), text(row, "keyword"), text(row, "shelf"),
				heldOn == null
						? null
						: new Occasion(heldOn, row.getObject("held_at", LocalTime.class), text(row, "venue")),
				answers == null ? null : new DocumentId(answers), row.getBoolean("undated"));
	}

	private static SqlParameterValue text(String said) {
		return new SqlParameterValue(Types.VARCHAR, said.isBlank() ? null : said.strip());
	}

	private static String text(ResultSet row, String column) throws SQLException {
		var said = row.getString(column);
		return said == null ? "" : said;
	}
}
