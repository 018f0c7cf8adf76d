package id.nirkertas.addresses;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of addressees: those of the reader's agency, and those of the government. A letter keeps whom it went to itself, so a
 * list may change at any time.
 */
@Service
@Transactional
public class AddressLists {

	private final ListTable lists;
	private final ListImport imports;
	private final AddressRights rights;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	AddressLists(ListTable lists, ListImport imports, AddressRights rights, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.lists = lists;
		this.imports = imports;
		this.rights = rights;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses with addresses.list-unnamed, addresses.list-name-too-long or addresses.list-there. */
	public AddressListId open(Actor by, Book book, String name) {
		rights.mayChange(by, book).orThrow();
		var id = AddressListId.random();
		var named = AddressList.named(name);
		if (!lists.open(id, book, named, clock.now())) {
			throw new RefusedException("addresses.list-there", named);
		}
		events.publishEvent(new AddressListOpened(id, book, by, clock.now()));
		return id;
	}

	/** Refuses as {@link #open}. */
	public void rename(Actor by, AddressListId id, String name) {
		var list = taken(by, id);
		var named = AddressList.named(name);
		if (lists.isTaken(list.book(), named, id)) {
			throw new RefusedException("addresses.list-there", named);
		}
		if (!named.equals(list.name())) {
			lists.rename(id, named, clock.now());
			events.publishEvent(new AddressListRenamed(id, by, clock.now()));
		}
	}

	/** Who is on it already stays once. Refuses with addresses.list-full. How many came on it. */
	public int add(Actor by, AddressListId id, List<PositionId> positions, List<OutsideBodyId> bodies) {
		taken(by, id);
		var added = lists.add(id, positions, bodies);
		extended(by, id, added, 0);
		return added;
	}

	/** By the id of its position or body; one that is not on it changes nothing. */
	public void remove(Actor by, AddressListId id, UUID member) {
		taken(by, id);
		if (lists.remove(id, member)) {
			events.publishEvent(new AddressListReduced(id, member.toString(), by, clock.now()));
		}
	}

	public void close(Actor by, AddressListId id) {
		taken(by, id);
		if (lists.offer(id, false, clock.now())) {
			events.publishEvent(new AddressListClosed(id, by, clock.now()));
		}
	}

	public void reopen(Actor by, AddressListId id) {
		taken(by, id);
		if (lists.offer(id, true, clock.now())) {
			events.publishEvent(new AddressListReopened(id, by, clock.now()));
		}
	}

	/** What {@link #take} would do with these rows. Refuses what is no such table: see {@link TableFile}. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ImportPlan plan(Actor by, AddressListId id, String rows) {
		rights.mayChange(by, list(by, id).book()).orThrow();
		return imports.plan(by, TableFile.of(rows), lists.members(id));
	}

	/**
	 * Puts new bodies into the part of the book that the list belongs to, and all that are offered on the list; faulty rows are
	 * left out. Safe to repeat. Refuses as {@link #plan}, and with addresses.list-full.
	 */
	public ImportPlan take(Actor by, AddressListId id, String rows) {
		var list = taken(by, id);
		var plan = imports.plan(by, TableFile.of(rows), lists.members(id));
		var bodies = imports.bodies(by, list.book(), plan);
		var added = lists.add(id, List.of(), bodies);
		extended(by, id, added, plan.count(ImportPlan.Fate.NEW));
		return plan;
	}

	private void extended(Actor by, AddressListId id, int added, int bodies) {
		Verdict.when(list(by, id).members() <= AddressList.MOST_MEMBERS, "addresses.list-full", AddressList.MOST_MEMBERS)
				.orThrow();
		if (added > 0) {
			events.publishEvent(new AddressListExtended(id, added, bodies, by, clock.now()));
		}
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AddressList> lists(Actor reader) {
		return lists.all(rights.agencyOf(reader));
	}

	/** Throws {@link NoSuchElementException} for one that is not there for this reader. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public AddressList list(Actor reader, AddressListId id) {
		return lists.find(rights.agencyOf(reader), id).orElseThrow(() -> new NoSuchElementException("No list " + id));
	}

	/** In the order of the list. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Member> members(Actor reader, AddressListId id) {
		return lists.members(list(reader, id).id());
	}

	private AddressList taken(Actor by, AddressListId id) {
		lists.take(id);
		var list = list(by, id);
		rights.mayChange(by, list.book()).orThrow();
		return list;
	}
}
