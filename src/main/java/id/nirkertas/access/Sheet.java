package id.nirkertas.access;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as access knows it: the units above it (its owner first), how secret it is, and who takes part now. */
record Sheet(List<UnitId> lineage, Secrecy secrecy, List<Grant> grants) {

	Sheet {
		lineage = List.copyOf(lineage);
		grants = List.copyOf(grants);
	}

	/** What a reader must share one of. From Rahasia upwards no unit opens it: participants alone. */
	Set<String> keys() {
		var participants = grants.stream().flatMap(grant -> Keys.ofGrant(grant).stream());
		var units = secrecy.hidesSubject() ? Stream.<String>empty()
				: lineage.stream().map(unit -> Keys.ofUnit(unit, secrecy));
		var anywhere = secrecy == Secrecy.ORDINARY ? Stream.of(Keys.ORDINARY_ANYWHERE) : Stream.<String>empty();
		return Stream.of(participants, units, anywhere).flatMap(keys -> keys).collect(Collectors.toUnmodifiableSet());
	}
}
