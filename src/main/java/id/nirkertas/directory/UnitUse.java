package id.nirkertas.directory;

import java.util.Collection;

/** Whether papers belong to a unit; the rooms of the papers implement it. */
public interface UnitUse {

	/** Whether any of them owns a document, is the agency of one, or has a register. */
	boolean isUsed(Collection<Unit> units);
}
