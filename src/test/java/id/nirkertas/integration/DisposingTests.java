package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.DisposingView.Line;
import id.nirkertas.directory.DisposingView.Standing;
import id.nirkertas.directory.Disposings;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody disposes in a head's name but whom that head permitted it, the person to the person. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DisposingTests {

	static final String STAND_IN = "perencana1";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Disposings disposings;
	@Autowired
	Preparations preparations;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	AssistedHead desk;
	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new AssistedHead(office);
		head = desk.position;
		desk.helpedNoMore();
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		desk.helpedNoMore();
	}

	@Test
	void whatAnAdministratorEntersWaitsForTheHeadsWord() {
		desk.appointedByAdministrator();

		assertThat(preparations.mayPrepare(staff.actor(HELPER), letter, null).isAllowed()).isTrue();
		refused("directory.disposing-waits", this::dispose);
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body())
				.contains("meminta izin Anda", "hanya dapat Anda berikan sendiri"));
		assertThat(Visitor.loggedIn(port, HEAD).open("/inbox").body()).contains("Menunggu persetujuan Anda:",
				"href=\"/assistants\"");
		assertThat(Visitor.loggedIn(port, HELPER).open("/incoming/" + letter + "/preparation").body())
				.contains("menunggu persetujuan " + name(HEAD)).doesNotContain("value=\"dispose\"");

		var official = Visitor.loggedIn(port, HEAD);
		assertThat(official.open("/assistants").body()).contains("menunggu persetujuannya", "Setujui", "Tidak setuju");
		assertThat(official.send(page(), Map.of("act", List.of("accept"), "helper", List.of(person(HELPER).toString())))
				.statusCode()).isEqualTo(303);

		dispose();
		assertThat(official.open("/inbox").body()).doesNotContain("Menunggu persetujuan Anda:");
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("boleh mendisposisi atas nama " + name(HEAD)));
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, "admin").open("/notices").body())
				.contains("boleh mendisposisi atas nama " + name(HEAD)));
	}

	@Test
	void whatTheHeadEntersHoldsAtOnce() {
		desk.appoint(true, false);

		dispose();
		assertThat(standings()).containsExactly(Standing.IN_FORCE);
	}

	@Test
	void aHeadWhoDoesNotAgreeSaysWhyAndTheHelperGoesOnPreparing() {
		desk.appointedByAdministrator();
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");

		assertThat(official.send(page(), Map.of("act", List.of("decline"), "reason", List.of(" "))).body())
				.contains("Tulis alasan singkat", "href=\"#reason-" + desk.current().id());
		assertThat(official.send(page(), Map.of("act", List.of("decline"), "reason", List.of("Saya baca sendiri.")))
				.statusCode()).isEqualTo(303);
		disposings.decline(staff.actor(HEAD), desk.current().id(), "Saya baca sendiri.");

		refused("directory.disposing-declined", this::dispose);
		assertThat(preparations.mayPrepare(staff.actor(HELPER), letter, null).isAllowed()).isTrue();
		assertThat(desk.trail("directory.disposing-declined")).isOne();
		assertThat(Visitor.loggedIn(port, "admin").open("/assistants?head=KABAN.BAPPEDA").body())
				.contains("tidak disetujui: Saya baca sendiri.");
	}

	@Test
	void aQuestionThatWasTakenBackMeanwhileIsNotAgreedTo() {
		desk.appointedByAdministrator();
		disposings.takeBack(staff.actor("admin"), desk.current().id());

		refused("directory.disposing-settled",
				() -> disposings.accept(staff.actor(HEAD), desk.current().id(), person(HELPER)));
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");
		assertThat(official.send(page(), Map.of("act", List.of("accept"), "helper", List.of(person(HELPER).toString())))
				.body()).contains("sudah ditarik atau sudah dijawab");
		refused("directory.disposing-none", this::dispose);
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("Permintaan izin", "mendisposisi atas nama " + name(HEAD) + " ditarik"));
	}

	@Test
	void nobodyElseAgreesForTheHead() {
		desk.appointedByAdministrator();

		refused("directory.disposing-not-yours",
				() -> disposings.accept(staff.actor("admin"), desk.current().id(), person(HELPER)));
		refused("directory.disposing-not-administrator", () -> disposings.ask(staff.actor(HEAD), desk.current().id()));
		refused("directory.disposing-other-helper",
				() -> disposings.accept(staff.actor(HEAD), desk.current().id(), person(STAND_IN)));
	}

	@Test
	void twoClicksAtOnceGiveOnePermission() throws Exception {
		desk.appointedByAdministrator();
		try (var workers = Executors.newFixedThreadPool(4)) {
			var click = (Callable<Boolean>) () -> {
				disposings.accept(staff.actor(HEAD), desk.current().id(), person(HELPER));
				return true;
			};
			assertThat(workers.invokeAll(List.of(click, click, click, click)).stream().map(done -> done.resultNow()))
					.hasSize(4);
		}

		assertThat(desk.trail("directory.disposing-given")).isOne();
		assertThat(standings()).containsExactly(Standing.IN_FORCE);
	}

	@Test
	void aHeadTakesTheirNameBackAndTheHelperHearsOfIt() {
		desk.appoint(true, false);

		disposings.takeBack(staff.actor(HEAD), desk.current().id());
		disposings.takeBack(staff.actor(HEAD), desk.current().id());

		refused("directory.disposing-none", this::dispose);
		assertThat(desk.trail("directory.disposing-withdrawn")).isOne();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("mendisposisi atas nama " + name(HEAD) + " dicabut"));
	}

	@Test
	void whatIsTakenBackAtTheSameMomentIsNotDisposedInThatName() throws Exception {
		desk.appoint(true, false);
		try (var worker = Executors.newSingleThreadExecutor()) {
			var disposal = transaction.execute(_ -> {
				disposings.takeBack(staff.actor(HEAD), desk.current().id());
				var running = worker.submit(this::dispose);
				assertThatExceptionOfType(TimeoutException.class).as("it waits for the head's word to be written")
						.isThrownBy(() -> running.get(2, TimeUnit.SECONDS));
				return running;
			});

			assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> disposal.get(30, TimeUnit.SECONDS))
					.havingCause().withMessage("directory.disposing-none");
		}
	}

	@Test
	void atTheUpgradeWhatTheHeadMadeHoldsOnAndWhatAnAdministratorMadeIsAsked() throws Exception {
		desk.appointedByAdministrator();
		var upgrade = new ClassPathResource("db/migration/V151__directory_disposing.sql")
				.getContentAsString(StandardCharsets.UTF_8);

		transaction.executeWithoutResult(state -> {
			assertThat(upgraded(upgrade)).isEqualTo("WAITING " + person(HELPER) + " as it was written");
			madeAs(null);
			assertThat(upgraded(upgrade)).as("the head's would be written down")
					.isEqualTo("WAITING " + person(HELPER) + " as nobody knows");
			madeAs(head.value());
			assertThat(upgraded(upgrade)).isEqualTo("GRANTED " + person(HELPER) + " as it was written");
			state.setRollbackOnly();
		});
	}

	@Test
	void atTheUpgradeADeputyOfTheHelperGetsNothing() throws Exception {
		desk.appoint(true, false);
		var deputies = Deputies.over("PERENCANA2", office);
		deputies.appoint(STAND_IN, Staff.today().minusDays(1));
		var upgrade = new ClassPathResource("db/migration/V151__directory_disposing.sql")
				.getContentAsString(StandardCharsets.UTF_8);
		try {
			transaction.executeWithoutResult(state -> {
				assertThat(upgraded(upgrade)).isEqualTo("GRANTED, resting " + person(HELPER) + " as it was written");
				state.setRollbackOnly();
			});
		} finally {
			deputies.leave(office.getBean(Directory.class));
		}
	}

	private void madeAs(@Nullable UUID position) {
		database.sql("update directory_assistant set appointed_as = :as where id = :id")
				.param("as", position, Types.OTHER).param("id", desk.current().id().value()).update();
	}

	private String upgraded(String upgrade) {
		database.sql("drop table directory_disposing").update();
		database.sql(upgrade).update();
		return database.sql("""
				select state || case when resting then ', resting ' else ' ' end || helper
					|| case when asked_as is null then ' as nobody knows' else ' as it was written' end
				from directory_disposing where assistant = :id
				""").param("id", desk.current().id().value()).query(String.class).single();
	}

	private void dispose() {
		desk.dispose(letter);
	}

	private String page() {
		return "/assistants/" + desk.current().id() + "/disposing";
	}

	private List<Standing> standings() {
		return disposings.view(desk.current()).lines().stream().map(Line::standing).toList();
	}

	private static void refused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}

	private String name(String username) {
		return staff.person(username).name();
	}

	private PersonId person(String username) {
		return staff.person(username).id();
	}
}
