package id.nirkertas.letter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A kind's design as it is stored. */
final class KindJson {

	private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();

	private KindJson() {
	}

	/** Throws what the reader throws for a design that is none. */
	static KindDesign read(String json) throws JacksonException {
		return JSON.readValue(json, KindDesign.class);
	}

	static String write(KindDesign design) {
		return JSON.writeValueAsString(design);
	}
}
