package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spare numbers that nobody used until their last day are void, those of one hold together; keeper is who set them aside. */
public record SpareNumbersExpired(NumberRegister register, UUID hold, int numbers, String places, LocalDate lastDay,
		PositionId keeper, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "hold", hold.toString(), "numbers", Integer.toString(numbers),
				"places", places, "until", lastDay.toString(), "keeper", keeper.toString());
	}
}
