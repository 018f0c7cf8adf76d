package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A civil servant as the LDAP directory names them; the employee number is the NIP, the rank is printed under the name. */
public record Person(PersonId id, String username, String name, String employeeNumber, @Nullable String rank,
		@Nullable String mail) {
}
