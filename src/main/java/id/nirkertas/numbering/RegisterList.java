package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterRule.Counting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The registers of an agency: those that rules lead to, its own and those of agencies it counts for, and those that were used this year. */
@Service
public class RegisterList {

	private static final String CODE = "000.1.5";

	private final RegisterRules rules;
	private final RuleTable table;
	private final Issuers issuers;
	private final NumberBook book;
	private final Directory directory;
	private final AgencyClock days;
	private final AgencySettings settings;

	RegisterList(RegisterRules rules, RuleTable table, Issuers issuers, NumberBook book, Directory directory,
			AgencyClock days, AgencySettings settings) {
		this.rules = rules;
		this.table = table;
		this.issuers = issuers;
		this.book = book;
		this.directory = directory;
		this.days = days;
		this.settings = settings;
	}

	/** Of this year, in the order of the office's list of kinds. */
	List<RegisterState> of(Unit agency) {
		var today = days.today(agency.id());
		var lasts = new TreeMap<>(book.groups(agency.code(), today.getYear()));
		var states = new ArrayList<RegisterState>();
		led(agency, table.read()).forEach((group, led) -> {
			var last = lasts.containsKey(group) ? lasts.remove(group) : 0;
			var next = new NumberPattern(led.counting.pattern()).format(last + 1, today, parts(led.issuing, led.counting));
			states.add(new RegisterState(new NumberRegister(agency.code(), today.getYear(), group), List.copyOf(led.kinds),
					last, led.counting.pattern(), next));
		});
		lasts.forEach((group, last) -> states
				.add(RegisterState.former(new NumberRegister(agency.code(), today.getYear(), group), last)));
		return List.copyOf(states);
	}

	/** Registers of other agencies in which letters of this one count, in the order of the office's list of kinds. */
	public List<Elsewhere> elsewhere(Unit agency) {
		var year = days.today(agency.id()).getYear();
		var kinds = new LinkedHashMap<NumberRegister, Set<String>>();
		counted(agency, table.read()).filter(each -> !each.counting.agency().equals(agency.code()))
				.forEach(each -> kinds.computeIfAbsent(each.counting.in(year), _ -> new LinkedHashSet<>()).add(each.kind));
		return kinds.entrySet().stream().map(each -> new Elsewhere(each.getKey(), List.copyOf(each.getValue()))).toList();
	}

	/** Agencies whose letters count in a register, its own first. */
	public List<Unit> agencies(NumberRegister register) {
		var current = table.read();
		return directory.agencies().stream()
				.filter(unit -> unit.code().equals(register.agency())
						|| current.stream().anyMatch(rule -> rule.leads(unit.code(), register.agency())))
				.sorted(Comparator.comparing(unit -> !unit.code().equals(register.agency()))).toList();
	}

	/** How numbers of letters of these kinds and this unit would read under a rule that is not stored. */
	public String sample(Unit agency, RegisterRule rule, String pattern) {
		var counting = RegisterRule.counting(List.of(rule), agency.code(), rule.scope().group(), pattern,
				rule.scope().unit().equals(RegisterRule.ANY)
						? List.of(agency.code())
						: List.of(rule.scope().unit(), agency.code()));
		return new NumberPattern(counting.pattern()).format(1, days.today(agency.id()), parts(agency, counting));
	}

	/** How a number of a register looks while it stands on no letter; empty where no letter counts in it. */
	Optional<BiFunction<Integer, LocalDate, String>> openPattern(Unit agency, String group) {
		return Optional.ofNullable(led(agency, table.read()).get(group)).map(Led::counting)
				.map(counting -> (ordinal, on) -> new NumberPattern(counting.pattern()).open(ordinal, on,
						Map.of("UNIT", counting.unit())));
	}

	/** All the ways in which numbers of a register are written; none where no letter counts in it. */
	List<Counting> counting(Unit agency, String group) {
		return countedIn(agency, table.read()).map(Counted::counting)
				.filter(counting -> counting.register().equals(group)).distinct().toList();
	}

	/** What issues the letters of an agency that may bear such a number of a register; empty where none would write it so. */
	Optional<Unit> issuing(Unit agency, String group, Predicate<Counted> writes) {
		return countedIn(agency, table.read()).filter(each -> each.counting.register().equals(group)).filter(writes)
				.map(Counted::issuing).findFirst();
	}

	/** Whether letters count in it now: only then its keepers set numbers aside. */
	public boolean isCounted(Unit agency, NumberRegister register) {
		return register.year() == days.today(agency.id()).getYear() && !counting(agency, register.group()).isEmpty();
	}

	/** Whether letters may take numbers of it today: it is this year's, or the days of its year can be reached by back-dating. */
	public boolean isOpen(Unit agency, NumberRegister register) {
		return settings.backDating(agency.code()).isOpen(register.year(), days.today(agency.id()))
				&& !counting(agency, register.group()).isEmpty();
	}

	/** Which days a letter may bear that takes a number of it today, first and last. */
	public Map.Entry<LocalDate, LocalDate> reach(Unit agency, NumberRegister register) {
		var today = days.today(agency.id());
		return Map.entry(settings.backDating(agency.code()).earliest(register.year(), today),
				BackDating.latest(register.year(), today));
	}

	/** Codes of the units that issue letters of an agency, itself first. */
	public List<String> units(Unit agency) {
		return issuers.of(agency).stream().map(List::getFirst).toList();
	}

	private Map<String, Led> led(Unit agency, List<RegisterRule> current) {
		var led = new LinkedHashMap<String, Led>();
		countedIn(agency, current).forEach(
				each -> led.computeIfAbsent(each.counting.register(),
						_ -> new Led(each.issuing, each.counting, new LinkedHashSet<>())).kinds
						.add(each.issuing.id().equals(agency.id())
								? each.kind
								: each.kind + " (" + each.issuing.code() + ')'));
		return led;
	}

	/** What counts in registers of an agency, its own letters first. */
	private Stream<Counted> countedIn(Unit agency, List<RegisterRule> current) {
		var others = directory.agencies().stream().filter(other -> !other.id().equals(agency.id()))
				.filter(other -> current.stream().anyMatch(rule -> rule.leads(other.code(), agency.code())));
		return Stream.concat(Stream.of(agency), others).flatMap(issuing -> counted(issuing, current))
				.filter(each -> each.counting.agency().equals(agency.code()));
	}

	/** What an agency issues, wherever it counts. */
	private Stream<Counted> counted(Unit issuing, List<RegisterRule> current) {
		var units = issuers.of(issuing);
		return rules.kinds(issuing).stream()
				.flatMap(kind -> units.stream().map(line -> new Counted(issuing, kind.name(), RegisterRule.counting(current,
						issuing.code(), kind.group(), kind.pattern(), line))));
	}

	private Map<String, String> parts(Unit agency, Counting counting) {
		var head = directory.headOf(agency.id()).map(Position::code).orElse(agency.code());
		return Map.of("KEAMANAN", "B", "KLAS", CODE, "UNIT", counting.unit(), "JABATAN", head);
	}

	private record Led(Unit issuing, Counting counting, Set<String> kinds) {
	}

	/** How letters of a kind count that an agency issues. */
	record Counted(Unit issuing, String kind, Counting counting) {
	}

	/** @param kinds names of those whose letters take their numbers from it */
	public record Elsewhere(NumberRegister register, List<String> kinds) {
	}
}
