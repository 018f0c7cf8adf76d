package id.nirkertas.addresses;

import java.util.UUID;

/** Names a list of addressees. */
public record AddressListId(UUID value) {

	public static AddressListId random() {
		return new AddressListId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
