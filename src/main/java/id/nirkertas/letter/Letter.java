package id.nirkertas.letter;

import static id.nirkertas.letter.LetterState.AWAITING_NUMBER;
import static id.nirkertas.letter.LetterState.DRAFT;
import static id.nirkertas.letter.LetterState.IN_REVIEW;
import static id.nirkertas.letter.LetterState.READY_TO_SIGN;
import static id.nirkertas.letter.LetterState.RETURNED;
import static id.nirkertas.letter.LetterState.SIGNED;
import static id.nirkertas.letter.LetterState.WITHDRAWN;
import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way from the drafter's desk to its signature.
 *
 * <p>Immutable: every act returns the letter as it stands afterwards, and asks the same rule as the question before it.
 */
record Letter(DocumentId id, LetterState state, DraftContent content, PositionId drafter, PersonId author, UnitId agency,
		int revision, int version, String versionHash, @Nullable String code, @Nullable Signed signed, Instant createdAt,
		Instant changedAt) {

	/**
	 * What the signature settled; number and date are those of the register.
	 *
	 * @param name  of the signer as it was then, and stands on the paper; null of what an earlier release signed
	 * @param title of the signatory's position as it was then; null of what was signed before titles were kept
	 */
	record Signed(String number, LocalDate on, PersonId by, @Nullable String name, Capacity capacity, @Nullable String title,
			Instant at, Fingerprint file) {
	}

	static Letter begun(DocumentId id, Actor by, UnitId agency, DraftContent content, Instant at) {
		return new Letter(id, DRAFT, content, by.position(), by.person(), agency, 1, 0, "", null, null, at, at);
	}

	Verdict mayChange(Actor by) {
		return when(drafter.equals(by.position()), "letter.not-yours")
				.and(when(isOpenForChange(), "letter.not-open-for-change"));
	}

	Letter save(Actor by, DraftContent tidy, int basedOn, Instant at) {
		mayChange(by).and(when(basedOn == revision, "letter.changed-meanwhile")).orThrow();
		return new Letter(id, state, tidy, drafter, author, agency, revision + 1, version, versionHash, code, signed,
				createdAt, at);
	}

	/** A version is what initials bind to; the working copy may go on only as one. */
	Letter submit(Actor by, String hash, Instant at) {
		mayChange(by).orThrow();
		return new Letter(id, state, content, drafter, author, agency, revision, version + 1, hash, code, signed, createdAt,
				at);
	}

	/** As it lay before its reviewers in one of its versions, for a look at it. */
	Letter asVersion(int number, DraftContent text) {
		return new Letter(id, IN_REVIEW, text, drafter, author, agency, revision, number, versionHash, null, null, createdAt,
				changedAt);
	}

	/** As it stood when somebody's days ended: in the last version of those days, as secret as it is by now. */
	Letter past(VersionView last, DraftContent text) {
		var stood = last.reason() == VersionReason.RETURNED ? RETURNED : IN_REVIEW;
		return new Letter(id, stood, text.as(content.secrecy()), drafter, author, agency, revision, last.number(), "", null,
				null, createdAt, last.at());
	}

	/** What lies here becomes a version, wherever the letter stands; initials go on binding to the hash. */
	Letter kept(String hash) {
		return new Letter(id, state, content, drafter, author, agency, revision, version + 1, hash, code, signed, createdAt,
				changedAt);
	}

	Letter beginReview(Instant at) {
		when(isOpenForChange() && version > 0, "letter.step-out-of-order").orThrow();
		return in(IN_REVIEW, at);
	}

	Letter release(Instant at) {
		when(state == IN_REVIEW || state == AWAITING_NUMBER, "letter.step-out-of-order").orThrow();
		return in(READY_TO_SIGN, at);
	}

	/** For the first time, or because the number it had is void. */
	Letter awaitNumber(Instant at) {
		when(state == IN_REVIEW || state == READY_TO_SIGN, "letter.step-out-of-order").orThrow();
		return in(AWAITING_NUMBER, at);
	}

	Letter reopen(Instant at) {
		when(state == IN_REVIEW || state == AWAITING_NUMBER || state == READY_TO_SIGN, "letter.step-out-of-order").orThrow();
		return in(RETURNED, at);
	}

	/** An unfinished one, to another position of the agency that numbers it. */
	Verdict mayPass(PositionId to, UnitId agencyOfOther) {
		return living().and(when(agency.equals(agencyOfOther), "letter.other-agency", to));
	}

	Letter passed(PositionId to, UnitId agencyOfOther, Instant at) {
		mayPass(to, agencyOfOther).orThrow();
		return new Letter(id, state, content, to, author, agency, revision, version, versionHash, code, signed, createdAt,
				at);
	}

	Verdict mayWithdraw(Actor by) {
		return when(drafter.equals(by.position()), "letter.not-yours").and(living());
	}

	/** The number, if one was reserved, is void in its register; the letter no longer bears it. */
	Letter withdraw(Actor by, Instant at) {
		mayWithdraw(by).orThrow();
		return new Letter(id, WITHDRAWN, content, drafter, author, agency, revision, version, versionHash, null, null,
				createdAt, at);
	}

	Verdict maySign(PositionId position) {
		return living().and(when(position.equals(content.signatory()), "letter.not-the-signatory"))
				.and(when(state != AWAITING_NUMBER, "letter.awaits-number"))
				.and(when(state == READY_TO_SIGN, "letter.not-ready-to-sign"));
	}

	/** The code goes into the QR of every attempt: it is fixed with the first and stays. */
	Letter coded(Actor by, String random) {
		maySign(by.position()).orThrow();
		return code != null
				? this
				: new Letter(id, state, content, drafter, author, agency, revision, version, versionHash, random, signed,
						createdAt, changedAt);
	}

	/** What was printed must still be what lies here: the same version under the same code. */
	Letter sign(Actor by, Letter printed, Signed signature) {
		maySign(by.position()).and(when(versionHash.equals(printed.versionHash) && Objects.equals(code, printed.code),
				"letter.changed-while-signing")).orThrow();
		return new Letter(id, SIGNED, content, drafter, author, agency, revision, version, versionHash, code, signature,
				createdAt, signature.at());
	}

	boolean isSigned() {
		return state == SIGNED;
	}

	/** Lies with its drafter. */
	boolean isOpenForChange() {
		return state == DRAFT || state == RETURNED;
	}

	/** As printed; empty before the signature. */
	String signedNumber() {
		return signed == null ? "" : signed.number();
	}

	private Verdict living() {
		return switch (state) {
			case SIGNED -> refused("letter.already-signed");
			case WITHDRAWN -> refused("letter.withdrawn");
			case DRAFT, IN_REVIEW, RETURNED, AWAITING_NUMBER, READY_TO_SIGN -> Verdict.allowed();
		};
	}

	private Letter in(LetterState next, Instant at) {
		return new Letter(id, next, content, drafter, author, agency, revision, version, versionHash, code, signed,
				createdAt,
				at);
	}
}
