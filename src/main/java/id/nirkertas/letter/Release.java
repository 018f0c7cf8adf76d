package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.GivenNumber;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberAnnulled;
import id.nirkertas.numbering.NumberGiven;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the last initials to the signatory's desk, by way of a keeper where a rule of registers wants the number first. Callers
 * bring the transaction; what keepers do with numbers moves the letter within theirs.
 */
@Component
class Release {

	private static final Logger LOG = LoggerFactory.getLogger(Release.class);

	private final LetterTable letters;
	private final Kinds kinds;
	private final OfficialNumbers numbers;
	private final GivenNumbers given;
	private final RegisterKeepers registers;
	private final Directory directory;
	private final Access access;
	private final AgencyClock days;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;

	Release(LetterTable letters, Kinds kinds, OfficialNumbers numbers, GivenNumbers given, RegisterKeepers registers,
			Directory directory, Access access, AgencyClock days, OfficeClock clock, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.letters = letters;
		this.kinds = kinds;
		this.numbers = numbers;
		this.given = given;
		this.registers = registers;
		this.directory = directory;
		this.access = access;
		this.days = days;
		this.clock = clock;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** @return the keepers it waits for; nobody when it may be signed */
	List<PositionId> release(DocumentId id, boolean mayWait) {
		var letter = letters.take(id);
		var now = clock.now();
		if (mayWait && awaitsNumber(letter)) {
			return await(letter, false, Actor.SYSTEM, now);
		}
		ready(letter, Actor.SYSTEM, now);
		return List.of();
	}

	@EventListener
	void on(NumberGiven event) {
		letters.find(event.document()).filter(letter -> letter.state() == LetterState.AWAITING_NUMBER)
				.ifPresent(letter -> {
					events.publishEvent(new LetterNumbered(letter.id(), event.by(), event.at()));
					ready(letter, event.by(), event.at());
				});
	}

	@EventListener
	void on(NumberAnnulled event) {
		fallBack(event.document(), event.by());
	}

	/** Nobody signs it any more, until it has another number; nothing for a letter that can be signed. */
	void fallBack(DocumentId id, Actor by) {
		letters.find(id).filter(letter -> letter.state() == LetterState.READY_TO_SIGN && awaitsNumber(letter))
				.ifPresent(letter -> await(letter, true, by, clock.now()));
	}

	/** Whether a keeper has to give it a number before it can be signed: it has none, or one that does not hold any more. */
	boolean awaitsNumber(Letter letter) {
		return isKept(letter) && standing(letter).isEmpty();
	}

	/** Whether a keeper gives it its number. A secret letter takes its own at the signature, and nobody else needs to see it. */
	boolean isKept(Letter letter) {
		return letter.content().signatory() != null && !letter.content().secrecy().hidesSubject()
				&& official(letter).counting().keeperFirst() && !keepers(letter).isEmpty();
	}

	/** Of the register that counts it; a vacant desk numbers nothing. */
	List<PositionId> keepers(Letter letter) {
		return registers.of(register(letter)).stream().map(Position::id)
				.filter(position -> directory.holderOf(position).isPresent()).toList();
	}

	/** That of today. */
	NumberRegister register(Letter letter) {
		return official(letter).counting().in(days.today(agency(letter).id()).getYear());
	}

	/**
	 * What waits for keepers goes on to its signatory when the office wants no gate any more, or nobody keeps its registers: no
	 * letter lies for ever. On two nodes at once one of them does it.
	 */
	@Scheduled(fixedDelayString = "${nirkertas.numbering.gate-every:PT15M}", initialDelayString = "PT3M")
	void letGo() {
		letters.inState(LetterState.AWAITING_NUMBER).forEach(this::letGo);
	}

	/** One letter whose flow stands elsewhere holds up no other; the nightly round finds it. */
	private void letGo(DocumentId id) {
		try {
			transaction.executeWithoutResult(_ -> {
				var letter = letters.take(id);
				if (letter.state() == LetterState.AWAITING_NUMBER) {
					keepOrLetGo(letter, clock.now());
				}
			});
		} catch (RuntimeException e) {
			LOG.warn("A letter that nobody keeps from its signatory stays where it is: {}", id, e);
		}
	}

	/** Whoever has become its keeper meanwhile sees it, too. */
	private void keepOrLetGo(Letter letter, Instant now) {
		if (isKept(letter)) {
			keepers(letter).forEach(keeper -> access.grant(letter.id(), keeper, Role.REGISTRAR));
		} else {
			events.publishEvent(new LetterNumbered(letter.id(), Actor.SYSTEM, now));
			ready(letter, Actor.SYSTEM, now);
		}
	}

	private Optional<LetterNumber> standing(Letter letter) {
		var request = official(letter).request(letter.id(), days.today(agency(letter).id()));
		return given.of(letter.id()).filter(each -> !each.late()).map(GivenNumber::number).filter(request::reads);
	}

	private OfficialNumber official(Letter letter) {
		return numbers.of(kinds.of(letter), letter.content(), agency(letter));
	}

	private Unit agency(Letter letter) {
		return directory.agencyOf(Objects.requireNonNull(letter.content().signatory(), "handed on without signatory"));
	}

	private List<PositionId> await(Letter letter, boolean again, Actor by, Instant at) {
		var keepers = keepers(letter);
		letters.update(letter.awaitNumber(at));
		keepers.forEach(keeper -> access.grant(letter.id(), keeper, Role.REGISTRAR));
		events.publishEvent(new NumberAwaited(letter.id(), again, by, at));
		return keepers;
	}

	private void ready(Letter letter, Actor by, Instant at) {
		letters.update(letter.release(at));
		var signatory = letter.content().signatory();
		if (signatory != null) {
			access.grant(letter.id(), signatory, Role.SIGNATORY);
		}
		events.publishEvent(new LetterReady(letter.id(), by, at));
	}
}
