package id.nirkertas.directory;

import id.nirkertas.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit of the organisation. An agency (perangkat daerah) has its own letterhead, registers and mail room. */
public record Unit(UnitId id, String code, String name, @Nullable UnitId parent, boolean agency, @Nullable Address address) {

	Unit named(UnitId other) {
		return new Unit(other, code, name, parent, agency, address);
	}
}
