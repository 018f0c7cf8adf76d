package id.nirkertas.shared;

/** How fast a document must be acted upon (derajat kecepatan). */
public enum Urgency {

	NORMAL, URGENT, VERY_URGENT
}
