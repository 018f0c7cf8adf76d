package id.nirkertas.letter;

import id.nirkertas.letter.LetterDescription.CopyMark;
import id.nirkertas.letter.LetterDescription.Enclosed;
import id.nirkertas.letter.LetterDescription.Field;
import id.nirkertas.letter.LetterDescription.Mention;
import id.nirkertas.letter.LetterDescription.Named;
import id.nirkertas.letter.LetterDescription.Party;
import id.nirkertas.letter.LetterDescription.Post;
import id.nirkertas.letter.LetterDescription.Sender;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the description of a letter from anywhere: what is not exactly of the published form is refused. */
final class DescriptionReader {

	private static final int LONGEST = 12_000_000;
	private static final int DEEPEST = 130;
	private static final int MOST_ITEMS = 5_000;
	private static final int LONGEST_LINE = 2_000;
	private static final int LONGEST_CELL = 100_000;
	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();

	private DescriptionReader() {
	}

	static LetterDescription read(String json) {
		require(json.length() <= LONGEST);
		try {
			var form = JSON.readTree(json);
			if (!LetterDescription.SCHEMA.equals(form.path("schema").stringValue(null))) {
				throw new RefusedException("letter.description-unknown");
			}
			return letter(form);
		} catch (JacksonException | DateTimeException e) {
			throw unreadable();
		}
	}

	private static LetterDescription letter(JsonNode form) {
		only(form, Set.of("schema", "code", "number", "date", "kind", "sender", "addressees", "attention", "copies",
				"classification", "urgency", "secrecy", "subject", "references", "attachments", "fields", "body", "copy"));
		return new LetterDescription(line(form, "code"), line(form, "number"), date(form), named(form.get("kind")),
				sender(form.get("sender")), items(form, "addressees", DescriptionReader::party), optional(form, "attention"),
				items(form, "copies", DescriptionReader::party), line(form, "classification"),
				constant(form, "urgency", Urgency.values()), constant(form, "secrecy", Secrecy.values()),
				line(form, "subject"), items(form, "references", DescriptionReader::mention),
				items(form, "attachments", DescriptionReader::attachment), items(form, "fields", DescriptionReader::field),
				body(form.get("body")), form.has("copy") ? mark(form.get("copy")) : null);
	}

	private static Named named(JsonNode form) {
		only(form, Set.of("code", "name"));
		return new Named(line(form, "code"), line(form, "name"));
	}

	private static Sender sender(JsonNode form) {
		only(form, Set.of("government", "agency", "unit", "position", "title", "person", "capacity", "mandate"));
		return new Sender(line(form, "government"), named(form.get("agency")), line(form, "unit"), line(form, "position"),
				line(form, "title"), line(form, "person"), constant(form, "capacity", Capacity.values()),
				constant(form, "mandate", Mandate.values()));
	}

	private static Party party(JsonNode form) {
		only(form, Set.of("title", "place", "post"));
		return new Party(line(form, "title"), optional(form, "place"), form.has("post") ? post(form.get("post")) : null);
	}

	private static Post post(JsonNode form) {
		only(form, Set.of("position", "unit", "agency"));
		return new Post(line(form, "position"), line(form, "unit"), line(form, "agency"));
	}

	private static Mention mention(JsonNode form) {
		only(form, Set.of("relation", "number", "date", "from", "code"));
		return new Mention(constant(form, "relation", Reference.Relation.values()), line(form, "number"), date(form),
				line(form, "from"), form.has("code") ? line(form, "code") : null);
	}

	private static Enclosed attachment(JsonNode form) {
		only(form, Set.of("name", "mediaType", "length", "sha256", "enclosed"));
		var length = value(form, "length");
		var hash = line(form, "sha256");
		var enclosed = value(form, "enclosed");
		require(length.isIntegralNumber() && length.canConvertToLong() && length.longValue() >= 0 && enclosed.isBoolean());
		require(HASH.matcher(hash).matches());
		return new Enclosed(line(form, "name"), line(form, "mediaType"), length.longValue(), hash, enclosed.booleanValue());
	}

	private static Field field(JsonNode form) {
		only(form, Set.of("key", "label", "rows"));
		return new Field(line(form, "key"), line(form, "label"),
				items(form, "rows", row -> items(row, DescriptionReader::cell)));
	}

	private static String cell(JsonNode form) {
		require(form.isString() && form.stringValue().length() <= LONGEST_CELL);
		return form.stringValue();
	}

	/** The document is what it says; its text is a convenience for others. */
	private static Body body(JsonNode form) {
		only(form, Set.of("text", "document"));
		require(value(form, "text").isString());
		try {
			return Body.of(value(form, "document").toString());
		} catch (RefusedException refusal) {
			throw unreadable();
		}
	}

	private static CopyMark mark(JsonNode form) {
		only(form, Set.of("number", "of"));
		var number = value(form, "number");
		var of = value(form, "of");
		require(number.isInt() && of.isInt() && 1 <= number.intValue() && number.intValue() <= of.intValue());
		return new CopyMark(number.intValue(), of.intValue());
	}

	private static <T> List<T> items(JsonNode form, String key, Function<JsonNode, T> item) {
		return items(value(form, key), item);
	}

	private static <T> List<T> items(JsonNode array, Function<JsonNode, T> item) {
		require(array.isArray() && array.size() <= MOST_ITEMS);
		return array.valueStream().map(item).toList();
	}

	private static <T extends Enum<T>> T constant(JsonNode form, String key, T[] values) {
		var name = line(form, key);
		return Stream.of(values).filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(DescriptionReader::unreadable);
	}

	private static LocalDate date(JsonNode form) {
		var date = line(form, "date");
		require(DATE.matcher(date).matches());
		return LocalDate.parse(date);
	}

	private static String optional(JsonNode form, String key) {
		return form.has(key) ? line(form, key) : "";
	}

	private static String line(JsonNode form, String key) {
		var value = value(form, key);
		require(value.isString() && !value.stringValue().isBlank() && value.stringValue().length() <= LONGEST_LINE);
		require(!CONTROL.matcher(value.stringValue()).find());
		return value.stringValue();
	}

	private static JsonNode value(JsonNode form, String key) {
		var value = form.get(key);
		require(value != null);
		return value;
	}

	private static void only(JsonNode form, Set<String> keys) {
		require(form != null && form.isObject() && keys.containsAll(form.propertyNames()));
	}

	private static void require(boolean condition) {
		if (!condition) {
			throw unreadable();
		}
	}

	private static RefusedException unreadable() {
		return new RefusedException("letter.description-unreadable");
	}
}
