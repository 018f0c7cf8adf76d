package id.nirkertas.registry;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a letter invites to.
 *
 * @param at    null where no hour was said
 * @param venue empty where no place was said
 */
public record Occasion(LocalDate on, @Nullable LocalTime at, String venue) {
}
