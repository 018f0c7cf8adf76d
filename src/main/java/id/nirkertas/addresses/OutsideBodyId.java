package id.nirkertas.addresses;

import java.util.UUID;

/** Names an outside body of the address book. */
public record OutsideBodyId(UUID value) {

	public static OutsideBodyId random() {
		return new OutsideBodyId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
