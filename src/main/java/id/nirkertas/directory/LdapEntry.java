package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the LDAP directory says of somebody; the employee number is empty for those who have none (a governor). */
record LdapEntry(String username, String name, String employeeNumber, @Nullable String rank, @Nullable String mail) {

	/** Written with blanks or dots by some, without by others: one number all the same. */
	static String bare(String employeeNumber) {
		return employeeNumber.replaceAll("[\\s.]", "");
	}

	/** Free of the name where there is a number, so that a second person may bear the same log-in name later. */
	PersonId newId() {
		return new PersonId(DirectoryTables.idFor("person", employeeNumber.isEmpty()
				? "name/" + username.toLowerCase(Locale.ROOT)
				: employeeNumber));
	}

	Person person(PersonId id) {
		return new Person(id, username.toLowerCase(Locale.ROOT), name, employeeNumber, rank, mail);
	}
}
