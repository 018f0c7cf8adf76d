package id.nirkertas.workflow;

import id.nirkertas.directory.PositionWork;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a position: a position that is abolished would leave it to nobody. */
@Component
class WaitingWork implements PositionWork {

	private final Worklist worklist;

	WaitingWork(Worklist worklist) {
		this.worklist = worklist;
	}

	@Override
	public int openIn(PositionId position) {
		return worklist.of(List.of(position)).size();
	}
}
