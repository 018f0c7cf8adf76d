package id.nirkertas.disposition;

import id.nirkertas.access.LastDay;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree with everything under it.
 *
 * @param givenAs    in which capacity the giver's position was filled then; none where that was not written down
 * @param followUp   whether its recipient owes a report
 * @param reportedBy who wrote the report that stands
 * @param remark     why a report was refused
 * @param refusedAt  when it was; none where that was not written down
 * @param ending     how it ended; none while somebody owes something on it
 * @param formerDues the oldest first
 * @param wish       for a later due date, while it waits or after it was refused
 */
public record DispositionView(NodeId id, DocumentId letter, @Nullable NodeId parent, PositionId giver, PersonId givenBy,
		@Nullable Capacity givenAs, PositionId recipient, Part part, boolean followUp, List<Instruction> instructions,
		String note,
		@Nullable LocalDate due,
		NodeState state, Instant givenAt, @Nullable Instant readAt, @Nullable String report, @Nullable PersonId reportedBy,
		@Nullable Instant reportedAt,
		@Nullable String remark, @Nullable Instant refusedAt, @Nullable Ending ending, @Nullable DueWish wish,
		List<FormerDue> formerDues,
		List<DispositionView> children) {

	/** It and all below it, each before those it gave on to. */
	public Stream<DispositionView> withAllUnder() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(DispositionView::withAllUnder));
	}

	/** Nobody in the recipient's position has looked at it, and the reader is in that position. */
	public boolean isFirstLook(PositionId reader) {
		return state == NodeState.UNREAD && recipient.equals(reader);
	}

	/**
	 * It was given or goes to the reader's position, or they gave it or reported on it themselves, in whatever position. What was
	 * taken back unread is not its recipient's.
	 */
	public boolean isOwn(Actor reader) {
		return recipient.equals(reader.position()) && state != NodeState.WITHDRAWN || giver.equals(reader.position())
				|| isDeedOf(reader.person());
	}

	/** Its giver asked for more, and no better one has come since: it is no answer. */
	public boolean isReportRefused() {
		return report != null && (state.isOpen()
				|| refusedAt != null && reportedAt != null && !reportedAt.isAfter(refusedAt));
	}

	/** The recipient waits for the giver's word on a later due date. */
	public boolean isLaterWished() {
		return state.isOpen() && wish != null && wish.isOpen();
	}

	DispositionView withChildren(List<DispositionView> under) {
		return new DispositionView(id, letter, parent, giver, givenBy, givenAs, recipient, part, followUp, instructions,
				note,
				due, state, givenAt, readAt, report, reportedBy, reportedAt, remark, refusedAt, ending, wish, formerDues,
				under);
	}

	/**
	 * As it was at the end of somebody's last day, under what it was given under: without the report and the remark that came after
	 * it, or a remark of which nobody knows when it came.
	 */
	DispositionView until(LastDay last) {
		var read = readAt != null && last.covers(readAt) ? readAt : null;
		var reported = reportedAt != null && last.covers(reportedAt);
		var refused = refusedAt != null && last.covers(refusedAt);
		var ended = ending == null || ending.reason() == null || last.covers(ending.at());
		var now = ended ? state : reported ? NodeState.REPORTED : state(read);
		var stands = reported || report == null && now.hasEnded() ? now : state(read);
		return new DispositionView(id, letter, parent, giver, givenBy, givenAs, recipient, part, followUp, instructions,
				note,
				due(last), reported && !refused && now == NodeState.READ ? NodeState.REPORTED : stands, givenAt, read,
				reported ? report : null, reported ? reportedBy : null, reported ? reportedAt : null,
				refused ? remark : null,
				refused ? refusedAt : null, ended && stands.hasEnded() ? ending : null,
				wish != null && last.covers(wish.at()) ? wish.unanswered() : null, List.of(), children);
	}

	/** More time that was given to whoever came after them is not theirs to know. */
	private @Nullable LocalDate due(LastDay last) {
		return formerDues.stream().filter(former -> !last.covers(former.until())).map(FormerDue::day).findFirst()
				.orElse(due);
	}

	private static NodeState state(@Nullable Instant read) {
		return read == null ? NodeState.UNREAD : NodeState.READ;
	}

	/** They gave it or reported on it themselves; that is what whoever left a position keeps of a secret letter's tree. */
	boolean isDeedOf(PersonId person) {
		return givenBy.equals(person) || person.equals(reportedBy);
	}
}
