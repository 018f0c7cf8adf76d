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

	/** A single entry is as new as can be. */
	private static final long NOW = Long.MAX_VALUE;
	private static final Logger LOG = LoggerFactory.getLogger(PeopleSync.class);

	private final LdapPeople ldap;
	private final DirectoryTables tables;
	private final PeopleTable people;
	private final FarewellTable farewells;
	private final Snapshots snapshots;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;
	private final int mostVanish;
	private final TransactionTemplate transaction;

	PeopleSync(LdapPeople ldap, DirectoryTables tables, PeopleTable people, FarewellTable farewells,
			Snapshots snapshots, ApplicationEventPublisher events, OfficeDay day, DirectorySettings settings,
			PlatformTransactionManager transactions) {
		this.ldap = ldap;
		this.tables = tables;
		this.people = people;
		this.farewells = farewells;
		this.snapshots = snapshots;
		this.events = events;
		this.day = day;
		this.mostVanish = settings.mostVanish();
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Reads everybody; answers false when the LDAP directory does not answer, or not to the end: then nothing changes, and the
	 * office goes on with whom it knows. What another node began to read later, or a log-in saw since, is newer and stays.
	 */
	boolean synchronise() {
		var reading = people.beginReading();
		List<LdapEntry> everybody;
		try {
			everybody = ldap.everybody();
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; the office goes on with the people it knows: {}", e.getMessage());
			return false;
		}
		if (apply(() -> everybodyOf(everybody, reading), reading)) {
			snapshots.renew();
		}
		return true;
	}

	/**
	 * Reads one person, for somebody who logs in: whom we do not know yet, and whoever has the log-in name of another since the last
	 * reading, who must not come in as that other. Nobody where it has no such account, or has closed it; while it does not answer,
	 * who had the name last.
	 */
	Optional<Person> learn(String username) {
		return learn(() -> ldap.named(username), snapshots.current().personNamed(username));
	}

	/** As {@link #learn(String)}, for somebody whom we know by their number, whatever their log-in name is by now. */
	Optional<Person> learn(Person known) {
		return learn(() -> ldap.named(known.username())
				.filter(entry -> known.isNumbered(entry.employeeNumber()))
				.or(() -> ldap.numbered(known.employeeNumber())), Optional.of(known));
	}

	private Optional<Person> learn(Supplier<Optional<LdapEntry>> asked, Optional<Person> last) {
		try {
			return asked.get().flatMap(this::learn);
		} catch (NamingException e) {
			LOG.warn("The LDAP directory does not answer; nobody new can be learned: {}", e.getMessage());
			return last;
		}
	}

	/** Most are whom we know, as we know them: they wait for no lock. */
	private Optional<Person> learn(LdapEntry entry) {
		var known = people.like(entry);
		var call = RollCall.of(known, List.of(entry), false);
		if (!call.refused().isEmpty()) {
			return snapshots.current().personNamed(entry.username()).filter(person -> known.stream()
					.anyMatch(one -> one.person().id().equals(person.id()) && one.hasEntry(entry)));
		}
		var isAsKnown = call.isEmpty() && people.see(entry.logIn());
		if (!isAsKnown) {
			apply(() -> RollCall.of(people.like(entry), List.of(entry), false), NOW);
		}
		// Another node may have been quicker
		if (!isAsKnown || snapshots.current().personNamed(entry.username()).isEmpty()) {
			snapshots.renew();
		}
		return snapshots.current().personNamed(entry.username());
	}

	/** All or nothing; whoever asks meanwhile is answered as before. Returns whether anything changed. */
	private boolean apply(Supplier<RollCall> read, long reading) {
		return Boolean.TRUE.equals(transaction.execute(_ -> {
			people.lock();
			return write(read.get(), reading);
		}));
	}

	private RollCall everybodyOf(List<LdapEntry> entries, long reading) {
		if (!people.isNewest(reading)) {
			LOG.info("A later reading of the LDAP directory was quicker; this one is left out");
			return RollCall.of(List.of(), List.of(), false);
		}
		var known = tables.knownPeople();
		var call = RollCall.of(known, entries, people.seenSince(reading));
		var present = (int) known.stream().filter(one -> !one.gone()).count();
		var missing = call.toMarkGone().size();
		var held = farewells.held();
		var isConfirmed = held.filter(one -> one.confirmed().containsAll(call.toMarkGone()) && missing < present)
				.isPresent();
		if (isConfirmed || call.isPlausible(present, mostVanish)) {
			farewells.release();
			return call;
		}
		LOG.error(
				"The LDAP directory lacks {} of {} people: nobody is marked as gone. Check {}, or confirm it on /organisation",
				missing, present, "nirkertas.directory.people, the search base and the rights of the account");
		farewells.hold(call.toMarkGone(), present, day.now());
		if (held.isEmpty()) {
			events.publishEvent(new FarewellHeld(missing, present, Actor.SYSTEM, day.now()));
		}
		return call.withoutFarewells();
	}

	private boolean write(RollCall call, long reading) {
		call.refused().forEach(name -> LOG.warn(
				"An LDAP entry has the employee number or the log-in name of another; it is left out: {}", name));
		if (call.isEmpty()) {
			return false;
		}
		var gone = people.markGone(call.toMarkGone(), reading);
		people.seats(gone, day.today()).forEach((person, positions) -> events
				.publishEvent(new OfficialVanished(person, positions, Actor.SYSTEM, day.now())));
		people.freeNames(call.toSave());
		people.freeEntries(call.toSave());
		people.save(call.toSave());
		call.parted().forEach((before, person) -> events
				.publishEvent(new EntryPassedOn(before, person, Actor.SYSTEM, day.now())));
		tables.takeNewVersion();
		LOG.info("People: {} new or changed, {} gone", call.toSave().size(), gone.size());
		return true;
	}
}
