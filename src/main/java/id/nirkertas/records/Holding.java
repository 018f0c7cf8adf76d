package id.nirkertas.records;

import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;

/**
 * What filing must know about a document: the agency that holds it, its code, and whether work on it has ended. A letter is
 * filed once at its sender and, as another document, once at each recipient.
 */
record Holding(UnitId agency, String code, boolean ended) {

	/** Only the agency that holds a document files it, and only when nothing more is to be done on it. */
	Verdict mayBeFiledBy(UnitId agencyOfActor) {
		return Verdict.when(agency.equals(agencyOfActor), "records.not-your-agency")
				.and(Verdict.when(ended, "records.not-ended"));
	}
}
