package id.nirkertas.letter.web;

import id.nirkertas.letter.Kind;
import id.nirkertas.letter.KindDesign;
import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Margins;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField;
import id.nirkertas.letter.KindPart;
import id.nirkertas.letter.web.KindForm.FieldRow;
import id.nirkertas.letter.web.KindForm.PartRow;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import id.nirkertas.platform.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A kind as a form that speaks the clerk's words, and back: fields by their names, facts by theirs. */
@Component
class KindForms {

	private static final List<String> FACTS = List.of("ADDRESSEES", "FROM", "COPIES", "NUMBER", "DATE", "URGENCY",
			"ENCLOSURES", "SUBJECT");
	private static final List<String> OFFICIAL = List.of("Nama", "Pangkat/Golongan", "NIP", "Jabatan");
	private static final String REFUSAL = "letter.kind.unknown-choice";

	private final Wording wording;

	KindForms(Wording wording) {
		this.wording = wording;
	}

	/** The words that rows of facts use for what every letter has. */
	List<String> facts() {
		return FACTS.stream().map(this::word).toList();
	}

	private String word(String fact) {
		return wording.say("letter.kind.fact." + fact.toLowerCase(Locale.ROOT));
	}

	/** What is meant by such a word; empty for any other. */
	private Optional<String> fact(String written) {
		return FACTS.stream().filter(fact -> word(fact).equalsIgnoreCase(written)).findFirst();
	}

	KindForm form(Kind kind) {
		var design = kind.design();
		var fields = design.fields().stream().map(field -> new FieldRow(field.key(), field.label(), field.label(),
				field.hint(), field.type().name(), field.required(), String.join("\n", field.columns()))).toList();
		var names = new FieldNames(fields, facts());
		return new KindForm(kind.version(), head(kind), fields,
				design.parts().stream().map(part -> row(part, names)).toList());
	}

	private static Map<String, String> head(Kind kind) {
		var design = kind.design();
		var head = new LinkedHashMap<String, String>();
		head.put("name", kind.name());
		head.put("title", kind.title());
		head.put("pattern", kind.pattern());
		head.put("size", design.size().name());
		head.put("face", design.face().name());
		head.put("points", Integer.toString(design.points()));
		head.put("leading", Integer.toString(design.leading()));
		head.put("top", Integer.toString(design.margins().top()));
		head.put("right", Integer.toString(design.margins().right()));
		head.put("bottom", Integer.toString(design.margins().bottom()));
		head.put("left", Integer.toString(design.margins().left()));
		head.put("kop", design.kop().name());
		head.put("addressees", design.addressees().name());
		head.put("body", design.body().name());
		head.put("attachment", design.attachment().name());
		head.put("titles", design.titles() ? KindForm.YES : "");
		head.put("rank", design.rank() ? KindForm.YES : "");
		head.put("capitals", design.capitals() ? KindForm.YES : "");
		head.put("about", design.bodyHint());
		head.put("annexes", design.signedAnnexes() ? KindForm.YES : "");
		return head;
	}

	private PartRow row(KindPart part, FieldNames names) {
		var rows = part.rows().stream().map(row -> line(part.part(), row, names)).collect(Collectors.joining("\n"));
		return new PartRow(part.part().name(), names.shownIn(part.text()).strip(), part.field(), part.marks(), rows,
				part.dated(), part.ruled(), names.shownIn(String.join("\n", part.above())),
				part.most() == 0 ? "" : Integer.toString(part.most()));
	}

	private String line(KindPart.Type type, KindPart.Row row, FieldNames names) {
		var facts = type == KindPart.Type.FACTS && FACTS.contains(row.content());
		// A signature of which no field is known has room for a name
		var open = type == KindPart.Type.SIGNATURES && !row.content().startsWith("{") && !names.knows(row.content());
		var content = facts
				? word(row.content())
				: open ? "" : row.content().startsWith("{") ? names.shownIn(row.content()) : names.shown(row.content());
		var marks = row.marks().isEmpty() ? "" : " | " + row.marks();
		return names.shownIn(row.label()) + (content.isEmpty() && marks.isEmpty() ? "" : " | " + content) + marks;
	}

