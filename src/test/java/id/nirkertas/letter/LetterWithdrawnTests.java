package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LetterWithdrawnTests {

	static final JsonMapper JSON = JsonMapper.shared();

	final LetterWithdrawn event = new LetterWithdrawn(DocumentId.random(), "Rapat ditiadakan", false, Actor.SYSTEM,
			Instant.parse("2026-11-23T02:00:00Z"));

	@Test
	void comesBackWithItsReason() {
		assertThat(JSON.readValue(JSON.writeValueAsString(event), LetterWithdrawn.class)).isEqualTo(event);
	}

	/** As events that waited for a listener while the office was brought up to date. */
	@Test
	void comesBackFromBeforeReasonsWereKept() {
		var kept = JSON.<ObjectNode>valueToTree(event);
		kept.remove("reason");
		kept.remove("awaitedNumber");

		var old = JSON.treeToValue(kept, LetterWithdrawn.class);

		assertThat(old.awaitedNumber()).isFalse();
		assertThat(old.letter()).isEqualTo(event.letter());
		assertThat(old.facts()).isEqualTo(Map.of("reason", ""));
	}
}
