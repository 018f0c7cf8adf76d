package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.DisposingView.Line;
import id.nirkertas.directory.DisposingView.Standing;
import id.nirkertas.directory.Disposings;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
	Assistants assistants;
	@Autowired
	Disposings disposings;
	@Autowired
	Preparations preparations;
	@Autowired
	Directory directory;
	@Autowired
	JdbcClient database;

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
		Deputies.over("PERENCANA2", office).leave(directory);
		desk.helpedNoMore();
	}

	@Test
	void whatAnAdministratorEntersWaitsForTheHeadsWord() {
		byAdministrator();

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
		byAdministrator();
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");

		assertThat(official.send(page(), Map.of("act", List.of("decline"), "reason", List.of(" "))).body())
				.contains("Tulis alasan singkat", "href=\"#reason-" + current().id());
		assertThat(official.send(page(), Map.of("act", List.of("decline"), "reason", List.of("Saya baca sendiri.")))
				.statusCode()).isEqualTo(303);
		disposings.decline(staff.actor(HEAD), current().id(), "Saya baca sendiri.");

		refused("directory.disposing-declined", this::dispose);
		assertThat(preparations.mayPrepare(staff.actor(HELPER), letter, null).isAllowed()).isTrue();
		assertThat(trail("directory.disposing-declined")).isOne();
		assertThat(Visitor.loggedIn(port, "admin").open("/assistants?head=KABAN.BAPPEDA").body())
				.contains("tidak disetujui: Saya baca sendiri.");
	}

	@Test
	void aQuestionThatWasTakenBackMeanwhileIsNotAgreedTo() {
		byAdministrator();
		disposings.takeBack(staff.actor("admin"), current().id());

		refused("directory.disposing-settled", () -> disposings.accept(staff.actor(HEAD), current().id(), person(HELPER)));
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");
		assertThat(official.send(page(), Map.of("act", List.of("accept"), "helper", List.of(person(HELPER).toString())))
				.body()).contains("sudah ditarik atau sudah dijawab");
		refused("directory.disposing-none", this::dispose);
	}

	@Test
	void nobodyElseAgreesForTheHead() {
		byAdministrator();

		refused("directory.disposing-not-yours",
				() -> disposings.accept(staff.actor("admin"), current().id(), person(HELPER)));
		refused("directory.disposing-not-administrator", () -> disposings.ask(staff.actor(HEAD), current().id()));
		refused("directory.disposing-other-helper",
				() -> disposings.accept(staff.actor(HEAD), current().id(), person(STAND_IN)));
	}

	@Test
	void twoClicksAtOnceGiveOnePermission() throws Exception {
		byAdministrator();
		try (var workers = Executors.newFixedThreadPool(4)) {
			var click = (Callable<Boolean>) () -> {
				disposings.accept(staff.actor(HEAD), current().id(), person(HELPER));
				return true;
			};
			assertThat(workers.invokeAll(List.of(click, click, click, click)).stream().map(done -> done.resultNow()))
					.hasSize(4);
		}

		assertThat(trail("directory.disposing-given")).isOne();
		assertThat(standings()).containsExactly(Standing.IN_FORCE);
	}

	@Test
	void whoeverStandsInForTheHelperDoesNotHaveItAndBothHearOfIt() {
		desk.appoint(true, false);
		Deputies.over("PERENCANA2", office).appoint(STAND_IN, Staff.today());
		var deputy = new Actor(person(STAND_IN), id("PERENCANA2"), Capacity.ACTING_DAILY);

		refused("directory.disposing-of-another-helper", () -> preparations.dispose(deputy, letter, null, desk.order()));
		follow();
		follow();

		assertThat(standings()).containsExactly(Standing.OTHER_HELPER);
		assertThat(trail("directory.disposing-passed")).isOne();
		Stream.of(HEAD, HELPER, STAND_IN).forEach(told -> await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, told).open("/notices").body()).contains("tidak berlaku untuk sementara",
						"berlaku lagi bila " + name(HELPER) + " kembali")));

		Deputies.over("PERENCANA2", office).leave(directory);
		dispose();
	}

	@Test
	void itEndsWithThePersonWhoHadItAndDoesNotPassToTheNext() {
		Deputies.over("PERENCANA2", office).appoint(STAND_IN, Staff.today());
		desk.appoint(true, false);
		Deputies.over("PERENCANA2", office).leave(directory);

		refused("directory.disposing-of-another-helper", this::dispose);
		follow();

		refused("directory.disposing-none", this::dispose);
		assertThat(trail("directory.disposing-passed")).isOne();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("tidak berpindah kepada pejabat berikutnya"));
		disposings.give(staff.actor(HEAD), current().id(), person(HELPER));
		dispose();
	}

	@Test
	void aDeputyOfTheHeadPermitsItForTheirOwnDaysAlone() {
		desk.appoint(true, false);
		var stand = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			refused("directory.disposing-of-another-name", this::dispose);
			assertThat(Visitor.loggedIn(port, HELPER).open("/assistants").body())
					.contains("tidak berlaku selama " + name("kabid.ekon") + " menjalankan jabatan pimpinan");

			disposings.give(stand, current().id(), person(HELPER));

			assertThat(disposings.view(current()).lines()).extracting(Line::official, Line::standing, Line::until)
					.contains(tuple(stand.person(), Standing.IN_FORCE,
							Staff.today().plusDays(1)));
			dispose();
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		assertThat(disposings.view(current()).lines()).extracting(Line::official).containsExactly(person(HEAD));
		letter = desk.arrived(Secrecy.ORDINARY);
		dispose();
	}

	@Test
	void aHeadTakesTheirNameBackAndTheHelperHearsOfIt() {
		desk.appoint(true, false);

		disposings.takeBack(staff.actor(HEAD), current().id());
		disposings.takeBack(staff.actor(HEAD), current().id());

		refused("directory.disposing-none", this::dispose);
		assertThat(trail("directory.disposing-withdrawn")).isOne();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("mendisposisi atas nama " + name(HEAD) + " dicabut"));
	}

	private void byAdministrator() {
		assistants.appoint(staff.actor("admin"), head, id("PERENCANA2"), new Period(Staff.today(), null), true, false);
	}

	private void dispose() {
		preparations.dispose(staff.actor(HELPER), letter, null, desk.order());
	}

	private void follow() {
		disposings.follow();
	}

	private Assistant current() {
		return assistants.of(head).getFirst();
	}

	private String page() {
		return "/assistants/" + current().id() + "/disposing";
	}

	private List<Standing> standings() {
		return disposings.view(current()).lines().stream().map(Line::standing).toList();
	}

	private int trail(String event) {
		return database.sql("select count(*) from audit_event where event = ? and facts ->> 'assistant' = ?")
				.params(event, current().id().toString()).query(Integer.class).single();
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

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
