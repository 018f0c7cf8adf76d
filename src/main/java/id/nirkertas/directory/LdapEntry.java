package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the LDAP directory says of somebody.
 *
 * @param employeeNumber empty for those who have none (a governor)
 * @param identifier     of the entry, the same whatever changes in it; empty where the directory does not tell
 */
record LdapEntry(String username, String name, String employeeNumber, @Nullable String rank, @Nullable String mail,
		String identifier) {

	/** As log-in names are compared. */
	String logIn() {
		return username.toLowerCase(Locale.ROOT);
	}

	boolean hasNumber() {
		return !employeeNumber.isEmpty();
	}

	/** Free of the name where there is a number, so that a second person may bear the same log-in name later. */
	PersonId newId() {
		return new PersonId(DirectoryTables.idFor("person", hasNumber() ? employeeNumber : "name/" + logIn()));
	}

	Person person(PersonId id) {
		return new Person(id, logIn(), name, employeeNumber, rank, mail);
	}
}
