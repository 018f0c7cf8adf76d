package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterRule.Counting;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers of other agencies in which letters of one count, as the rules stand, or have counted. */
@Component
class GuestRegisters {

	private final JdbcClient database;
	private final RuleTable rules;
	private final RuleConsequences consequences;
	private final AgencyClock days;

	GuestRegisters(JdbcClient database, RuleTable rules, RuleConsequences consequences, AgencyClock days) {
		this.database = database;
		this.rules = rules;
		this.consequences = consequences;
		this.days = days;
	}

	/** Those of this year to which the rules lead, then those that have numbers of its letters, latest year first. */
	List<NumberRegister> of(Unit agency) {
		return Stream.concat(led(agency), used(agency).stream()).distinct().toList();
	}

	boolean counts(Unit agency, NumberRegister register) {
		return used(agency).contains(register) || led(agency).anyMatch(register::equals);
	}

	/**
	 * An agency none of whose letters has a number of the register any more reads it no more for what it counted: the last of them
	 * was said to be its letter by mistake. The caller holds the register's lock.
	 */
	void forget(String agency, NumberRegister register) {
		database.sql("""
				delete from numbering_guest g using numbering_register r
				where r.id = g.register and g.agency = ? and r.agency = ? and r.year = ? and r.register_group = ?
					and not exists (select from numbering_entry e
						where e.register = r.id and split_part(e.series, '/', 1) = g.agency)""")
				.params(agency, register.agency(), register.year(), register.group()).update();
	}

	private Stream<NumberRegister> led(Unit agency) {
		var year = days.today(agency.id()).getYear();
		return consequences.counting(agency, rules.read()).stream().filter(each -> !each.agency().equals(agency.code()))
				.map((Counting each) -> each.in(year)).distinct();
	}

	private List<NumberRegister> used(Unit agency) {
		return database
				.sql("""
						select r.agency, r.year, r.register_group from numbering_guest g join numbering_register r on r.id = g.register
						where g.agency = ? order by r.year desc, r.agency, r.register_group""")
				.param(agency.code())
				.query((row, _) -> new NumberRegister(row.getString("agency"), row.getInt("year"),
						row.getString("register_group")))
				.list();
	}
}
