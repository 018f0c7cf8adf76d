package id.nirkertas.addresses;

import java.util.List;

/** What is wrong with an entry: in which field, and the code of its sentence with what that needs. */
public record Flaw(String field, String code, List<Object> details) {

	static Flaw of(String field, String code, Object... details) {
		return new Flaw(field, code, List.of(details));
	}
}
