package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A position (jabatan): letters, initials and instructions belong to it, whoever holds it. */
public record Position(PositionId id, String code, String title, UnitId unit, @Nullable PositionId superior, Level level,
		Set<Duty> duties) {

	public boolean has(Duty duty) {
		return duties.contains(duty);
	}
}
