package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** To whom addressees passed their letters on, for the agenda book: answered by the room that keeps dispositions. */
public interface PassedOn {

	/**
	 * The first recipients of each of these, in the order of giving, without those it was taken back from or who gave it back; letters of
	 * which nothing was passed on are left out.
	 */
	Map<DocumentId, List<PositionId>> of(Collection<DocumentId> incoming);
}
