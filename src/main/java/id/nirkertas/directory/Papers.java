package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.util.List;

/** What papers say to a change of the organisation. */
@FunctionalInterface
interface Papers {

	/** Whether anything that would belong to another agency has any. */
	boolean bind(AgencyMoves moves);

	/** How many things wait for a position. */
	default int openIn(PositionId position) {
		return 0;
	}

	/** The first letters among them, by number or subject. */
	default List<String> firstIn(PositionId position) {
		return List.of();
	}
}
