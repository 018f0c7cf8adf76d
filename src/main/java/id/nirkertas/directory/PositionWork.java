package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.util.List;

/** What waits for a position, or will once others have done theirs; the rooms that know implement it. */
public interface PositionWork {

	/** How many things wait for whoever acts there, or will. */
	int openIn(PositionId position);

	/** The first letters among them as people call them, so many at most; without those whose subject is kept from lists. */
	List<String> firstIn(PositionId position, int most);
}
