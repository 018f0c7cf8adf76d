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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The desk of somebody who leaves, passed on to a successor.
 *
 * @param positions whose work is passed on
 * @param target the position that goes on with some drafts, where the successor's own will not
 * @param drafts those drafts
 * @param secrets that whoever proposed it knows that a secret draft will be open to the target
 * @param agreed whether the target, or who is above it, said that they go on with the drafts
 * @param covers what lay open when it was proposed, by {@link HandoverItem#mark}
 */
public record Handover(HandoverId id, PersonId leaving, PersonId successor, List<PositionId> positions,
		@Nullable PositionId target, List<DocumentId> drafts, boolean secrets, boolean agreed, List<String> covers,
		String note, HandoverState state, PersonId proposedBy,
		PositionId proposedThrough, Instant proposedAt, @Nullable PersonId confirmedBy,
		@Nullable PositionId confirmedThrough, @Nullable Instant confirmedAt,
		@Nullable Declined declined) {

	public Handover {
		positions = List.copyOf(positions);
		drafts = List.copyOf(drafts);
		covers = List.copyOf(covers);
	}

	/** Whether the same form, sent once more, says what is so: its handover still waits, is theirs, and says the same. */
	Verdict mayRepeat(Actor by, Proposal typed) {
		return when(state == HandoverState.PROPOSED && by.person().equals(proposedBy), "handover.form-used", state)
				.and(when(says(typed), "handover.form-differs"));
	}

	private boolean says(Proposal typed) {
		var from = typed.leaving();
		return (from == null || from.equals(leaving)) && successor.equals(typed.successor())
				&& Set.copyOf(positions).equals(Set.copyOf(typed.positions()))
				&& Objects.equals(target, typed.drafts().isEmpty() ? null : typed.target())
				&& Set.copyOf(drafts).equals(Set.copyOf(typed.drafts())) && secrets == typed.secrets()
				&& note.equals(typed.note().strip());
	}

	/** Whether nothing came of it, so that whoever proposed it may do so once more. */
	public boolean cameToNothing() {
		return state == HandoverState.WITHDRAWN || state == HandoverState.LAPSED || state == HandoverState.DECLINED;
	}

	/** The successor, or a superior; never whoever proposed it. */
	Verdict mayConfirm(Actor by, Collection<PositionId> superiors) {
		return open().and(when(!by.person().equals(proposedBy), "handover.own-proposal"))
				.and(when(by.person().equals(successor) || superiors.contains(by.position()), "handover.not-yours"));
	}

	/**
	 * Whoever proposed it, unless they have left what they proposed it from; a superior, or whoever fills one of its positions now;
	 * also when it has lapsed.
	 */
	Verdict mayWithdraw(Actor by, Collection<PositionId> superiors, boolean orphaned) {
		return (state == HandoverState.LAPSED ? Verdict.allowed() : open())
				.and(when(by.person().equals(proposedBy) && !orphaned || superiors.contains(by.position())
						|| positions.contains(by.position()), "handover.not-yours-to-withdraw"));
	}

	/** The successor, whoever is said to hand over, or who is asked to go on with the drafts and has not agreed; a superior decides by confirming or withdrawing. */
	Verdict mayDecline(Actor by, boolean asked) {
		return open().and(when(by.person().equals(successor) || by.person().equals(leaving) || asked,
				"handover.not-yours-to-decline"))
				.and(when(!by.person().equals(proposedBy), "handover.own-proposal"));
	}

	/** Whether there is a list to see: what is open on the desk, or was when it was confirmed or declined. */
	public boolean hasList() {
		return state == HandoverState.DECLINED || hasRecord();
	}

	/** Whether there is a Berita Acara to read: before it is confirmed a concept, none of what does not take place. */
	public boolean hasRecord() {
		return state == HandoverState.PROPOSED || state == HandoverState.CONFIRMED;
	}

	/** Whether its list was lost: those that were declined at first kept none, though something lay open. */
	public boolean lacksItsList(List<HandoverItem> items) {
		return state == HandoverState.DECLINED && items.isEmpty() && !covers.isEmpty();
	}

	/**
	 * What a superior proposed it from: when they have left it, whoever fills it then decides. Whoever leaves has left by the time
	 * their successor begins, and confirms; what they proposed then covers nothing that came later.
	 */
	List<PositionId> standsOn() {
		return proposedBy.equals(leaving) ? List.of() : List.of(proposedThrough);
	}

	/** Whoever leaves, where somebody else proposed it. */
	@Nullable
	PersonId inNameOf() {
		return proposedBy.equals(leaving) ? null : leaving;
	}

	Handover lapsed() {
		return new Handover(id, leaving, successor, positions, target, drafts, secrets, agreed, covers, note,
				HandoverState.LAPSED,
				proposedBy, proposedThrough, proposedAt, confirmedBy, confirmedThrough, confirmedAt, declined);
	}

	Handover covering(List<HandoverItem> items) {
		return new Handover(id, leaving, successor, positions, target, drafts, secrets, agreed,
				items.stream().map(HandoverItem::mark).distinct().toList(), note, state, proposedBy, proposedThrough,
				proposedAt, confirmedBy, confirmedThrough, confirmedAt, declined);
	}

	private Verdict open() {
		return switch (state) {
			case PROPOSED -> Verdict.allowed();
			case CONFIRMED -> Verdict.refused("handover.confirmed-already");
			case WITHDRAWN -> Verdict.refused("handover.withdrawn");
			case LAPSED -> Verdict.refused("handover.lapsed");
			case DECLINED -> Verdict.refused("handover.declined");
		};
	}

	/** Whether they sign its record, and so must know what they sign. */
	boolean isSignedBy(PersonId person) {
		return person.equals(leaving) || person.equals(successor);
	}

	boolean concerns(PersonId person) {
		return person.equals(leaving) || person.equals(successor) || person.equals(proposedBy)
				|| person.equals(confirmedBy);
	}
}
