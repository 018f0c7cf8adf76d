package id.nirkertas.disposition;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a giver writes: to whom in which part, what to do, by when. */
public record DispositionOrder(List<Recipient> recipients, List<String> instructions, String note, @Nullable LocalDate due) {

	public record Recipient(PositionId position, Part part) {
	}
}
