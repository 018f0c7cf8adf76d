package id.nirkertas.letter;

import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The number that a keeper gave a letter did not hold until its signature, which took another.
 *
 * @param number  the one that was given
 * @param instead the one that the letter has now, with the date {@code on}
 * @param keeper  who gave it
 * @param register of the one that was given
 * @param why     a message code: numbering.lapse.…
 * @param details what its sentence needs
 */
public record GivenNumberReplaced(DocumentId letter, String number, String instead, LocalDate on, PositionId keeper,
		NumberRegister register, String why, List<String> details, Actor by, Instant at) implements Evidence {

	static GivenNumberReplaced of(GivenNumber given, Verdict.Refused lapsed, LetterNumber instead, Actor by, Instant at) {
		return new GivenNumberReplaced(instead.document(), given.number().text(), instead.text(), instead.on(), given.by(),
				given.number().register(), lapsed.code(), lapsed.details().stream().map(Object::toString).toList(), by, at);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("number", number, "instead", instead, "on", on.toString(), "keeper", keeper.toString(), "why", why);
	}
}
