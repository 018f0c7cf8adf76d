package id.nirkertas.letter;

/** In whose name a letter is signed (Permendagri 1/2023): the responsibility stays with whom it names first. */
public enum Mandate {

	/** In the signatory's own authority. */
	OWN,
	/** a.n.: for the nearest superior, who delegated it. */
	ON_BEHALF,
	/** u.b.: the nearest superior signs for theirs, and delegated again. */
	SUB_DELEGATED
}
