package id.nirkertas.disposition;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recipient's place in the tree, with what its rules need to know. {@code busyUnder}: somebody under it still owes an
 * answer. The questions and the acts of {@link Dispositions} share these rules.
 */
record Node(PositionId giver, PositionId recipient, boolean followUp, @Nullable LocalDate due, NodeState state,
		boolean busyUnder) {

	static Node of(DispositionView view) {
		return new Node(view.giver(), view.recipient(), view.followUp(), view.due(), view.state(),
				view.children().stream().anyMatch(child -> child.state() != NodeState.CLOSED));
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
			case CLOSED -> refused("disposition.already-closed");
		});
	}

	private Verdict isRecipient(PositionId position) {
		return Verdict.when(recipient.equals(position), "disposition.not-recipient", recipient);
	}

	private Verdict isOpen() {
		return switch (state) {
			case UNREAD, READ -> allowed();
			case REPORTED -> refused("disposition.already-reported");
			case CLOSED -> refused("disposition.already-closed");
		};
	}
}
