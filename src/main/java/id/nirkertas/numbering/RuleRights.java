package id.nirkertas.numbering;

import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may lead letters into a register that is not their agency's own, or that the office gave to a unit, and out of it. */
@Component
class RuleRights {

	private final RegisterRights rights;
	private final RuleConsequences consequences;

	RuleRights(RegisterRights rights, RuleConsequences consequences) {
		this.rights = rights;
		this.consequences = consequences;
	}

	/**
	 * Into the register of another agency, or out of it: that needs the right there too. Refuses with numbering.not-yours,
	 * numbering.rule.counted-in, and numbering.rule.counted-in-time; out of one that is closed by now letters may always go.
	 */
	void requireHosts(Actor by, Scope scope, Optional<Say> before, Optional<Say> say) {
		host(before).ifPresent(other -> rights.maySay(by, other).orThrow());
		host(say).ifPresent(other -> rights.maySetUp(by, other).and(consequences.mayCountIn(scope, other)).orThrow());
	}

	/** Refuses with numbering.keeper.rules where a register that a unit keeps would count other letters than it does. */
	void requireKeepers(Actor by, Scope scope, List<RegisterRule> before, List<RegisterRule> after) {
		consequences.touched(scope, before, after).forEach(register -> rights.mayRoute(by, register).orThrow());
	}

	private static Optional<String> host(Optional<Say> say) {
		return say.map(Say::countedIn).filter(other -> !other.isEmpty());
	}
}
