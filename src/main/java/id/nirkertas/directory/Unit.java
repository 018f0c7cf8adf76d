package id.nirkertas.directory;

import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation. An agency (perangkat daerah) has its own letterhead, registers and mail room.
 *
 * @param closure why there is none any more, and since when; papers name it still
 */
public record Unit(UnitId id, String code, String name, @Nullable UnitId parent, boolean agency, @Nullable Address address,
		@Nullable Closure closure) {

	public Unit(UnitId id, String code, String name, @Nullable UnitId parent, boolean agency, @Nullable Address address) {
		this(id, code, name, parent, agency, address, null);
	}

	Unit named(UnitId other) {
		return new Unit(other, code, name, parent, agency, address, closure);
	}

	/** Whether it still is one on that day. */
	public boolean exists(LocalDate on) {
		return closure == null || on.isBefore(closure.on());
	}
}
