package id.nirkertas.registry;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a letter comes to an agenda book: by the hand of a registrar, or by itself. Callers bring the transaction. */
@Component
class Intake {

	private final RegistryTable table;
	private final AgendaBook book;
	private final AnsweredLetters letters;
	private final Directory directory;
	private final OfficeClock clock;
	private final AgencyClock days;
	private final ApplicationEventPublisher events;

	Intake(RegistryTable table, AgendaBook book, AnsweredLetters letters, Directory directory, OfficeClock clock,
			AgencyClock days, ApplicationEventPublisher events) {
		this.table = table;
		this.book = book;
		this.letters = letters;
		this.directory = directory;
		this.clock = clock;
		this.days = days;
		this.events = events;
	}

	DocumentId register(Actor by, UUID form, Received letter) {
		var id = new Entry(by.person(), form, letter).id();
		mayRegister(by, letter).orThrow();
		table.waitForAlike(directory.agencyOf(letter.addressee()).id(), letter);
		Verdict.when(alike(letter).stream().allMatch(found -> found.id().equals(id)), "registry.alike").orThrow();
		return enter(id, by, letter);
	}

	DocumentId registerAnother(Actor by, UUID form, Received letter) {
		mayRegister(by, letter).orThrow();
		return enter(new Entry(by.person(), form, letter).id(), by, letter);
	}

	Verdict mayRegister(Actor by) {
		return Registration.isFor(directory.position(by.position())).and(directory.mayAct(by));
	}

	Verdict mayRegister(Actor by, Received letter) {
		var agency = directory.agencyOf(by.position()).id();
		var now = clock.now().atZone(days.zone(agency));
		return mayRegister(by).and(new Registration(letter, directory.agencyOf(letter.addressee()).id())
				.mayBeEnteredBy(directory.position(by.position()), agency, now.toLocalDate()))
				.and(letter.details().mayBeSaidOf(letter.on(), now)).and(mayAnswer(agency, letter.details().answers()));
	}

	private Verdict mayAnswer(UnitId agency, @Nullable DocumentId answered) {
		return Verdict.when(answered == null || letters.isSignedBy(agency, answered), "registry.answers-unknown");
	}

	DocumentId receive(Received letter) {
		var origin = Objects.requireNonNull(letter.origin(), "A letter of this system has an origin");
		return table.found(origin, letter.addressee(), letter.standing())
				.orElseGet(() -> enter(DocumentId.random(), Actor.SYSTEM, letter));
	}

	List<IncomingView> alike(Received letter) {
		return table.alike(directory.agencyOf(letter.addressee()).id(), letter);
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
}
