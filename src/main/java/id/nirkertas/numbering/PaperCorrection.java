package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts right what was entered wrongly of a letter that was written by hand; how it stood before stays. */
@Component
class PaperCorrection {

	private final PaperLetters letters;
	private final PaperNumbers numbers;
	private final HoldTable holds;
	private final SetAside setAside;
	private final GuestRegisters guests;
	private final Vault vault;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	PaperCorrection(PaperLetters letters, PaperNumbers numbers, HoldTable holds, SetAside setAside,
			GuestRegisters guests, Vault vault, OfficeClock clock, ApplicationEventPublisher events) {
		this.letters = letters;
		this.numbers = numbers;
		this.holds = holds;
		this.setAside = setAside;
		this.guests = guests;
		this.vault = vault;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses as {@link HandWrittenLetters#correct}, whoever corrects: judged beside what nobody else changes meanwhile. */
	void correct(Actor by, HandWrittenView seen, int revision, HandWritten letter, String reason) {
		holds.lock(seen.block());
		setAside.lock(seen.register());
		var before = letters.find(seen.document()).orElseThrow();
		var issuers = numbers.issuers(before.block(), before.register(), before.ordinal(), letter,
				before.letter().agency());
		var told = letter.agency().isEmpty() ? letter.issuedBy(implied(before, letter, issuers)) : letter;
		var changed = told.changed(before.letter());
		if (changed.isEmpty()) {
			Verdict.when(before.revision() != revision, "numbering.paper.unchanged").orThrow();
			return;
		}
		Verdict.when(before.revision() == revision, "numbering.paper.corrected-meanwhile").orThrow();
		var why = new Reason(reason);
		Verdict.when(letter.secrecy() == before.letter().secrecy(), "numbering.unknown-choice")
				.and(letter.isWhole()).and(mayBeDated(before, letter)).and(mayRead(before, letter))
				.and(mayBeOf(told, changed, issuers)).orThrow();
		var at = clock.now();
		Verdict.when(letters.correct(by, before, told, series(before, told, changed), why.text(), at),
				"numbering.paper.corrected-meanwhile").orThrow();
		if (changed.contains("agency")) {
			guests.forget(before.letter().agency(), before.register());
		}
		var scan = letter.scan();
		if (scan != null) {
			vault.keep(scan.fingerprint(), before.document());
		}
		events.publishEvent(new PaperLetterCorrected(before.document(), before.register(), before.ordinal(),
				before.letter().number(), letter.number(), letter.on(), scan == null ? "" : scan.fingerprint().hex(),
				Sha256.hex(before.letter().toString()), String.join(" ", changed), before.letter().drafter(),
				letter.drafter(), why.text(), by, at));
	}

	private Verdict mayBeDated(HandWrittenView before, HandWritten letter) {
		var block = holds.find(before.block()).orElseThrow();
		return letter.on().equals(before.letter().on())
				? Verdict.allowed()
				: setAside.days(block, before.ordinal()).mayBear(before.ordinal(), letter.on(),
						setAside.today(before.register()), before.register().year());
	}

	/** Whose it is where nobody says so again: of the only agency that its new number leaves, else of the same as before. */
	private static String implied(HandWrittenView before, HandWritten letter, PaperIssuers issuers) {
		return letter.number().equals(before.letter().number())
				? before.letter().agency()
				: issuers.only().orElse(before.letter().agency());
	}

	/** Whose it is was said when it was entered; what its number tells is asked where one of them is another now. */
	private static Verdict mayBeOf(HandWritten letter, List<String> changed, PaperIssuers issuers) {
		return isNamedAnew(changed) ? issuers.mayBe(letter.agency()) : Verdict.allowed();
	}

	private static boolean isNamedAnew(List<String> changed) {
		return changed.contains("number") || changed.contains("agency");
	}

	/** Empty where it stays as it is. */
	private static Optional<String> series(HandWrittenView before, HandWritten letter, List<String> changed) {
		return Optional.of(before.register().series(letter.agency())).filter(_ -> isNamedAnew(changed));
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
