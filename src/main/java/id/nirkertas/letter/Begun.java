package id.nirkertas.letter;

/** What came of beginning a letter under an id: it is new, it was begun before with the same content, or with another. */
public enum Begun {
	NEW, SAME, OTHER
}
