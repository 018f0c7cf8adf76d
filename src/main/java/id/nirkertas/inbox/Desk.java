package id.nirkertas.inbox;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.PersonalWork;
import id.nirkertas.workflow.Pile;
import id.nirkertas.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
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

	/** At most so many of that part of the list, most pressing first; how long it is costs nothing. */
	public List<Entry> first(PersonId person, Section section, int most) {
		var items = work.first(person, section.wanted(), most);
		return Stream.concat(entries.of(items, byPosition(person)).stream(), others(person).filter(section::holds))
				.sorted(Entry.PRESSING).limit(most).toList();
	}

	/** How much of that part waits, by what is to be done. */
	public Map<Errand, Long> sizes(PersonId person, Section section) {
		return piles(person).stream().filter(section::holds)
				.collect(Collectors.groupingBy(pile -> Errand.of(pile.work()), Collectors.summingLong(Pile::count)));
	}

	/** How much came to that part of the list after it was read. */
	public long arrivedSince(PersonId person, Section section, Instant read) {
		return work.count(person, section.wanted().since(read))
				+ others(person).filter(section::holds).filter(entry -> entry.item().since().isAfter(read)).count();
	}

	private Stream<Holder> actingIn(PersonId person) {
		return held(person).stream().filter(held -> directory.mayAct(held.actor()).isAllowed());
	}

	private Map<PositionId, Holder> byPosition(PersonId person) {
		return held(person).stream()
				.collect(Collectors.toMap(holder -> holder.position().id(), Function.identity(), (first, second) -> first));
	}

	private Stream<Entry> others(PersonId person) {
		return others.of(actingIn(person).toList());
	}

	/** What diagrams lead to and what they do not. */
	private List<Pile> piles(PersonId person) {
		var today = clock.today();
		var beside = others(person).map(entry -> new Pile(entry.item().position(), entry.item().work(), entry.unread(), 1,
				isLate(entry, today) ? 1 : 0));
		return Stream.concat(work.piles(person).stream(), beside).toList();
	}

	private static boolean isLate(Entry entry, LocalDate today) {
		var due = entry.due();
		return due != null && due.isBefore(today);
	}

	public Counters counters(PersonId person) {
		var positions = actingIn(person).map(holder -> holder.position().id()).toList();
		return Counters.of(piles(person), outside.unsent(positions).size());
	}

	/** For whom they act beside themselves, and how much waits there; empty for one with a single position. */
	public List<Counters.ActingFor> actingFor(PersonId person) {
		var held = held(person);
		return held.size() < 2 ? List.of() : Counters.actingFor(held, piles(person));
	}

	/** How much of each work waits; cheaper than the list. */
	public Map<WorkItem.Work, Long> counts(PersonId person) {
		return piles(person).stream().collect(Collectors.groupingBy(Pile::work, Collectors.summingLong(Pile::count)));
	}
}
