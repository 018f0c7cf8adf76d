package id.nirkertas.handover;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be passed on, as it was typed.
 *
 * @param id      from the form, so that sent twice it is one
 * @param leaving who leaves; null for whoever fills the positions
 * @param target  who goes on with the drafts that are named
 * @param secrets that secret ones among them will be open to the target, and whoever proposes it knows
 */
public record Proposal(HandoverId id, List<PositionId> positions, @Nullable PersonId leaving,
		@Nullable PersonId successor, @Nullable PositionId target, List<DocumentId> drafts, String note,
		boolean secrets) {

	public Proposal {
		positions = List.copyOf(positions);
		drafts = List.copyOf(drafts);
	}

	public Proposal(HandoverId id, List<PositionId> positions, @Nullable PersonId successor, @Nullable PositionId target,
			List<DocumentId> drafts, String note) {
		this(id, positions, null, successor, target, drafts, note);
	}

	public Proposal(HandoverId id, List<PositionId> positions, @Nullable PersonId leaving, @Nullable PersonId successor,
			@Nullable PositionId target, List<DocumentId> drafts, String note) {
		this(id, positions, leaving, successor, target, drafts, note, false);
	}
}
