package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keeper said or corrected since when the outage lasted for which a block had been taken.
 *
 * @param first  the first number of the block
 * @param before its first day until then, and {@code since} from then on; null for none
 */
public record BlockOutageSaid(NumberRegister register, int first, @Nullable LocalDate before, @Nullable LocalDate since,
		String reason, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "first", Integer.toString(first), "before", written(before), "since",
				written(since), "reason", reason);
	}

	private static String written(@Nullable LocalDate day) {
		return day == null ? "" : day.toString();
	}
}
