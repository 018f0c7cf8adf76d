package id.nirkertas.search;

import id.nirkertas.access.Access;
import id.nirkertas.access.AccessChanged;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterSigned;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.HandWrittenView;
import id.nirkertas.numbering.PaperLetterCorrected;
import id.nirkertas.numbering.PaperLetterEntered;
import id.nirkertas.paper.Paper;
import id.nirkertas.registry.IncomingRegistered;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index true. Words are read after the act, so that no signature waits for them; rights change within the act, so
 * that nobody finds for a moment what was taken from them.
 */
@Component
class Indexing {

	private static final int SHOWN = 6;

	private final IndexTable table;
	private final Letters letters;
	private final Registry registry;
	private final HandWrittenLetters handwritten;
	private final Directory directory;
	private final Parties parties;
	private final Access access;
	private final Paper paper;
	private final Vault vault;

	Indexing(IndexTable table, Letters letters, Registry registry, HandWrittenLetters handwritten, Directory directory,
			Parties parties, Access access,
			Paper paper, Vault vault) {
		this.table = table;
		this.letters = letters;
		this.registry = registry;
		this.handwritten = handwritten;
		this.directory = directory;
		this.parties = parties;
		this.access = access;
		this.paper = paper;
		this.vault = vault;
	}

	@ApplicationModuleListener
	void on(LetterSigned event) {
		index(letters.view(event.letter()));
	}

	@ApplicationModuleListener
	void on(IncomingRegistered event) {
		index(registry.view(event.incoming()));
	}

	@ApplicationModuleListener
	void on(PaperLetterEntered event) {
		index(handwritten.get(event.document()));
	}

	@ApplicationModuleListener
	void on(PaperLetterCorrected event) {
		index(handwritten.get(event.document()));
	}

	@EventListener
	void on(AccessChanged event) {
		table.waitForIndexing(event.document());
		if (table.take(event.document())) {
			table.mayBeSeenWith(event.document(), access.keysOf(event.document()));
		}
	}

	void index(LetterView letter) {
		var content = letter.content();
		var on = letter.on();
		if (on == null) {
			throw new IllegalStateException("Letter " + letter.id() + " is signed and has no date");
		}
		var to = shown(LetterTitles.of(letter, directory).addressees());
		var row = new IndexRow(letter.id(), false, false, letter.kind().code(), content.classification(), letter.number(),
				on,
				content.subject(), to, directory.agencyOf(letter.drafter()).name(), parties.of(letter),
				content.body().text(), keysOf(letter.id()));
		table.put(row.known(content.secrecy()));
	}

	/** A line of a list has room for a few; all are found by their names. */
	private static String shown(List<String> names) {
		var few = names.stream().limit(SHOWN).collect(Collectors.joining("; "));
		return names.size() > SHOWN ? few + "; + " + (names.size() - SHOWN) : few;
	}

	void index(IncomingView incoming) {
		var letter = incoming.letter();
		var origin = letter.origin();
		var sent = origin == null ? null : letters.view(origin);
		var body = letter.secrecy().hidesSubject() ? "" : bodyOf(incoming, sent);
		var row = new IndexRow(incoming.id(), true, false, sent == null ? "" : sent.kind().code(), letter.classification(),
				letter.number(), letter.on(), letter.subject(), letter.sender(), directory.unit(incoming.agency()).name(),
				parties.of(incoming, sent), body, keysOf(incoming.id()));
		table.put(row.known(letter.secrecy()));
	}

	void index(HandWrittenView view) {
		var letter = view.letter();
		var scan = letter.scan();
		var agency = directory.agencies().stream().filter(unit -> unit.code().equals(letter.agency())).findFirst()
				.orElseThrow();
		var row = new IndexRow(view.document(), false, true, "", "", letter.number(), letter.on(), letter.subject(),
				letter.addressee(), agency.name(), "", scan == null ? "" : textOf(scan.fingerprint()),
				keysOf(view.document()));
		table.put(row.known(letter.secrecy()));
	}

	/** Asked last: until the row is there, nobody's access to the document changes. */
	private Set<String> keysOf(DocumentId document) {
		table.waitForAccess(document);
		return access.keysOf(document);
	}

	/** What cannot be read is indexed without its text; while too many files are read, it is tried again later. */
	private String bodyOf(IncomingView incoming, @Nullable LetterView sent) {
		if (sent != null) {
			return sent.content().body().text();
		}
		var file = incoming.letter().file();
		return file == null ? "" : textOf(file.fingerprint());
	}

	private String textOf(Fingerprint file) {
		try {
			return paper.text(vault.read(file));
		} catch (RefusedException refusal) {
			if (refusal.code().equals("paper.busy")) {
				throw refusal;
			}
			return "";
		}
	}
}
