package id.nirkertas.letter;

import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outgoing letters, and what may be done with them. */
@Service
public class Letters {

	private final LetterTable letters;
	private final LetterViews views;
	private final Drafting drafting;
	private final Attaching attaching;
	private final Withdrawals withdrawals;
	private final SigningAct signing;
	private final LetterPrinter printer;

	Letters(LetterTable letters, LetterViews views, Drafting drafting, Attaching attaching,
			Withdrawals withdrawals, SigningAct signing, LetterPrinter printer) {
		this.letters = letters;
		this.views = views;
		this.drafting = drafting;
		this.attaching = attaching;
		this.withdrawals = withdrawals;
		this.signing = signing;
		this.printer = printer;
	}

	public List<Kind> kinds() {
		return views.kinds();
	}

	/** Begins a letter; the drafter takes part in it from now on. Refuses with letter.body-too-long. */
	@Transactional
	public DocumentId draft(Actor by, DraftContent content) {
		var id = DocumentId.random();
		drafting.begin(by, id, new Typed(content, 0, null, true));
		return id;
	}

	/**
	 * Saves the working copy and answers the new revision. Refuses with letter.changed-meanwhile when the revision is no
	 * longer the last one (two people on one draft), with letter.not-yours or letter.not-open-for-change, and with
	 * letter.body-too-long.
	 */
	@Transactional
	public int save(Actor by, DocumentId letter, DraftContent content, int basedOnRevision) {
		return drafting.save(by, letter, new Typed(content, basedOnRevision, null, true));
	}

	/** Whether the working copy lies open before this actor. */
	public Verdict mayChange(Actor by, DocumentId letter) {
		return drafting.mayChange(by, letter);
	}

	/** Puts a file beside the draft; the same one lies there once. Refuses with letter.attachment-…, paper.… or storage.… */
	public void attach(Actor by, DocumentId letter, String name, Path file) {
		attaching.attach(by, letter, name, file);
	}

	@Transactional
	public void detach(Actor by, DocumentId letter, UUID attachment) {
		drafting.detach(by, letter, attachment);
	}

	/** All that is missing or wrong before the draft may go on; empty when nothing is. Each names the field it is about. */
	public List<Fault> faults(DocumentId letter) {
		return drafting.faults(letter);
	}

	public Verdict maySubmit(Actor by, DocumentId letter) {
		return drafting.maySubmit(by, letter);
	}

	/** Hands the draft on for initials as a new version. */
	@Transactional
	public void submit(Actor by, DocumentId letter) {
		drafting.submit(by, letter);
	}

	public Verdict mayWithdraw(Actor by, DocumentId letter) {
		return withdrawals.mayWithdraw(by, letter);
	}

	@Transactional
	public void withdraw(Actor by, DocumentId letter, String reason) {
		withdrawals.withdraw(by, letter, reason);
	}

	public Verdict maySign(Actor by, DocumentId letter) {
		return signing.maySign(by, letter);
	}

	public Preflight preflight(Actor by, DocumentId letter) {
		return signing.preflight(by, letter);
	}

	/** What whoever signs it will weigh, for those who handle it before: nothing about a certificate. */
	public List<Preflight.Check> doubts(DocumentId letter) {
		return signing.doubts(letter);
	}

	/**
	 * Opens the key, reserves number and date, prints, signs, stores, and issues. Not one transaction: a retry keeps the
	 * reservation, and a letter that is signed already answers with what it has. Must not be called inside a transaction.
	 */
	public LetterView sign(Actor by, DocumentId letter, char[] passphrase) {
		return signing.sign(by, letter, passphrase);
	}

	/** Throws {@link java.util.NoSuchElementException} for an unknown letter. */
	public LetterView view(DocumentId letter) {
		return views.of(letter);
	}

	/** In the order asked, unknown ones left out; for lists. */
	public List<LetterView> views(List<DocumentId> letters) {
		return views.inOrder(letters);
	}

	/** The paper as it would be printed now: the draft's, or the signed file of a signed letter. */
	public PrintedPaper paper(DocumentId letter) {
		return printer.now(letters.get(letter));
	}

	/** A word for how that paper looks now: the same for as long as nothing that is printed on it changes. */
	public String look(DocumentId letter) {
		return printer.look(letters.get(letter));
	}

	/** How many pages that paper has: none while a draft cannot be printed, and {@link #faults} say why. */
	public int pages(DocumentId letter) {
		return printer.pages(letters.get(letter));
	}

	/** Letters begun by the positions, newest first. */
	public List<LetterView> draftedBy(List<PositionId> positions, int limit) {
		return views.of(letters.draftedBy(positions, limit));
	}
}
