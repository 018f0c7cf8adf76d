package id.nirkertas.letter;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/** Why a letter was given up, by whom and when. */
public record Withdrawal(String reason, PositionId position, PersonId person, Instant at) {
}
