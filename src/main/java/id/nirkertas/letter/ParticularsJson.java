package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Particulars as they are stored and hashed: keys in a fixed order, and nothing for what a letter does not have. */
final class ParticularsJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ParticularsJson() {
	}

	static Map<String, Object> form(Particulars more) {
		var form = new LinkedHashMap<String, Object>();
		if (!more.details().values().isEmpty()) {
			form.put("details", more.details().asMap());
		}
		if (more.mandate() != Mandate.OWN) {
			form.put("mandate", more.mandate().name());
		}
		if (!more.attention().isEmpty()) {
			form.put("attention", more.attention());
		}
		if (!more.outside().isEmpty()) {
			form.put("outside", more.outside().stream().map(ParticularsJson::form).toList());
		}
		if (!more.references().isEmpty()) {
			form.put("references", more.references().stream().map(ParticularsJson::form).toList());
		}
		return form;
	}

	private static Map<String, Object> form(OutsideParty party) {
		var form = new LinkedHashMap<String, Object>();
		form.put("name", party.name());
		form.put("place", party.place());
		if (party.copy()) {
			form.put("copy", true);
		}
		return form;
	}

	private static Map<String, String> form(Reference reference) {
		var form = new LinkedHashMap<String, String>();
		form.put("relation", reference.relation().name());
		form.put("letter", reference.letter().toString());
		return form;
	}

	static String write(Particulars more) {
		return JSON.writeValueAsString(form(more));
	}

	static Particulars read(String json) {
		return of(JSON.readTree(json));
	}

	/** Of a version written before letters had any. */
	static Particulars of(@Nullable JsonNode form) {
		if (form == null) {
			return Particulars.NONE;
		}
		var outside = new ArrayList<OutsideParty>();
		form.path("outside").forEach(party -> outside
				.add(new OutsideParty(party.get("name").asString(), party.get("place").asString(),
						party.path("copy").asBoolean(false))));
		var references = new ArrayList<Reference>();
		form.path("references").forEach(each -> references
				.add(new Reference(Reference.Relation.valueOf(each.get("relation").asString()),
						new DocumentId(UUID.fromString(each.get("letter").asString())))));
		return new Particulars(details(form.path("details")), mandate(form.path("mandate")),
				form.path("attention").asString(""), List.copyOf(outside), List.copyOf(references));
	}

	private static Mandate mandate(JsonNode name) {
		return name.isMissingNode() ? Mandate.OWN : Mandate.valueOf(name.asString());
	}

	private static Details details(JsonNode form) {
		var values = new LinkedHashMap<String, List<List<String>>>();
		form.properties().forEach(field -> {
			var rows = new ArrayList<List<String>>();
			field.getValue().forEach(row -> {
				var cells = new ArrayList<String>();
				row.forEach(cell -> cells.add(cell.asString()));
				rows.add(List.copyOf(cells));
			});
			values.put(field.getKey(), List.copyOf(rows));
		});
		return Details.of(values);
	}
}
