package id.nirkertas.letter;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.paper.PrintedPaper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a letter said whenever it went from one hand to another: each version stays for ever, can be read as it was, compared
 * with any other, and taken back onto the drafter's desk.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Versions {

	private final VersionTable table;
	private final VersionWriter writer;
	private final LetterTable letters;
	private final Kinds kinds;
	private final LetterFiles files;
	private final Drafting drafting;
	private final SideBySide sideBySide;
	private final LetterPrinter printer;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Versions(VersionTable table, VersionWriter writer, LetterTable letters, Kinds kinds, LetterFiles files,
			Drafting drafting, SideBySide sideBySide, LetterPrinter printer, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.writer = writer;
		this.letters = letters;
		this.kinds = kinds;
		this.files = files;
		this.drafting = drafting;
		this.sideBySide = sideBySide;
		this.printer = printer;
		this.clock = clock;
		this.events = events;
	}

	/** Newest first; none before a draft was first handed on. */
	public List<VersionView> of(DocumentId letter) {
		return table.of(letter);
	}

	/** Throws {@link NoSuchElementException} for a version there is not. */
	public VersionText text(DocumentId letter, int number) {
		var version = table.of(letter).stream().filter(each -> each.number() == number).findFirst().orElseThrow();
		var form = form(letter, number);
		var kind = kinds.of(letters.get(letter).asVersion(number, form.content()));
		return new VersionText(version, kind, form.content(),
				form.attachments().stream().map(CanonicalForm.Attached::name).toList());
	}

	/** What differs between two versions; empty when one of them does not exist. */
	public Optional<Comparison> compare(DocumentId letter, int before, int after) {
		return side(letter, before).flatMap(old -> side(letter, after).map(young -> sideBySide.compare(old, young)));
	}

	private Optional<SideBySide.Side> side(DocumentId letter, int number) {
		var lies = letters.get(letter);
		return table.form(letter, number).map(form -> new SideBySide.Side(number, form,
				kinds.of(lies.asVersion(number, form.content())), lies.drafter()));
	}

	/** As it was drawn then, with the officials of today; not signed, and refused as a draft that cannot be printed. */
	public PrintedPaper paper(DocumentId letter, int number) {
		var form = form(letter, number);
		return printer.once(letters.get(letter).asVersion(number, form.content()),
				form.attachments().stream().map(CanonicalForm.Attached::view).toList());
	}

	/**
	 * The text of a version becomes the working copy again; its attachments, and how secret it is by now, stay. A working copy
	 * that is no version yet becomes one before it gives way. Refuses as {@link Letters#save}.
	 *
	 * @return the revision of the working copy
	 */
	@Transactional
	public int takeBack(Actor by, DocumentId letter, int number) {
		var lies = drafting.taken(by, letter);
		var content = form(letter, number).content().as(lies.content().secrecy());
		var now = clock.now();
		var form = CanonicalForm.of(lies.content(), files.attachments(letter));
		if (table.form(letter, lies.version()).filter(last -> last.hash().equals(form.hash())).isEmpty()) {
			keep(lies, VersionReason.REPLACED, by, now);
		}
		var revision = drafting.save(by, letter, new Typed(content, lies.revision(), null, true));
		events.publishEvent(new VersionTakenBack(letter, number, revision, by, now));
		return revision;
	}

	/** As it lies before whoever returns it. */
	@Transactional
	void keepReturned(Actor by, DocumentId letter) {
		keep(letters.take(letter), VersionReason.RETURNED, by, clock.now());
	}

	private void keep(Letter lies, VersionReason reason, Actor by, Instant at) {
		var form = CanonicalForm.of(lies.content(), files.attachments(lies.id()));
		var kept = lies.kept(form.hash());
		letters.update(kept);
		writer.write(lies, kept, form, reason, by, at);
	}

	private CanonicalForm form(DocumentId letter, int number) {
		return table.form(letter, number)
				.orElseThrow(() -> new NoSuchElementException("version " + number + " of letter " + letter));
	}
}
