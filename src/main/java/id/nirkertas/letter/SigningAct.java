package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.signing.SignatureKey;
import id.nirkertas.signing.SignatureRequest;
import id.nirkertas.signing.Signing;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * The act of signing, in the order the office's promise needs: everything looked at, key opened, number reserved, then
 * printed, signed and stored outside any transaction, and issued in a second one. The copies of a secret letter are signed with
 * it, under one passphrase, and issued with it or not at all.
 */
@Component
class SigningAct {

	private final LetterTable letters;
	private final LetterViews views;
	private final LetterRights rights;
	private final Inspection inspection;
	private final Issuing issuing;
	private final StillEntitled entitled;
	private final LetterPrinter printer;
	private final Signing signing;
	private final Vault vault;
	private final Directory directory;
	private final OfficeClock clock;

	SigningAct(LetterTable letters, LetterViews views, LetterRights rights, Inspection inspection, Issuing issuing,
			StillEntitled entitled, LetterPrinter printer, Signing signing, Vault vault, Directory directory,
			OfficeClock clock) {
		this.letters = letters;
		this.views = views;
		this.rights = rights;
		this.inspection = inspection;
		this.issuing = issuing;
		this.entitled = entitled;
		this.printer = printer;
		this.signing = signing;
		this.vault = vault;
		this.directory = directory;
		this.clock = clock;
	}

	Verdict maySign(Actor by, DocumentId id) {
		return rights.maySign(by, letters.get(id));
	}

	Preflight preflight(Actor by, DocumentId id) {
		var letter = letters.get(id);
		return inspection.of(by, letter, views.of(letter));
	}

	List<Preflight.Check> doubts(DocumentId id) {
		var letter = letters.get(id);
		return inspection.doubts(letter, views.of(letter));
	}

	/** The passphrase is wiped whatever happens. */
	LetterView sign(Actor by, DocumentId id, char[] passphrase) {
		try {
			Assert.state(!TransactionSynchronizationManager.isActualTransactionActive(),
					"A signature must not hang on somebody else's transaction");
			return attempt(by, id, passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private LetterView attempt(Actor by, DocumentId id, char[] passphrase) {
		var letter = letters.get(id);
		if (isSignedFor(by, letter)) {
			return views.of(letter);
		}
		rights.maySign(by, letter).orThrow();
		var signer = signer(by);
		var hand = signer.actor();
		inspection.orRefuse(hand, letter, views.of(letter));
		var warned = inspection.warned(letter);
		var key = signing.open(hand.person(), passphrase);
		var reservation = issuing.reserve(hand, id);
		if (reservation.isEmpty()) {
			return views.of(id);
		}
		var made = files(hand, reservation.get(), signer, key);
		entitled.lookAgain();
		return views.of(issuing.issue(hand, reservation.get(), signer, made, warned));
	}

	private SignedFiles files(Actor by, Reservation reservation, Holder signer, SignatureKey key) {
		var own = signed(by, reservation, null, signer, key);
		return new SignedFiles(own,
				reservation.copies().stream().map(copy -> copy.in(signed(by, reservation, copy, signer, key))).toList());
	}

	private StoredFile signed(Actor by, Reservation reservation, @Nullable NumberedCopy copy, Holder signer,
			SignatureKey key) {
		var printed = printer.issued(reservation.letter(), reservation.number(), signer, copy);
		var place = directory.agencyOf(by.position()).address();
		var signed = signing.sign(printed.pdf(), new SignatureRequest(printed.signatureField(), signer.person().name(),
				"Penandatanganan naskah dinas", place == null ? "" : place.place(), clock.now()), key);
		return vault.put(signed, "application/pdf");
	}

	/** A double click, or a second window: the answer is the letter as signed. */
	private static boolean isSignedFor(Actor by, Letter letter) {
		return letter.isSigned() && by.position().equals(letter.content().signatory());
	}

	/**
	 * Whoever signs, in the capacity of the assignment in force, whichever the page was opened in: block, metadata, trail and
	 * preflight have it from here.
	 */
	private Holder signer(Actor by) {
		rights.mayAct(by).orThrow();
		return directory.holderOf(by.position()).filter(holder -> holder.person().id().equals(by.person()))
				.orElseThrow(() -> new RefusedException("directory.another-acts", by.position(), "—", 0));
	}
}
