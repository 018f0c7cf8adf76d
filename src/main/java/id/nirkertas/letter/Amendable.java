package id.nirkertas.letter;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;

/**
 * Whether a letter may be corrected (ralat) or revoked (pencabutan) by a further one: it is signed, the further one is of the
 * agency that issued it, and it was not revoked before. One that was corrected may be corrected again, or revoked.
 */
record Amendable(Letter letter, List<Amendment> amendments) {

	Verdict by(UnitId agency) {
		return isIssued().and(when(letter.agency().equals(agency), "letter.amendment.other-agency", letter.agency()))
				.and(isInForce());
	}

	private Verdict isIssued() {
		return when(letter.isSigned(), "letter.amendment.not-signed");
	}

	private Verdict isInForce() {
		return amendments.stream().filter(Amendment::revokes).findFirst()
				.map(revocation -> refused("letter.amendment.revoked", revocation.number(), revocation.on()))
				.orElseGet(() -> allowed());
	}
}
