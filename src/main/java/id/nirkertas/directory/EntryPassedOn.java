package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the LDAP directory says another name, or another number under another name, than before: it is somebody else's now.
 *
 * @param before whom it was of; they count as gone
 * @param person who has it now, without any of the other's positions
 */
public record EntryPassedOn(PersonId before, PersonId person, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("before", before.toString(), "person", person.toString());
	}
}
