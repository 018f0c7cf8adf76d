package id.nirkertas.letter.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the page of a kind sends for what it shows. */
final class KindFields {

	private final Map<String, String> sent = new LinkedHashMap<>();

	private KindFields() {
	}

	static Map<String, String> of(KindForm form) {
		var fields = new KindFields();
		fields.sent.put("version", Integer.toString(form.version()));
		form.head().forEach(fields::put);
		for (var at = 0; at < form.fields().size(); at++) {
			fields.field("fields." + at + ".", form.fields().get(at));
		}
		for (var at = 0; at < form.parts().size(); at++) {
			fields.part("parts." + at + ".", form.parts().get(at));
		}
		return fields.sent;
	}

	private void field(String at, KindForm.FieldRow field) {
		sent.put(at + "key", field.key());
		sent.put(at + "was", field.was());
		sent.put(at + "label", field.label());
		sent.put(at + "hint", field.hint());
		sent.put(at + "type", field.type());
		put(at + "columns", field.columns());
		put(at + "required", field.required() ? "yes" : "");
	}

	private void part(String at, KindForm.PartRow part) {
		sent.put(at + "type", part.type());
		put(at + "text", part.text());
		put(at + "field", part.field());
		put(at + "marks", part.marks());
		put(at + "rows", part.rows().replace("\n", "\r\n"));
		put(at + "dated", part.dated());
		put(at + "above", part.above());
		put(at + "most", part.most());
		put(at + "ruled", part.ruled() ? "yes" : "");
	}

	private void put(String name, String text) {
		if (!text.isEmpty()) {
			sent.put(name, text);
		}
	}
}
