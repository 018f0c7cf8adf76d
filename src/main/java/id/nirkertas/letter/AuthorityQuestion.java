package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Signature;
import id.nirkertas.letter.SigningAuthority.Decision;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * May this official sign this letter? Asked of the office's table.
 *
 * @param kinds the kind's code, then that of the one it began as, and so on
 */
record AuthorityQuestion(Position signatory, Kind kind, List<String> kinds, DraftContent content, Directory directory) {

	/** By every rule that holds, those for letters that leave the government first. A mandate that no rule gives is none. */
	List<Decision> answered(AuthorityTable table, Capacity capacity) {
		var agency = directory.agencyOf(signatory.id()).id();
		return recipients().entrySet().stream().sorted(Map.Entry.<Reach, Level>comparingByKey().reversed())
				.flatMap(to -> {
					var asked = new Signature(agency, signatory.id(), kinds, to.getKey(), to.getValue());
					var basic = table.rule(asked, null).map(this::decided);
					return capacity == Capacity.PERMANENT
							? basic.stream()
							: Stream.concat(basic.stream(), Stream.of(table.rule(asked, capacity).map(this::decided)
									.orElseGet(() -> noMandate(to.getKey(), capacity))));
				}).toList();
	}

	private Decision decided(AuthorityRule rule) {
		return new Decision(rule, rule.say().outcome() == Outcome.ALLOW ? null : against(rule));
	}

	private Decision noMandate(Reach reach, Capacity capacity) {
		return new Decision(AuthorityRule.none(reach, capacity), fault(SigningAuthority.NO_MANDATE, capacity, ""));
	}

	/** The highest recipient in each direction; a letter to nobody in particular stays inside. */
	private Map<Reach, Level> recipients() {
		var highest = new EnumMap<Reach, Level>(Reach.class);
		if (!content.more().addressedOutside().isEmpty()) {
			highest.put(Reach.BEYOND, Level.STAFF);
		}
		content.addressees().stream().map(directory::position).forEach(
				position -> highest.merge(isInside(position.id()) ? Reach.INSIDE : Reach.OUTSIDE,
						position.level(),
						(one, other) -> one.compareTo(other) <= 0 ? one : other));
		return highest.isEmpty() ? Map.of(Reach.INSIDE, Level.STAFF) : highest;
	}

	private @Nullable Fault against(AuthorityRule rule) {
		var capacity = rule.going().hand().capacity();
		var mandate = content.more().mandate();
		var lowest = rule.say().lowest();
		if (capacity != null) {
			return lowest != null && authority(mandate).compareTo(lowest) <= 0 ? null : beyondMandate(capacity, rule);
		}
		var reach = rule.going().reach();
		if (lowest == null) {
			return fault(reach == Reach.BEYOND ? "stays-within" : "stays-inside");
		}
		if (mandate != Mandate.OWN && !rule.say().onBehalf()) {
			return fault("on-behalf");
		}
		if (authority(mandate).compareTo(lowest) > 0) {
			return fault(said(reach == Reach.INSIDE ? "inside" : "outside", rule), lowest);
		}
		return rule.say().superior()
				? content.addressees().stream()
						.filter(addressee -> !directory.superiorsOf(addressee).contains(signatory)).findFirst()
						.map(addressee -> fault(said("no-superior", rule), addressee)).orElse(null)
				: null;
	}

	/** Plt. and Plh. have a mandate for routine work; of a Pj. that cannot be said. */
	private Fault beyondMandate(Capacity capacity, AuthorityRule rule) {
		var lowest = rule.say().lowest();
		var basis = rule.say().basis();
		var of = capacity == Capacity.CARETAKER ? SigningAuthority.CARETAKER : SigningAuthority.MANDATE;
		return fault(said(lowest == null ? of : of + "-level", rule), capacity,
				basis.isEmpty() ? "" : Verdict.refused(SigningAuthority.CODE + "founded", basis),
				lowest == null ? "" : lowest);
	}

	/** With whose level the signatory signs. */
	private Level authority(Mandate mandate) {
		var above = switch (mandate) {
			case OWN -> 0;
			case ON_BEHALF -> 1;
			case SUB_DELEGATED -> 2;
		};
		return directory.superiorsOf(signatory.id()).stream().limit(above).reduce((_, higher) -> higher).orElse(signatory)
				.level();
	}

	private boolean isInside(PositionId addressee) {
		return directory.agencyOf(addressee).id().equals(directory.agencyOf(signatory.id()).id());
	}

	/** What is only unusual, and what the office does not let go, are said in other words. */
	private static String said(String code, AuthorityRule rule) {
		return rule.say().outcome() == Outcome.REFUSE ? code + ".refused" : code;
	}

	private Fault fault(String code, Object... more) {
		var details = new ArrayList<Object>(List.of(signatory.title(), kind.name()));
		details.addAll(List.of(more));
		return new Fault("signatory", SigningAuthority.CODE + code, List.copyOf(details));
	}
}
