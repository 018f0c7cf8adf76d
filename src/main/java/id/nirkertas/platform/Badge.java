package id.nirkertas.platform;

import id.nirkertas.shared.Actor;

/** A count beside an entry of the side navigation; the room whose entry it is implements it. */
public interface Badge {

	/** The entry: "inbox", "sign", "disposition", "draft", "notice". */
	String section();

	long count(Actor reader);
}
