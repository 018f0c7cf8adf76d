package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.workflow.Worklist;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/** A letter to many is accepted at once and reaches everybody once, whatever dies or fails on the way. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class BatchDeliveryTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Directory directory;
	@Autowired
	Registry registry;
	@Autowired
	Distribution distribution;
	@Autowired
	BatchTable table;
	@Autowired
	Delivering delivering;
	@Autowired
	TransactionOperations transactions;
	@Autowired
	OfficeClock clock;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	Worklist worklist;
	@Autowired
	JdbcClient database;

	@Test
	void whoeverSignsDoesNotWaitAndEverybodyHasItOnce() {
		var many = positions();
		var usual = secretariat.usual();
		var letter = secretariat.send("pranata1",
				new DraftContent(usual.kind(), usual.subject(), usual.urgency(), usual.secrecy(), usual.classification(),
						many.subList(0, 12), many.subList(12, 20), usual.signatory(), usual.body(), usual.more()));

		assertThat(distribution.progress(letter)).get().extracting(BatchProgress::total).isEqualTo(20);
		await().until(() -> distribution.progress(letter).orElseThrow().isOver());
		assertThat(registry.cameOf(letter)).hasSize(20).extracting(entry -> entry.letter().addressee())
				.containsExactlyInAnyOrderElementsOf(many.subList(0, 20));
		assertThat(registry.cameOf(letter)).filteredOn(entry -> entry.letter().standing() == Standing.COPY).hasSize(8);
		assertThat(registry.cameOf(letter)).extracting(IncomingView::id)
				.allSatisfy(entry -> assertThat(worklist.whereIs(entry.toString())).hasSize(1));
		assertThat(toldOnTheTrail(letter)).isOne();
		assertThat(distribution.deliveries(letter)).extracting(DeliveryView::recipient)
				.containsExactlyElementsOf(many.subList(0, 20));
	}

	@Test
	void thePageSaysHowFarItIsAndWhomItDidNotReach() {
		var letter = secretariat.send("pranata1", secretariat.usual());
		begin(letter, Stream.concat(Stream.of(PositionId.random()), positions().stream().limit(11)).toList());
		var drafter = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		assertThat(drafter.get().uri("/letters/" + letter).with(user("pranata1"))).bodyText()
				.contains("0 dari 12 penerima sudah menerima", "/letters/" + letter + "/deliveries/progress", "</html>");

		rounds().goRound();
		database.sql("update distribution_batch_recipient set recipient = ? where letter = ? and delivered_at is null")
				.params(staff.position("SEKBAN.BAPPEDA").id().value(), letter.value()).update();
		assertThat(drafter.get().uri("/letters/" + letter + "/deliveries/progress").with(user("pranata1"))).bodyText()
				.contains("11 dari 12", "Belum sampai ke " + staff.position("SEKBAN.BAPPEDA").title(), "every 2s");
		assertThat(drafter.get().uri("/letters/" + letter + "/deliveries/progress").with(user("perencana2"))).hasStatus(403);
	}

	@Test
	void aLetterToFewIsDeliveredInTheActItself() {
		var letter = secretariat.send("pranata1", secretariat.usual());

		assertThat(distribution.progress(letter)).isEmpty();
		assertThat(registry.cameOf(letter)).hasSize(1);
	}

	@Test
	void aRecipientWhoCannotBeReachedHoldsUpNobodyAndIsTriedAgain() {
		var letter = secretariat.send("pranata1", secretariat.usual());
		var nowhere = PositionId.random();
		begin(letter, Stream.concat(Stream.of(nowhere), positions().stream().limit(14)).toList());

		rounds().goRound();

		assertThat(distribution.progress(letter)).get().satisfies(progress -> {
			assertThat(progress.delivered()).isEqualTo(14);
			assertThat(progress.faults()).containsExactly(new BatchProgress.Fault(nowhere, "distribution.batch.fault"));
		});
		rounds().goRound();
		assertThat(tries(letter)).as("not before its time").isOne();
		var known = staff.position("SEKBAN.BAPPEDA").id();
		database.sql("update distribution_batch_recipient set due_at = ?, recipient = ? where recipient = ?")
				.params(later().now().atOffset(ZoneOffset.UTC), known.value(), nowhere.value()).update();
		var before = toldOnTheTrail(letter);
		rounds().goRound();
		assertThat(distribution.progress(letter)).get().matches(BatchProgress::isOver).extracting(BatchProgress::faults)
				.isEqualTo(List.of());
		assertThat(toldOnTheTrail(letter)).isEqualTo(before + 1);
	}

	@Test
	void aNodeThatDiesInTheMiddleLeavesTheRestAndDoublesNothing() {
		var letter = secretariat.send("pranata1", secretariat.usual());
		var many = positions().subList(0, 18);
		begin(letter, many);
		transactions.executeWithoutResult(dying -> {
			var some = table.take(letter, later().now(), 7);
			delivering.to(letter, some);
			table.delivered(letter, some, later().now());
			dying.setRollbackOnly();
		});
		assertThat(distribution.progress(letter)).get().extracting(BatchProgress::delivered).isEqualTo(0);

		rounds().goRound();

		assertThat(distribution.progress(letter)).get().matches(BatchProgress::isOver);
		assertThat(registry.cameOf(letter)).extracting(entry -> entry.letter().addressee()).doesNotHaveDuplicates()
				.containsAll(many);
	}

	@Test
	void twoNodesShareTheWorkAndSayOnceThatItIsDone() throws Exception {
		var letters = IntStream.range(0, 3).mapToObj(_ -> secretariat.send("pranata1", secretariat.usual())).toList();
		letters.forEach(letter -> begin(letter, positions().subList(0, 20)));
		var before = letters.stream().mapToLong(this::toldOnTheTrail).sum();
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var round : Stream.of(rounds(), rounds()).map(node -> nodes.submit(node::goRound)).toList()) {
				round.get();
			}
		}
		rounds().goRound();

		assertThat(letters).allSatisfy(letter -> {
			assertThat(distribution.progress(letter)).get().matches(BatchProgress::isOver);
			assertThat(registry.cameOf(letter)).extracting(entry -> entry.letter().addressee()).doesNotHaveDuplicates()
					.hasSizeGreaterThanOrEqualTo(20);
		});
		assertThat(letters.stream().mapToLong(this::toldOnTheTrail).sum()).isEqualTo(before + 3);
	}

	@Test
	void whatIsAcceptedTwiceIsOneBatch() {
		var letter = secretariat.send("pranata1", secretariat.usual());
		begin(letter, positions().subList(0, 12));

		assertThat(table.begin(letter, List.of(new Recipient(positions().getFirst(), Standing.ADDRESSEE, 1)), later().now()))
				.isFalse();
		assertThat(distribution.progress(letter)).get().extracting(BatchProgress::total).isEqualTo(12);
		rounds().goRound();
	}

	private void begin(DocumentId letter, List<PositionId> recipients) {
		assertThat(table.begin(letter, Recipient.of(recipients, List.of()), later().now())).isTrue();
	}

	/** The office's own rounds, which go on beside these, do not see what is due in two hours. */
	private OfficeClock later() {
		return new OfficeClock(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)), clock.zone());
	}

	/** As another node has them. */
	private BatchRounds rounds() {
		return new BatchRounds(table, delivering, transactions, later(), events);
	}

	private List<PositionId> positions() {
		return directory.everyPosition().stream().filter(position -> directory.holderOf(position.id()).isPresent())
				.map(Position::id).filter(position -> !position.equals(staff.position("KADIS.KOMINFO").id())).toList();
	}

	private long toldOnTheTrail(DocumentId letter) {
		return database
				.sql("select count(*) from audit_event where event = 'distribution.letter-delivered' and document = ?")
				.param(letter.value()).query(Long.class).single();
	}

	private int tries(DocumentId letter) {
		return database.sql("select sum(tries) from distribution_batch_recipient where letter = ?").param(letter.value())
				.query(Integer.class).single();
	}
}
