package id.nirkertas.handover;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.StoppedAssignment;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.handover.Minutes.Head;
import id.nirkertas.handover.Minutes.Part;
import id.nirkertas.handover.Minutes.Party;
import id.nirkertas.handover.Minutes.Post;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who takes part in a handover as what, from the directory as it stands. */
@Component
class MinutesTaker {

	private final MinutesTable table;
	private final Directory directory;
	private final VanishedPeople vanished;
	private final StoppedAssignments stopped;
	private final AgencyPaper paper;

	MinutesTaker(MinutesTable table, Directory directory, VanishedPeople vanished, StoppedAssignments stopped,
			AgencyPaper paper) {
		this.table = table;
		this.directory = directory;
		this.vanished = vanished;
		this.stopped = stopped;
		this.paper = paper;
	}

	/** Of a handover that is only proposed, or was confirmed before minutes were kept. */
	Minutes asItStands(Handover handover, List<HandoverItem> items) {
		var by = handover.confirmedBy();
		var through = handover.confirmedThrough();
		var at = Objects.requireNonNullElse(handover.confirmedAt(), handover.proposedAt());
		return by == null || through == null
				? minutes(handover, items, null, at)
				: minutes(handover, items, new Actor(by, through, capacity(by, through, at)), at);
	}

	/** At the confirmation. */
	void keep(Handover handover, List<HandoverItem> items, Actor confirmer, Instant at) {
		table.keep(handover.id(), minutes(handover, items, confirmer, at));
	}

	private Minutes minutes(Handover handover, List<HandoverItem> items, @Nullable Actor confirmer, Instant at) {
		var first = handover.positions().getFirst();
		var agency = directory.agencyOf(first);
		var address = agency.address();
		var proposed = handover.proposedAt();
		var parties = new ArrayList<>(List.of(
				party(Part.LEAVING, handover.leaving(),
						handover.positions().stream().map(each -> post(handover.leaving(), each, proposed)).toList()),
				party(Part.SUCCESSOR, handover.successor(), ofSuccessor(handover.successor(), first)), superior(first),
				party(Part.PROPOSER, handover.proposedBy(),
						List.of(post(handover.proposedBy(), handover.proposedThrough(), proposed)))));
		if (confirmer != null) {
			parties.add(party(Part.CONFIRMER, confirmer.person(),
					List.of(new Post(directory.position(confirmer.position()).title(), confirmer.capacity()))));
		}
		var lines = paper.now(agency);
		return new Minutes(new Head(lines.government(), lines.name(), lines.address()),
				address == null ? "" : address.place(), directory.dayOf(first, at), directory.zoneOf(first), parties,
				titles(handover, items),
				handover.confirmedAt() == null ? unseated(handover.successor(), items) : List.of(), false);
	}

	/** Whether they have an assignment to it, now or to come. */
	boolean isSeated(PersonId person, PositionId position) {
		return directory.assignmentsTo(position).stream()
				.anyMatch(each -> each.person().equals(person) && !directory.isOver(each));
	}

	/** What was confirmed before this was kept does not say how it was then. */
	private List<String> unseated(PersonId successor, List<HandoverItem> items) {
		return items.stream().filter(item -> item.passedTo() == null).map(HandoverItem::position).distinct()
				.filter(position -> !isSeated(successor, position)).map(position -> directory.position(position).title())
				.toList();
	}

	private Map<PositionId, String> titles(Handover handover, List<HandoverItem> items) {
		return Stream.of(Stream.ofNullable(handover.target()), items.stream().map(HandoverItem::position),
				items.stream().flatMap(item -> Stream.ofNullable(item.passedTo()))).flatMap(Function.identity()).distinct()
				.collect(Collectors.toMap(Function.identity(), position -> directory.position(position).title()));
	}

	private Party party(Part part, PersonId id, List<Post> posts) {
		return directory.person(id)
				.map(person -> new Party(part, person.name(), person.employeeNumber(),
						Objects.requireNonNullElse(person.rank(), ""), posts))
				.orElseGet(() -> new Party(part, "–", "", "", posts));
	}

	/** The desk that they take over if it is theirs already, or else what they fill. */
	private List<Post> ofSuccessor(PersonId successor, PositionId desk) {
		return directory.heldBy(successor).stream()
				.sorted(Comparator.comparing((Holder held) -> !held.position().id().equals(desk))).limit(1)
				.map(held -> new Post(held.position().title(), held.capacity())).toList();
	}

	/** The nearest superior of the desk, with whoever acts there. */
	private Party superior(PositionId desk) {
		return directory.superiorsOf(desk).stream().findFirst()
				.map(superior -> directory.holderOf(superior.id())
						.map(holder -> party(Part.SUPERIOR, holder.person().id(),
								List.of(new Post(superior.title(), holder.capacity()))))
						.orElseGet(() -> new Party(Part.SUPERIOR, "", "", "",
								List.of(new Post(superior.title(), Capacity.PERMANENT)))))
				.orElseGet(() -> new Party(Part.SUPERIOR, "", "", "", List.of()));
	}

	private Post post(PersonId person, PositionId position, Instant at) {
		return new Post(directory.position(position).title(), capacity(person, position, at));
	}

	/** That of the assignment of that day, or else of the last before it: of whoever has left, the one that ended. */
	private Capacity capacity(PersonId person, PositionId position, Instant at) {
		var day = directory.dayOf(position, at);
		return Stream
				.concat(vanished.historyOf(position).stream(),
						stopped.of(person).stream().map(StoppedAssignment::assignment))
				.filter(each -> each.person().equals(person) && each.position().equals(position)
						&& !each.period().from().isAfter(day))
				.max(Comparator.comparing((Assignment each) -> each.period().includes(day))
						.thenComparing(each -> lastDay(each, day)).thenComparing(each -> each.period().from()))
				.map(Assignment::capacity).orElse(Capacity.PERMANENT);
	}

	private static LocalDate lastDay(Assignment assignment, LocalDate open) {
		return Objects.requireNonNullElse(assignment.period().until(), open);
	}
}
