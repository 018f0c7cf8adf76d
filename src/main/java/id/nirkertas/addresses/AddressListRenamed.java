package id.nirkertas.addresses;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of addressees was given another name. */
public record AddressListRenamed(AddressListId list, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("list", list.toString());
	}
}
