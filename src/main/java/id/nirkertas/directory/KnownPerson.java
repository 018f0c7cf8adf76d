package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;

/**
 * A person of the tables.
 *
 * @param gone       whether the LDAP directory has lost them
 * @param identifier by which the LDAP directory tells its entry from every other; empty where it is not known yet
 */
record KnownPerson(Person person, boolean gone, String identifier) {

	PersonId id() {
		return person.id();
	}

	boolean hasNumber() {
		return !person.employeeNumber().isEmpty();
	}

	boolean isCalledAs(LdapEntry entry) {
		return PersonName.of(person.name()).agrees(PersonName.of(entry.name()));
	}

	/** Whether they may be called so now. */
	boolean mayBeCalledAs(LdapEntry entry) {
		return PersonName.of(person.name()).isLike(PersonName.of(entry.name()));
	}

	/** Whether it is known to be theirs. */
	boolean hasEntry(LdapEntry entry) {
		return !identifier.isEmpty() && identifier.equals(entry.identifier());
	}

	/** Whether this is an entry of somebody else, or one made anew. */
	boolean isOtherEntry(LdapEntry entry) {
		return !identifier.isEmpty() && !entry.identifier().isEmpty() && !identifier.equals(entry.identifier());
	}

	/** Whether whoever has that entry now may be whom it was of: with another number only under the same name. */
	boolean mayKeep(LdapEntry entry) {
		return hasNumber() && entry.hasNumber() && !person.isNumbered(entry.employeeNumber())
				? isCalledAs(entry)
				: person.isNumbered(entry.employeeNumber()) || mayBeCalledAs(entry);
	}

	/** Whether there is anything new in what the LDAP directory says of them. */
	boolean differs(Person now, LdapEntry entry) {
		return gone || !person.equals(now) || (!entry.identifier().isEmpty() && !identifier.equals(entry.identifier()));
	}

	/** As they are now; what is not said of the entry any more stays known. */
	KnownPerson now(Person now, LdapEntry entry) {
		return new KnownPerson(now, false, entry.identifier().isEmpty() ? identifier : entry.identifier());
	}
}
