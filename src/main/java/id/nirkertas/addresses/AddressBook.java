package id.nirkertas.addresses;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bodies outside the government that letters go to. A reader sees the part of their agency and that of the government. */
@Service
@Transactional
public class AddressBook {

	private final BodyTable bodies;
	private final AddressRights rights;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	AddressBook(BodyTable bodies, AddressRights rights, OfficeClock clock, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.rights = rights;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses with the first of {@link Card#flaws}, and with addresses.there-already what the reader finds in the book. */
	public OutsideBodyId add(Actor by, Book book, Card card) {
		rights.mayChange(by, book).orThrow();
		sound(card);
		known(by, List.of(card)).values().stream().findFirst().ifPresent(AddressBook::refuseTwice);
		var id = OutsideBodyId.random();
		if (!bodies.add(id, book, card, clock.now())) {
			throw new RefusedException("addresses.there-already", card.name());
		}
		events.publishEvent(new OutsideBodyAdded(id, book, by, clock.now()));
		return id;
	}

	/** As {@link #add} refuses, and with addresses.changed-meanwhile when the revision is no longer the last one. */
	public void change(Actor by, OutsideBodyId id, Card card, int basedOn) {
		var before = body(by, id);
		rights.mayChange(by, before.book()).orThrow();
		sound(card);
		known(by, List.of(card)).values().stream().filter(other -> !other.id().equals(id)).findFirst()
				.ifPresent(AddressBook::refuseTwice);
		var fields = differing(before.card(), card);
		if (fields.isEmpty()) {
			return;
		}
		Verdict.when(bodies.change(id, card, basedOn, clock.now()), "addresses.changed-meanwhile").orThrow();
		events.publishEvent(new OutsideBodyChanged(id, fields, by, clock.now()));
	}

	/** Letters that name it stay as they are. */
	public void retire(Actor by, OutsideBodyId id) {
		rights.mayChange(by, body(by, id).book()).orThrow();
		if (bodies.offer(id, false, clock.now())) {
			events.publishEvent(new OutsideBodyRetired(id, by, clock.now()));
		}
	}

	public void restore(Actor by, OutsideBodyId id) {
		rights.mayChange(by, body(by, id).book()).orThrow();
		if (bodies.offer(id, true, clock.now())) {
			events.publishEvent(new OutsideBodyRestored(id, by, clock.now()));
		}
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayChange(Actor by, Book book) {
		return rights.mayChange(by, book);
	}

	/** Throws {@link NoSuchElementException} for one that is not there for this reader. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public OutsideBody body(Actor reader, OutsideBodyId id) {
		return bodies.find(rights.agencyOf(reader), id)
				.orElseThrow(() -> new NoSuchElementException("No outside body " + id));
	}

	/** Those whose name and town have every word of the question, by name. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<OutsideBody> search(Actor reader, String question, int skip, int limit) {
		return bodies.search(rights.agencyOf(reader), words(question), false, skip, limit);
	}

	/** The same for a drafter: only what is still offered. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<OutsideBody> offered(Actor reader, String question, int limit) {
		return bodies.search(rights.agencyOf(reader), words(question), true, 0, limit);
	}

	/** What the book has under this name and town, in whatever letters. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<OutsideBody> known(Actor reader, NameAndTown body) {
		return known(reader, List.of(body.card())).values().stream().findFirst();
	}

	/** The e-mail addresses of those that have one in the book. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<NameAndTown, String> mails(Actor reader, Collection<NameAndTown> bodies) {
		var known = known(reader, bodies.stream().map(NameAndTown::card).toList());
		var mails = new LinkedHashMap<NameAndTown, String>();
		bodies.forEach(body -> Optional.ofNullable(known.get(body.card().key())).map(found -> found.card().mail())
				.filter(mail -> !mail.isEmpty()).ifPresent(mail -> mails.put(body, mail)));
		return mails;
	}

	Map<String, OutsideBody> known(Actor reader, Collection<Card> cards) {
		var keys = cards.stream().map(Card::key).collect(Collectors.toSet());
		var found = new LinkedHashMap<String, OutsideBody>();
		bodies.keyed(rights.agencyOf(reader), keys).forEach(body -> found.putIfAbsent(body.card().key(), body));
		return found;
	}

	private static List<String> words(String question) {
		return Stream.of(Card.line(question).split(" ")).filter(word -> !word.isEmpty()).limit(8).toList();
	}

	private static void sound(Card card) {
		card.flaws().stream().findFirst().ifPresent(flaw -> {
			throw new RefusedException(new Verdict.Refused(flaw.code(), flaw.details()));
		});
	}

	private static void refuseTwice(OutsideBody there) {
		throw new RefusedException(there.active() ? "addresses.there-already" : "addresses.there-retired",
				there.card().name());
	}

	private static String differing(Card before, Card after) {
		return Stream.of(before.name().equals(after.name()) ? "" : "name", before.town().equals(after.town()) ? "" : "town",
				before.mail().equals(after.mail()) ? "" : "mail", before.note().equals(after.note()) ? "" : "note")
				.filter(field -> !field.isEmpty()).collect(Collectors.joining(","));
	}
}
