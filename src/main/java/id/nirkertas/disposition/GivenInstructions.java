package id.nirkertas.disposition;

import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What positions gave and still wait for an answer to. */
@Component
public class GivenInstructions {

	private final DispositionTable table;

	GivenInstructions(DispositionTable table) {
		this.table = table;
	}

	/** Without their children; what was reported on waits for the giver, and is not among them. */
	public List<DispositionView> unansweredOf(Collection<PositionId> givers) {
		return table.unansweredOf(givers);
	}
}
