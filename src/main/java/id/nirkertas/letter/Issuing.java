package id.nirkertas.letter;

import id.nirkertas.access.Drafts;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two short transactions of a signature: the number is reserved before it, and issued with it. */
@Component
class Issuing {

	private static final String CHANGED = "letter.void.changed";

	private final LetterTable letters;
	private final LetterFiles files;
	private final NumberedCopyTable numbered;
	private final References references;
	private final Release release;
	private final Kinds kinds;
	private final StillEntitled entitled;
	private final OfficialNumbers numbers;
	private final Numbering numbering;
	private final GivenNumbers given;
	private final Vault vault;
	private final Directory directory;
	private final Drafts drafts;
	private final OfficeClock clock;
	private final AgencyClock days;
	private final ApplicationEventPublisher events;

	Issuing(LetterTable letters, LetterFiles files, NumberedCopyTable numbered, References references, Release release,
			Kinds kinds, StillEntitled entitled,
			OfficialNumbers numbers, Numbering numbering, GivenNumbers given, Vault vault, Directory directory,
			Drafts drafts,
			OfficeClock clock,
			AgencyClock days, ApplicationEventPublisher events) {
		this.letters = letters;
		this.files = files;
		this.numbered = numbered;
		this.references = references;
		this.release = release;
		this.kinds = kinds;
		this.entitled = entitled;
		this.numbers = numbers;
		this.numbering = numbering;
		this.given = given;
		this.vault = vault;
		this.directory = directory;
		this.drafts = drafts;
		this.clock = clock;
		this.days = days;
		this.events = events;
	}

	/** Empty when somebody's other click has signed it meanwhile. */
	@Transactional
	public Optional<Reservation> reserve(Actor by, DocumentId id) {
		var found = letters.take(id);
		if (found.isSigned() && by.position().equals(found.content().signatory())) {
			return Optional.empty();
		}
		var letter = found.coded(by, LetterCode.random());
		letters.update(letter);
		var copies = numbered.drawUp(id, DistributionList.of(letter.content()));
		return Optional.of(new Reservation(letter, number(by, letter), copies));
	}

	/**
	 * A reservation is kept over failed attempts. When the letter came back changed in between so that its number would read
	 * otherwise now, the old one is void and the next is taken; a number that a keeper gave follows the letter, and where keepers
	 * number there is no other. The counter is the last lock of the transaction.
	 */
	private LetterNumber number(Actor by, Letter letter) {
		Verdict.when(!release.awaitsNumber(letter), "letter.preflight.number.missing").orThrow();
		var kind = kinds.of(letter);
		var agency = directory.agencyOf(by.position());
		var request = numbers.of(kind, letter.content(), agency).request(letter.id(), days.today(agency.id()));
		numbering.numberOf(letter.id()).filter(number -> number.state() == NumberState.RESERVED && !request.reads(number))
				.filter(_ -> given.of(letter.id()).isEmpty())
				.ifPresent(_ -> numbering.annul(letter.id(), CHANGED));
		var before = given.of(letter.id());
		var number = numbering.reserve(request);
		before.ifPresent(each -> replaced(by, each, number));
		return number;
	}

	private void replaced(Actor by, GivenNumber before, LetterNumber number) {
		if (before.kept() instanceof Verdict.Refused lapsed && number.state() == NumberState.RESERVED) {
			events.publishEvent(GivenNumberReplaced.of(before, lapsed, number, by, clock.now()));
		}
	}

	/**
	 * The letter as signed: by this act, or by another that was quicker; what this one stored is then swept. A race lost in the
	 * engine begins this transaction again; the signed file lies in the vault already. Refuses as {@link StillEntitled}; the
	 * reservation stays for whoever may sign.
	 *
	 * @param warned what the signatory was warned of, as {@link LetterSigned} keeps it
	 */
	@Transactional
	public Letter issue(Actor by, Reservation reservation, Holder signer, SignedFiles made, String warned) {
		var letter = letters.take(reservation.letter().id());
		if (letter.isSigned()) {
			return letter;
		}
		entitled.maySign(by, letter).orThrow();
		var now = clock.now();
		var number = reservation.number();
		var signed = letter.sign(by, reservation.letter(),
				new Letter.Signed(number.text(), number.on(), signer.person().id(), signer.person().name(),
						signer.capacity(), signer.position().title(), now, made.own().fingerprint()));
		references.takeEffect(by, signed, number.text(), now);
		Verdict.when(numbering.issue(letter.id()).text().equals(number.text()), "letter.changed-while-signing").orThrow();
		keep(letter.id(), 0, made.own(), now);
		letters.update(signed);
		drafts.issue(letter.id());
		issueCopies(by, reservation, made.copies(), now);
		events.publishEvent(
				new LetterSigned(letter.id(), number.text(), made.own().fingerprint().hex(), warned, by, now));
		return signed;
	}

	/** All of them or none: whoever gets the letter gets a copy, and nobody else. */
	private void issueCopies(Actor by, Reservation reservation, List<NumberedCopy> copies, Instant now) {
		var id = reservation.letter().id();
		Verdict.when(numbered.of(id).equals(reservation.copies()) && copies.size() == reservation.copies().size(),
				"letter.changed-while-signing").orThrow();
		for (var copy : copies) {
			var file = Objects.requireNonNull(copy.file());
			keep(id, copy.number(), file, now);
			events.publishEvent(
					new NumberedCopyIssued(id, copy.number(), copy.position(), file.fingerprint().hex(), by, now));
		}
	}

	private void keep(DocumentId letter, int copy, StoredFile file, Instant now) {
		vault.keep(file.fingerprint(), letter);
		files.addSigned(letter, copy, file, now);
	}
}