	/** With a key for each new field; the form on the page then keeps it. */
	KindForm keyed(KindForm form) {
		var taken = form.fields().stream().map(FieldRow::key).collect(Collectors.toCollection(HashSet::new));
		facts().stream().map(fact -> fact.toLowerCase(Locale.ROOT)).forEach(taken::add);
		var fields = form.fields().stream().map(field -> {
			var keyed = field.keyed(FieldNames.made(field.label(), taken));
			taken.add(keyed.key());
			return keyed;
		}).toList();
		return new KindForm(form.version(), form.head(), fields, form.parts());
	}

	/** Refuses with letter.kind.unknown-choice what no page offered; what else is wrong the kind's own rules say. */
	Kind kind(KindForm form, Kind base) {
		var names = new FieldNames(form.fields(), facts());
		var design = new KindDesign(DraftForm.constant(Size.class, form.text("size"), REFUSAL),
				DraftForm.constant(Face.class, form.text("face"), REFUSAL), DraftForm.number(form.text("points")),
				DraftForm.number(form.text("leading")), DraftForm.constant(Kop.class, form.text("kop"), REFUSAL),
				need(form, "addressees"), need(form, "body"), need(form, "attachment"), form.is("titles"), form.is("rank"),
				form.is("capitals"), form.fields().stream().map(KindForms::field).toList(),
				form.parts().stream().map(part -> part(part, names)).toList(), margins(form), form.is("annexes"),
				form.text("about").strip());
		return new Kind(base.code(), form.version(), form.text("name").strip(), form.text("title").strip(),
				base.registerGroup(), form.text("pattern").strip(), design);
	}

	private static Margins margins(KindForm form) {
		return new Margins(DraftForm.number(form.text("top")), DraftForm.number(form.text("right")),
				DraftForm.number(form.text("bottom")), DraftForm.number(form.text("left")));
	}

	private static Need need(KindForm form, String name) {
		return DraftForm.constant(Need.class, form.text(name), REFUSAL);
	}

	private static KindField field(FieldRow row) {
		var type = DraftForm.constant(KindField.Type.class, row.type(), REFUSAL);
		var columns = switch (type) {
			case TABLE -> lines(row.columns());
			case PEOPLE -> row.columns().isBlank() ? OFFICIAL : lines(row.columns());
			case LINE, TEXT, ITEMS, DAY, COMING_DAY -> List.<String>of();
		};
		return new KindField(row.key(), row.label(), row.hint(), type, row.required(), columns);
	}

	private KindPart part(PartRow row, FieldNames names) {
		var type = DraftForm.constant(KindPart.Type.class, row.type(), REFUSAL);
		var most = row.most().isEmpty() ? 0 : row.most().matches("\\d{1,4}") ? Integer.parseInt(row.most()) : -1;
		return new KindPart(type, names.keyedIn(row.text()), row.field(), row.marks(),
				lines(row.rows()).stream().map(line -> cells(line, type, names)).toList(), row.dated(), row.ruled(),
				lines(row.above()).stream().map(names::keyedIn).toList(), most);
	}

	/** "Nomor | Nomor", "Dasar | Dasar | 1": what stands there, what fills it, and how a list is marked. */
	private KindPart.Row cells(String line, KindPart.Type type, FieldNames names) {
		var cells = line.split("\\|", 3);
		var written = cells.length > 1 ? cells[1].strip() : "";
		var content = Optional.of(written).filter(_ -> type == KindPart.Type.FACTS).flatMap(this::fact)
				.orElseGet(() -> written.startsWith("{") ? names.keyedIn(written) : names.key(written));
		return new KindPart.Row(names.keyedIn(cells[0].strip()), content, cells.length > 2 ? cells[2].strip() : "");
	}

	static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}
}
