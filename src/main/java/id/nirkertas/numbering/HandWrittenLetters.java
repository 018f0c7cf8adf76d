package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were written by hand under numbers of a block, once they are entered: read, and corrected by their keepers. */
@Service
public class HandWrittenLetters {

	private final PaperLetters letters;
	private final PaperCorrection correction;
	private final RegisterRights rights;
	private final ObjectProvider<PaperReaders> readers;

	HandWrittenLetters(PaperLetters letters, PaperCorrection correction, RegisterRights rights,
			ObjectProvider<PaperReaders> readers) {
		this.letters = letters;
		this.correction = correction;
		this.rights = rights;
		this.readers = readers;
	}

	/** As it stands, for rooms that decide who reads it; throws {@link NoSuchElementException} for what is none. */
	public HandWrittenView get(DocumentId document) {
		return letters.find(document).orElseThrow(() -> new NoSuchElementException("No handwritten letter " + document));
	}

	/** As it stands. Refuses with numbering.hand.not-yours or numbering.hand.audited; throws {@link NoSuchElementException} for what is none. */
	public HandWrittenView view(Actor by, DocumentId document) {
		var view = get(document);
		mayRead(by, view).orThrow();
		return view;
	}

	/**
	 * Its scan, or an earlier one. Refuses with numbering.hand.not-yours; throws {@link NoSuchElementException} where there is none.
	 *
	 * @param fingerprint of an earlier one; empty for that which stands
	 */
	public StoredFile scan(Actor by, DocumentId document, String fingerprint) {
		var view = view(by, document);
		if (fingerprint.isEmpty()) {
			return Optional.ofNullable(view.letter().scan()).orElseThrow();
		}
		return view.scans().filter(scan -> scan.fingerprint().hex().equals(fingerprint)).findFirst().orElseThrow();
	}

	/** How its number was void, where it turned up after that was given back; for whoever was shown the {@link #view}. */
	public Optional<TurnedUp> turnedUp(HandWrittenView view) {
		return letters.turnedUp(view.document());
	}

	/** Whether they may correct it: a keeper of its register. Refuses with numbering.not-keeper. */
	public Verdict mayCorrect(Actor by, HandWrittenView view) {
		return rights.mayKeep(by, view.register());
	}

	/**
	 * What was entered wrongly is put right; how it stood before stays, with who corrected it and why. Its secrecy stays what it
	 * is. Said again, it changes nothing. Refuses with numbering.not-keeper, with numbering.paper.corrected-meanwhile where
	 * somebody else was quicker, numbering.reason-…, as {@link PaperBlocks#enter} what cannot have been written so, and with
	 * numbering.paper.unchanged what says the same as the entry that was seen.
	 *
	 * @param revision as it was seen
	 */
	@Transactional
	public void correct(Actor by, DocumentId document, int revision, HandWritten letter, String reason) {
		var before = get(document);
		mayCorrect(by, before).orThrow();
		correction.correct(by, before, revision, letter, reason);
	}

	/** An auditor is told what the register says of it, and by whom the letter itself is read. */
	private Verdict mayRead(Actor by, HandWrittenView view) {
		var keeps = rights.mayKeep(by, view.register()).isAllowed();
		return Verdict.when(keeps || readers.stream()
				.anyMatch(each -> !each.seen(by.person(), List.of(view.document())).isEmpty()),
				rights.audits(by) ? "numbering.hand.audited" : "numbering.hand.not-yours");
	}
}
