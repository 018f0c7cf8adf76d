package id.nirkertas.numbering;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the sheets of blocks said that their numbers are written. */
@Repository
class PaperWays {

	private final JdbcClient database;

	PaperWays(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One way to write a number.
	 *
	 * @param agency code of who issues such letters
	 * @param unit   what stands for {UNIT}
	 * @param kind   of the letters, as the sheet named it
	 */
	record Way(String agency, String unit, String pattern, String kind) {

		/** Whether a number that is written so tells whose it is. */
		boolean namesAgency() {
			var code = Pattern.compile("(?<!\\p{Alnum})" + Pattern.quote(agency) + "(?!\\p{Alnum})");
			return namesUnit() || namesPosition() || new NumberPattern(pattern).tokens().stream()
					.anyMatch(token -> token instanceof NumberToken.Literal && code.matcher(token.name()).find());
		}

		private boolean namesUnit() {
			return pattern.contains("{UNIT}");
		}

		boolean namesPosition() {
			return pattern.contains("{JABATAN}");
		}

		/** The same for all kinds and units whose numbers look the same. */
		Way asWritten() {
			return new Way(agency, namesUnit() ? unit : "", pattern, "");
		}
	}

	/** None of a block that was taken before they were kept. */
	List<Way> of(UUID hold) {
		return database.sql("select agency, unit, pattern, kind from numbering_hold_way where hold = ? order by place")
				.param(hold)
				.query((row, _) -> new Way(row.getString("agency"), row.getString("unit"), row.getString("pattern"),
						row.getString("kind")))
				.list();
	}

	/** Once for each block; said again, it changes nothing. */
	void keep(UUID hold, List<Way> ways) {
		for (var place = 0; place < ways.size(); place++) {
			var way = ways.get(place);
			database.sql("""
					insert into numbering_hold_way (hold, place, agency, unit, pattern, kind) values (?, ?, ?, ?, ?, ?)
					on conflict do nothing""").params(hold, place, way.agency(), way.unit(), way.pattern(), way.kind())
					.update();
		}
	}
}
