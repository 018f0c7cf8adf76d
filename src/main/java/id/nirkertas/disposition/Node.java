package id.nirkertas.disposition;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recipient's place in the tree, with what its rules need to know. The questions and the acts of {@link Dispositions},
 * {@link Branches} and {@link LongerDues} share these rules.
 *
 * @param busyUnder   somebody under it still owes an answer
 * @param passedOn    something was given on under it, and stands
 * @param laterWished a wish for a later due date waits for the giver's word
 */
record Node(PositionId giver, PositionId recipient, boolean followUp, @Nullable LocalDate due, NodeState state,
		boolean busyUnder, boolean passedOn, boolean laterWished) {

	static final String NOT_GIVER = "disposition.not-yours-to-change";

	static Node of(DispositionView view) {
		return new Node(view.giver(), view.recipient(), view.followUp(), view.due(), view.state(),
				view.children().stream().anyMatch(child -> !child.state().hasEnded()),
				view.children().stream().anyMatch(child -> child.state() != NodeState.WITHDRAWN), view.isLaterWished());
	}

	/** Who has been given something may spread it further, until they have answered. */
	Verdict mayGive(PositionId position) {
		return isRecipient(position).and(isOpen());
	}

	/** The holder answers for everything under them, so first they hear their own people's answers. */
	Verdict mayReport(PositionId position) {
		return isRecipient(position).and(Verdict.when(followUp, "disposition.no-report-needed")).and(isOpen())
				.and(Verdict.when(!busyUnder, "disposition.children-open"));
	}

	Verdict mayNote(PositionId position) {
		return isRecipient(position).and(Verdict.when(!followUp, "disposition.report-needed")).and(isOpen())
				.and(Verdict.when(!busyUnder, "disposition.children-open"));
	}

	Verdict mayAccept(PositionId position) {
		return Verdict.when(giver.equals(position), "disposition.not-giver", giver).and(switch (state) {
			case REPORTED -> allowed();
			case UNREAD, READ -> refused("disposition.not-reported");
			case CLOSED, WITHDRAWN, RETURNED -> over();
		});
	}

	/** Whoever has read it has begun with it. Whose right it is to take it back the giver's room says. */
	Verdict mayWithdraw() {
		return switch (state) {
			case UNREAD -> Verdict.when(!passedOn, "disposition.withdraw-passed-on");
			case READ, REPORTED -> refused("disposition.already-read");
			case CLOSED, WITHDRAWN, RETURNED -> over();
		};
	}

	/** Whoever finds that it is not for them asks nobody under them to do it. */
	Verdict mayGiveBack(PositionId position) {
		return isRecipient(position).and(isOpen()).and(Verdict.when(!busyUnder, "disposition.return-children-open"));
	}

	Verdict mayWishLater(PositionId position) {
		return isRecipient(position).and(isOpen()).and(Verdict.when(due != null, "disposition.no-due"))
				.and(Verdict.when(!laterWished, "disposition.due-asked-already"));
	}

	Verdict mayMoveDue(PositionId position) {
		return isGiver(position).and(isOpen()).and(Verdict.when(due != null, "disposition.no-due"));
	}

	Verdict mayRefuseLater(PositionId position) {
		return isGiver(position).and(isOpen()).and(Verdict.when(laterWished, "disposition.due-not-asked"));
	}

	/** With everything under it, answered or not. */
	Verdict mayCloseBranch(PositionId position) {
		return isGiver(position).and(state.hasEnded() ? over() : allowed());
	}

	private Verdict isGiver(PositionId position) {
		return Verdict.when(giver.equals(position), NOT_GIVER, giver);
	}

	private Verdict isRecipient(PositionId position) {
		return Verdict.when(recipient.equals(position), "disposition.not-recipient", recipient);
	}

	private Verdict isOpen() {
		return switch (state) {
			case UNREAD, READ -> allowed();
			case REPORTED -> refused("disposition.already-reported");
			case CLOSED, WITHDRAWN, RETURNED -> over();
		};
	}

	private Verdict over() {
		return switch (state) {
			case WITHDRAWN -> refused("disposition.withdrawn");
			case RETURNED -> refused("disposition.returned");
			case UNREAD, READ, REPORTED, CLOSED -> refused("disposition.already-closed");
		};
	}
}
