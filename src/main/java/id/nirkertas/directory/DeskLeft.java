package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.time.Instant;

/**
 * Nobody fills a position any more, whether its official vanished or an assignment is over: what lies on its desk waits for
 * nobody. {@link OfficialVanished} and {@link PositionVacated} say which it was, and are on the trail.
 */
public record DeskLeft(PositionId position, Instant at) {
}
