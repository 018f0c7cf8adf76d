package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterRule.Counting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** The registers of an agency: those that its rules lead to, and those that were used this year. */
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
			var next = new NumberPattern(led.counting.pattern()).format(last + 1, today, parts(agency, led.counting));
			states.add(new RegisterState(new NumberRegister(agency.code(), today.getYear(), group), List.copyOf(led.kinds),
					last, led.counting.pattern(), next));
		});
		lasts.forEach((group, last) -> states
				.add(RegisterState.former(new NumberRegister(agency.code(), today.getYear(), group), last)));
		return List.copyOf(states);
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
		var current = table.read();
		return rules.kinds(agency).stream().flatMap(kind -> issuers.of(agency).stream()
				.map(units -> RegisterRule.counting(current, agency.code(), kind.group(), kind.pattern(), units)))
				.filter(counting -> counting.register().equals(group)).distinct().toList();
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
		for (var kind : rules.kinds(agency)) {
			for (var units : issuers.of(agency)) {
				var counting = RegisterRule.counting(current, agency.code(), kind.group(), kind.pattern(), units);
				led.computeIfAbsent(counting.register(), _ -> new Led(counting, new LinkedHashSet<>())).kinds
						.add(kind.name());
			}
		}
		return led;
	}

	private Map<String, String> parts(Unit agency, Counting counting) {
		var head = directory.headOf(agency.id()).map(Position::code).orElse(agency.code());
		return Map.of("KEAMANAN", "B", "KLAS", CODE, "UNIT", counting.unit(), "JABATAN", head);
	}

	private record Led(Counting counting, Set<String> kinds) {
	}
}
