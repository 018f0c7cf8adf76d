package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rules of registers, as seeded or changed by the office; some dozen rows. */
@Repository
class RuleTable implements Remembered {

	private final JdbcClient database;
	private final Kept<List<RegisterRule>> rules = new Kept<>(Duration.ofSeconds(10), this::read);

	RuleTable(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void lookAgain() {
		rules.forget();
	}

	/** As they were some seconds ago, or are now. */
	List<RegisterRule> kept() {
		return rules.get();
	}

	/** As they are now, nearest first: for whoever changes them. */
	List<RegisterRule> read() {
		return database.sql("select * from numbering_rule").query(RuleTable::rule).list().stream()
				.sorted(RegisterRule.NEAREST).toList();
	}

	/**
	 * Nobody else changes a rule, nor how an agency numbers, until the transaction ends: which agencies count together is judged by
	 * their hours, and their hours by that.
	 */
	void lock() {
		database.sql("lock table numbering_agency, numbering_rule in share row exclusive mode").update();
	}

	/** What is said now, under the {@link #lock}. */
	Optional<Say> take(Scope scope) {
		lock();
		return read().stream().filter(rule -> rule.scope().equals(scope)).map(RegisterRule::say).findFirst();
	}

	void put(Scope scope, Say say) {
		database.sql(
				"""
						insert into numbering_rule (agency, kind_group, unit, register, each_unit, pattern, unit_code, keeper_first,
							counted_in)
						values (:agency, :group, :unit, :register, :each, :pattern, :code, :keeper, :counted)
						on conflict (agency, kind_group, unit) do update set register = excluded.register, each_unit = excluded.each_unit,
							pattern = excluded.pattern, unit_code = excluded.unit_code,
							keeper_first = excluded.keeper_first, counted_in = excluded.counted_in""")
				.param("agency", scope.agency())
				.param("group", scope.group()).param("unit", scope.unit()).param("register", say.register())
				.param("each", say.eachUnit()).param("pattern", say.pattern()).param("code", say.unitCode())
				.param("keeper", say.keeperFirst()).param("counted", say.countedIn()).update();
		forgetAfterCommit();
	}

	/** Whether an agency counts with another one. */
	boolean shares(String agency) {
		return read().stream().filter(rule -> !rule.say().countedIn().isEmpty()).anyMatch(
				rule -> rule.say().countedIn().equals(agency) || rule.leads(agency, rule.say().countedIn()));
	}

	void remove(Scope scope) {
		database.sql("delete from numbering_rule where agency = :agency and kind_group = :group and unit = :unit")
				.param("agency", scope.agency()).param("group", scope.group()).param("unit", scope.unit()).update();
		forgetAfterCommit();
	}

	/** What was read in between is the old. */
	private void forgetAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				rules.forget();
			}
		});
	}

	private static RegisterRule rule(ResultSet row, int line) throws SQLException {
		return new RegisterRule(new Scope(row.getString("agency"), row.getString("kind_group"), row.getString("unit")),
				new Say(row.getString("register"), row.getBoolean("each_unit"), row.getString("pattern"),
						row.getBoolean("unit_code"), row.getBoolean("keeper_first"), row.getString("counted_in")));
	}
}
