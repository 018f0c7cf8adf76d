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
