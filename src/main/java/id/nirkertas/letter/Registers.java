package id.nirkertas.letter;

import java.util.List;
import java.util.Locale;

/**
 * The registers that kinds take their numbers from. A kind stays in its register: counted anew, a series would give its first
 * numbers twice. Kinds of different registers write their numbers differently, else two letters of an agency carry one number.
 */
final class Registers {

	private Registers() {
	}

	/**
	 * What speaks against the numbers of a kind as somebody wrote it. A likeness that was there before stays the office's own
	 * affair.
	 *
	 * @param kinds all of an agency, or everybody's, as they are
	 */
	static List<Fault> faults(Kind kind, List<Kind> kinds) {
		var now = kinds.stream().filter(each -> each.code().equals(kind.code())).findFirst();
		if (now.filter(before -> !before.registerGroup().equals(kind.registerGroup())).isPresent()) {
			return List.of(new Fault("pattern", "letter.kind.unknown-choice", List.of()));
		}
		if (now.filter(before -> shape(before).equals(shape(kind))).isPresent()) {
			return List.of();
		}
		return kinds.stream()
				.filter(other -> !other.registerGroup().equals(kind.registerGroup()) && shape(other).equals(shape(kind)))
				.findFirst().map(other -> new Fault("pattern", "letter.kind.fault.register", List.<Object>of(other.name())))
				.stream().toList();
	}

	/** As its numbers look: 001 and 1 are one number to who reads them. */
	private static String shape(Kind kind) {
		return kind.pattern().toUpperCase(Locale.ROOT).replaceAll("\\{(\\w+):\\d+}", "{$1}").replaceAll("\\s+", " ").strip();
	}
}
