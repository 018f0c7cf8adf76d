package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Optional;

/** What papers say to a change of the organisation. */
@FunctionalInterface
interface Papers {

	/** Whether anything that would belong to another agency has any. */
	boolean bind(AgencyMoves moves);

	/** How many things wait for a position. */
	default int openIn(PositionId position) {
		return 0;
	}

	/** What is wrong with other days of an assignment, where they leave out some in which somebody acted. */
	default Optional<Flaw> actedIn(Assignment before, Assignment after) {
		return Optional.empty();
	}

	/** The first letters among them, by number or subject. */
	default List<String> firstIn(PositionId position) {
		return List.of();
	}
}
