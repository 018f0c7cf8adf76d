package id.nirkertas.handover;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk of somebody who leaves, passed on to a successor.
 *
 * @param positions whose work is passed on
 * @param target the position that goes on with some drafts, where the successor's own will not
 * @param drafts those drafts
 */
public record Handover(HandoverId id, PersonId leaving, PersonId successor, List<PositionId> positions,
		@Nullable PositionId target, List<DocumentId> drafts, String note, HandoverState state, PersonId proposedBy,
		PositionId proposedThrough, Instant proposedAt, @Nullable PersonId confirmedBy,
		@Nullable PositionId confirmedThrough, @Nullable Instant confirmedAt) {

	public Handover {
		positions = List.copyOf(positions);
		drafts = List.copyOf(drafts);
	}

	/** The successor, or a superior; never whoever proposed it. */
	Verdict mayConfirm(Actor by, Collection<PositionId> superiors) {
		return open().and(when(!by.person().equals(proposedBy), "handover.own-proposal"))
				.and(when(by.person().equals(successor) || superiors.contains(by.position()), "handover.not-yours"));
	}

	/** Whoever proposed it, or a superior. */
	Verdict mayWithdraw(Actor by, Collection<PositionId> superiors) {
		return open().and(when(by.person().equals(proposedBy) || superiors.contains(by.position()), "handover.not-yours"));
	}

	private Verdict open() {
		return switch (state) {
			case PROPOSED -> Verdict.allowed();
			case CONFIRMED -> Verdict.refused("handover.confirmed-already");
			case WITHDRAWN -> Verdict.refused("handover.withdrawn");
		};
	}

	boolean concerns(PersonId person) {
		return person.equals(leaving) || person.equals(successor) || person.equals(proposedBy)
				|| person.equals(confirmedBy);
	}
}
