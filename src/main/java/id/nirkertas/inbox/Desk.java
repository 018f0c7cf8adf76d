package id.nirkertas.inbox;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.PersonalWork;
import id.nirkertas.workflow.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for a person, through whichever position, in the order to do it. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Desk {

	private final PersonalWork work;
	private final OutsideDeliveries outside;
	private final Directory directory;
	private final OfficeClock clock;
	private final Entries entries;
	private final OtherEntries others;

	Desk(PersonalWork work, OutsideDeliveries outside, Directory directory, OfficeClock clock, Entries entries,
			OtherEntries others) {
		this.work = work;
		this.outside = outside;
		this.directory = directory;
		this.clock = clock;
		this.entries = entries;
		this.others = others;
	}

	/** The positions the person fills today, their own first. */
	public List<Holder> held(PersonId person) {
		return directory.heldBy(person);
	}

	public List<Entry> of(PersonId person) {
		return Stream.concat(entries.of(work.of(person), byPosition(person)).stream(), others.of(actingIn(person).toList()))
				.sorted(Entry.PRESSING).toList();
	}

	public List<Entry> of(PersonId person, Section section) {
		return of(person).stream().filter(section::holds).toList();
	}

	/** How much came to that part of the list after it was read. */
	public long arrivedSince(PersonId person, Section section, Instant read) {
		var fresh = work.of(person).stream().filter(item -> item.since().isAfter(read)).toList();
		var handed = others.of(actingIn(person).toList()).filter(entry -> entry.item().since().isAfter(read));
		return Stream
				.concat(fresh.isEmpty() ? Stream.<Entry>empty() : entries.of(fresh, byPosition(person)).stream(), handed)
				.filter(section::holds).count();
	}

	private Stream<Holder> actingIn(PersonId person) {
		return held(person).stream().filter(held -> directory.mayAct(held.actor()).isAllowed());
	}

	private Map<PositionId, Holder> byPosition(PersonId person) {
		return held(person).stream()
				.collect(Collectors.toMap(holder -> holder.position().id(), Function.identity(), (first, second) -> first));
	}

	public Counters counters(PersonId person, List<Entry> waiting) {
		var positions = actingIn(person).map(holder -> holder.position().id()).toList();
		return Counters.of(waiting, outside.unsent(positions).size(), clock.today());
	}

	/** For whom they act beside themselves, and how much waits there; empty for one with a single position. */
	public List<Counters.ActingFor> actingFor(PersonId person, List<Entry> waiting) {
		var held = held(person);
		return held.size() < 2 ? List.of() : Counters.actingFor(held, waiting);
	}

	/** How much of each work waits; cheaper than the list. */
	public Map<WorkItem.Work, Long> counts(PersonId person) {
		var acting = actingIn(person).toList();
		var counts = work.counts(person);
		others.of(acting).forEach(entry -> counts.merge(entry.item().work(), 1L, Long::sum));
		return counts;
	}
}
