package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.Person;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.Visitor;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.LargeOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long home and the inbox take in an office of 10,000, 100,000 and 1,000,000 letters with three dispositions each, while
 * 200 log-ins each open one of the two every 10 seconds: visitors, application and database share the cores. A page is timed from
 * when it was due to be opened, so that a slow one makes those behind it slow too. The busiest desk has 50,000 open errands in
 * the largest office, a tenth and a hundredth of it in the smaller ones; its pages are opened among the others.
 *
 * <p>{@code -Dinbox.letters} (the largest office), {@code -Dinbox.logins}, {@code -Dinbox.seconds} and {@code -Dinbox.warmup}
 * (seconds before the clock starts) change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
@SuppressWarnings("NullAway.Init")
class InboxBenchmark {

	private static final int LARGEST = Integer.getInteger("inbox.letters", 1_000_000);
	private static final int LOG_INS = Integer.getInteger("inbox.logins", 200);
	private static final int SECONDS = Integer.getInteger("inbox.seconds", 90);
	private static final int WARM_UP = Integer.getInteger("inbox.warmup", 60);
	private static final Duration EVERY = Duration.ofSeconds(10);
	private static final List<String> PAGES = List.of("/", "/inbox");
	private static final String BUSIEST = "perencana1";
	private static final int AT_ONCE = 50_000;

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	private record LogIn(String username, Visitor visitor) {
	}

	@Test
	void listsStayQuickAsTheOfficeGrows() throws Exception {
		var figures = new Figures("inbox");
		var busiest = staff.position("PERENCANA1").id();
		var large = new LargeOffice(database, letter(), staff.position("KABAN.BAPPEDA").id(), desks(busiest), busiest);
		var logIns = logIns();
		var done = 0;
		for (var letters : Stream.of(LARGEST / 100, LARGEST / 10, LARGEST).toList()) {
			grow(large, done, letters);
			measure(figures, logIns, letters);
			done = letters;
		}
		figures.with("log_ins", LOG_INS, "").write();
	}

	private void grow(LargeOffice large, int done, int letters) {
		var from = System.nanoTime();
		for (var first = done + 1; first <= letters; first += AT_ONCE) {
			large.addDone(first, Math.min(letters, first + AT_ONCE - 1));
		}
		if (done == 0) {
			large.reopenUsual(1);
		}
		large.reopenBusiest(Math.max(done, large.usual()) + 1, Math.max(done, large.usual()) + letters / 20 - done / 20);
		large.analyse();
		System.out.printf("%,d letters, %,d errands on the busiest desk, made in %d s%n", letters, letters / 20,
				(System.nanoTime() - from) / 1_000_000_000);
	}

	private void measure(Figures figures, List<LogIn> logIns, int letters) throws Exception {
		visit(logIns, WARM_UP, new ActTimes(), new ActTimes());
		var usual = new ActTimes();
		var busy = new ActTimes();
		visit(logIns, SECONDS, usual, busy);
		System.out
				.println("\n" + letters + " letters, usual desks\n" + usual.table() + "\nthe busiest desk\n" + busy.table());
		var limit = Limit.atMost(100, 50);
		var size = "_" + letters / 1000 + "k";
		figures.with("home_p95_ms" + size, usual.p95Millis("/"), "ms", limit)
				.with("inbox_p95_ms" + size, usual.p95Millis("/inbox"), "ms", limit)
				.with("busiest_home_p95_ms" + size, busy.p95Millis("/"), "ms", limit)
				.with("busiest_inbox_p95_ms" + size, busy.p95Millis("/inbox"), "ms", limit);
	}

	/** Each log-in has its own moment within the ten seconds. */
	private void visit(List<LogIn> logIns, int seconds, ActTimes usual, ActTimes busy)
			throws InterruptedException, ExecutionException {
		var start = System.nanoTime();
		var pages = (int) (seconds / EVERY.toSeconds());
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var all = IntStream.range(0, logIns.size()).mapToObj(number -> threads.submit(() -> {
				var one = logIns.get(number);
				var times = one.username().equals(BUSIEST) ? busy : usual;
				for (var page = 0; page < pages; page++) {
					var due = start + EVERY.toNanos() * page + EVERY.toNanos() * number / logIns.size();
					Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
					open(one.visitor(), PAGES.get((page + number / 7) % PAGES.size()), due, times);
				}
				return null;
			})).toList();
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	private static void open(Visitor visitor, String page, long due, ActTimes times) {
		var answer = visitor.open(page);
		times.add(page, Duration.ofNanos(System.nanoTime() - due));
		if (answer.statusCode() != 200 || !answer.body().contains("</html>")) {
			throw new IllegalStateException(page + " answered " + answer.statusCode());
		}
	}

	/** Every tenth is the busiest. */
	private List<LogIn> logIns() {
		var usernames = people().map(Person::username).filter(name -> !name.equals(BUSIEST)).toList();
		return IntStream.range(0, LOG_INS)
				.mapToObj(number -> number % 10 == 0 ? BUSIEST : usernames.get(number % usernames.size()))
				.map(username -> new LogIn(username, Visitor.loggedIn(port, username))).toList();
	}

	private Stream<Person> people() {
		return directory.people().stream().filter(person -> !directory.heldBy(person.id()).isEmpty());
	}

	private List<PositionId> desks(PositionId busiest) {
		var others = Set.of(busiest, staff.position("KABAN.BAPPEDA").id());
		return people().flatMap(person -> directory.heldBy(person.id()).stream()).map(Holder::position)
				.map(position -> position.id()).distinct().filter(position -> !others.contains(position)).toList();
	}

	/** The usual way of one, which the others are copies of. */
	private DocumentId letter() {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var recipient = new DispositionOrder.Recipient(staff.position("PERENCANA2").id(), Part.LEAD);
		dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(recipient), List.of("FOLLOW_UP"), "", Staff.today().plusDays(3)));
		return incoming;
	}
}
