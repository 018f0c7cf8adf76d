package id.nirkertas.letter;

import id.nirkertas.letter.LetterDescription.CopyMark;
import id.nirkertas.letter.LetterDescription.Enclosed;
import id.nirkertas.letter.LetterDescription.Field;
import id.nirkertas.letter.LetterDescription.Mention;
import id.nirkertas.letter.LetterDescription.Named;
import id.nirkertas.letter.LetterDescription.Party;
import id.nirkertas.letter.LetterDescription.Post;
import id.nirkertas.letter.LetterDescription.Sender;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the description of a letter in the form of docs/schema/letter-2.json; what a letter does not have is left out. */
final class DescriptionWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private DescriptionWriter() {
	}

	static String write(LetterDescription letter) {
		var form = NODES.objectNode().put("schema", LetterDescription.SCHEMA).put("code", letter.code())
				.put("number", letter.number()).put("date", letter.date().toString());
		form.set("kind", named(letter.kind()));
		form.set("sender", sender(letter.sender()));
		form.set("addressees", each(letter.addressees(), DescriptionWriter::party));
		unlessEmpty(form, "attention", letter.attention());
		form.set("copies", each(letter.copies(), DescriptionWriter::party));
		form.put("classification", letter.classification()).put("urgency", letter.urgency().name())
				.put("secrecy", letter.secrecy().name()).put("subject", letter.subject());
		form.set("references", each(letter.references(), DescriptionWriter::mention));
		form.set("attachments", each(letter.attachments(), DescriptionWriter::attachment));
		form.set("fields", each(letter.fields(), DescriptionWriter::field));
		form.set("body", body(letter.body()));
		var copy = letter.copy();
		if (copy != null) {
			form.set("copy", mark(copy));
		}
		return JSON.writeValueAsString(form);
	}

	private static ObjectNode named(Named named) {
		return NODES.objectNode().put("code", named.code()).put("name", named.name());
	}

	private static ObjectNode sender(Sender sender) {
		var node = NODES.objectNode().put("government", sender.government());
		node.set("agency", named(sender.agency()));
		return node.put("unit", sender.unit()).put("position", sender.position()).put("title", sender.title())
				.put("person", sender.person()).put("capacity", sender.capacity().name())
				.put("mandate", sender.mandate().name());
	}

	private static ObjectNode party(Party party) {
		var node = NODES.objectNode().put("title", party.title());
		unlessEmpty(node, "place", party.place());
		var post = party.post();
		return post == null ? node : node.set("post", post(post));
	}

	private static ObjectNode post(Post post) {
		return NODES.objectNode().put("position", post.position()).put("unit", post.unit()).put("agency", post.agency());
	}

	private static ObjectNode mention(Mention mention) {
		var node = NODES.objectNode().put("relation", mention.relation().name()).put("number", mention.number())
				.put("date", mention.date().toString()).put("from", mention.from());
		return mention.code() == null ? node : node.put("code", mention.code());
	}

	private static ObjectNode attachment(Enclosed file) {
		return NODES.objectNode().put("name", file.name()).put("mediaType", file.mediaType()).put("length", file.length())
				.put("sha256", file.sha256()).put("enclosed", file.enclosed());
	}

	private static ObjectNode field(Field field) {
		var node = NODES.objectNode().put("key", field.key()).put("label", field.label());
		return node.set("rows", each(field.rows(), row -> each(row, NODES::stringNode)));
	}

	/** For whoever wants words, and for whoever wants to set them again. */
	private static ObjectNode body(Body body) {
		var node = NODES.objectNode().put("text", body.text());
		return node.set("document", JSON.readTree(body.json()));
	}

	private static ObjectNode mark(CopyMark copy) {
		return NODES.objectNode().put("number", copy.number()).put("of", copy.of());
	}

	private static void unlessEmpty(ObjectNode node, String key, String value) {
		if (!value.isEmpty()) {
			node.put(key, value);
		}
	}

	private static <T> ArrayNode each(List<T> items, Function<T, JsonNode> form) {
		var array = NODES.arrayNode();
		items.forEach(item -> array.add(form.apply(item)));
		return array;
	}
}
