package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A civil servant as the LDAP directory names them; the employee number is the NIP, the rank is printed under the name. */
public record Person(PersonId id, String username, String name, String employeeNumber, @Nullable String rank,
		@Nullable String mail) {

	/** Whether that is their employee number, however either is written; never of whoever has none. */
	public boolean isNumbered(String number) {
		var bare = bareNumber();
		return !bare.isEmpty() && bare.equals(EmployeeNumbers.bare(number));
	}

	String bareNumber() {
		return EmployeeNumbers.bare(employeeNumber);
	}
}
