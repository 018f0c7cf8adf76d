package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.NumberBook.Turn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes over a long row of numbers that stand on other letters, as where a register of a thousand numbers is written like
 * another from today on. Each is void in its register, so that it has no hole.
 */
@Component
class Passing {

	private static final Logger LOG = LoggerFactory.getLogger(Passing.class);
	/** How far it looks; whoever wrote the pattern of more than so many meant something else. */
	static final int FARTHEST = 100_000;
	private static final int PAGE = 1000;

	private final NumberBook book;
	private final PassedTable table;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate own;

	Passing(NumberBook book, PassedTable table, OfficeClock clock, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.book = book;
		this.table = table;
		this.clock = clock;
		this.events = events;
		this.own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * The next ordinal whose text stands on no letter; those before it are void. Refuses with numbering.text-stands-on where
	 * none is near enough, and tells that the register is stuck, though the caller's transaction comes to nothing.
	 */
	Turn next(NumberRequest request) {
		var first = book.next(request.register());
		var passed = passed(request, first.ordinal()).orElseThrow(() -> stuck(request, first.ordinal()));
		if (passed == 0) {
			return first;
		}
		var at = clock.now();
		for (var from = 0; from < passed; from += PAGE) {
			var begin = new Turn(first.register(), first.ordinal() + from);
			table.addVoid(begin, request, texts(request, begin.ordinal(), Math.min(PAGE, passed - from)), Taking.STANDS, at);
		}
		var turn = book.next(request.register(), passed);
		events.publishEvent(new NumbersPassed(request.document(), request.register(), first.ordinal(),
				first.ordinal() + passed - 1, Actor.SYSTEM, at));
		return turn;
	}

	/** How many stand on letters from an ordinal on; empty where that is more than are passed over. */
	private Optional<Integer> passed(NumberRequest request, int first) {
		return IntStream.range(0, FARTHEST / PAGE).mapToObj(page -> page * PAGE)
				.flatMap(from -> table.firstFree(request.series(), texts(request, first + from, PAGE))
						.map(place -> from + place).stream())
				.findFirst();
	}

	private static List<String> texts(NumberRequest request, int first, int count) {
		return IntStream.range(first, first + count)
				.mapToObj(ordinal -> request.pattern().format(ordinal, request.on(), request.parts())).toList();
	}

	/**
	 * Told when the caller's transaction is over, and by somebody else: those who wait for this counter may hold all connections, and
	 * whoever asked for one more beside their own would wait for them.
	 */
	private RefusedException stuck(NumberRequest request, int ordinal) {
		var text = request.pattern().format(ordinal, request.on(), request.parts());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				Thread.ofVirtual().name("register-stuck").start(() -> tell(request.register(), text));
			}
		});
		return new RefusedException("numbering.text-stands-on", request.register().group(), FARTHEST, text);
	}

	private void tell(NumberRegister register, String text) {
		try {
			own.executeWithoutResult(
					_ -> events.publishEvent(new RegisterStuck(register, text, Actor.SYSTEM, clock.now())));
		} catch (RuntimeException e) {
			LOG.warn("Keepers were not told that their register is stuck: {}", register, e);
		}
	}
}
