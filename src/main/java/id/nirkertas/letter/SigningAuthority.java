package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Signature;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who signs what (Permendagri 1/2023), as the office has it in its table: for each kind the lowest level whose officials sign it,
 * by where the letter goes. A letter in the name of a superior (a.n., u.b.) is signed with that superior's authority, where
 * its kind may be.
 *
 * <p>A delegation in writing may say otherwise: where the office knows of it, it is a row of that position; where not, the table
 * warns, unless a row of it says that the letter is refused. Whoever signs as Plt., Plh. or Pj. has a mandate, and so needs what
 * the table says of that capacity besides (UU 30/2014, Pasal 14).
 */
@Service
public class SigningAuthority {

	private static final String CODE = "letter.authority.";

	/**
	 * A rule of the table that holds for a letter.
	 *
	 * @param fault what it says against the signatory, in one sentence; null for nothing
	 */
	public record Decision(AuthorityRule rule, @Nullable Fault fault) {

		/** Whether the office lets such a letter go all the same. */
		boolean speaksAgainst(Outcome outcome) {
			return fault != null && rule.say().outcome() == outcome;
		}
	}

	private final Directory directory;
	private final Kinds kinds;
	private final AuthorityTable table;
	private final OfficeClock clock;

	SigningAuthority(Directory directory, Kinds kinds, AuthorityTable table, OfficeClock clock) {
		this.directory = directory;
		this.kinds = kinds;
		this.table = table;
		this.clock = clock;
	}

	/** Why the signatory is an unusual one for this letter, in one sentence; empty when nothing speaks against them. */
	public Optional<Fault> doubt(DraftContent content) {
		return finding(content, Outcome.WARN);
	}

	/** Why the signatory may not sign it at all; empty when they may. */
	public Optional<Fault> refusal(DraftContent content) {
		return finding(content, Outcome.REFUSE);
	}

	/** Those of the positions that usually do not sign such a letter, or may not. */
	public Set<PositionId> unusual(DraftContent content, Collection<PositionId> signatories) {
		return signatories.stream().filter(signatory -> {
			var asked = content.with(signatory);
			return doubt(asked).or(() -> refusal(asked)).isPresent();
		}).collect(Collectors.toSet());
	}

	/** Whether it is about who signs. */
	static boolean found(Fault fault) {
		return fault.code().startsWith(CODE);
	}

	/**
	 * The rules that hold for the letter and what each says, those for letters that leave the government first; none while the
	 * letter has neither kind nor signatory.
	 *
	 * @param capacity in which the signatory fills the position
	 */
	public List<Decision> decisions(DraftContent content, Capacity capacity) {
		var chosen = content.signatory();
		if (chosen == null) {
			return List.of();
		}
		var signatory = directory.position(chosen);
		return kinds.current(content, directory.agencyOf(chosen).id())
				.map(kind -> decisions(new Asked(signatory, kind, content), capacity)).orElse(List.of());
	}

	/** What is asked: may they, with this letter? */
	private record Asked(Position signatory, Kind kind, DraftContent content) {
	}

	private Optional<Fault> finding(DraftContent content, Outcome outcome) {
		return decisions(content, capacity(content.signatory())).stream()
				.filter(decision -> decision.speaksAgainst(outcome)).map(Decision::fault).filter(Objects::nonNull).findFirst();
	}

	/** As the position is filled today; of a vacant one, as its holder will fill it. */
	private Capacity capacity(@Nullable PositionId signatory) {
		return Optional.ofNullable(signatory).flatMap(position -> directory.holderOf(position, clock.today()))
				.map(Holder::capacity).orElse(Capacity.PERMANENT);
	}

	private List<Decision> decisions(Asked asked, Capacity capacity) {
		var agency = directory.agencyOf(asked.signatory().id()).id();
		return recipients(asked.signatory(), asked.content()).entrySet().stream()
				.sorted(Map.Entry.<Reach, Level>comparingByKey().reversed())
				.flatMap(to -> table.rules(new Signature(agency, asked.signatory().id(), asked.kind().code(), to.getKey(),
						to.getValue()), capacity).stream())
				.map(rule -> new Decision(rule, rule.say().outcome() == Outcome.ALLOW ? null : against(rule, asked)))
				.toList();
	}

	/** The highest recipient in each direction; a letter to nobody in particular stays inside. */
	private Map<Reach, Level> recipients(Position signatory, DraftContent content) {
		var highest = new EnumMap<Reach, Level>(Reach.class);
		if (!content.more().addressedOutside().isEmpty()) {
			highest.put(Reach.BEYOND, Level.STAFF);
		}
		content.addressees().stream().map(directory::position).forEach(
				position -> highest.merge(isInside(signatory, position.id()) ? Reach.INSIDE : Reach.OUTSIDE,
						position.level(),
						(one, other) -> one.compareTo(other) <= 0 ? one : other));
		return highest.isEmpty() ? Map.of(Reach.INSIDE, Level.STAFF) : highest;
	}

	private @Nullable Fault against(AuthorityRule rule, Asked asked) {
		var capacity = rule.going().hand().capacity();
		var mandate = asked.content().more().mandate();
		var lowest = rule.say().lowest();
		if (capacity != null) {
			return lowest != null && authority(asked.signatory(), mandate).compareTo(lowest) <= 0
					? null
					: fault("capacity", asked, capacity, rule.say().basis());
		}
		var reach = rule.going().reach();
		if (lowest == null) {
			return fault(reach == Reach.BEYOND ? "stays-within" : "stays-inside", asked);
		}
		if (mandate != Mandate.OWN && !rule.say().onBehalf()) {
			return fault("on-behalf", asked);
		}
		if (authority(asked.signatory(), mandate).compareTo(lowest) > 0) {
			return fault(reach == Reach.INSIDE ? "inside" : "outside", asked, lowest);
		}
		return rule.say().superior()
				? asked.content().addressees().stream()
						.filter(addressee -> !directory.superiorsOf(addressee).contains(asked.signatory())).findFirst()
						.map(addressee -> fault("no-superior", asked, addressee)).orElse(null)
				: null;
	}

	/** With whose level the signatory signs. */
	private Level authority(Position signatory, Mandate mandate) {
		var above = switch (mandate) {
			case OWN -> 0;
			case ON_BEHALF -> 1;
			case SUB_DELEGATED -> 2;
		};
		return directory.superiorsOf(signatory.id()).stream().limit(above).reduce((_, higher) -> higher).orElse(signatory)
				.level();
	}

	private boolean isInside(Position signatory, PositionId addressee) {
		return directory.agencyOf(addressee).id().equals(directory.agencyOf(signatory.id()).id());
	}

	private static Fault fault(String code, Asked asked, Object... more) {
		var details = new ArrayList<Object>(List.of(asked.signatory().title(), asked.kind().name()));
		details.addAll(List.of(more));
		return new Fault("signatory", CODE + code, List.copyOf(details));
	}
}
