package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.DisposingView.Line;
import id.nirkertas.directory.DisposingView.Standing;
import id.nirkertas.directory.Disposings;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The permission to dispose is from a person for a person: it goes with neither position. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DisposingPersonTests {

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
	Directory directory;

	AssistedHead desk;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new AssistedHead(office);
		desk.helpedNoMore();
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		Deputies.over("PERENCANA2", office).leave(directory);
		desk.helpedNoMore();
	}

	@Test
	void whatIsSecretOpensToThePersonAloneWhoeverElseComesIntoTheirPosition() {
		desk.appoint(false, true);
		var secret = desk.arrived(Secrecy.SECRET);
		assertThat(sees(HELPER, secret)).isTrue();
		Deputies.over("PERENCANA2", office).appoint(STAND_IN, Staff.today());
		var deputy = new Actor(person(STAND_IN), id("PERENCANA2"), Capacity.ACTING_DAILY);

		assertThat(sees(STAND_IN, letter)).isTrue();
		assertThat(sees(STAND_IN, secret)).isFalse();
		assertThat(preparations.mayPrepare(deputy, secret, null).isAllowed()).isFalse();
		assertThat(Visitor.loggedIn(port, HEAD).open("/assistants").body())
				.contains("Izin membuka naskah rahasia diberikan kepada " + name(HELPER));

		Deputies.over("PERENCANA2", office).leave(directory);
		assertThat(sees(HELPER, secret)).isTrue();
		assertThat(Visitor.loggedIn(port, HEAD).open("/assistants").body()).contains("; membuka naskah rahasia")
				.doesNotContain("Izin membuka naskah rahasia diberikan");
	}

	private boolean sees(String username, DocumentId document) {
		return office.getBean(Access.class).maySee(person(username), document).isAllowed();
	}

	@Test
	void whoeverStandsInForTheHelperDoesNotHaveItAndBothHearOfIt() {
		desk.appoint(true, false);
		Deputies.over("PERENCANA2", office).appoint(STAND_IN, Staff.today());
		var deputy = new Actor(person(STAND_IN), id("PERENCANA2"), Capacity.ACTING_DAILY);

		refused("directory.disposing-of-another-helper", () -> preparations.dispose(deputy, letter, null, desk.order()));
		disposings.follow();
		disposings.follow();

		assertThat(disposings.view(desk.current()).lines()).extracting(Line::standing)
				.containsExactly(Standing.OTHER_HELPER);
		assertThat(desk.trail("directory.disposing-passed")).isOne();
		Stream.of(HEAD, HELPER, STAND_IN).forEach(told -> await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, told).open("/notices").body()).contains(
						"tidak berlaku untuk sementara",
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
		disposings.follow();

		refused("directory.disposing-none", this::dispose);
		assertThat(desk.trail("directory.disposing-passed")).isOne();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("tidak berpindah kepada pejabat berikutnya"));
		disposings.give(staff.actor(HEAD), desk.current().id(), person(HELPER));
		dispose();
	}

	@Test
	void aQuestionAboutAHelperWhoLeavesLapses() {
		Deputies.over("PERENCANA2", office).appoint(STAND_IN, Staff.today());
		desk.appointedByAdministrator();
		Deputies.over("PERENCANA2", office).leave(directory);

		disposings.follow();

		refused("directory.disposing-none", this::dispose);
		Stream.of(HEAD, HELPER, "admin").forEach(told -> await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, told).open("/notices").body())
						.contains(
								"Permintaan izin " + name(STAND_IN) + " mendisposisi atas nama " + name(HEAD) + " gugur")));
	}

	@Test
	void aQuestionToADeputyOfTheHeadLapsesWithTheirDaysAndIsAskedAnew() {
		desk.appoint(false, false);
		var deputy = staff.standIn("kabid.ekon", "KABAN.BAPPEDA").person();
		try {
			disposings.ask(staff.actor("admin"), desk.current().id());
			disposings.follow();
			assertThat(disposings.view(desk.current()).waitsFor(deputy)).isTrue();
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		disposings.follow();
		disposings.follow();

		assertThat(disposings.view(desk.current()).waits()).isFalse();
		assertThat(desk.trail("directory.disposing-lapsed")).isOne();
		Stream.of(HELPER, "admin").forEach(told -> await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, told).open("/notices").body())
						.contains("mendisposisi atas nama " + name("kabid.ekon") + " gugur")));
		assertThat(Visitor.loggedIn(port, "admin").open("/assistants?head=KABAN.BAPPEDA").body())
				.contains("Minta izin pimpinan");
		disposings.ask(staff.actor("admin"), desk.current().id());
		assertThat(disposings.view(desk.current()).waitsFor(person(HEAD))).isTrue();
	}

	@Test
	void aDeputyOfTheHeadPermitsItForTheirOwnDaysAlone() {
		desk.appoint(true, false);
		var stand = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			refused("directory.disposing-of-another-name", this::dispose);
			assertThat(Visitor.loggedIn(port, HELPER).open("/assistants").body())
					.contains("tidak berlaku selama " + name("kabid.ekon") + " menjalankan jabatan pimpinan");

			disposings.give(stand, desk.current().id(), person(HELPER));

			assertThat(disposings.view(desk.current()).lines()).extracting(Line::official, Line::standing, Line::until)
					.contains(tuple(stand.person(), Standing.IN_FORCE,
							Staff.today().plusDays(1)));
			dispose();
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		assertThat(disposings.view(desk.current()).lines()).extracting(Line::official).containsExactly(person(HEAD));
		letter = desk.arrived(Secrecy.ORDINARY);
		dispose();
	}

	private void dispose() {
		desk.dispose(letter);
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
