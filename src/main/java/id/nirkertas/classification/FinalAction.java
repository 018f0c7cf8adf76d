package id.nirkertas.classification;

/** What becomes of a dossier when its retention ends: musnah, permanen, dinilai kembali. */
public enum FinalAction {

	DESTROY, KEEP, REVIEW
}
