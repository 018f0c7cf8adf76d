package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What letters say to machines has the published form, and no part of it can be missing. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LetterSchemaTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	static final JsonMapper JSON = JsonMapper.builder().build();
	static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
	/** Left out where a letter does not have them: of a reference its code, of a paragraph its words. */
	static final Set<String> OPTIONAL = Set.of("attention", "copy", "post", "place", "marks", "attrs", "align", "colspan",
			"code", "content");

	@Autowired
	Secretariat secretariat;
	@Autowired
	Kinds kinds;
	@Autowired
	Directory directory;
	@Autowired
	LetterMetadata metadata;

	@Test
	void theSchemaIsOneItself() throws IOException {
		var rules = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

		assertThat(rules.validate(JSON.readTree(text()))).isEmpty();
	}

	@Test
	void aLetterOfEveryKindHasTheForm() throws IOException {
		var schema = schema();

		KindSamples.of(secretariat).values().forEach(
				content -> assertThat(faults(schema, described(content).json())).as(content.kind()).isEmpty());
	}

	@Test
	void aLetterOfEveryKindIsReadAsItWasWritten() {
		KindSamples.of(secretariat).values().forEach(content -> {
			var described = described(content);

			assertThat(LetterDescription.read(described.json())).as(content.kind()).isEqualTo(described);
			assertThat(described.body()).isEqualTo(content.body());
		});
	}

	@Test
	void aLetterWithEverythingHasTheForm() throws IOException {
		assertThat(faults(schema(), LetterDescriptionTests.everything().json())).isEmpty();
	}

	@Test
	void aLetterThatLeavesSomethingOutHasNot() throws IOException {
		var schema = schema();
		var whole = (ObjectNode) JSON.readTree(LetterDescriptionTests.everything().json());
		var accepted = new ArrayList<String>();

		for (var path : objects(whole, "")) {
			for (var property : List.copyOf(((ObjectNode) whole.at(path)).propertyNames())) {
				var less = whole.deepCopy();
				((ObjectNode) less.at(path)).remove(property);
				if (schema.validate(less).isEmpty()) {
					accepted.add(property);
				}
			}
		}

		assertThat(accepted).isSubsetOf(OPTIONAL).contains("attention", "copy", "post");
	}

	@Test
	void aLetterWithoutACodeOfItsOwnHasNot() throws IOException {
		for (var object : List.of("", "/kind", "/sender/agency", "/body/document")) {
			var less = (ObjectNode) JSON.readTree(LetterDescriptionTests.everything().json());
			((ObjectNode) less.at(object)).remove(List.of("code", "content"));

			assertThat(schema().validate(less)).as(object).isNotEmpty();
		}
	}

	@Test
	void aLetterThatSaysMoreHasNot() throws IOException {
		var schema = schema();
		var whole = (ObjectNode) JSON.readTree(LetterDescriptionTests.everything().json());

		for (var path : objects(whole, "")) {
			var more = whole.deepCopy();
			((ObjectNode) more.at(path)).put("more", "x");
			assertThat(schema.validate(more)).as(path).isNotEmpty();
		}
	}

	private static Schema schema() throws IOException {
		return REGISTRY.getSchema(JSON.readTree(text()));
	}

	private static String text() throws IOException {
		return Files.readString(Path.of("docs/schema/letter-2.json"));
	}

	private static List<String> faults(Schema schema, String json) {
		return schema.validate(JSON.readTree(json)).stream().map(Error::toString).toList();
	}

	/** Where the objects lie in it, itself among them. */
	private static List<String> objects(JsonNode node, String path) {
		var found = new ArrayList<String>();
		if (node.isObject()) {
			found.add(path);
			node.properties().forEach(each -> found.addAll(objects(each.getValue(), path + "/" + each.getKey())));
		}
		for (var at = 0; node.isArray() && at < node.size(); at++) {
			found.addAll(objects(node.get(at), path + "/" + at));
		}
		return found;
	}

	private LetterDescription described(DraftContent content) {
		var signatory = Objects.requireNonNull(content.signatory());
		var letter = Letter.begun(DocumentId.random(), secretariat.acting("PRANATA1"), directory.agencyOf(signatory).id(),
				content, Instant.EPOCH);
		var number = new LetterNumber(new NumberRegister("DISKOMINFO", 2026, "LETTER"), 1, "500.12/17/DISKOMINFO/2026",
				MONDAY,
				NumberState.RESERVED, letter.id(), null);
		return metadata.of(letter, kinds.of(letter), List.of(EnclosedTests.attachment(1234)), number, "kode-uji",
				directory.holderOf(signatory, MONDAY).orElseThrow(), null);
	}
}
