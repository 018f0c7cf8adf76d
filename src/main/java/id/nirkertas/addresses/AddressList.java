package id.nirkertas.addresses;

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
}
