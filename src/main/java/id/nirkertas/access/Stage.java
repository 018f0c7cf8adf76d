package id.nirkertas.access;

/** How far a document has come: what history somebody has with it, and whether records of it are kept. */
enum Stage {

	/** A draft that was never handed on: it is its position's, nobody's history, and no registrar's. */
	ON_DESK,
	/** A draft that was handed on once; what it says may still change. */
	HANDED_ON,
	/** A draft that was handed on and became a record; it changes no more. */
	ISSUED,
	/** A record from its first day, such as a letter that came in; what is done about it goes on. */
	KEPT;

	boolean isRecord() {
		return this == ISSUED || this == KEPT;
	}

	/** Whether it stays readable to those who took part in it before. */
	boolean hasHistory() {
		return this != ON_DESK;
	}
}
