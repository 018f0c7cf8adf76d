package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers that were reserved for a letter which was not signed while its number could be: when no letter may be signed under a
 * number of that year any more they are void with that reason, whether their letter comes back or not. So the register of a year
 * that is over closes.
 */
@Component
class LapsedReservations {

	private static final Logger LOG = LoggerFactory.getLogger(LapsedReservations.class);
	/** A signature that has just taken its number is let come to its end. */
	private static final Duration PATIENCE = Duration.ofHours(1);

	private final JdbcClient database;
	private final Directory directory;
	private final SetAside setAside;
	private final AgencySettings settings;
	private final WaitingLetters waiting;
	private final NumberBook book;
	private final GivenTable given;
	private final Taking taking;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;

	LapsedReservations(JdbcClient database, Directory directory, SetAside setAside, AgencySettings settings,
			WaitingLetters waiting, NumberBook book, GivenTable given, Taking taking, OfficeClock clock,
			ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.database = database;
		this.directory = directory;
		this.setAside = setAside;
		this.settings = settings;
		this.waiting = waiting;
		this.book = book;
		this.given = given;
		this.taking = taking;
		this.clock = clock;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Makes them void where their agency is. On two nodes at once each is annulled by one of them; done twice, it is done once. */
	@Scheduled(fixedDelayString = "${nirkertas.numbering.expire-every:PT1H}", initialDelayString = "PT2M")
	void lapse() {
		directory.agencies().stream().map(Unit::code).flatMap(agency -> reserved(agency).stream()).forEach(this::lapse);
	}

	/** Whether the last day on which one of its numbers can be signed was before yesterday: {@link #lapse} has seen to it since. */
	boolean isOverdue(NumberRegister register) {
		return isOver(register, 1);
	}

	/** One letter that cannot be told of it holds up no other; the nightly round finds its number. */
	private void lapse(DocumentId letter) {
		try {
			transaction.executeWithoutResult(_ -> {
				waiting.hold(letter);
				book.living(letter).filter(number -> number.state() == NumberState.RESERVED)
						.filter(number -> isOver(number.register(), 0))
						.ifPresent(this::annul);
			});
		} catch (RuntimeException e) {
			LOG.warn("A reservation of a year that is over stays: {}", letter, e);
		}
	}

	/** Whoever gave it hears of it. */
	private void annul(LetterNumber number) {
		var giver = given.giver(number.document());
		var why = why(number.register().year());
		taking.annul(Actor.SYSTEM, number, why);
		giver.ifPresent(deed -> events.publishEvent(GivenNumberLapsed.of(number, deed, why, clock.now())));
	}

	private boolean isOver(NumberRegister register, int since) {
		return settings.backDating(register.agency()).lastUse(register.year()).plusDays(since)
				.isBefore(setAside.today(register));
	}

	private static VoidReason why(int year) {
		return new VoidReason("numbering.lapse.year", List.of(Integer.toString(year), Integer.toString(year + 1)));
	}

	/** For letters, in registers of an agency whose year is over there. */
	private List<DocumentId> reserved(String agency) {
		return database
				.sql("""
						select e.document, r.year, r.register_group from numbering_register r join numbering_entry e on e.register = r.id
						where r.agency = ? and r.year < ? and e.state = 'RESERVED' and not e.free and e.reserved_at < ?
						order by r.year, e.ordinal""")
				.params(agency, setAside.today(new NumberRegister(agency, 0, "")).getYear(),
						clock.now().minus(PATIENCE).atOffset(ZoneOffset.UTC))
				.query((row, _) -> new Reserved(
						new NumberRegister(agency, row.getInt("year"), row.getString("register_group")),
						new DocumentId(row.getObject("document", UUID.class))))
				.list().stream().filter(each -> isOver(each.register(), 0)).map(Reserved::letter).toList();
	}

	private record Reserved(NumberRegister register, DocumentId letter) {
	}
}
