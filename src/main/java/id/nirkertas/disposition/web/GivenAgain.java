package id.nirkertas.disposition.web;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form on which something that was taken back or given back is given to somebody else, or what stands to one more. */
@Component
class GivenAgain {

	private final Dispositions dispositions;

	GivenAgain(Dispositions dispositions) {
		this.dispositions = dispositions;
	}

	/** What was asked and by when, but not of whom; blank for what the giver did not give in that place, and for what is done. */
	GiveForm form(@Nullable UUID again, PositionId giver, DocumentId letter, @Nullable NodeId under) {
		return again == null
				? GiveForm.empty()
				: dispositions.nodes(List.of(new NodeId(again))).stream()
						.filter(node -> node.letter().equals(letter) && Objects.equals(node.parent(), under)
								&& node.giver().equals(giver))
						.filter(node -> node.state() != NodeState.CLOSED)
						.findFirst().map(GiveForm::again).orElseGet(GiveForm::empty);
	}
}
