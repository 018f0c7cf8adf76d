package id.nirkertas.numbering.web;

import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import java.util.Locale;

/** What a form says of one rule of registers. */
final class RuleForm {

	private RuleForm() {
	}

	static RegisterRule read(Posted posted, Unit agency) {
		var counted = posted.text("counted");
		return new RegisterRule(scope(posted, agency),
				new Say(posted.text("register").toUpperCase(Locale.ROOT), posted.is("each"), posted.text("pattern"),
						posted.is("unitCode"), posted.is("keeperFirst"), counted.equals(agency.code()) ? "" : counted));
	}

	static Scope scope(Posted posted, Unit agency) {
		var general = posted.text("agency").equals(RegisterRule.ANY);
		return new Scope(general ? RegisterRule.ANY : agency.code(), filled(posted.text("group")),
				general ? RegisterRule.ANY : filled(posted.text("unit")));
	}

	private static String filled(String code) {
		return code.isEmpty() ? RegisterRule.ANY : code;
	}
}
