package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's table of who signs what, as its administrator changes it. What {@link SigningAuthority} says follows it. */
@Service
public class AuthorityRules {

	private static final int LONGEST_BASIS = 300;

	/**
	 * An own kind under the rules of another.
	 *
	 * @param kind  its name
	 * @param model that of the kind it began as
	 */
	public record Follower(String kind, String model) {
	}

	private final AuthorityTable table;
	private final Kinds kinds;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	AuthorityRules(AuthorityTable table, Kinds kinds, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.kinds = kinds;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Those of every kind first, then kind by kind in the order of the office's list; everybody's before an agency's own. */
	public List<AuthorityRule> all() {
		var order = kinds.all().stream().map(Kind::code).toList();
		return table.read().stream()
				.sorted(Comparator.comparing((AuthorityRule rule) -> order.indexOf(rule.going().kind()))
						.thenComparing(rule -> rule.going().agency() != null).thenComparing(rule -> rule.going().reach())
						.thenComparing(rule -> rule.going().to(), Comparator.reverseOrder())
						.thenComparing(rule -> rule.going().hand(), AuthorityRules::compare))
				.toList();
	}

	/** Own kinds that are under the rules of the one they began as, where they have none of their own: in the order of the list. */
	public List<Follower> followers() {
		return kinds.all().stream().flatMap(kind -> kinds.lineage(kind.code()).stream().skip(1).findFirst()
				.flatMap(kinds::coded).map(model -> new Follower(kind.name(), model.name())).stream()).toList();
	}

	/** What the table says of such letters themselves; empty where a more general rule holds. */
	public Optional<Say> said(Going going) {
		return table.read().stream().filter(rule -> rule.going().equals(going)).map(AuthorityRule::say).findFirst();
	}

	/** Refuses with letter.authority.not-yours whoever is no administrator. */
	public Verdict mayChange(Actor by) {
		return directory.mayAct(by).and(Verdict.when(
				directory.position(by.position()).has(Duty.ADMINISTRATOR), "letter.authority.not-yours"));
	}

	/**
	 * Adds a rule or changes it. Saying again what is said changes nothing. Refuses as {@link #mayChange}, with
	 * letter.kind.unknown, with letter.authority.beyond-all where the rule is for some outside the government and not for all of
	 * them, since nobody knows their level, with letter.authority.basis-missing and letter.authority.basis-too-long where the
	 * delegation to one position is not named, and with letter.authority.changed-meanwhile when the rule is not as it was seen.
	 *
	 * @param seen the {@link Say#summary} of what stood there when its page was opened; empty for nothing
	 */
	@Transactional
	public void put(Actor by, AuthorityRule rule, String seen) {
		var going = rule.going();
		Verdict.when(going.isOfEveryKind() || kinds.coded(going.kind()).isPresent(), "letter.kind.unknown")
				.and(Verdict.when(going.reach() != Reach.BEYOND || going.to() == AuthorityRule.LOWEST,
						"letter.authority.beyond-all"))
				.and(Verdict.when(going.hand().position() == null || !rule.say().basis().isEmpty(),
						"letter.authority.basis-missing"))
				.and(Verdict.when(rule.say().basis().length() <= LONGEST_BASIS, "letter.authority.basis-too-long",
						LONGEST_BASIS))
				.orThrow();
		mayChange(by).orThrow();
		var before = table.take(going);
		if (!rule.say().equals(before)) {
			isAsSeen(before, seen).orThrow();
			table.put(going, rule.say());
			events.publishEvent(new AuthorityRuleChanged(going, summary(before), rule.say().summary(), by, clock.now()));
		}
	}

	/** Such letters are under the more general rule again. Safe to repeat. Refuses as {@link #put}, and with letter.authority.last. */
	@Transactional
	public void remove(Actor by, Going going, String seen) {
		mayChange(by).orThrow();
		var before = table.take(going);
		if (before != null) {
			isAsSeen(before, seen).orThrow();
			Verdict.when(!isLast(going), "letter.authority.last").orThrow();
			table.remove(going);
			events.publishEvent(new AuthorityRuleChanged(going, summary(before), "", by, clock.now()));
		}
	}

	/** Without it nothing would be said of most letters. */
	private static boolean isLast(Going going) {
		return going.isOfEveryKind() && going.agency() == null && going.to() == AuthorityRule.LOWEST
				&& going.hand().equals(Hand.ANY);
	}

	private static Verdict isAsSeen(@Nullable Say now, String seen) {
		return Verdict.when(summary(now).equals(seen), "letter.authority.changed-meanwhile");
	}

	/** What holds for everybody first, then position by position, then Plt., Plh. and Pj. */
	private static int compare(Hand one, Hand other) {
		return Comparator.comparing((Hand hand) -> hand.position() == null ? "" : hand.position().toString())
				.thenComparing(Hand::capacity, Comparator.nullsFirst(Comparator.naturalOrder())).compare(one, other);
	}

	private static String summary(@Nullable Say say) {
		return say == null ? "" : say.summary();
	}
}
