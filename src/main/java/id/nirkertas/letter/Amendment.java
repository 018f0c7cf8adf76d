package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;

/**
 * That one signed letter corrects or revokes another, seen from either: the relation, and the letter on the other side by its
 * number and date, which are no secret even of a secret one.
 */
public record Amendment(Reference.Relation relation, DocumentId letter, String number, LocalDate on) {

	public boolean revokes() {
		return relation == Reference.Relation.REVOKES;
	}
}
