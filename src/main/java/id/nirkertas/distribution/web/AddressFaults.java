package id.nirkertas.distribution.web;

import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.Flaw;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.RefusedException;
import java.util.List;

/** What is wrong with an entry of the address book, at its fields. */
final class AddressFaults {

	private AddressFaults() {
	}

	/** All flaws of the card at once; else the one reason for which it was refused. */
	static List<FormFault> of(Card card, RefusedException refused, Wording wording) {
		var flaws = card.flaws().stream().map(flaw -> new FormFault(flaw.field(), sentence(flaw, wording))).toList();
		return flaws.isEmpty() ? List.of(of(refused, wording)) : flaws;
	}

	static FormFault of(RefusedException refused, Wording wording) {
		var field = switch (refused.code()) {
			case "addresses.there-already", "addresses.there-retired", "addresses.list-unnamed",
					"addresses.list-name-too-long", "addresses.list-there" ->
				"name";
			case "addresses.unknown-member", "addresses.member-retired" -> "member";
			case "addresses.import-empty", "addresses.import-too-large", "addresses.import-no-text",
					"addresses.import-too-many", "addresses.import-quote" ->
				"file";
			default -> "";
		};
		return new FormFault(field, wording.say(refused.code(), refused.details().toArray()));
	}

	static String sentence(Flaw flaw, Wording wording) {
		return wording.say(flaw.code(), flaw.details().toArray());
	}
}
