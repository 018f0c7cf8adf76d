package id.nirkertas.letter;

import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Letters of the Governor and of the Regional Secretary in one register of the secretariat, until this is closed. */
final class CountedTogether implements AutoCloseable {

	static final String SHARED = "PIMPINAN";
	/** No number of the agencies' other registers looks like it. */
	static final String PATTERN = "{KLAS}/{URUT}/{UNIT}/PIM/{TAHUN}";

	final Actor admin;
	final NumberRegister register;
	final List<RegisterRule> said = new ArrayList<>();
	private final RegisterRules rules;
	private final KeeperChanges keepers;
	private final RegisterKeepers kept;
	private final Secretariat secretariat;

	CountedTogether(BeanFactory beans) {
		this.rules = beans.getBean(RegisterRules.class);
		this.keepers = beans.getBean(KeeperChanges.class);
		this.kept = beans.getBean(RegisterKeepers.class);
		this.secretariat = beans.getBean(Secretariat.class);
		this.admin = beans.getBean(Staff.class).actor("admin");
		this.register = new NumberRegister("SETDA", Staff.today().getYear(), SHARED);
		count(false);
	}

	/** @param gate whether a keeper numbers first */
	void count(boolean gate) {
		put(new RegisterRule(new Scope("GUB", "SURAT", "*"), new Say(SHARED, false, PATTERN, false, gate, "SETDA")));
		put(new RegisterRule(new Scope("SETDA", "SURAT", "*"), new Say(SHARED, false, PATTERN, false, gate)));
	}

	/** A letter that one of the two signs. */
	DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Pimpinan", "000.1.5", signatory,
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
	}

	static RegisterRule rule(Scope scope, String countedIn) {
		return new RegisterRule(scope, new Say(SHARED, false, PATTERN, false, false, countedIn));
	}

	private void put(RegisterRule rule) {
		rules.put(admin, rule, now(rule.scope()), true);
		said.removeIf(each -> each.scope().equals(rule.scope()));
		said.add(rule);
	}

	private String now(Scope scope) {
		return rules.said(scope).map(Say::summary).orElse("");
	}

	void apart() {
		said.reversed().forEach(rule -> rules.remove(admin, rule.scope(), now(rule.scope()), true));
		said.clear();
	}

	@Override
	public void close() {
		keepers.name(admin, register, "", kept.named(register).map(Unit::code).orElse(""), "Uji");
		apart();
	}
}
