package id.nirkertas.letter;

/**
 * Somebody outside the government whom a letter goes to.
 *
 * @param name  as after Yth.: a position or a body
 * @param place the town, empty where it is not known
 * @param copy  whether they get a copy (tembusan), and are not addressed
 */
public record OutsideParty(String name, String place, boolean copy) {

	/** An addressee. */
	public OutsideParty(String name, String place) {
		this(name, place, false);
	}
}
