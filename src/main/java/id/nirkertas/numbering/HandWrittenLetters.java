package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were written by hand under numbers of a block, once they are entered: read, and corrected by their keepers. */
@Service
public class HandWrittenLetters {

	private final PaperLetters letters;
	private final PaperNumbers numbers;
	private final HoldTable holds;
	private final SetAside setAside;
	private final RegisterRights rights;
	private final ObjectProvider<PaperReaders> readers;
	private final Vault vault;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	HandWrittenLetters(PaperLetters letters, PaperNumbers numbers, HoldTable holds, SetAside setAside,
			RegisterRights rights, ObjectProvider<PaperReaders> readers, Vault vault, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.letters = letters;
		this.numbers = numbers;
		this.holds = holds;
		this.setAside = setAside;
		this.rights = rights;
		this.readers = readers;
		this.vault = vault;
		this.clock = clock;
		this.events = events;
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
		var changed = letter.changed(before.letter());
		if (changed.isEmpty()) {
			Verdict.when(before.revision() != revision, "numbering.paper.unchanged").orThrow();
			return;
		}
		Verdict.when(before.revision() == revision, "numbering.paper.corrected-meanwhile").orThrow();
		var why = new Reason(reason);
		Verdict.when(letter.secrecy() == before.letter().secrecy(), "numbering.unknown-choice")
				.and(letter.isWhole()).and(mayBeDated(before, letter)).and(mayRead(before, letter)).orThrow();
		setAside.lock(before.register());
		var at = clock.now();
		Verdict.when(letters.correct(by, before, letter,
				series(before, letter), why.text(), at),
				"numbering.paper.corrected-meanwhile").orThrow();
		var scan = letter.scan();
		if (scan != null) {
			vault.keep(scan.fingerprint(), document);
		}
		events.publishEvent(new PaperLetterCorrected(document, before.register(), before.ordinal(), before.letter().number(),
				letter.number(), letter.on(), scan == null ? "" : scan.fingerprint().hex(),
				Sha256.hex(before.letter().toString()), String.join(" ", changed), before.letter().drafter(),
				letter.drafter(),
				why.text(), by, at));
	}

	/** An auditor is told what the register says of it, and by whom the letter itself is read. */
	private Verdict mayRead(Actor by, HandWrittenView view) {
		var keeps = rights.mayKeep(by, view.register()).isAllowed();
		return Verdict.when(keeps || readers.stream()
				.anyMatch(each -> !each.seen(by.person(), List.of(view.document())).isEmpty()),
				rights.audits(by) ? "numbering.hand.audited" : "numbering.hand.not-yours");
	}

	private Verdict mayBeDated(HandWrittenView before, HandWritten letter) {
		var block = holds.find(before.block()).orElseThrow();
		return PaperBlocks.isBetween(setAside.begins(block), letter.on(), setAside.today(before.register()),
				before.register().year());
	}

	/** Empty where its number stays as it is: whose it is was said when it was entered. */
	private Optional<String> series(HandWrittenView before, HandWritten letter) {
		return Optional.of(letter).filter(each -> !each.number().equals(before.letter().number()))
				.map(each -> numbers.series(before.block(), before.register(), before.ordinal(), each));
	}

	/** The number that stands there already need not be as rules would have it now. */
	private Verdict mayRead(HandWrittenView before, HandWritten letter) {
		var number = before.letter();
		var open = letters.open(before.document()).orElse(number.number());
		var printed = new LetterNumber(before.register(), before.ordinal(), open, number.on(), NumberState.ISSUED,
				before.document(), null);
		return letter.number().equals(number.number())
				? Verdict.allowed()
				: numbers.mayRead(before.block(), printed, letter);
	}
}
