package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.CountedLetters.Counted;
import id.nirkertas.numbering.Hold.Purpose;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The registers of an agency: those that rules lead to, its own and those of agencies it counts for, and those that were used this year. */
@Service
public class RegisterList {

	private static final String CODE = "000.1.5";

	private final CountedLetters counted;
	private final Issuers issuers;
	private final NumberBook book;
	private final Directory directory;
	private final AgencyClock days;
	private final AgencySettings settings;
	private final GuestRegisters guests;

	RegisterList(CountedLetters counted, Issuers issuers, NumberBook book, Directory directory,
			AgencyClock days, AgencySettings settings, GuestRegisters guests) {
		this.counted = counted;
		this.issuers = issuers;
		this.book = book;
		this.directory = directory;
		this.days = days;
		this.settings = settings;
		this.guests = guests;
	}

	/** Of this year, in the order of the office's list of kinds. */
	List<RegisterState> of(Unit agency) {
		var today = days.today(agency.id());
		var lasts = new TreeMap<>(book.groups(agency.code(), today.getYear()));
		var states = new ArrayList<RegisterState>();
		led(agency).forEach((group, led) -> {
			var last = lasts.containsKey(group) ? lasts.remove(group) : 0;
			var next = new NumberPattern(led.counting.pattern()).format(last + 1, today, parts(led.issuing, led.counting));
			states.add(new RegisterState(new NumberRegister(agency.code(), today.getYear(), group), List.copyOf(led.kinds),
					last, led.counting.pattern(), next));
		});
		lasts.forEach((group, last) -> states
				.add(RegisterState.former(new NumberRegister(agency.code(), today.getYear(), group), last)));
		return List.copyOf(states);
	}

	/**
	 * Registers of other agencies in which letters of this one count, in the order of the office's list of kinds, then those in
	 * which they have counted.
	 */
	public List<Elsewhere> elsewhere(Unit agency) {
		var year = days.today(agency.id()).getYear();
		var kinds = new LinkedHashMap<NumberRegister, Set<String>>();
		counted.of(agency).filter(each -> !each.counting().agency().equals(agency.code()))
				.forEach(each -> kinds.computeIfAbsent(each.counting().in(year), _ -> new LinkedHashSet<>())
						.add(each.kind()));
		guests.of(agency).forEach(register -> kinds.computeIfAbsent(register, _ -> Set.of()));
		return kinds.entrySet().stream().map(each -> new Elsewhere(each.getKey(), List.copyOf(each.getValue()))).toList();
	}

	/** Agencies whose letters count in a register today, the one that it belongs to first. */
	public List<Unit> agencies(NumberRegister register) {
		var own = directory.agencies().stream().filter(unit -> unit.code().equals(register.agency())).toList();
		var others = own.stream().flatMap(agency -> counted.in(agency, register.group())).map(Counted::issuing);
		return Stream.concat(own.stream(), others).distinct().toList();
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
		return Optional.ofNullable(led(agency).get(group)).map(Led::counting)
				.map(counting -> (ordinal, on) -> new NumberPattern(counting.pattern()).open(ordinal, on,
						Map.of("UNIT", counting.unit())));
	}

	/** Whether letters count in it now: only then its keepers set numbers aside. */
	public boolean isCounted(Unit agency, NumberRegister register) {
		return register.year() == days.today(agency.id()).getYear() && counted.counts(agency, register.group());
	}

	/** Whether its keepers may set numbers aside for that purpose today; a block also of a register whose year begins soon. */
	public boolean isSetAside(Unit agency, NumberRegister register, Purpose purpose) {
		return purpose.isOpen(register.year(), days.today(agency.id())) && counted.counts(agency, register.group());
	}

	/** Whether letters may take numbers of it today: it is this year's, or the days of its year can be reached by back-dating. */
	public boolean isOpen(Unit agency, NumberRegister register) {
		return settings.backDating(agency.code()).isOpen(register.year(), days.today(agency.id()))
				&& counted.counts(agency, register.group());
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

	private Map<String, Led> led(Unit agency) {
		var led = new LinkedHashMap<String, Led>();
		counted.in(agency)
				.forEach(each -> led.computeIfAbsent(each.counting().register(),
						_ -> new Led(each.issuing(), each.counting(), new LinkedHashSet<>())).kinds
						.add(each.seenFrom(agency)));
		return led;
	}

	private Map<String, String> parts(Unit agency, Counting counting) {
		var head = directory.headOf(agency.id()).map(Position::code).orElse(agency.code());
		return Map.of("KEAMANAN", "B", "KLAS", CODE, "UNIT", counting.unit(), "JABATAN", head);
	}

	private record Led(Unit issuing, Counting counting, Set<String> kinds) {
	}

	/** @param kinds names of those whose letters take their numbers from it; none where that is over */
	public record Elsewhere(NumberRegister register, List<String> kinds) {
	}
}
