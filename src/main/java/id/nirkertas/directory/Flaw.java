package id.nirkertas.directory;

import id.nirkertas.shared.RefusedException;
import java.util.List;

/** What is wrong with something typed about the organisation: in which field, and the code of its sentence with what that needs. */
public record Flaw(String field, String code, List<Object> details) {

	static Flaw of(String field, String code, Object... details) {
		return new Flaw(field, code, List.of(details));
	}

	/** Refuses with the first, if there is one. */
	static void refuse(List<Flaw> flaws) {
		if (!flaws.isEmpty()) {
			throw new RefusedException(flaws.getFirst().code(), flaws.getFirst().details().toArray());
		}
	}
}
