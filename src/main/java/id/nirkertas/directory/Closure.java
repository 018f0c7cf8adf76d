package id.nirkertas.directory;

import java.time.LocalDate;

/**
 * That a unit is closed.
 *
 * @param on the first day on which there is none any more
 * @param basis the regulation or decision by which
 */
public record Closure(LocalDate on, String basis) {
}
