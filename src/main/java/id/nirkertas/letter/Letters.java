package id.nirkertas.letter;

import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Outgoing letters, and what may be done with them. */
@Service
public class Letters {

	public List<Kind> kinds() {
		throw new IllegalStateException("contract");
	}

	/** Begins a letter; the drafter takes part in it from now on. */
	public DocumentId draft(Actor by, DraftContent content) {
		throw new IllegalStateException("contract");
	}

	/**
	 * Saves the working copy. Refuses with letter.changed-meanwhile when the revision is no longer the last one (two people
	 * on one draft), and with letter.not-yours or letter.not-open-for-change.
	 *
	 * @return the new revision
	 */
	public int save(Actor by, DocumentId letter, DraftContent content, int basedOnRevision) {
		throw new IllegalStateException("contract");
	}

	/** Puts a PDF beside the draft. Refuses with letter.attachment-too-large or letter.attachment-no-pdf. */
	public void attach(Actor by, DocumentId letter, String name, Path file) {
		throw new IllegalStateException("contract");
	}

	public void detach(Actor by, DocumentId letter, UUID attachment) {
		throw new IllegalStateException("contract");
	}

	/** All that is missing or wrong before the draft may go on; empty when nothing is. Each names the field it is about. */
	public List<Fault> faults(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** One thing to mend: the form's field, and the message code. */
	public record Fault(String field, String code, List<Object> details) {
	}

	public Verdict maySubmit(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** Hands the draft on for initials as a new version. */
	public void submit(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** A step of the flow: initials are being gathered. */
	public void beginReview(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** A step of the flow: all initials are there, the letter may be signed. Publishes {@link LetterReady}. */
	public void release(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** A step of the flow: the letter was returned and lies with its drafter again. */
	public void reopen(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayWithdraw(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public void withdraw(Actor by, DocumentId letter, String reason) {
		throw new IllegalStateException("contract");
	}

	public Verdict maySign(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public Preflight preflight(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/**
	 * Opens the key, reserves number and date, prints, signs, stores, and issues. Not one transaction: a retry keeps the
	 * reservation, and a letter that is signed already answers with what it has. Must not be called inside a transaction.
	 */
	public LetterView sign(Actor by, DocumentId letter, char[] passphrase) {
		throw new IllegalStateException("contract");
	}

	/** Throws {@link java.util.NoSuchElementException} for an unknown letter. */
	public LetterView view(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** In the order asked, unknown ones left out; for lists. */
	public List<LetterView> views(List<DocumentId> letters) {
		throw new IllegalStateException("contract");
	}

	/** The letter under the code of its QR, signed ones only. */
	public Optional<LetterView> underCode(String code) {
		throw new IllegalStateException("contract");
	}

	/** The letter whose signed file has this fingerprint. */
	public Optional<LetterView> withFile(id.nirkertas.storage.Fingerprint fingerprint) {
		throw new IllegalStateException("contract");
	}

	/** The version as it was submitted; for the reviewer's second look. */
	public Optional<DraftContent> version(DocumentId letter, int version) {
		throw new IllegalStateException("contract");
	}

	/** The paper as it would be printed now: the draft's, or the signed file of a signed letter. */
	public PrintedPaper paper(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** Letters begun by the positions, newest first. */
	public List<LetterView> draftedBy(List<id.nirkertas.shared.PositionId> positions, int limit) {
		throw new IllegalStateException("contract");
	}

	/** Signed letters of an agency, newest first. */
	public List<LetterView> signedIn(id.nirkertas.shared.UnitId agency, int limit) {
		throw new IllegalStateException("contract");
	}
}
