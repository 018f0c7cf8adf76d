package id.nirkertas.addresses;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addressees were put on a list; some of them may be new to the address book. */
public record AddressListExtended(AddressListId list, int members, int bodies, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("list", list.toString(), "members", Integer.toString(members), "newBodies", Integer.toString(bodies));
	}
}
