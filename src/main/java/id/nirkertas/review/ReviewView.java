package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of a letter and what was remarked, newest remark first. */
public record ReviewView(List<ReviewStep> steps, List<Remark> remarks, @Nullable PositionId awaited) {
}
