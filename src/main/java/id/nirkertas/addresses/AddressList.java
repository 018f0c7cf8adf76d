package id.nirkertas.addresses;

import id.nirkertas.shared.Verdict;

/**
 * A list of addressees under one name.
 *
 * @param active  whether it is still offered to drafters
 * @param members how many it has, those that are offered no more among them
 */
public record AddressList(AddressListId id, Book book, String name, boolean active, int members) {

	public static final int LONGEST_NAME = 120;
	/** As many as a letter can have. */
	public static final int MOST_MEMBERS = 1000;

	/** A name as it is kept. Refuses with addresses.list-unnamed or addresses.list-name-too-long. */
	static String named(String raw) {
		var name = Card.line(raw);
		Verdict.when(!name.isEmpty(), "addresses.list-unnamed")
				.and(Verdict.when(name.length() <= LONGEST_NAME, "addresses.list-name-too-long", LONGEST_NAME)).orThrow();
		return name;
	}
}
