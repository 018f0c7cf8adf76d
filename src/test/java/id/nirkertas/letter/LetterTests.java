package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LetterTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

	final Actor citra = actor();
	final Actor satya = actor();
	final Letter draft = Letter.begun(DocumentId.random(), citra, UnitId.random(), content("Penyampaian Data"), MONDAY);

	@Test
	void countsEachSave() {
		var saved = draft.save(citra, content("Penyampaian Data Layanan"), 1, TUESDAY);

		assertThat(saved.revision()).isEqualTo(2);
		assertThat(saved.content().subject()).isEqualTo("Penyampaian Data Layanan");
	}

	@Test
	void tellsTheSecondOfTwoPeopleOnOneDraft() {
		var saved = draft.save(citra, content("Oleh orang pertama"), 1, MONDAY);

		refuses("letter.changed-meanwhile", () -> saved.save(citra, content("Oleh orang kedua"), 1, TUESDAY));
	}

	@Test
	void letsNobodyElseChangeADraft() {
		refuses("letter.not-yours", () -> draft.save(satya, content("Lain"), 1, MONDAY));
		assertThat(draft.mayChange(citra).isAllowed()).isTrue();
	}

	@Test
	void makesAVersionOnSubmission() {
		assertThat(draft.version()).isZero();
		assertThat(draft.submit(citra, "a1", MONDAY).version()).isEqualTo(1);
		assertThat(draft.submit(citra, "a1", MONDAY).versionHash()).isEqualTo("a1");
	}

	@Test
	void gathersInitialsOnlyOnASubmittedVersion() {
		refuses("letter.step-out-of-order", () -> draft.beginReview(MONDAY));
	}

	@Test
	void closesTheDraftWhileItIsReviewed() {
		refuses("letter.not-open-for-change", () -> reviewed().save(citra, content("Lain"), 1, MONDAY));
	}

	@Test
	void opensAReturnedLetterForItsDrafterAgain() {
		var returned = reviewed().reopen(TUESDAY);

		assertThat(returned.state()).isEqualTo(LetterState.RETURNED);
		assertThat(returned.save(citra, content("Diperbaiki"), 1, TUESDAY).revision()).isEqualTo(2);
	}

	@Test
	void isReleasedOnlyFromReview() {
		refuses("letter.step-out-of-order", () -> draft.release(MONDAY));
		assertThat(reviewed().release(MONDAY).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void mayBeSignedByItsSignatoryAlone() {
		var ready = reviewed().release(MONDAY);

		assertThat(ready.maySign(satya.position()).isAllowed()).isTrue();
		refuses("letter.not-the-signatory", () -> ready.maySign(citra.position()).orThrow());
		refuses("letter.not-ready-to-sign", () -> draft.maySign(satya.position()).orThrow());
	}

	@Test
	void keepsItsCodeOverFailedAttempts() {
		var first = reviewed().release(MONDAY).coded(satya, "FIRST");

		assertThat(first.coded(satya, "SECOND").code()).isEqualTo("FIRST");
	}

	@Test
	void isSignedOnlyAsItWasPrinted() {
		var printed = reviewed().release(MONDAY).coded(satya, "CODE");
		var changed = printed.reopen(MONDAY).submit(citra, "other", MONDAY).beginReview(MONDAY).release(MONDAY);

		refuses("letter.changed-while-signing", () -> changed.sign(satya, printed, signature()));
		assertThat(printed.sign(satya, printed, signature()).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void isSignedOnce() {
		var printed = reviewed().release(MONDAY).coded(satya, "CODE");
		var signed = printed.sign(satya, printed, signature());

		refuses("letter.already-signed", () -> signed.sign(satya, printed, signature()));
		refuses("letter.already-signed", () -> signed.withdraw(citra, TUESDAY));
		refuses("letter.step-out-of-order", () -> signed.reopen(TUESDAY));
	}

	@Test
	void isWithdrawnByItsDrafterFromAnywhereBeforeTheSignature() {
		assertThat(draft.withdraw(citra, MONDAY).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(reviewed().release(MONDAY).withdraw(citra, MONDAY).state()).isEqualTo(LetterState.WITHDRAWN);
		refuses("letter.not-yours", () -> draft.withdraw(satya, MONDAY));
		refuses("letter.withdrawn", () -> draft.withdraw(citra, MONDAY).withdraw(citra, MONDAY));
	}

	Letter reviewed() {
		return draft.submit(citra, "a1", MONDAY).beginReview(MONDAY);
	}

	DraftContent content(String subject) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.URGENT, Secrecy.ORDINARY, "500.12",
				List.of(PositionId.random()), List.of(), satya.position(), "Isi.");
	}

	Letter.Signed signature() {
		return new Letter.Signed("500.12/1/DISKOMINFO/2026", LocalDate.of(2026, 11, 24), satya.person(), "Satya",
				Capacity.PERMANENT,
				"Kepala Dinas",
				TUESDAY, new Fingerprint("0".repeat(64)));
	}

	static Actor actor() {
		return new Actor(PersonId.random(), PositionId.random(), Capacity.PERMANENT);
	}

	static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
