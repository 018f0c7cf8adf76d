package id.nirkertas.numbering.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose registers somebody looks at, as {@link RegisterRights} says. */
@Component
class RegisterScope {

	private final RegisterRights rights;
	private final Directory directory;

	RegisterScope(RegisterRights rights, Directory directory) {
		this.rights = rights;
		this.directory = directory;
	}

	/**
	 * The agency that was asked for by its code, or their own. Refuses with numbering.not-yours; throws
	 * {@link NoSuchElementException} for what is no agency.
	 */
	Unit agency(Actor by, String asked) {
		var found = asked.isEmpty()
				? directory.agencyOf(by.position())
				: directory.agencies().stream().filter(agency -> agency.code().equals(asked)).findFirst().orElseThrow();
		if (!rights.mayRead(by, found)) {
			throw new RefusedException("numbering.not-yours");
		}
		return found;
	}

	/** As {@link #agency}, of the agency whose register it is. */
	Unit agency(Actor by, NumberRegister register) {
		return agency(by, register.agency());
	}

	/** Positions of the agency whose register it is, in order of their titles. */
	List<Position> positions(NumberRegister register) {
		return directory.positions().stream()
				.filter(position -> directory.agencyOf(position.id()).code().equals(register.agency()))
				.sorted(Comparator.comparing(Position::title)).toList();
	}

	/** Who is named as having drawn a letter up; null for nobody. Refuses with numbering.unknown-choice. */
	@Nullable
	PositionId drafter(Posted posted, NumberRegister register) {
		var named = posted.text("drafter");
		return named.isEmpty()
				? null
				: positions(register).stream().map(Position::id).filter(id -> id.toString().equals(named)).findFirst()
						.orElseThrow(() -> new RefusedException("numbering.unknown-choice"));
	}

	List<Unit> agencies(Actor by) {
		return rights.agencies(by);
	}
}
