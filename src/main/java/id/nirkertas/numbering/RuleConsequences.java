package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberBook.Standing;
import id.nirkertas.numbering.NumberedKinds.NumberedKind;
import id.nirkertas.numbering.RegisterRule.Counting;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a change of rules would bring about in the registers of this year. */
@Component
class RuleConsequences {

	private final NumberBook book;
	private final Issuers issuers;
	private final ObjectProvider<NumberedKinds> kinds;
	private final Directory directory;
	private final AgencyClock days;

	RuleConsequences(NumberBook book, Issuers issuers, ObjectProvider<NumberedKinds> kinds, Directory directory,
			AgencyClock days) {
		this.book = book;
		this.issuers = issuers;
		this.kinds = kinds;
		this.directory = directory;
		this.days = days;
	}

	/** Kinds as an agency writes them. */
	List<NumberedKind> kinds(Unit agency) {
		return kinds.stream().flatMap(each -> each.in(agency.id()).stream()).toList();
	}

	/**
	 * Refuses with numbering.rule.printed where a register would write what stands on a letter, and with numbering.rule.alike
	 * where two would write the same sooner or later.
	 *
	 * @param aware that numbers of two registers look alike; what is printed already is not printed again, even so
	 */
	void check(Scope scope, List<RegisterRule> before, List<RegisterRule> after, boolean aware) {
		directory.agencies().stream()
				.filter(agency -> scope.agency().equals(RegisterRule.ANY) || agency.code().equals(scope.agency()))
				.forEach(agency -> check(agency, before, after, aware));
	}

	private void check(Unit agency, List<RegisterRule> before, List<RegisterRule> after, boolean aware) {
		var year = days.today(agency.id()).getYear();
		if (!aware) {
			var used = lasts(agency, year, counting(agency, before)).keySet();
			Likeness.brought(agency.code(), year, kinds(agency), issuers.of(agency), before, after, used).stream()
					.findFirst().ifPresent(alike -> {
						throw new RefusedException("numbering.rule.alike", alike.register(), alike.other(), alike.pattern());
					});
		}
		var brought = counting(agency, after);
		brought.removeAll(counting(agency, before));
		if (!brought.isEmpty()) {
			var hosts = counting(agency, before).stream().map(Counting::agency)
					.filter(host -> !host.equals(agency.code())).distinct();
			requireUnprinted(agency, year, brought, Stream.concat(book.standing(agency.code(), year).stream(),
					hosts.flatMap(host -> book.byHand(host, year).stream())).toList());
		}
	}

	/** @param standing what letters of the agency bear, and what may be theirs of what was written by hand in registers of others */
	private void requireUnprinted(Unit agency, int year, Set<Counting> brought, List<Standing> standing) {
		var lasts = lasts(agency, year, brought);
		var positions = directory.positions().stream()
				.filter(position -> directory.agencyOf(position.id()).id().equals(agency.id())).map(Position::code).toList();
		for (var counting : brought) {
			var reading = new NumberReading(new NumberPattern(counting.pattern()), counting.unit(), positions, year);
			var register = counting.registerSeenFrom(agency.code());
			int last = lasts.getOrDefault(register, 0);
			standing.stream().filter(each -> reading.ordinal(each.text()).filter(ordinal -> ordinal > last).isPresent())
					.findFirst().ifPresent(each -> {
						throw new RefusedException("numbering.rule.printed", register, each.text(), each.group());
					});
		}
	}

	/** The last numbers of this agency's registers, and of those of others that these lead to. */
	private Map<String, Integer> lasts(Unit agency, int year, Collection<Counting> counted) {
		var lasts = new HashMap<>(book.groups(agency.code(), year));
		counted.stream().map(Counting::agency).filter(other -> !other.equals(agency.code())).distinct()
				.forEach(other -> book.groups(other, year).forEach((group, last) -> lasts.put(other + '/' + group, last)));
		return lasts;
	}

	/**
	 * Refuses with numbering.rule.counted-in what is no other agency, and with numbering.rule.counted-in-time one of another time zone,
	 * as they are now: the caller holds the lock of the rules.
	 */
	Verdict mayCountIn(Scope scope, String other) {
		days.lookAgain();
		var agencies = directory.agencies();
		var home = agencies.stream().filter(agency -> agency.code().equals(other)).findFirst();
		return Verdict.when(home.isPresent() && !other.equals(scope.agency()), "numbering.rule.counted-in")
				.and(Verdict.when(home.isPresent() && agencies.stream()
						.filter(agency -> scope.agency().equals(RegisterRule.ANY) || agency.code().equals(scope.agency()))
						.allMatch(agency -> days.zone(agency.id()).equals(days.zone(home.get().id()))),
						"numbering.rule.counted-in-time"));
	}

	/** Registers of this year to which letters of the scope come, or from which they go. */
	List<NumberRegister> touched(Scope scope, List<RegisterRule> before, List<RegisterRule> after) {
		return directory.agencies().stream()
				.filter(agency -> scope.agency().equals(RegisterRule.ANY) || agency.code().equals(scope.agency()))
				.flatMap(agency -> {
					var year = days.today(agency.id()).getYear();
					var was = counting(agency, before);
					var is = counting(agency, after);
					return Stream.concat(was.stream().filter(each -> !is.contains(each)),
							is.stream().filter(each -> !was.contains(each))).map(each -> each.in(year));
				}).distinct().toList();
	}

	/** How letters of an agency count under these rules, whenever their numbers are given. */
	Set<Counting> counting(Unit agency, List<RegisterRule> rules) {
		return kinds(agency).stream()
				.flatMap(kind -> issuers.of(agency).stream().map(
						units -> RegisterRule.counting(rules, agency.code(), kind.group(), kind.pattern(), units)))
				.map(RuleConsequences::withoutItsHour).collect(Collectors.toSet());
	}

	/** When a number is given makes no other number of it. */
	private static Counting withoutItsHour(Counting counting) {
		return new Counting(counting.agency(), counting.register(), counting.pattern(), counting.unit(), false);
	}
}
