package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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
	private final PeopleTable people;
	private final Snapshots snapshots;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;
	private final TransactionTemplate transaction;

	PeopleSync(LdapPeople ldap, DirectoryTables tables, PeopleTable people, Snapshots snapshots,
			ApplicationEventPublisher events, OfficeDay day, PlatformTransactionManager transactions) {
		this.ldap = ldap;
		this.tables = tables;
		this.people = people;
		this.snapshots = snapshots;
		this.events = events;
		this.day = day;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Reads everybody; answers false when the LDAP directory does not answer, or not to the end: then nothing changes, and the
	 * office goes on with whom it knows.
	 */
	boolean synchronise() {
		List<LdapEntry> everybody;
		try {
			everybody = ldap.everybody();
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; the office goes on with the people it knows: {}", e.getMessage());
			return false;
		}
		if (apply(() -> everybodyOf(everybody))) {
			snapshots.renew();
		}
		return true;
	}

	/** Reads one person, for somebody who logs in whom we do not know yet. */
	Optional<Person> learn(String username) {
		try {
			var entry = ldap.named(username);
			if (entry.isPresent()) {
				apply(() -> RollCall.of(people.like(entry.get()), List.of(entry.get()), false));
				// Another node may have been quicker
				snapshots.renew();
			}
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; nobody new can be learned: {}", e.getMessage());
		}
		return snapshots.current().personNamed(username);
	}

	/** All or nothing; whoever asks meanwhile is answered as before. Returns whether anything changed. */
	private boolean apply(Supplier<RollCall> read) {
		return Boolean.TRUE.equals(transaction.execute(_ -> {
			people.lock();
			return write(read.get());
		}));
	}

	private RollCall everybodyOf(List<LdapEntry> entries) {
		var known = tables.knownPeople();
		var call = RollCall.of(known, entries, true);
		if (!call.isPlausible(known.stream().filter(one -> !one.gone()).count())) {
			LOG.error("The LDAP directory no longer lists {} people, most of the office: nobody is marked as gone. Check {}",
					call.toMarkGone().size(), "nirkertas.directory.people and the search base");
			return new RollCall(List.of(), List.of(), call.refused());
		}
		return call;
	}

	private boolean write(RollCall call) {
		call.refused().forEach(name -> LOG.warn(
				"Two LDAP entries have one employee number or one log-in name; the second is left out: {}", name));
		if (call.isEmpty()) {
			return false;
		}
		people.markGone(call.toMarkGone());
		people.seats(call.toMarkGone(), day.today()).forEach((person, positions) -> events
				.publishEvent(new OfficialVanished(person, positions, Actor.SYSTEM, day.now())));
		people.freeNames(call.toSave());
		people.save(call.toSave());
		tables.takeNewVersion();
		LOG.info("People: {} new or changed, {} gone", call.toSave().size(), call.toMarkGone().size());
		return true;
	}
}
