package id.nirkertas.letter;

import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRule.Signature;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Remembered;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who signs what, as seeded or changed by the office; some dozen rows. */
@Repository
class AuthorityTable implements Remembered {

	private static final String THIS = """
			agency is not distinct from :agency and kind = :kind and recipient = :reach and recipient_level = :to
			and position is not distinct from :position and capacity is not distinct from :capacity""";

	private final JdbcClient database;
	private final Kept<List<AuthorityRule>> rules = new Kept<>(Duration.ofSeconds(10), this::read);

	AuthorityTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The nearest rule for such a signature, as the table stands.
	 *
	 * @param capacity of which it is; null for the rule that holds for everybody
	 */
	Optional<AuthorityRule> rule(Signature asked, @Nullable Capacity capacity) {
		return rules.get().stream().filter(rule -> rule.isFor(asked, capacity)).min(asked.nearest());
	}

	/** As they are now, in no order: for whoever changes them. */
	List<AuthorityRule> read() {
		return database.sql("select * from letter_signing_authority").query((row, _) -> rule(row)).list();
	}

	/** What is said now, and nobody else changes anything until the transaction ends; null where there is no such rule. */
	@Nullable
	Say take(Going going) {
		database.sql("lock table letter_signing_authority in share row exclusive mode").update();
		return read().stream().filter(rule -> rule.going().equals(going)).map(AuthorityRule::say).findFirst().orElse(null);
	}

	void put(Going going, Say say) {
		remove(going);
		var lowest = say.lowest();
		of(going,
				"""
						insert into letter_signing_authority (agency, kind, recipient, recipient_level, position, capacity, lowest,
							on_behalf, superior, outcome, basis)
						values (:agency, :kind, :reach, :to, :position, :capacity, :lowest, :onBehalf, :superior, :outcome, :basis)""")
				.param("lowest", lowest == null ? null : lowest.name()).param("onBehalf", say.onBehalf())
				.param("superior", say.superior()).param("outcome", say.outcome().name()).param("basis", say.basis())
				.update();
	}

	void remove(Going going) {
		of(going, "delete from letter_signing_authority where " + THIS).update();
		AfterCommit.then(rules::forget);
	}

	/** A change in the database holds at once. */
	@Override
	public void lookAgain() {
		rules.forget();
	}

	private StatementSpec of(Going going, String statement) {
		var agency = going.agency();
		var position = going.hand().position();
		var capacity = going.hand().capacity();
		return database.sql(statement).param("agency", agency == null ? null : agency.value(), Types.OTHER)
				.param("kind", going.kind()).param("reach", going.reach().name()).param("to", going.to().name())
				.param("position", position == null ? null : position.value(), Types.OTHER)
				.param("capacity", capacity == null ? null : capacity.name(), Types.VARCHAR);
	}

	private static AuthorityRule rule(ResultSet row) throws SQLException {
		var agency = row.getObject("agency", UUID.class);
		var lowest = row.getString("lowest");
		return new AuthorityRule(
				new Going(agency == null ? null : new UnitId(agency), row.getString("kind"),
						Reach.valueOf(row.getString("recipient")), Level.valueOf(row.getString("recipient_level")),
						hand(row)),
				new Say(lowest == null ? null : Level.valueOf(lowest), row.getBoolean("on_behalf"),
						row.getBoolean("superior"), Outcome.valueOf(row.getString("outcome")), row.getString("basis")));
	}

	private static Hand hand(ResultSet row) throws SQLException {
		var position = row.getObject("position", UUID.class);
		var capacity = row.getString("capacity");
		return new Hand(position == null ? null : new PositionId(position),
				capacity == null ? null : Capacity.valueOf(capacity));
	}
}
