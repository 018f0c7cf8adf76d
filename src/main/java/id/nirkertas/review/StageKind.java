package id.nirkertas.review;

/** How the positions of one stage initial: one official of the line alone, or several side by side. */
public enum StageKind {

	/** One official in the line under the signatory (paraf hierarki). */
	LINE,
	/** Other units concerned, each of them (paraf koordinasi). */
	ALL,
	/** Other units concerned, whichever is first (paraf koordinasi). */
	ANY
}
