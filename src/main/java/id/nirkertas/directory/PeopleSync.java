package id.nirkertas.directory;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.NamingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps our people as the LDAP directory has them. Nobody is deleted: letters name people who left long ago. */
@Component
class PeopleSync {

	private static final Logger LOG = LoggerFactory.getLogger(PeopleSync.class);

	private final LdapPeople ldap;
	private final DirectoryTables tables;
	private final Snapshots snapshots;
	private final TransactionTemplate transaction;

	PeopleSync(LdapPeople ldap, DirectoryTables tables, Snapshots snapshots, PlatformTransactionManager transactions) {
		this.ldap = ldap;
		this.tables = tables;
		this.snapshots = snapshots;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Reads everybody; answers false when the LDAP directory does not answer, and the office goes on with whom it knows. */
	boolean synchronise() {
		List<LdapEntry> everybody;
		try {
			everybody = ldap.everybody();
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; the office goes on with the people it knows: {}", e.getMessage());
			return false;
		}
		transaction.executeWithoutResult(_ -> apply(everybody, true));
		return true;
	}

	/** Reads one person, for somebody who logs in whom we do not know yet. */
	Optional<Person> learn(String username) {
		try {
			ldap.named(username).ifPresent(entry -> transaction.executeWithoutResult(_ -> apply(List.of(entry), false)));
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; nobody new can be learned: {}", e.getMessage());
		}
		return snapshots.current().personNamed(username);
	}

	private void apply(List<LdapEntry> entries, boolean complete) {
		var known = tables.knownPeople();
		var call = RollCall.of(known, entries, complete);
		call.refused()
				.forEach(name -> LOG.warn("Two LDAP entries have one employee number; the second is left out: {}", name));
		if (!call.isPlausible(known.stream().filter(one -> !one.gone()).count())) {
			LOG.error("The LDAP directory no longer lists {} people, most of the office: nobody is marked as gone. Check {}",
					call.toMarkGone().size(), "nirkertas.directory.people and the search base");
			return;
		}
		if (call.isEmpty()) {
			return;
		}
		call.toMarkGone().forEach(tables::markGone);
		call.toSave().forEach(tables::freeName);
		call.toSave().forEach(tables::save);
		snapshots.changed();
		LOG.info("People: {} new or changed, {} gone", call.toSave().size(), call.toMarkGone().size());
	}
}
