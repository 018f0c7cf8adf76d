package id.nirkertas.directory;

/** Makes of LDAP servers, as far as they call things otherwise. */
public enum LdapServer {

	OPEN_LDAP("inetOrgPerson", "uid", "cn", "employeeNumber", "entryUUID"), ACTIVE_DIRECTORY("user", "sAMAccountName",
			"displayName", "employeeID", "objectGUID");

	private final String objectClass;
	private final String username;
	private final String name;
	private final String employeeNumber;
	private final String identifier;

	LdapServer(String objectClass, String username, String name, String employeeNumber, String identifier) {
		this.objectClass = objectClass;
		this.username = username;
		this.name = name;
		this.employeeNumber = employeeNumber;
		this.identifier = identifier;
	}

	/** As the server comes; what the office has set otherwise goes before it. */
	LdapAttributes attributes(String people, DirectorySettings.Names set) {
		return new LdapAttributes(this, people, or(set.objectClass(), objectClass), or(set.username(), username),
				or(set.name(), name), or(set.mail(), "mail"), or(set.employeeNumber(), employeeNumber),
				or(set.rank(), "employeeType"), or(set.identifier(), identifier));
	}

	private static String or(String set, String usual) {
		return set.isBlank() ? usual : set;
	}
}
