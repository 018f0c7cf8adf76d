package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Who signs what (Permendagri 1/2023), as the office has it in its table: for each kind the lowest level whose officials sign it,
 * by where the letter goes. A letter in the name of a superior (a.n., u.b.) is signed with that superior's authority, where
 * its kind may be.
 *
 * <p>A delegation in writing may say otherwise, and the office does not know of it: so the table warns, unless a row of it says
 * that the letter is refused.
 */
@Service
public class SigningAuthority {

	private static final String CODE = "letter.authority.";

	private record Finding(Outcome outcome, Fault fault) {
	}

	private final Directory directory;
	private final Kinds kinds;
	private final AuthorityTable table;

	SigningAuthority(Directory directory, Kinds kinds, AuthorityTable table) {
		this.directory = directory;
		this.kinds = kinds;
		this.table = table;
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

	private Optional<Fault> finding(DraftContent content, Outcome outcome) {
		return Optional.ofNullable(content.signatory()).map(directory::position)
				.flatMap(signatory -> kinds.current(content, directory.agencyOf(signatory.id()).id())
						.flatMap(kind -> findings(signatory, kind, content)
								.filter(finding -> finding.outcome() == outcome).findFirst()))
				.map(Finding::fault);
	}

	private Stream<Finding> findings(Position signatory, Kind kind, DraftContent content) {
		var agency = directory.agencyOf(signatory.id()).id();
		return recipients(signatory, content).entrySet().stream()
				.sorted(Map.Entry.<Reach, Level>comparingByKey().reversed())
				.flatMap(to -> table.rule(agency, kind.code(), to.getKey(), to.getValue())
						.filter(rule -> rule.say().outcome() != Outcome.ALLOW).stream())
				.flatMap(rule -> against(rule, signatory, kind, content)
						.map(fault -> new Finding(rule.say().outcome(), fault)).stream());
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

	private Optional<Fault> against(AuthorityRule rule, Position signatory, Kind kind, DraftContent content) {
		var reach = rule.going().reach();
		var where = reach == Reach.INSIDE ? "inside" : "outside";
		var lowest = rule.say().lowest();
		if (lowest == null) {
			return fault(reach == Reach.BEYOND ? "stays-within" : "stays-inside", signatory, kind);
		}
		var mandate = content.more().mandate();
		if (mandate != Mandate.OWN && !rule.say().onBehalf()) {
			return fault("on-behalf", signatory, kind);
		}
		if (authority(signatory, mandate).compareTo(lowest) > 0) {
			return fault(where, signatory, kind, lowest);
		}
		return rule.say().superior()
				? content.addressees().stream()
						.filter(addressee -> !directory.superiorsOf(addressee).contains(signatory)).findFirst()
						.flatMap(addressee -> fault("no-superior", signatory, kind, addressee))
				: Optional.empty();
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

	private static Optional<Fault> fault(String code, Position signatory, Kind kind, Object... more) {
		var details = new ArrayList<Object>(List.of(signatory.title(), kind.name()));
		details.addAll(List.of(more));
		return Optional.of(new Fault("signatory", CODE + code, List.copyOf(details)));
	}
}
