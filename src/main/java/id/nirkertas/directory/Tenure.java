package id.nirkertas.directory;

import id.nirkertas.shared.Period;

/**
 * Days without a gap on which an assignment stood while they passed: what was entered afterwards, or prolonged when it was over,
 * has none of the days before.
 */
public record Tenure(Assignment assignment, Period days) {
}
