package id.nirkertas.directory;

import java.util.stream.Stream;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.NotFilter;
import org.springframework.ldap.filter.PresentFilter;

/**
 * What the LDAP directory of this government calls what we need to know of a person, and where below its base the people are.
 * Refuses names that are no names of attributes, when it is made.
 */
public record LdapAttributes(LdapServer server, String people, String objectClass, String username, String name, String mail,
		String employeeNumber, String rank, String identifier) {

	private static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9.;-]*";

	public LdapAttributes {
		Stream.of(objectClass, username, name, mail, employeeNumber, rank, identifier)
				.filter(each -> !each.matches(ATTRIBUTE))
				.findFirst().ifPresent(each -> {
					throw new IllegalArgumentException("nirkertas.directory.attribute.*: no attribute is called " + each);
				});
	}

	/** Finds the account of one person: the log-in name they typed takes the place of {0}, escaped. */
	public String accountFilter() {
		return "(&%s(%s={0}))".formatted(persons().encode(), username);
	}

	AndFilter everybody() {
		return new AndFilter().and(persons()).and(new PresentFilter(username));
	}

	AndFilter named(String typed) {
		return new AndFilter().and(persons()).and(new EqualsFilter(username, typed));
	}

	AndFilter numbered(String number) {
		return new AndFilter().and(persons()).and(new EqualsFilter(employeeNumber, number));
	}

	/** For Active Directory every computer is a user too. */
	private AndFilter persons() {
		var persons = new AndFilter().and(new EqualsFilter("objectClass", objectClass));
		return server == LdapServer.ACTIVE_DIRECTORY
				? persons.and(new NotFilter(new EqualsFilter("objectClass", "computer")))
				: persons;
	}
}
