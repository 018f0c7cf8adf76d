package id.nirkertas.letter;

import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a kind as somebody changed it can be printed: each fault names the part of the page to mend. */
final class KindRules {

	private static final String KEY = "[a-zA-Z]{1,40}";
	private static final Set<String> FACTS = Set.of("ADDRESSEES", "FROM", "COPIES", "NUMBER", "DATE", "URGENCY",
			"ENCLOSURES",
			"SUBJECT");
	private static final int FIELDS = 30;
	private static final int PARTS = 40;
	private static final int COLUMNS = 6;
	private static final int OFFICIAL = 4;
	private static final int LINE = 200;
	private static final int WORDS = 2000;

	private final Kind kind;
	private final List<Fault> faults = new ArrayList<>();

	private KindRules(Kind kind) {
		this.kind = kind;
	}

	static List<Fault> faults(Kind kind) {
		var rules = new KindRules(kind);
		rules.head();
		rules.fields();
		rules.parts();
		return List.copyOf(rules.faults);
	}

	private void head() {
		var design = kind.design();
		when(kind.name().isBlank() || kind.name().length() > LINE, "name", "letter.kind.fault.name");
		when(kind.title().isBlank() || kind.title().length() > LINE, "title", "letter.kind.fault.title");
		when(design.points() < 10 || design.points() > 12, "points", "letter.kind.fault.points");
		when(design.leading() < 100 || design.leading() > 200, "leading", "letter.kind.fault.leading");
		try {
			new NumberPattern(kind.pattern());
			when(kind.pattern().length() > LINE, "pattern", "letter.kind.fault.pattern-long");
		} catch (RefusedException refusal) {
			faults.add(new Fault("pattern", refusal.code(), refusal.details()));
		}
	}

	private void fields() {
		var fields = kind.design().fields();
		when(fields.size() > FIELDS, "fields", "letter.kind.fault.many-fields", FIELDS);
		var keys = new HashSet<String>();
		for (var field : fields) {
			when(!field.key().matches(KEY), "fields", "letter.kind.fault.key", field.key());
			when(!keys.add(field.key()), "fields", "letter.kind.fault.key-twice", field.key());
			when(field.label().isBlank() || field.label().length() > LINE || field.hint().length() > LINE, "fields",
					"letter.kind.fault.label", field.key());
			when(field.type() == KindField.Type.TABLE && (field.columns().isEmpty() || field.columns().size() > COLUMNS),
					"fields", "letter.kind.fault.columns", field.key(), COLUMNS);
			when(field.type() == KindField.Type.PEOPLE && field.columns().size() != OFFICIAL, "fields",
					"letter.kind.fault.people", field.key());
		}
	}

	private void parts() {
		var parts = kind.design().parts();
		when(parts.size() > PARTS, "parts", "letter.kind.fault.many-parts", PARTS);
		var signatures = parts.stream().filter(part -> part.part() == KindPart.Type.SIGNATURES).count();
		when(signatures != 1, "parts", "letter.kind.fault.signature");
		for (var place = 0; place < parts.size(); place++) {
			part(place + 1, parts.get(place));
		}
	}

	private void part(int place, KindPart part) {
		when(part.text().length() > WORDS, "parts", "letter.kind.fault.words", place);
		when(part.rows().stream().anyMatch(row -> row.label().length() > LINE), "parts", "letter.kind.fault.words", place);
		switch (part.part()) {
			case LIST, TABLE, DECISIONS -> known(place, part.field());
			case CLAUSES ->
				part.rows().stream().map(KindPart.Row::content).filter(key -> !key.startsWith("{"))
						.forEach(key -> known(place, key));
			case FACTS -> part.rows().stream().map(KindPart.Row::content).filter(key -> !FACTS.contains(key))
					.forEach(key -> known(place, key));
			case LETTERHEAD, HEADING, ADDRESSEES, SAYING, WORDS, TEXT, ENCLOSED, SIGNATURES, COPIES -> {
			}
		}
	}

	private void known(int place, String key) {
		when(kind.design().field(key).isEmpty(), "parts", "letter.kind.fault.unknown-field", place, key);
	}

	private void when(boolean wrong, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}
}
