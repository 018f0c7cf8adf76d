package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;

/** Another letter of this office that a letter speaks of. */
public record Reference(Relation relation, DocumentId letter) {

	public enum Relation {
		/** Is only mentioned. */
		REFERS,
		/** Menjawab. */
		ANSWERS,
		/** Ralat: corrects an issued letter, which stays valid as corrected. */
		CORRECTS,
		/** Pencabutan: an issued letter no longer applies. */
		REVOKES
	}
}
