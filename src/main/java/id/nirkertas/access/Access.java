package id.nirkertas.access;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see which document. Denies unless a position of the person takes part, they acted on it themselves, or a duty over
 * the unit tree reaches it up to its secrecy. Rooms open and end entries in their own transactions; pages and the index ask.
 */
@Service
public class Access {

	private final SheetTables tables;
	private final Readers readers;
	private final Organisation organisation;
	private final Sights sights;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Access(SheetTables tables, Readers readers, Organisation organisation, Sights sights, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.tables = tables;
		this.readers = readers;
		this.organisation = organisation;
		this.sights = sights;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Declares a document: the unit that owns it, and how secret it is. Safe to repeat; the owner stays until {@link #move}, and secrecy
	 * may only rise: less is refused with {@code access.secrecy-only-rises}. What becomes secret is for those who take part from
	 * then on, and no longer for whoever acted on it before.
	 */
	@Transactional
	public void open(DocumentId document, UnitId owner, Secrecy secrecy) {
		open(document, owner, secrecy, true);
	}

	void open(DocumentId document, UnitId owner, Secrecy secrecy, boolean record) {
		if (tables.open(document, owner, organisation.agencyOf(owner), secrecy, record, clock.now())) {
			events.publishEvent(new AccessChanged(document));
			return;
		}
		var known = tables.lockedSecrecy(document);
		Verdict.when(secrecy.compareTo(known) >= 0, "access.secrecy-only-rises").orThrow();
		if (secrecy != known) {
			tables.raise(document, secrecy);
			if (secrecy.hidesSubject() && !known.hidesSubject()) {
				tables.endDeeds(document, clock.now());
			}
			events.publishEvent(new AccessChanged(document));
		}
	}

	/** It is another unit's after all: from now on duties over that unit's agency reach it. Safe to repeat. The document must be open. */
	@Transactional
	public void move(DocumentId document, UnitId owner) {
		if (tables.move(document, owner, organisation.agencyOf(owner))) {
			events.publishEvent(new AccessChanged(document));
		}
	}

	/** From now on the position takes part. Safe to repeat. The document must be open. */
	@Transactional
	public void grant(DocumentId document, PositionId position, Role role) {
		var at = clock.now();
		if (tables.grant(document, new Grant(position, role, organisation.dayOf(position, at)), at)) {
			events.publishEvent(new AccessChanged(document));
		}
	}

	/** From now on the position no longer takes part in this role; with its last one goes what was done in it. */
	@Transactional
	public void end(DocumentId document, PositionId position, Role role) {
		if (tables.end(document, position, role, clock.now())) {
			events.publishEvent(new AccessChanged(document));
		}
	}

	/** A document nobody opened is refused like one that is closed to the person: no answer tells which it is. */
	public Verdict maySee(PersonId person, DocumentId document) {
		return Verdict.when(!why(person, document).isEmpty(), "access.denied");
	}

	/**
	 * To be called by every page and download before it shows anything: throws the refusal {@code access.denied}. Refusals,
	 * and views of secret documents, are on the trail before this returns, in a transaction of their own; a view that cannot
	 * be written there is refused with {@code access.not-recorded}. Whoever reads it as their history alone is refused with
	 * {@code access.history-only}: pages that know what to leave out ask {@link LastDays#require}.
	 */
	public void requireSight(PersonId person, DocumentId document) {
		requireSomeSight(person, document);
		lastDay(person, document).ifPresent(last -> {
			throw new RefusedException("access.history-only", last.day(), last.position());
		});
	}

	void requireSomeSight(PersonId person, DocumentId document) {
		var verdict = maySee(person, document);
		if (!verdict.isAllowed()) {
			sights.refused(person, document);
			verdict.orThrow();
		}
		tables.sheet(document).map(Sheet::secrecy).filter(Secrecy::hidesSubject)
				.ifPresent(secrecy -> sights.secret(person, document, secrecy));
	}

	Optional<LastDay> lastDay(PersonId person, DocumentId document) {
		return tables.sheet(document).flatMap(sheet -> readers.of(person).lastDay(sheet, organisation::zoneOf));
	}

	/** Why the person sees it; empty when they do not. */
	public List<Reason> why(PersonId person, DocumentId document) {
		return tables.sheet(document).map(sheet -> readers.of(person).reasons(sheet)).orElse(List.of());
	}

	/** Those of the documents that the person may see; for lists. */
	public Set<DocumentId> visible(PersonId person, Collection<DocumentId> documents) {
		var reader = readers.of(person);
		return tables.sheets(documents).entrySet().stream().filter(entry -> !reader.reasons(entry.getValue()).isEmpty())
				.map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	/** What a reader must share one of to see the document; for indexes. Empty for a document nobody opened. */
	public Set<String> keysOf(DocumentId document) {
		return tables.sheet(document).map(Sheet::keys).orElse(Set.of());
	}

	/** What the person carries today; also for the database's function access_seen_by, by which a list is filtered where it is read. */
	public Set<String> keysFor(PersonId person) {
		return readers.of(person).keys();
	}
}
