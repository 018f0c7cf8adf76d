package id.nirkertas.letter;

import id.nirkertas.letter.KindField.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the parts of a kind's layout can be printed, and which fields they print. */
final class PartRules {

	private static final Set<String> FACTS = Set.of("ADDRESSEES", "FROM", "COPIES", "NUMBER", "DATE", "URGENCY",
			"ENCLOSURES",
			"SUBJECT");
	private static final Set<String> WORDS = Set.of("NOMOR", "HAL", "JABATAN", "NAMA", "NIP", "INSTANSI", "HARI_TERBILANG");
	private static final Set<String> MARKS = Set.of("", "1", "a");
	private static final Set<String> FORMS = Set.of("", "ROWS", "CHAPTERS");
	private static final Set<String> SIGNED = Set.of("", SigningParts.BELOW, SigningParts.FORM, SigningParts.STAMP);
	private static final Set<String> DATED = Set.of("", "DATE", "DETERMINED", "ISSUED", "MADE");
	private static final int PARTS = 40;
	private static final int ROWS = 20;
	private static final int ABOVE = 10;
	private static final int MOST = 99;
	private static final int TEXT = 2000;

	private final KindDesign design;
	private final List<Fault> faults = new ArrayList<>();
	private final PrintedFields printed = new PrintedFields();

	PartRules(Kind kind) {
		design = kind.design();
		var parts = design.parts();
		when(parts.size() > PARTS, "parts", "letter.kind.fault.many-parts", PARTS);
		when(parts.stream().filter(part -> part.part() == KindPart.Type.SIGNATURES).count() != 1, "parts",
				"letter.kind.fault.signature");
		words("title", kind.title());
		for (var place = 0; place < parts.size(); place++) {
			measures("parts." + place, place + 1, parts.get(place));
			part("parts." + place, parts.get(place));
		}
	}

	List<Fault> faults() {
		return List.copyOf(faults);
	}

	PrintedFields printed() {
		return printed;
	}

	private void measures(String at, int place, KindPart part) {
		when(part.text().length() > TEXT, at + ".text", "letter.kind.fault.words", place, TEXT);
		when(part.above().size() > ABOVE || part.above().stream().anyMatch(line -> line.length() > KindRules.LINE),
				at + ".above", "letter.kind.fault.lines", place, ABOVE, KindRules.LINE);
		when(part.rows().size() > ROWS || part.rows().stream().anyMatch(row -> row.label().length() > KindRules.LINE),
				at + ".rows", "letter.kind.fault.lines", place, ROWS, KindRules.LINE);
		when(part.most() < 0 || part.most() > MOST, at + ".most", "letter.kind.fault.most", place, MOST);
		when(!DATED.contains(part.dated()), at + ".dated", "letter.kind.fault.choice", place);
		var clauses = part.part() == KindPart.Type.CLAUSES;
		when(!(clauses ? FORMS : MARKS).contains(part.marks()), at + ".marks", "letter.kind.fault.choice", place);
		when(clauses && part.rows().stream().anyMatch(row -> !MARKS.contains(row.marks())), at + ".rows",
				"letter.kind.fault.row-marks", place);
		when(part.part() == KindPart.Type.SIGNATURES
				&& part.rows().stream().anyMatch(row -> !SIGNED.contains(row.marks())), at + ".rows",
				"letter.kind.fault.signature-marks", place);
	}

	private void part(String at, KindPart part) {
		switch (part.part()) {
			case HEADING -> {
				words(at + ".text", part.text());
				part.above().forEach(line -> words(at + ".above", line));
			}
			case SAYING, WORDS -> words(at + ".text", part.text());
			case LIST -> field(at, part.field(), Type.values());
			case TABLE -> field(at, part.field(), Type.TABLE, Type.PEOPLE);
			case DECISIONS -> field(at, part.field(), Type.ITEMS, Type.TEXT);
			case CLAUSES -> part.rows().forEach(row -> clause(at, row, part.marks().equals("ROWS")));
			case FACTS -> part.rows().stream().map(KindPart.Row::content).filter(content -> !FACTS.contains(content))
					.forEach(content -> line(at + ".rows", content));
			case SIGNATURES -> {
				words(at + ".text", part.text());
				part.rows().forEach(row -> signature(at + ".rows", row));
			}
			case LETTERHEAD, ADDRESSEES, TEXT, ENCLOSED, COPIES -> {
			}
		}
		switch (part.part()) {
			case TEXT, TABLE, ENCLOSED -> plain(at + ".text", part.text());
			case FACTS, CLAUSES -> part.rows().forEach(row -> plain(at + ".rows", row.label()));
			default -> {
			}
		}
	}

