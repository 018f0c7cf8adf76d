package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A register is kept by another unit from now on.
 *
 * @param before code of the unit that kept it; empty where its agency's registrars did
 * @param after  empty where its agency's registrars do
 */
public record RegisterKeeperChanged(String agency, String group, String before, String after, String reason,
		Actor by, Instant at)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency, "group", group, "before", before, "after", after, "reason", reason);
	}
}
