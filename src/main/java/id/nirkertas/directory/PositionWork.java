package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;

/** What waits for a position; the room that knows the flow implements it. */
public interface PositionWork {

	/** How many things wait for whoever acts there. */
	int openIn(PositionId position);
}
