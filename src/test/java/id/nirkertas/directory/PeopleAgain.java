package id.nirkertas.directory;

import org.springframework.context.ApplicationContext;

/** For tests of other rooms: the people of the LDAP directory are read now, not at the next quarter of an hour. */
public final class PeopleAgain {

	private PeopleAgain() {
	}

	/** Reads them to the end. */
	public static void read(ApplicationContext office) {
		office.getBean(PeopleSync.class).synchronise();
	}
}
