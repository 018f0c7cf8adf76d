package id.nirkertas.disposition;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree with everything under it.
 *
 * @param followUp whether its recipient owes a report
 */
public record DispositionView(NodeId id, DocumentId letter, @Nullable NodeId parent, PositionId giver, PersonId givenBy,
		PositionId recipient, Part part, boolean followUp, List<Instruction> instructions, String note,
		@Nullable LocalDate due,
		NodeState state, Instant givenAt, @Nullable Instant readAt, @Nullable String report, @Nullable Instant reportedAt,
		@Nullable String remark, List<DispositionView> children) {

	/** Nobody in the recipient's position has looked at it, and the reader is in that position. */
	public boolean isFirstLook(PositionId reader) {
		return state == NodeState.UNREAD && recipient.equals(reader);
	}
}
