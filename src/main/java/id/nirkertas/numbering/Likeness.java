package id.nirkertas.numbering;

import id.nirkertas.numbering.NumberedKinds.NumberedKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Two registers of an agency whose numbers read the same: sooner or later two letters bear one number.
 *
 * @param pattern as numbers of both look
 */
public record Likeness(String register, String other, String pattern) {

	/**
	 * What a change of rules brings about: between registers as they will be, and with those that have numbers this year. What
	 * was alike before stays the office's own affair.
	 *
	 * @param used groups of registers that have given numbers this year
	 */
	static List<Likeness> brought(String agency, int year, List<NumberedKind> kinds, List<List<String>> issuers,
			List<RegisterRule> before, List<RegisterRule> after, Set<String> used) {
		var known = shapes(agency, year, kinds, issuers, before);
		var all = shapes(agency, year, kinds, issuers, after);
		var old = alike(known);
		known.forEach((shape, registers) -> registers.stream().filter(used::contains)
				.forEach(register -> all.computeIfAbsent(shape, _ -> new LinkedHashSet<>()).add(register)));
		return alike(all).stream().filter(each -> !old.contains(each)).toList();
	}

	private static List<Likeness> alike(Map<String, Set<String>> shapes) {
		var alike = new ArrayList<Likeness>();
		shapes.forEach((shape, registers) -> {
			var sorted = registers.stream().sorted().toList();
			sorted.stream().skip(1).forEach(other -> alike.add(new Likeness(sorted.getFirst(), other, shape)));
		});
		return List.copyOf(alike);
	}

	private static Map<String, Set<String>> shapes(String agency, int year, List<NumberedKind> kinds,
			List<List<String>> issuers, List<RegisterRule> rules) {
		var shapes = new LinkedHashMap<String, Set<String>>();
		for (var kind : kinds) {
			for (var units : issuers) {
				var counting = RegisterRule.counting(rules, agency, kind.group(), kind.pattern(), units);
				shapes.computeIfAbsent(shape(counting.pattern(), counting.unit(), units.getFirst(), year),
						_ -> new LinkedHashSet<>()).add(counting.registerSeenFrom(agency));
			}
		}
		return shapes;
	}

	/** As its numbers look this year: 001 and 1 are one number to who reads them, and a position is of one unit alone. */
	private static String shape(String pattern, String unit, String issuing, int year) {
		return pattern.replace("{TAHUN}", Integer.toString(year)).replace("{TAHUN:2}", Integer.toString(year % 100))
				.replace("{UNIT}", unit).replace("{JABATAN}", "{JABATAN " + issuing + "}").toUpperCase(Locale.ROOT)
				.replaceAll("\\{(\\w+):\\d+}", "{$1}").replaceAll("\\s+", "");
	}
}
