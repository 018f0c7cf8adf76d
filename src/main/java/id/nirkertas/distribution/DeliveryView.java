package id.nirkertas.distribution;

import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One recipient of a sent letter: when it was delivered, under which agenda entry, when it was first read. */
public record DeliveryView(PositionId recipient, Standing standing, Instant deliveredAt, DocumentId incoming,
		String agendaNumber, @Nullable Instant readAt) {
}
