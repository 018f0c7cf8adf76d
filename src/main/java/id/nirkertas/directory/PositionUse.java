package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.util.Collection;

/** Whether papers name a position; the rooms of the papers implement it. */
public interface PositionUse {

	/** Whether any of them takes or took part in a document. */
	boolean isUsed(Collection<PositionId> positions);
}