	/** What is printed as it stands. */
	private void plain(String at, String text) {
		when(Braces.areIn(text), at, "letter.kind.fault.plain", text);
	}

	/** Who signs by hand is named by a field or by words; with neither there is room for a name, but only beside the signatory. */
	private void signature(String at, KindPart.Row row) {
		if (row.marks().equals(SigningParts.STAMP)) {
			plain(at, row.label());
		} else {
			words(at, row.label());
		}
		when(row.marks().equals(SigningParts.BELOW) && row.content().isEmpty(), at, "letter.kind.fault.signature-nobody",
				row.label());
		var asked = !row.marks().equals(SigningParts.FORM) && !row.marks().equals(SigningParts.STAMP);
		if (!row.content().startsWith("{") && !row.content().isEmpty()) {
			signing(at, row, asked);
		} else if (asked) {
			words(at, row.content());
		} else {
			plain(at, row.content());
		}
	}

	private void signing(String at, KindPart.Row row, boolean asked) {
		var field = design.field(row.content());
		when(field.isEmpty(), at, "letter.kind.fault.unknown-field", row.content());
		field.ifPresent(named -> {
			when(!named.isTable() && named.type() != Type.LINE, at, "letter.kind.fault.signature-type", named.label());
			when(named.type() == Type.TABLE && !SigningColumns.areTold(named), at, "letter.kind.fault.signature-columns",
					named.label());
		});
		if (asked) {
			printed.whole(row.content());
		}
	}

	private void clause(String at, KindPart.Row row, boolean besideColons) {
		if (besideColons && row.content().startsWith("{")) {
			words(at + ".rows", row.content());
		} else if (besideColons) {
			line(at + ".rows", row.content());
		} else {
			known(at + ".rows", row.content());
			printed.whole(row.content());
		}
	}

	private void field(String at, String key, Type... types) {
		var field = design.field(key);
		when(field.isEmpty(), at + ".field", "letter.kind.fault.no-field");
		when(field.isPresent() && Stream.of(types).noneMatch(field.get().type()::equals), at + ".field",
				"letter.kind.fault.other-type", field.map(KindField::label).orElse(""));
		printed.whole(key);
	}

	private void known(String at, String key) {
		when(design.field(key).isEmpty(), at, "letter.kind.fault.unknown-field", key);
	}

	private void line(String at, String key) {
		known(at, key);
		design.field(key).ifPresent(printed::line);
	}

	/** Nothing in braces may vanish on paper without a word, and none of them be printed. */
	private void words(String at, String text) {
		Braces.words(text).forEach(word -> word(at, word));
		Braces.loose(text).ifPresent(around -> faults.add(new Fault(at, "letter.kind.fault.brace", List.of(around))));
		var others = FixedWords.OPTIONAL.matcher(text)
				.replaceAll(part -> Braces.words(part.group(1)).findAny().isPresent() ? "" : "[[");
		when(others.contains("[[") || others.contains("]]"), at, "letter.kind.fault.optional");
	}

	private void word(String at, String word) {
		var column = word.indexOf('.');
		if (column < 0) {
			when(!WORDS.contains(word) && design.field(word).isEmpty(), at, "letter.kind.fault.unknown-word", word);
			design.field(word).ifPresent(printed::line);
		} else {
			var part = word.substring(column + 1);
			var field = design.field(word.substring(0, column));
			when(field.filter(named -> says(named, part)).isEmpty(), at, "letter.kind.fault.unknown-word", word);
			field.ifPresent(named -> printed.column(named.key(), part));
		}
	}

	private static boolean says(KindField field, String part) {
		return field.columns().contains(part) || field.isDay() && part.equals(FixedWords.IN_WORDS);
	}

	private void when(boolean wrong, String field, String code, Object... details) {
		if (wrong) {
			faults.add(new Fault(field, code, List.of(details)));
		}
	}
}
