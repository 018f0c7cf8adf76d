package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Urgings;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One click of whoever stands above reminds a recipient, politely: once a day, and never of what is done. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class UrgedTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Urgings urgings;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	DocumentId letter;
	NodeId upper;
	NodeId lower;

	@BeforeEach
	void givenOnTwoLevels() {
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		upper = given("kaban.bappeda", null, "KABID.EKON");
		lower = given("kabid.ekon", upper, "PERENCANA1");
	}

	@Test
	void oneClickRemindsAndTheSecondIsRefusedWithASentence() {
		var giver = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(giver.open("/dispositions/" + lower).body()).contains("/dispositions/" + lower + "/reminder",
				"Ingatkan " + staff.position("PERENCANA1").title());

		assertThat(giver.send("/dispositions/" + lower + "/reminder", Map.of()).statusCode()).isEqualTo(303);
		await().until(() -> told(lower) == 1);
		assertThat(onTheTrail(lower)).isEqualTo(1);

		assertThat(giver.open("/dispositions/" + lower).body()).contains("Penerimanya sudah Anda ingatkan hari ini.")
				.doesNotContain("/dispositions/" + lower + "/reminder");
		var again = giver.send("/dispositions/" + lower + "/reminder", Map.of());
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("Besok dapat diingatkan lagi.");
		assertThat(told(lower)).isEqualTo(1);
	}

	@Test
	void aHeadFurtherUpRemindsFromTheMapOfTheLetter() {
		var head = Visitor.loggedIn(port, "kaban.bappeda");
		assertThat(head.open("/incoming/" + letter).body()).contains("/dispositions/" + upper + "/reminder",
				"/dispositions/" + lower + "/reminder");

		var sent = head.send("/dispositions/" + lower + "/reminder", Map.of("from", List.of("letter")));

		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(sent.headers().firstValue("location")).get().asString().endsWith("/incoming/" + letter);
		urgings.urge(staff.actor("kabid.ekon"), lower);
		await().until(() -> told(lower) == 2);
	}

	@Test
	void nobodyBelowOrBesideRemindsAndNobodyOfWhatIsDone() {
		refused("disposition.not-above", "perencana1", upper);
		refused("disposition.not-above", "sekban.bappeda", lower);
		dispositions.report(staff.actor("perencana1"), lower, "Sudah ditelaah.");
		refused("disposition.urge-reported", "kabid.ekon", lower);
		dispositions.accept(staff.actor("kabid.ekon"), lower);
		refused("disposition.already-closed", "kabid.ekon", lower);
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open("/incoming/" + letter).body())
				.doesNotContain("/dispositions/" + lower + "/reminder");
		assertThat(told(lower)).isZero();
	}

	@Test
	void ofTwoClicksAtOnceOneReminds() throws Exception {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			people.invokeAll(IntStream.range(0, 4).<Callable<Boolean>>mapToObj(_ -> () -> {
				urgings.urge(staff.actor("kaban.bappeda"), lower);
				return true;
			}).toList());
		}
		assertThat(onTheTrail(lower)).isEqualTo(1);
	}

	private void refused(String code, String by, NodeId node) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> urgings.urge(staff.actor(by), node))
				.withMessage(code);
	}

	private NodeId given(String by, @Nullable NodeId under, String to) {
		return dispositions.give(staff.actor(by), letter, under,
				new DispositionOrder(List.of(new Recipient(staff.position(to).id(), Part.LEAD)), List.of("FOLLOW_UP"), "",
						null))
				.getFirst();
	}

	private int told(NodeId node) {
		return database.sql("""
				select count(*) from notification_notice
				where address = :address and code = 'notification.recipient-urged'""")
				.param("address", "/dispositions/" + node)
				.query(Integer.class).single();
	}

	private int onTheTrail(NodeId node) {
		return database.sql("""
				select count(*) from audit_event where event = 'disposition.follow-up-urged' and facts::text like :node""")
				.param("node", "%" + node + "%").query(Integer.class).single();
	}
}
