package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A position (jabatan): letters, initials and instructions belong to it, whoever holds it.
 *
 * @param abolishedOn the first day on which nobody can fill it any more
 */
public record Position(PositionId id, String code, String title, UnitId unit, @Nullable PositionId superior, Level level,
		Set<Duty> duties, @Nullable LocalDate abolishedOn) {

	public Position(PositionId id, String code, String title, UnitId unit, @Nullable PositionId superior, Level level,
			Set<Duty> duties) {
		this(id, code, title, unit, superior, level, duties, null);
	}

	Position named(PositionId other) {
		return new Position(other, code, title, unit, superior, level, duties, abolishedOn);
	}

	public boolean has(Duty duty) {
		return duties.contains(duty);
	}

	/** Whether it still is one on that day. */
	public boolean exists(LocalDate on) {
		return abolishedOn == null || on.isBefore(abolishedOn);
	}
}
