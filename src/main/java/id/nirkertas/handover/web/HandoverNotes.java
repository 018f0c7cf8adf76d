package id.nirkertas.handover.web;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverRecords;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Leavers;
import id.nirkertas.handover.Proposals;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sentences that somebody should read before they propose a handover or confirm it. */
@Component
class HandoverNotes {

	private final Leavers leavers;
	private final Proposals proposals;
	private final HandoverRecords records;
	private final Directory directory;
	private final Wording wording;

	HandoverNotes(Leavers leavers, Proposals proposals, HandoverRecords records, Directory directory,
			Wording wording) {
		this.leavers = leavers;
		this.proposals = proposals;
		this.records = records;
		this.directory = directory;
		this.wording = wording;
	}

	/** Until when what came to a desk is theirs to hand over, what they have handed over today, and who follows them. */
	List<String> before(Actor reader, @Nullable PersonId named, List<PositionId> positions) {
		return positions.stream().flatMap(position -> {
			var leaving = named == null ? leavers.from(reader, position) : Optional.of(named);
			return Stream.concat(leaving.stream().flatMap(person -> lastDay(person, position)),
					Stream.concat(today(proposals.today(reader, named, position), position),
							leaving.stream().map(person -> seats(person, position))));
		}).toList();
	}

	/**
	 * What is left out; of one that is only proposed, where whoever takes over has no assignment, and what was handed over today.
	 *
	 * @param leaving whoever leaves, as the page calls them
	 */
	List<String> of(Actor reader, Handover handover, String leaving) {
		var leftOut = records.leftOut(handover);
		var late = leftOut == 0
				? Stream.<String>empty()
				: Stream.of(wording.say("handover.left-out", leftOut, leaving));
		return Stream.concat(late, handover.state() == HandoverState.PROPOSED
				? beforeConfirming(reader, handover)
				: Stream.empty()).toList();
	}

	private Stream<String> beforeConfirming(Actor reader, Handover handover) {
		var successor = handover.successor();
		return handover.positions().stream()
				.flatMap(position -> Stream.concat(
						records.isSeated(successor, position)
								? Stream.<String>empty()
								: Stream.of(wording.say("handover.no-seat", successor, position)),
						today(proposals.today(reader, handover.leaving(), position), position)));
	}

	private Stream<String> lastDay(PersonId leaving, PositionId position) {
		return leavers.lastDay(leaving, position).map(day -> wording.say("handover.last-day", leaving, position, day))
				.stream();
	}

	private Stream<String> today(List<Handover> confirmed, PositionId position) {
		return confirmed.stream().map(handover -> wording.say("handover.listed-today", position, handover.successor()));
	}

	private String seats(PersonId leaving, PositionId position) {
		var names = filling(position).map(Assignment::person).distinct().filter(person -> !person.equals(leaving))
				.flatMap(person -> directory.person(person).map(Person::name).stream()).toList();
		return names.isEmpty()
				? wording.say("handover.seats-none", position)
				: wording.say("handover.seats", position, String.join("; ", names));
	}

	/** Today, or from a day to come. */
	private Stream<Assignment> filling(PositionId position) {
		return directory.assignmentsTo(position).stream().filter(each -> !directory.isOver(each));
	}
}
