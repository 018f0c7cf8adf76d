package id.nirkertas.numbering.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Whose registers somebody looks at: a registrar those of their own agency, an administrator those of every one. */
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
		var own = directory.agencyOf(by.position());
		if (asked.isEmpty()) {
			return own;
		}
		var found = directory.agencies().stream().filter(agency -> agency.code().equals(asked)).findFirst().orElseThrow();
		if (!agencies(by).contains(found)) {
			throw new RefusedException("numbering.not-yours");
		}
		return found;
	}

	/** As {@link #agency}, of the agency whose register it is. */
	Unit agency(Actor by, NumberRegister register) {
		return agency(by, register.agency());
	}

	List<Unit> agencies(Actor by) {
		return rights.agencies(by);
	}
}
