package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberedKinds.NumberedKind;
import id.nirkertas.numbering.RegisterRule.Counting;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which register each letter takes its number: the office's table, as its keepers change it. */
@Service
public class RegisterRules {

	/** Of the agenda book, which no letter that goes out may use. */
	public static final String AGENDA = "AGENDA";

	private static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
	private static final int LONGEST = 200;

	private final RuleTable table;
	private final RegisterRights rights;
	private final RuleRights routes;
	private final Issuers issuers;
	private final RuleConsequences consequences;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	RegisterRules(RuleTable table, RegisterRights rights, RuleRights routes, Issuers issuers,
			RuleConsequences consequences, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.rights = rights;
		this.routes = routes;
		this.issuers = issuers;
		this.consequences = consequences;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** What the nearest rule makes of a letter of these kinds that a unit issues. */
	public Counting counting(UnitId issuing, String group, String pattern) {
		return RegisterRule.counting(table.kept(), directory.agencyOf(issuing).code(), group, pattern,
				issuers.line(issuing));
	}

	/** Those that hold for an agency, nearest first; everybody's come last. */
	public List<RegisterRule> of(String agency) {
		return table.read().stream()
				.filter(rule -> Stream.of(agency, RegisterRule.ANY).anyMatch(rule.scope().agency()::equals))
				.toList();
	}

	/** What the table says of such letters themselves; empty where a more general rule holds. */
	public Optional<Say> said(Scope scope) {
		return table.read().stream().filter(rule -> rule.scope().equals(scope)).map(RegisterRule::say).findFirst();
	}

	/** Kinds as an agency writes them. */
	public List<NumberedKind> kinds(Unit agency) {
		return consequences.kinds(agency);
	}

	/**
	 * Adds a rule or changes it. Saying again what is said changes nothing. Refuses with numbering.not-yours, with
	 * numbering.rule.register what is no key, as {@link NumberPattern} what is no pattern, with numbering.rule.pattern-long, with numbering.rule.changed-meanwhile
	 * when the rule is not as it was seen, with numbering.rule.alike where two registers would write the same numbers, and
	 * with numbering.rule.printed where one would write what stands on a letter this year; and as {@link RuleRights} does.
	 *
	 * @param seen  the {@link Say#summary} of what stood there when its page was opened; empty for nothing
	 * @param aware that numbers will be alike
	 */
	@Transactional
	public void put(Actor by, RegisterRule rule, String seen, boolean aware) {
		var scope = rule.scope();
		rights.maySetUp(by, scope.agency()).orThrow();
		check(rule);
		var before = taken(scope, seen);
		routes.requireHosts(by, scope, before, Optional.of(rule.say()));
		if (before.filter(rule.say()::equals).isPresent()) {
			return;
		}
		var rules = table.read();
		var after = Stream.concat(Stream.of(rule), rules.stream().filter(each -> !each.scope().equals(scope))).toList();
		routes.requireKeepers(by, scope, rules, after);
		consequences.check(scope, rules, after, aware);
		table.put(scope, rule.say());
		events.publishEvent(new RegisterRuleChanged(scope, summary(before), rule.say().summary(), by, clock.now()));
	}

	/** Such letters are under the more general rule again. Refuses as {@link #put}, and with numbering.rule.last. */
	@Transactional
	public void remove(Actor by, Scope scope, String seen, boolean aware) {
		rights.maySetUp(by, scope.agency()).and(Verdict.when(!scope.isOfAll(), "numbering.rule.last")).orThrow();
		var before = taken(scope, seen);
		if (before.isEmpty()) {
			return;
		}
		routes.requireHosts(by, scope, before, Optional.empty());
		var rules = table.read();
		var after = rules.stream().filter(each -> !each.scope().equals(scope)).toList();
		routes.requireKeepers(by, scope, rules, after);
		consequences.check(scope, rules, after, aware);
		table.remove(scope);
		events.publishEvent(new RegisterRuleChanged(scope, summary(before), "", by, clock.now()));
	}

	private static void check(RegisterRule rule) {
		var register = rule.say().register();
		Verdict.when(register.isEmpty() || (KEY.matcher(register).matches() && !register.equals(AGENDA)),
				"numbering.rule.register").orThrow();
		if (!rule.say().pattern().isEmpty()) {
			var pattern = NumberPattern.legible(rule.say().pattern());
			Verdict.when(pattern.text().length() <= LONGEST, "numbering.rule.pattern-long", LONGEST).orThrow();
		}
	}

	private Optional<Say> taken(Scope scope, String seen) {
		var now = table.take(scope);
		Verdict.when(summary(now).equals(seen), "numbering.rule.changed-meanwhile").orThrow();
		return now;
	}

	private static String summary(Optional<Say> say) {
		return say.map(Say::summary).orElse("");
	}
}
