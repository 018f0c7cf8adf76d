package id.nirkertas.platform;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;

/** A count beside an entry of the side navigation; the room whose entry it is implements it. */
public interface Badge {

	/** The entry: "inbox", "sign", "disposition", "draft", "notice". */
	String section();

	long count(Actor reader);

	/** What is for a person who fills no position. */
	default long unseen(PersonId person) {
		return 0;
	}
}
