package id.nirkertas.registry;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agenda books of the agencies, and what their addressees do first. */
@Service
@Transactional
public class Registry {

	private final RegistryTable table;
	private final AgendaBook book;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Registry(RegistryTable table, AgendaBook book, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.book = book;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** By a registrar, from paper or e-mail. Refuses with registry.incomplete, registry.date-in-future, registry.not-registrar. */
	public DocumentId register(Actor by, Received letter) {
		return register(by, DocumentId.random(), letter);
	}

	/** As {@link #register(Actor, Received)}, under an id the form already had: pressing the button twice enters it once. */
	public DocumentId register(Actor by, DocumentId id, Received letter) {
		mayRegister(by, letter).orThrow();
		return enter(id, by, letter);
	}

	/** Also refuses with registry.other-agency what is addressed to another agency, and with registry.too-long. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayRegister(Actor by, Received letter) {
		return new Registration(letter, directory.agencyOf(letter.addressee()).id()).mayBeEnteredBy(
				directory.position(by.position()), directory.agencyOf(by.position()).id(), clock.today());
	}

	/** By the system, for a letter that was delivered inside; once for each origin, addressee and standing. */
	public DocumentId receive(Received letter) {
		var origin = Objects.requireNonNull(letter.origin(), "A letter of this system has an origin");
		return table.found(origin, letter.addressee(), letter.standing())
				.orElseGet(() -> enter(DocumentId.random(), Actor.SYSTEM, letter));
	}

	private DocumentId enter(DocumentId id, Actor by, Received letter) {
		var number = book.enter(id, by, letter);
		if (number.isEmpty()) {
			return letter.origin() == null
					? id
					: table.found(letter.origin(), letter.addressee(), letter.standing()).orElse(id);
		}
		events.publishEvent(
				new IncomingRegistered(id, letter.standing(), letter.addressee(), number.get(), by, clock.now()));
		return id;
	}

	/** Marks the first look of somebody who acts in the addressee's position; anybody else's changes nothing. */
	public void read(Actor by, DocumentId incoming) {
		if (standing(incoming).isFirstLook(by.position()) && locked(incoming).isFirstLook(by.position())) {
			table.save(locked(incoming).read(clock.now()));
			events.publishEvent(new IncomingRead(incoming, by, clock.now()));
		}
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayDecide(Actor by, DocumentId incoming) {
		return standing(incoming).mayDecide(by.position());
	}

	/** Whether the letter itself stands so that its addressee may close it; the tree has its own say. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict maySettle(Actor by, DocumentId incoming) {
		return standing(incoming).maySettle(by.position());
	}

	/** Cukup diketahui. */
	public void note(Actor by, DocumentId incoming) {
		table.save(locked(incoming).note(by.position(), clock.now()));
		events.publishEvent(new IncomingNoted(incoming, by, clock.now()));
	}

	/** Called by the disposition room when the first one is given. */
	public void disposed(Actor by, DocumentId incoming) {
		table.save(locked(incoming).dispose(by.position(), clock.now()));
		events.publishEvent(new IncomingDisposed(incoming, by, clock.now()));
	}

	/** Called by the disposition room when the addressee closes the letter. */
	public void settle(Actor by, DocumentId incoming) {
		table.save(locked(incoming).settle(by.position(), clock.now()));
		events.publishEvent(new IncomingSettled(incoming, by, clock.now()));
	}

	/** Throws {@link NoSuchElementException} for an unknown entry. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IncomingView view(DocumentId incoming) {
		return table.views(List.of(incoming)).stream().findFirst().orElseThrow(() -> unknown(incoming));
	}

	/** In the order asked, unknown ones left out. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> views(List<DocumentId> incoming) {
		var found = table.views(incoming).stream().collect(Collectors.toMap(IncomingView::id, Function.identity()));
		return incoming.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** How many pages its paper has. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int pages(DocumentId incoming) {
		return table.pages(incoming).orElseThrow(() -> unknown(incoming));
	}

	/** The agenda book of an agency and year, newest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> agenda(UnitId agency, int year, int limit) {
		return table.agenda(agency, year, limit);
	}

	/** Years in which the agency's agenda book has entries, latest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Integer> years(UnitId agency) {
		return table.years(agency);
	}

	/** What came to the positions, newest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> addressedTo(Collection<PositionId> positions, int limit) {
		return table.addressedTo(positions, limit);
	}

	/** Entries of the addressee's agency with the same sender, number and date: likely the same letter. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> alike(Received letter) {
		return table.alike(directory.agencyOf(letter.addressee()).id(), letter.sender(), letter.number(), letter.on());
	}

	/** What came of an outgoing letter at its recipients. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<IncomingView> cameOf(DocumentId origin) {
		return table.cameOf(origin);
	}

	private Incoming locked(DocumentId incoming) {
		return table.locked(incoming).orElseThrow(() -> unknown(incoming));
	}

	private Incoming standing(DocumentId incoming) {
		var view = view(incoming);
		return new Incoming(incoming, view.letter().addressee(), view.letter().standing(), view.state(), view.readAt());
	}

	private static NoSuchElementException unknown(DocumentId incoming) {
		return new NoSuchElementException("No incoming letter " + incoming);
	}
}
