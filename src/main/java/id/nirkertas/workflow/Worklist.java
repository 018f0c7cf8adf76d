package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What waits for whom, and where things are. */
@Service
public class Worklist {

	/** Everything that waits for any of the positions, oldest first. */
	public List<WorkItem> of(Collection<PositionId> positions) {
		throw new IllegalStateException("contract");
	}

	public Map<WorkItem.Work, Long> counts(Collection<PositionId> positions) {
		throw new IllegalStateException("contract");
	}

	/** Where the flow of a domain key stands; empty when it has ended. */
	public List<Whereabouts> whereIs(String key) {
		throw new IllegalStateException("contract");
	}

	/** What the engine and the domain disagree about; empty when all is well. */
	public List<String> drift() {
		throw new IllegalStateException("contract");
	}
}
