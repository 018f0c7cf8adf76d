package id.nirkertas.letter;

import id.nirkertas.letter.KindDesign.Margins;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a kind as somebody changed it can be filled in and printed. Each fault names what to mend: name, title, pattern,
 * points, leading, top, right, bottom, left, body, or by its place fields.0.label and parts.0.rows.
 */
final class KindRules {

	static final int LINE = 200;

	private static final String KEY = "[a-z][a-zA-Z]{0,39}";
	private static final int FIELDS = 30;
	private static final int COLUMNS = 6;
	private static final int COLUMN = 60;
	/** What stands in each column of a list of officials, by a word of its heading. */
	private static final List<String> OFFICIAL = List.of("nama", "pangkat", "nip", "jabatan");

	private final Kind kind;
	private final List<Fault> faults = new ArrayList<>();

	private KindRules(Kind kind) {
		this.kind = kind;
	}

	static List<Fault> faults(Kind kind) {
		var rules = new KindRules(kind);
		rules.head();
		rules.fields();
		var parts = new PartRules(kind);
		rules.faults.addAll(parts.faults());
		rules.printed(parts.printed());
		rules.stated();
		return List.copyOf(rules.faults);
	}

	private void head() {
		var design = kind.design();
		when(kind.name().isBlank() || kind.name().length() > LINE, "name", "letter.kind.fault.name");
		// What is replaced in titles stands in lists and over a Lampiran as it was written
		when(Braces.areIn(kind.name()), "name", "letter.kind.fault.name-braces");
		when(kind.title().isBlank() || kind.title().length() > LINE, "title", "letter.kind.fault.title");
		when(design.points() < 10 || design.points() > 12, "points", "letter.kind.fault.points");
		when(design.leading() < 100 || design.leading() > 200, "leading", "letter.kind.fault.leading");
		margin("top", design.margins().top(), Margins.LEAST.top());
		margin("right", design.margins().right(), Margins.LEAST.right());
		margin("bottom", design.margins().bottom(), Margins.LEAST.bottom());
		margin("left", design.margins().left(), Margins.LEAST.left());
		when(design.bodyHint().length() > LINE, "about", "letter.kind.fault.about", LINE);
		try {
			NumberPattern.legible(kind.pattern());
			when(kind.pattern().length() > LINE, "pattern", "letter.kind.fault.pattern-long");
		} catch (RefusedException refusal) {
			faults.add(new Fault("pattern", refusal.code(), refusal.details()));
		}
	}

	private void margin(String side, int written, int least) {
		when(written < least || written > Margins.MOST, side, "letter.kind.fault.margin", least, Margins.MOST);
	}

	private void fields() {
		var fields = kind.design().fields();
		when(fields.size() > FIELDS, "fields", "letter.kind.fault.many-fields", FIELDS);
		var keys = new HashSet<String>();
		for (var place = 0; place < fields.size(); place++) {
			field(place, fields.get(place), keys.add(fields.get(place).key()));
		}
	}

	private void field(int place, KindField field, boolean first) {
		var at = "fields." + place;
		when(field.label().isBlank() || field.label().length() > LINE, at + ".label", "letter.kind.fault.label", place + 1);
		when(!field.label().isBlank() && !field.key().matches(KEY), at + ".label", "letter.kind.fault.key", field.key());
		when(!first && !field.key().isEmpty(), at + ".label", "letter.kind.fault.key-twice", field.label());
		when(first && isNamesake(place), at + ".label", "letter.kind.fault.label-twice", field.label());
		when(Braces.areIn(field.label()), at + ".label", "letter.kind.fault.label-braces", field.label());
		when(field.hint().length() > LINE, at + ".hint", "letter.kind.fault.hint", place + 1);
		var columns = field.columns();
		when(field.type() == KindField.Type.TABLE && (columns.isEmpty() || columns.size() > COLUMNS), at + ".columns",
				"letter.kind.fault.columns", field.label(), COLUMNS);
		when(field.type() == KindField.Type.PEOPLE && !areOfficials(columns), at + ".columns",
				"letter.kind.fault.people", field.label());
		when(columns.stream().anyMatch(column -> column.isBlank() || column.length() > COLUMN), at + ".columns",
				"letter.kind.fault.column", field.label(), COLUMN);
		columns.stream().filter(Braces::areIn).findFirst().ifPresent(column -> faults
				.add(new Fault(at + ".columns", "letter.kind.fault.column-braces", List.of(field.label(), column))));
	}

	/** Whether a field before it has its name; until one of them has another, no part can say which it prints. */
	private boolean isNamesake(int place) {
		var fields = kind.design().fields();
		var label = fields.get(place).label().strip();
		return !label.isEmpty()
				&& fields.stream().limit(place).anyMatch(field -> field.label().strip().equalsIgnoreCase(label));
	}

	/** They are filled in by their places: a heading may be called otherwise, but not as that of another. */
	private static boolean areOfficials(List<String> columns) {
		return columns.size() == OFFICIAL.size() && IntStream.range(0, columns.size()).allMatch(column -> {
			var heading = columns.get(column).toLowerCase(Locale.ROOT);
			return OFFICIAL.stream().noneMatch(heading::contains) || heading.contains(OFFICIAL.get(column));
		});
	}

	/** What drafters write must stand somewhere on the paper. */
	private void printed(PrintedFields printed) {
		var fields = kind.design().fields();
		for (var place = 0; place < fields.size(); place++) {
			var field = fields.get(place);
			if (field.key().isEmpty() || isNamesake(place)) {
				continue;
			}
			var missing = printed.missing(field);
			when(!printed.has(field.key()), "fields." + place + ".label", "letter.kind.fault.unused", field.label());
			when(printed.has(field.key()) && !missing.isEmpty(), "fields." + place + ".columns",
					"letter.kind.fault.column-unused", field.label(), String.join(", ", missing));
		}
		when(kind.design().body() != KindDesign.Need.NONE
				&& kind.design().parts().stream().noneMatch(part -> part.part() == KindPart.Type.TEXT), "body",
				"letter.kind.fault.no-text");
	}

	/** What nobody finds a letter by later, if its paper does not say it. */
	private void stated() {
		var parts = kind.design().parts();
		var facts = parts.stream().filter(part -> part.part() == KindPart.Type.FACTS).toList();
		var says = parts.stream().flatMap(part -> Stream.concat(Stream.of(part.text()), part.above().stream())).toList();
		when(facts.stream().noneMatch(part -> part.states("NUMBER"))
				&& says.stream().noneMatch(text -> text.contains("{NOMOR}")),
				"parts", "letter.kind.fault.no-number");
		when(parts.stream().allMatch(part -> part.dated().isEmpty() && !part.states("DATE"))
				&& says.stream().noneMatch(text -> text.contains("TERBILANG}")), "parts", "letter.kind.fault.no-date");
		when(facts.stream().anyMatch(part -> !part.rows().isEmpty() && !part.states("SUBJECT"))
				&& says.stream().noneMatch(text -> text.contains("{HAL}")), "parts", "letter.kind.fault.no-subject");
	}

	private void when(boolean wrong, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}
}
