package id.nirkertas.handover;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A desk is handed over once: not while another proposal waits, and on one day nothing twice. */
@Component
class EarlierHandovers {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final Lapsing lapsing;
	private final Directory directory;

	EarlierHandovers(HandoverTable table, HandoverRules rules, Lapsing lapsing, Directory directory) {
		this.table = table;
		this.rules = rules;
		this.lapsing = lapsing;
		this.directory = directory;
	}

	/** Whether no other proposal of one of these desks waits. */
	Verdict isFree(HandoverId own, Collection<PositionId> positions) {
		return others(own, positions).map(rules::asItStands)
				.filter(other -> other.state() == HandoverState.PROPOSED).findFirst().map(other -> waits(other, positions))
				.orElseGet(Verdict::allowed);
	}

	/** As {@link #isFree}, and until the transaction ends nobody else proposes one; what has lapsed there does not come back. */
	Verdict take(HandoverId own, Collection<PositionId> positions) {
		table.hold(positions);
		others(own, positions).forEach(lapsing::lapse);
		return isFree(own, positions);
	}

	private Stream<Handover> others(HandoverId own, Collection<PositionId> positions) {
		return table.proposed().stream()
				.filter(other -> !other.id().equals(own) && !Collections.disjoint(other.positions(), positions));
	}

	private Verdict waits(Handover other, Collection<PositionId> positions) {
		var both = other.positions().stream().filter(positions::contains).findFirst().orElseThrow();
		return Verdict.refused("handover.open-already", both, other.successor(), other.proposedBy(),
				directory.dayOf(both, other.proposedAt()));
	}

	/** Whether it may cover what had come after their last day when it was proposed, as proposals of old did. */
	boolean isOfOld(Handover handover) {
		return table.isOfOld(handover.id());
	}

	/** What somebody has handed over of a desk today. */
	List<Handover> today(PersonId leaving, PositionId position) {
		return table.confirmed(leaving).stream().filter(handover -> handover.positions().contains(position))
				.filter(handover -> Optional.ofNullable(handover.confirmedAt())
						.filter(at -> directory.dayOf(position, at).equals(directory.today(position))).isPresent())
				.toList();
	}

	/** Without what they have handed over today. */
	List<HandoverItem> unlisted(Function<PositionId, Optional<PersonId>> leaving, List<HandoverItem> items) {
		var listed = items.stream().map(HandoverItem::position).distinct()
				.flatMap(position -> leaving.apply(position).stream().flatMap(person -> marks(person, position).stream()))
				.collect(Collectors.toSet());
		return items.stream().filter(item -> !listed.contains(item.mark())).toList();
	}

	private Set<String> marks(PersonId leaving, PositionId position) {
		return today(leaving, position).stream().flatMap(handover -> table.items(handover.id()).stream())
				.map(HandoverItem::mark).collect(Collectors.toSet());
	}
}
