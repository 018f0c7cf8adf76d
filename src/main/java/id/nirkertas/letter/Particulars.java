package id.nirkertas.letter;

import java.util.List;

/**
 * What only some letters have.
 *
 * @param details    the fields of its kind
 * @param mandate    in whose name the signatory signs
 * @param attention  u.p.: whom at the addressee it is meant for; empty for nobody in particular
 * @param outside    addressees outside the government, then those outside it who get a copy
 * @param references other letters it speaks of
 */
public record Particulars(Details details, Mandate mandate, String attention, List<OutsideParty> outside,
		List<Reference> references) {

	public static final Particulars NONE = new Particulars(Details.NONE, Mandate.OWN, "", List.of(), List.of());

	public List<OutsideParty> addressedOutside() {
		return outside.stream().filter(party -> !party.copy()).toList();
	}

	public List<OutsideParty> copiedOutside() {
		return outside.stream().filter(OutsideParty::copy).toList();
	}

	public Particulars with(Details other) {
		return new Particulars(other, mandate, attention, outside, references);
	}

	public Particulars with(Mandate other) {
		return new Particulars(details, other, attention, outside, references);
	}
}
