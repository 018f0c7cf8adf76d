package id.nirkertas.directory;

/** Makes of LDAP servers, as far as they call things otherwise. */
public enum LdapServer {

	OPEN_LDAP("inetOrgPerson", "uid", "cn", "employeeNumber"), ACTIVE_DIRECTORY("user", "sAMAccountName", "displayName",
			"employeeID");

	private final String objectClass;
	private final String username;
	private final String name;
	private final String employeeNumber;

	LdapServer(String objectClass, String username, String name, String employeeNumber) {
		this.objectClass = objectClass;
		this.username = username;
		this.name = name;
		this.employeeNumber = employeeNumber;
	}

	/** As the server comes; what the office has set otherwise goes before it. */
	LdapAttributes attributes(String people, DirectorySettings.Names set) {
		return new LdapAttributes(this, people, or(set.objectClass(), objectClass), or(set.username(), username),
				or(set.name(), name), or(set.mail(), "mail"), or(set.employeeNumber(), employeeNumber),
				or(set.rank(), "employeeType"));
	}

	private static String or(String set, String usual) {
		return set.isBlank() ? usual : set;
	}
}
