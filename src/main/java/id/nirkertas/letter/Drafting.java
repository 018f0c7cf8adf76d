package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Drafts;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the drafter does, and the flow's steps between drafter and signatory. Callers bring the transaction. */
@Component
class Drafting {

	private final LetterTable letters;
	private final LetterFiles files;
	private final VersionTable versions;
	private final VersionWriter writer;
	private final SavingTable savings;
	private final DraftCheck check;
	private final References references;
	private final LetterRights rights;
	private final Pens pens;
	private final Directory directory;
	private final Access access;
	private final Drafts drafts;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Drafting(LetterTable letters, LetterFiles files, VersionTable versions, VersionWriter writer, SavingTable savings,
			DraftCheck check, References references, LetterRights rights, Pens pens, Directory directory, Access access,
			Drafts drafts,
			OfficeClock clock,
			ApplicationEventPublisher events) {
		this.letters = letters;
		this.files = files;
		this.versions = versions;
		this.writer = writer;
		this.savings = savings;
		this.check = check;
		this.references = references;
		this.rights = rights;
		this.pens = pens;
		this.directory = directory;
		this.access = access;
		this.drafts = drafts;
		this.clock = clock;
		this.events = events;
	}

	Begun begin(Actor by, DocumentId id, Typed typed) {
		rights.mayAct(by).orThrow();
		var now = clock.now();
		var agency = directory.agencyOf(by.position()).id();
		var letter = Letter.begun(id, by, agency, check.tidy(typed.content(), agency, ""), now);
		if (!letters.add(letter)) {
			return begunBefore(by, letter, typed);
		}
		references.keep(by, letter, List.of());
		drafts.open(letter.id(), directory.position(by.position()).unit(), letter.content().secrecy());
		access.grant(letter.id(), by.position(), Role.DRAFTER);
		savings.put(id, Saving.of(typed, by, letter.revision(), now));
		events.publishEvent(new LetterDrafted(letter.id(), by, now));
		return Begun.NEW;
	}

	private Begun begunBefore(Actor by, Letter again, Typed typed) {
		var there = letters.take(again.id());
		if (there.content().equals(again.content())) {
			return Begun.SAME;
		}
		var fromSamePage = savings.of(there.id()).filter(last -> last.isFrom(typed.page())).isPresent();
		if (!fromSamePage || !rights.mayChange(by, there).isAllowed()) {
			return Begun.OTHER;
		}
		save(by, there.id(), typed);
		return Begun.SAME;
	}

	int save(Actor by, DocumentId id, Typed typed) {
		var before = taken(by, id);
		var last = savings.of(id);
		if (last.filter(saving -> saving.isAfter(typed.page())).isPresent()) {
			return before.revision();
		}
		var now = clock.now();
		var content = check.tidy(typed.content(), before.agency(), before.content().kind());
		var isOwn = last.filter(saving -> saving.isFrom(typed.page())).isPresent();
		var after = content.equals(before.content())
				? before
				: before.save(rights.hand(by, before), content, isOwn ? before.revision() : typed.basedOn(), now);
		if (after != before) {
			rewrite(by, before, after, now);
		}
		var isNews = last.map(saving -> saving.asksFor(typed, after != before, by, after.revision(), now))
				.orElse(after != before);
		savings.put(id, isNews || last.isEmpty()
				? Saving.of(typed, by, after.revision(), now)
				: last.get().unrecorded(typed));
		if (isNews) {
			events.publishEvent(new DraftSaved(id, after.revision(), by, now));
		}
		return after.revision();
	}

	private void rewrite(Actor by, Letter before, Letter after, Instant now) {
		letters.rewrite(after);
		references.keep(by, after, before.content().more().references());
		var secrecy = after.content().secrecy();
		drafts.open(after.id(), directory.position(after.drafter()).unit(), secrecy);
		if (secrecy != before.content().secrecy()) {
			events.publishEvent(new SecrecyRaised(after.id(), before.content().secrecy(), secrecy, by, now));
		}
	}

	/**
	 * The same bytes lie beside a letter once. Sent again under their name, by a second click or from a page somebody went back
	 * to, they are quietly taken for what lies there; under another name somebody means another file, and is told which it is.
	 */
	void attach(Actor by, DocumentId id, String name, StoredFile file) {
		taken(by, id);
		var there = files.attachments(id);
		var same = there.stream()
				.filter(each -> each.file().fingerprint().equals(file.fingerprint())).findFirst();
		if (same.isPresent()) {
			var known = same.get().name();
			Verdict.when(name.equals(known), "letter.attachment-there", name, known).orThrow();
			return;
		}
		DraftLimits.hasRoom(there, name, file).orThrow();
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
	Letter taken(Actor by, DocumentId id) {
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
		var isEdited = pens.of(id).isPresent();
		var submitted = letter.submit(rights.hand(by, letter), form.hash(), now);
		endSightOfFormerSignatory(letter);
		letters.update(submitted);
		writer.write(letter, submitted, form, isEdited ? VersionReason.EDITED : VersionReason.SUBMITTED, by, now);
		pens.end(id);
		drafts.handOn(id, now);
		events.publishEvent(new LetterSubmitted(id, submitted.version(), by, now));
	}

	/**
	 * When somebody handed on what they ask to hand on now: a second click, or a page that came back. Empty when the letter says
	 * something else, or was handed on by another.
	 */
	Optional<Instant> submitted(Actor by, DocumentId id, DraftContent typed) {
		var letter = letters.get(id);
		return versions.of(id).stream().findFirst()
				.filter(last -> last.reason().isHandedOn() && last.by().equals(by.person()))
				.filter(_ -> !letter.isOpenForChange()
						&& letter.content().equals(check.tidy(typed, letter.agency(), letter.content().kind())))
				.map(VersionView::at);
	}

	void beginReview(DocumentId id) {
		letters.update(letters.take(id).beginReview(clock.now()));
	}

	/** From now on somebody writes in the drafter's place, until they hand the letter on. */
	void passPen(DocumentId id, PositionId position, Instant due) {
		letters.take(id);
		pens.pass(id, position, due, clock.now());
	}

	void endPen(DocumentId id) {
		letters.take(id);
		pens.end(id);
	}

	void reopen(DocumentId id) {
		var now = clock.now();
		letters.update(letters.take(id).reopen(now));
		events.publishEvent(new LetterReopened(id, Actor.SYSTEM, now));
	}

	/** Somebody who was to sign an earlier version saw it then; a letter now meant for another's signature is not theirs. */
	private void endSightOfFormerSignatory(Letter letter) {
		versions.lastSubmitted(letter.id()).map(form -> form.content().signatory())
				.filter(former -> !former.equals(letter.content().signatory()))
				.ifPresent(former -> access.end(letter.id(), former, Role.SIGNATORY));
	}
}
