package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterRule.Counting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which letters count in which registers, as the rules stand: those of the register's agency, and those of agencies it counts for. */
@Component
class CountedLetters {

	private final RegisterRules rules;
	private final RuleTable table;
	private final Issuers issuers;
	private final Directory directory;

	CountedLetters(RegisterRules rules, RuleTable table, Issuers issuers, Directory directory) {
		this.rules = rules;
		this.table = table;
		this.issuers = issuers;
		this.directory = directory;
	}

	/** What an agency issues, wherever it counts, in the order of the office's list of kinds. */
	Stream<Counted> of(Unit issuing) {
		return of(issuing, table.read());
	}

	/** What counts in registers of an agency, its own letters first. */
	Stream<Counted> in(Unit agency) {
		var current = table.read();
		return agencies(agency.code(), current).stream().flatMap(issuing -> of(issuing, current))
				.filter(each -> each.counting.agency().equals(agency.code()));
	}

	/** What counts in one register of an agency. */
	Stream<Counted> in(Unit agency, String group) {
		return in(agency).filter(each -> each.counting.register().equals(group));
	}

	boolean counts(Unit agency, String group) {
		return in(agency, group).findAny().isPresent();
	}

	/** Agencies whose letters may count in registers of one, itself first. */
	List<Unit> agencies(String agency) {
		return agencies(agency, table.read());
	}

	private List<Unit> agencies(String agency, List<RegisterRule> current) {
		return directory.agencies().stream()
				.filter(unit -> unit.code().equals(agency)
						|| current.stream().anyMatch(rule -> rule.leads(unit.code(), agency)))
				.sorted(Comparator.comparing(unit -> !unit.code().equals(agency))).toList();
	}

	private Stream<Counted> of(Unit issuing, List<RegisterRule> current) {
		var units = issuers.of(issuing);
		return rules.kinds(issuing).stream()
				.flatMap(kind -> units.stream().map(line -> new Counted(issuing, kind.name(), RegisterRule.counting(current,
						issuing.code(), kind.group(), kind.pattern(), line))));
	}

	/** How letters of a kind count that an agency issues. */
	record Counted(Unit issuing, String kind, Counting counting) {

		/** The kind, with its agency where that is another one. */
		String seenFrom(Unit agency) {
			return issuing.id().equals(agency.id()) ? kind : kind + " (" + issuing.code() + ')';
		}
	}
}
