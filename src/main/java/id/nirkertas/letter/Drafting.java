package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the drafter does, and the flow's steps between drafter and signatory. Callers bring the transaction. */
@Component
class Drafting {

	private final LetterTable letters;
	private final LetterFiles files;
	private final DraftCheck check;
	private final References references;
	private final Kinds kinds;
	private final Letterheads letterheads;
	private final LetterRights rights;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Drafting(LetterTable letters, LetterFiles files, DraftCheck check, References references, Kinds kinds,
			Letterheads letterheads,
			LetterRights rights, Directory directory,
			Access access, OfficeClock clock, ApplicationEventPublisher events) {
		this.letters = letters;
		this.files = files;
		this.check = check;
		this.references = references;
		this.kinds = kinds;
		this.letterheads = letterheads;
		this.rights = rights;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.events = events;
	}

	Begun begin(Actor by, DocumentId id, DraftContent content) {
		rights.mayAct(by).orThrow();
		var now = clock.now();
		var letter = Letter.begun(id, by, directory.agencyOf(by.position()).id(), check.tidy(content), now);
		if (!letters.add(letter)) {
			return letters.get(id).content().equals(letter.content()) ? Begun.SAME : Begun.OTHER;
		}
		references.keep(by, letter, List.of());
		access.open(letter.id(), directory.position(by.position()).unit(), letter.content().secrecy());
		access.grant(letter.id(), by.position(), Role.DRAFTER);
		events.publishEvent(new LetterDrafted(letter.id(), by, now));
		return Begun.NEW;
	}

	int save(Actor by, DocumentId id, DraftContent content, int basedOn) {
		var before = taken(by, id);
		var now = clock.now();
		var after = before.save(by, check.tidy(content), basedOn, now);
		letters.rewrite(after);
		references.keep(by, after, before.content().more().references());
		access.open(id, directory.position(after.drafter()).unit(), after.content().secrecy());
		events.publishEvent(new DraftSaved(id, after.revision(), by, now));
		if (after.content().secrecy() != before.content().secrecy()) {
			events.publishEvent(
					new SecrecyRaised(id, before.content().secrecy(), after.content().secrecy(), by, now));
		}
		return after.revision();
	}

	/**
	 * The same bytes lie beside a letter once. Sent again under their name, by a second click or from a page somebody went back
	 * to, they are quietly taken for what lies there; under another name somebody means another file, and is told which it is.
	 */
	void attach(Actor by, DocumentId id, String name, StoredFile file) {
		taken(by, id);
		var same = files.attachments(id).stream()
				.filter(each -> each.file().fingerprint().equals(file.fingerprint())).findFirst();
		if (same.isPresent()) {
			var there = same.get().name();
			Verdict.when(name.equals(there), "letter.attachment-there", name, there).orThrow();
			return;
		}
		var now = clock.now();
		files.attach(id, name, file, now);
		events.publishEvent(new AttachmentAdded(id, file.fingerprint().hex(), by, now));
	}

	void detach(Actor by, DocumentId id, UUID attachment) {
		taken(by, id);
		var removed = files.attachments(id).stream().filter(each -> each.id().equals(attachment)).findFirst()
				.orElseThrow(() -> new RefusedException("letter.no-attachment"));
		files.detach(id, attachment);
		events.publishEvent(new AttachmentRemoved(id, removed.file().fingerprint().hex(), by, clock.now()));
	}

	List<Fault> faults(DocumentId id) {
		return check.faults(letters.get(id), files.attachments(id));
	}

	/** Its row is theirs until the transaction ends. */
	private Letter taken(Actor by, DocumentId id) {
		var letter = letters.take(id);
		rights.mayChange(by, letter).orThrow();
		return letter;
	}

	Verdict mayChange(Actor by, DocumentId id) {
		return rights.mayChange(by, letters.get(id));
	}

	Verdict maySubmit(Actor by, DocumentId id) {
		return maySubmit(by, letters.get(id));
	}

	private Verdict maySubmit(Actor by, Letter letter) {
		var may = rights.mayChange(by, letter);
		if (!may.isAllowed()) {
			return may;
		}
		var faults = check.faults(letter, files.attachments(letter.id()));
		return Verdict.when(faults.isEmpty(), "letter.incomplete", faults.size());
	}

	void submit(Actor by, DocumentId id) {
		var letter = letters.take(id);
		maySubmit(by, letter).orThrow();
		var now = clock.now();
		var form = CanonicalForm.of(letter.content(), files.attachments(id));
		var submitted = letter.submit(by, form.hash(), now);
		endSightOfFormerSignatory(letter);
		letters.update(submitted);
		var agency = directory.agencyOf(Objects.requireNonNullElse(letter.content().signatory(), letter.drafter()));
		files.addVersion(submitted, form, kinds.shown(letter).version(), letterheads.current(agency).version(), by, now);
		events.publishEvent(new LetterSubmitted(id, submitted.version(), by, now));
	}

	void beginReview(DocumentId id) {
		letters.update(letters.take(id).beginReview(clock.now()));
	}

	void release(DocumentId id) {
		var now = clock.now();
		var ready = letters.take(id).release(now);
		letters.update(ready);
		PositionId signatory = ready.content().signatory();
		if (signatory != null) {
			access.grant(id, signatory, Role.SIGNATORY);
		}
		events.publishEvent(new LetterReady(id, Actor.SYSTEM, now));
	}

	void reopen(DocumentId id) {
		var now = clock.now();
		letters.update(letters.take(id).reopen(now));
		events.publishEvent(new LetterReopened(id, Actor.SYSTEM, now));
	}

	/** Somebody who was to sign an earlier version saw it then; a letter now meant for another's signature is not theirs. */
	private void endSightOfFormerSignatory(Letter letter) {
		files.version(letter.id(), letter.version()).map(form -> form.content().signatory())
				.filter(former -> !former.equals(letter.content().signatory()))
				.ifPresent(former -> access.end(letter.id(), former, Role.SIGNATORY));
	}
}
