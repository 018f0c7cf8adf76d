package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keeper set numbers of a register aside, all at once: as spare ones, or as a block that goes out on paper.
 *
 * @param since first day of the outage for which a block was taken; null where nobody said it
 */
public record NumbersSetAside(NumberRegister register, Hold.Purpose purpose, int first, int last, String reason,
		@Nullable LocalDate since, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "purpose", purpose.name(), "first", Integer.toString(first), "last",
				Integer.toString(last), "reason", reason, "since", since == null ? "" : since.toString());
	}
}
