package id.nirkertas.numbering;

import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Night.Inspected;
import id.nirkertas.numbering.NumberedDocuments.Facts;
import id.nirkertas.numbering.NumberedDocuments.Seen;
import id.nirkertas.numbering.NumberedDocuments.Waiting;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterReader.Found;
import id.nirkertas.numbering.RegisterReader.Known;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** A register as an auditor reads it: every number with what became of it, as far as the reader may know. */
@Service
public class RegisterBook {

	private static final int MOST_FINDINGS = 200;

	private final RegisterReader reader;
	private final NumberBook book;
	private final LineHistory history;
	private final RegisterRights rights;
	private final RegisterList registers;
	private final ObjectProvider<NumberedDocuments> documents;
	private final ObjectProvider<PaperReaders> readers;
	private final InspectionTable inspection;

	RegisterBook(RegisterReader reader, NumberBook book, LineHistory history, RegisterRights rights, RegisterList registers,
			ObjectProvider<NumberedDocuments> documents, ObjectProvider<PaperReaders> readers, InspectionTable inspection) {
		this.reader = reader;
		this.book = book;
		this.history = history;
		this.rights = rights;
		this.registers = registers;
		this.documents = documents;
		this.readers = readers;
		this.inspection = inspection;
	}

	/** All that an agency ever had, latest year first. */
	public List<NumberRegister> registers(String agency) {
		return reader.registers(agency);
	}

	/** What an audit finds of it; empty before its first number. */
	public Optional<RegisterAudit> audit(NumberRegister register) {
		return book.audit(register);
	}

	/** What the last night found of an agency's numbers beside their letters; empty before its first night. */
	public Optional<Night> night(String agency) {
		return inspection.night(agency, MOST_FINDINGS);
	}

	/** What the last night found of one register; empty where it has not looked at it yet. */
	public Optional<Inspected> inspected(NumberRegister register) {
		return inspection.inspected(register, MOST_FINDINGS);
	}

	public int count(NumberRegister register, Choice choice) {
		return reader.count(register, choice);
	}

	/** In order; of letters that the reader may not see the number alone, and so of all but their own agency's for its guests. */
	public List<RegisterLine> lines(Actor by, NumberRegister register, Choice choice, int offset, int limit) {
		return seen(by, register, reader.lines(register, choice, offset, limit));
	}

	/** The last ordinal of a register; zero before its first. */
	public int last(NumberRegister register) {
		return reader.last(register);
	}

	/** All lines of a stretch of the register, as {@link #lines(Actor, NumberRegister, Choice, int, int)}. */
	public List<RegisterLine> lines(Actor by, NumberRegister register, Choice choice, Ordinals ordinals) {
		return seen(by, register, reader.lines(register, choice, ordinals));
	}

	/** Those of one hold, as {@link #lines(Actor, NumberRegister, Choice, int, int)}. */
	public List<RegisterLine> lines(Actor by, Hold hold) {
		return seen(by, hold.register(), reader.lines(hold));
	}

	private List<RegisterLine> seen(Actor by, NumberRegister register, List<Found> found) {
		var seen = seen(by, found.stream().map(Found::document).filter(Objects::nonNull).toList());
		var keeper = rights.mayKeep(by, register).isAllowed();
		var read = keeper ? Set.<DocumentId>of() : read(by, found);
		var guest = rights.guestOf(by, register);
		var isTold = guest.isPresent() || rights.isTold(by, register);
		var facts = isTold ? facts(by, found, seen.keySet()) : Map.<DocumentId, Facts>of();
		var corrections = history.corrections(found);
		var now = history.now(found);
		var behind = history.behind(register, found);
		return found.stream().map(each -> each.seenAs(new Known(seen.get(each.document()), facts.get(each.document()),
				now.get(each.document()), behind.get(each.line().place()),
				corrections.getOrDefault(each.document(), List.of()),
				keeper || read.contains(each.document()), isTold)))
				.map(line -> guest.filter(own -> !own.equals(line.issuing())).isPresent() ? line.bare() : line).toList();
	}

	/** Of secret letters for auditors and for those who see them; of what is not ordinary without subject and addressee. */
	private Map<DocumentId, Facts> facts(Actor by, List<Found> found, Set<DocumentId> seen) {
		var numbered = found.stream().map(Found::document).filter(Objects::nonNull).toList();
		var audits = rights.audits(by);
		var facts = new HashMap<DocumentId, Facts>();
		documents.stream().forEach(each -> each.facts(numbered).forEach((document, said) -> {
			if (audits || seen.contains(document) || !said.secrecy().hidesSubject()) {
				facts.put(document, seen.contains(document) && !said.secrecy().hidesSubject() ? said : said.closed());
			}
		}));
		return facts;
	}

	private Set<DocumentId> read(Actor by, List<Found> found) {
		var byHand = found.stream().filter(each -> each.line().paper() != null).map(Found::document)
				.filter(Objects::nonNull).toList();
		return readers.stream().flatMap(each -> each.seen(by.person(), byHand).stream()).collect(Collectors.toSet());
	}

	/** What the reader may know of a letter; empty where it is nothing. */
	public Optional<Seen> seen(Actor by, DocumentId letter) {
		return Optional.ofNullable(seen(by, List.of(letter)).get(letter));
	}

	/** Letters that could take a number of this register, or of its next year, now; as far as the reader may know them. */
	public List<Waiting> waiting(Actor by, NumberRegister register) {
		var agencies = registers.agencies(register).stream().map(Unit::code).toList();
		return documents.stream().flatMap(each -> each.waiting(agencies, by.person()).stream())
				.filter(each -> each.register().in(register.year()).equals(register)).toList();
	}

	private Map<DocumentId, Seen> seen(Actor by, List<DocumentId> numbered) {
		var seen = new HashMap<DocumentId, Seen>();
		documents.stream().forEach(each -> seen.putAll(each.seen(by.person(), numbered)));
		return seen;
	}
}
