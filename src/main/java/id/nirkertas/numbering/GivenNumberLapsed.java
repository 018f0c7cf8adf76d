package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The number that a keeper gave a letter is void, since the letter was not signed while it could be.
 *
 * @param keeper  who gave it
 * @param why     a message code: numbering.lapse.…
 * @param details what its sentence needs
 */
public record GivenNumberLapsed(DocumentId document, NumberRegister register, String number, PositionId keeper, String why,
		List<String> details, Actor by, Instant at) implements Evidence {

	public GivenNumberLapsed {
		details = List.copyOf(details);
	}

	static GivenNumberLapsed of(LetterNumber number, Deed given, VoidReason why, Instant at) {
		return new GivenNumberLapsed(number.document(), number.register(), number.text(), given.position(), why.code(),
				why.details(), Actor.SYSTEM, at);
	}

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "number", number, "keeper", keeper.toString(), "why", why);
	}
}
