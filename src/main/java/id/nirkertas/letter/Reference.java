package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;

/** Another letter that a letter speaks of: one of this office, or one that came in. */
public record Reference(Relation relation, DocumentId letter) {

	/** How it speaks of it, the weightiest last. */
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

	/** Changes how the other letter stands, once this one is signed. */
	public boolean amends() {
		return amends(relation);
	}

	static boolean amends(Relation relation) {
		return relation == Relation.CORRECTS || relation == Relation.REVOKES;
	}
}
