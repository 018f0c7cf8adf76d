package id.nirkertas.office;

import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import org.springframework.beans.factory.BeanFactory;

/** An agency whose keepers number every letter before it is signed, for as long as this is open. */
public final class OneGate implements AutoCloseable {

	private final RegisterRules rules;
	private final Staff staff;
	private final RegisterRule rule;

	private OneGate(RegisterRules rules, Staff staff, RegisterRule rule) {
		this.rules = rules;
		this.staff = staff;
		this.rule = rule;
	}

	/** @param agency its code */
	public static OneGate in(BeanFactory beans, String agency) {
		var gate = new OneGate(beans.getBean(RegisterRules.class), beans.getBean(Staff.class), new RegisterRule(
				new Scope(agency, RegisterRule.ANY, RegisterRule.ANY), new Say("", false, "", false, true)));
		gate.rules.put(gate.staff.actor("admin"), gate.rule, "", true);
		return gate;
	}

	@Override
	public void close() {
		rules.remove(staff.actor("admin"), rule.scope(), rule.say().summary(), true);
	}
}
