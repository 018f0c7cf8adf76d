package id.nirkertas.letter;

import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signs what, as seeded or changed by the office; some dozen rows. */
@Repository
class AuthorityTable {

	private final JdbcClient database;
	private final Kept<List<AuthorityRule>> rules = new Kept<>(Duration.ofSeconds(10), this::read);

	AuthorityTable(JdbcClient database) {
		this.database = database;
	}

	/** The nearest one for such a letter; empty where the office has none. */
	Optional<AuthorityRule> rule(UnitId agency, String kind, Reach reach, Level highest) {
		return rules.get().stream().filter(rule -> rule.isFor(agency, kind, reach, highest)).findFirst();
	}

	/** A change in the database holds at once. */
	void forget() {
		rules.forget();
	}

	private List<AuthorityRule> read() {
		return database.sql("select * from letter_signing_authority").query((row, _) -> rule(row)).list().stream()
				.sorted(AuthorityRule.NEAREST).toList();
	}

	private static AuthorityRule rule(ResultSet row) throws SQLException {
		var agency = row.getObject("agency", UUID.class);
		var lowest = row.getString("lowest");
		return new AuthorityRule(agency == null ? null : new UnitId(agency), row.getString("kind"),
				Reach.valueOf(row.getString("recipient")), Level.valueOf(row.getString("recipient_level")),
				lowest == null ? null : Level.valueOf(lowest), row.getBoolean("on_behalf"), row.getBoolean("superior"),
				Outcome.valueOf(row.getString("outcome")));
	}
}
