package id.nirkertas.letter;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A kind's design as it is stored. */
final class KindJson {

	private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();

	private KindJson() {
	}

	/** Throws what the reader throws for a design that is none, or lacks what no letter can do without. */
	static KindDesign read(String json) throws JacksonException {
		var design = JSON.readValue(json, KindDesign.class);
		if (design == null || !isWhole(design)) {
			throw MismatchedInputException.from(null, KindDesign.class, "A design without its needs");
		}
		return design;
	}

	/** What could not be read again is not written: it would be noticed by the next letter only. */
	static String write(KindDesign design) {
		var json = JSON.writeValueAsString(design);
		if (!read(json).equals(design)) {
			throw new IllegalStateException("A design that reads differently: " + json);
		}
		return json;
	}

	private static boolean isWhole(KindDesign design) {
		var fields = design.fields().stream().flatMap(field -> Stream.of(field.key(), field.label(), field.type()));
		var parts = design.parts().stream().map(KindPart::part);
		return Stream.of(Stream.of(design.size(), design.face(), design.kop(), design.addressees(), design.body(),
				design.attachment()), fields, parts).flatMap(Function.identity()).allMatch(Objects::nonNull);
	}
}
