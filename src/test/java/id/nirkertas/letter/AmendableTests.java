package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has gone out under a number is changed only by a further letter, and not after its end. */
class AmendableTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final LocalDate DAY = LocalDate.of(2026, 11, 23);

	final UnitId kominfo = UnitId.random();
	final PositionId signatory = PositionId.random();
	final Actor satya = new Actor(PersonId.random(), signatory, Capacity.PERMANENT);
	final Letter draft = Letter.begun(DocumentId.random(), satya, kominfo, new DraftContent("OFFICIAL_LETTER", "Undangan",
			Urgency.NORMAL, Secrecy.ORDINARY, "500.12", List.of(), List.of(), signatory, "Isi."), MONDAY);
	final Letter issued = draft.submit(satya, "a1", MONDAY).beginReview(MONDAY).release(MONDAY).coded(satya, "KODE");
	final Letter signed = issued.sign(satya, issued,
			new Letter.Signed("500.12/1", DAY, satya.person(), "Satya", Capacity.PERMANENT, "Kepala Dinas",
					MONDAY, new Fingerprint("a".repeat(64))));

	@Test
	void theAgencyThatIssuedALetterMayCorrectOrRevokeIt() {
		assertThat(new Amendable(signed, List.of()).by(kominfo).isAllowed()).isTrue();
	}

	@Test
	void aDraftIsChangedAndNotCorrected() {
		refused("letter.amendment.not-signed", new Amendable(draft, List.of()).by(kominfo));
	}

	@Test
	void noOtherAgencyMay() {
		refused("letter.amendment.other-agency", new Amendable(signed, List.of()).by(UnitId.random()));
	}

	@Test
	void whatWasCorrectedMayBeCorrectedAgain() {
		assertThat(new Amendable(signed, List.of(by(Relation.CORRECTS))).by(kominfo).isAllowed()).isTrue();
	}

	@Test
	void whatWasRevokedIsNeitherCorrectedNorRevokedAgain() {
		refused("letter.amendment.revoked",
				new Amendable(signed, List.of(by(Relation.CORRECTS), by(Relation.REVOKES))).by(kominfo));
	}

	private static Amendment by(Relation relation) {
		return new Amendment(relation, DocumentId.random(), "500.12/2", DAY);
	}

	private static void refused(String code, Verdict verdict) {
		assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.code()).isEqualTo(code));
	}
}
