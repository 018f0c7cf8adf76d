package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PreparedDeniedTests {

	static final JsonMapper JSON = JsonMapper.shared();

	final PreparedDenied event = new PreparedDenied(DocumentId.random(), PreparedId.random(), PositionId.random(), "Bukan",
			false, Actor.SYSTEM, Instant.parse("2026-11-23T02:00:00Z"));

	@Test
	void comesBackAsItWas() {
		assertThat(JSON.readValue(JSON.writeValueAsString(event), PreparedDenied.class)).isEqualTo(event);
	}

	/** As events that waited for a listener while the office was brought up to date. */
	@Test
	void comesBackFromBeforeAnythingElseThanAReturnWasPossible() {
		var kept = JSON.<ObjectNode>valueToTree(event);
		kept.remove("returned");

		assertThat(JSON.treeToValue(kept, PreparedDenied.class).returned()).isTrue();
	}
}
