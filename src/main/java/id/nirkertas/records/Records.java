package id.nirkertas.records;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.classification.Classification;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers, and what lies in them. */
@Service
@Transactional
public class Records {

	private static final int SUGGESTIONS = 20;
	private static final int LONGEST_TITLE = 300;

	private final RecordsTable table;
	private final Holdings holdings;
	private final Classification classification;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Records(RecordsTable table, Holdings holdings, Classification classification, Directory directory, Access access,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.holdings = holdings;
		this.classification = classification;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens a dossier of the actor's unit. Refuses with records.unknown-code, records.no-title or records.title-too-long, and
	 * with directory.another-acts.
	 */
	public DossierId open(Actor by, String code, String title) {
		directory.mayAct(by)
				.and(Verdict.when(classification.code(code.strip()).isPresent(), "records.unknown-code", code))
				.and(Verdict.when(!title.isBlank(), "records.no-title"))
				.and(Verdict.when(title.strip().length() <= LONGEST_TITLE, "records.title-too-long", LONGEST_TITLE))
				.orThrow();
		var id = DossierId.random();
		var unit = directory.position(by.position()).unit();
		table.open(id, directory.agencyOf(unit).id(), unit, code.strip(), title.strip(), clock.today().getYear(),
				by.person(),
				clock.now());
		events.publishEvent(new DossierOpened(id.toString(), code.strip(), by, clock.now()));
		return id;
	}

	/** Somebody who acts in the agency that holds the document and sees it, once its work has ended (signed; noted or settled). */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayFile(Actor by, DocumentId document) {
		return access.maySee(by.person(), document)
				.and(holdings.of(document).mayBeFiledBy(directory.agencyOf(by.position()).id()))
				.and(Verdict.when(table.of(document).isEmpty(), "records.filed-already"))
				.and(directory.mayAct(by));
	}

	/** Puts the document into the dossier; filing it again into the same one changes nothing. */
	public void file(Actor by, DocumentId document, DossierId into) {
		var dossier = table.locked(into).orElseThrow(() -> new NoSuchElementException("No dossier " + into));
		if (table.of(document).filter(found -> found.id().equals(into)).isPresent()) {
			return;
		}
		mayFile(by, document).and(mayReceive(by, dossier)).orThrow();
		var number = table.add(into, document, by.person(), clock.now())
				.orElseThrow(() -> new RefusedException("records.filed-already"));
		events.publishEvent(new DocumentFiled(document, into.toString(), number, by, clock.now()));
	}

	private Verdict mayReceive(Actor by, Dossier dossier) {
		return Verdict.when(dossier.open(), "records.dossier-closed").and(Verdict
				.when(directory.agencyOf(dossier.unit()).equals(directory.agencyOf(by.position())),
						"records.not-your-agency"));
	}

	/** Open dossiers of the agency, those of the document's own code and unit first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Dossier> suggested(Actor by, DocumentId document) {
		var unit = directory.position(by.position()).unit();
		return table.suggested(directory.agencyOf(unit).id(), unit, holdings.of(document).code(), SUGGESTIONS);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Dossier> dossierOf(DocumentId document) {
		return table.of(document);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Dossier dossier(DossierId id) {
		return table.dossier(id).orElseThrow(() -> new NoSuchElementException("No dossier " + id));
	}

	/** The items with numbers in this range, both ends included, in order; numbers run from 1 without a gap. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<FiledItem> items(DossierId id, int from, int to) {
		return table.items(id, from, to);
	}

	/** Everything that lies in it, without more. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DocumentId> documents(DossierId id) {
		return table.documents(id);
	}

	/** Dossiers of an agency, newest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Dossier> dossiers(UnitId agency, int limit) {
		return table.newest(agency, limit);
	}
}
