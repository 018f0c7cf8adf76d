package id.nirkertas.integration;

import static org.awaitility.Awaitility.await;
import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assistant helps an official: not longer than the official may name them, and not in the name of another. */
@OfficeTest
class AssistantMandateTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Assistants assistants;
	@Autowired
	Preparations preparations;
	@Autowired
	JdbcClient database;

	AssistedHead desk;
	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new AssistedHead(office);
		head = desk.position;
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		desk.helpedNoMore();
	}

	@Test
	void aMandateNamesNoLongerThanItsOwnDaysAndNothingSecret() {
		var stand = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			var tomorrow = Staff.today().plusDays(1);
			refusedMandate(stand, "PERENCANA2", null, false, "directory.assistant-mandate-end");
			refusedMandate(stand, "PERENCANA2", tomorrow.plusDays(1), false, "directory.assistant-mandate-end");
			refusedMandate(stand, "PERENCANA2", tomorrow, true, "directory.assistant-mandate-secrets");
			refusedMandate(stand, "KABID.EKON", tomorrow, false, "directory.assistant-self");
			assistants.appoint(stand, head, id("PERENCANA2"), new Period(Staff.today(), tomorrow), true, false);
			assertThat(desk.isSeen(letter)).isTrue();
			assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/assistants").statusCode()).isEqualTo(200);
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		assertThat(desk.isSeen(letter)).isFalse();
		assertThat(assistants.of(head).getFirst().ended()).isTrue();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body())
				.contains("ditunjuk sebagai pembantu"));
		desk.appoint(false, true);
		assertThat(desk.isSeen(letter)).isTrue();
	}

	@Test
	void bothHearThatItEndedWithTheOfficialOnWhichDay() {
		var stand = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			assistants.appoint(stand, head, id("PERENCANA2"), new Period(Staff.today(), Staff.today().plusDays(1)), true,
					false);
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		assistants.endLapsed();

		Stream.of(HEAD, HELPER, "kabid.ekon").forEach(told -> await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, told).open("/notices").body()).contains("tidak lagi menjabat",
						staff.person("kabid.ekon").name())));
		assertThat(trail("directory.assistant-lapsed")).isEqualTo(1);
		assistants.endLapsed();
		assertThat(trail("directory.assistant-lapsed")).isEqualTo(1);
	}

	@Test
	void whoeverHelpedHearsThatTheyWereDismissed() {
		desk.appoint(true, false);
		var assistant = assistants.of(head).getFirst();

		assistants.dismiss(staff.actor(HEAD), assistant.id());

		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HELPER).open("/notices").body())
				.contains("mengakhiri penunjukannya", staff.person(HEAD).name()));
	}

	private int trail(String event) {
		var latest = assistants.of(head).stream().map(each -> each.id().toString())
				.filter(id -> count(event, id) > 0).toList();
		return latest.isEmpty() ? 0 : count(event, latest.getFirst());
	}

	private int count(String event, String assistant) {
		return database.sql("select count(*) from audit_event where event = ? and facts ->> 'assistant' = ?")
				.params(event, assistant).query(Integer.class).single();
	}

	@Test
	void nobodyOfAnotherAgencyHelps() {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> assistants.appoint(staff.actor(HEAD), head, id("PRANATA2"),
						new Period(Staff.today(), null), false, false))
				.withMessage("directory.assistant-elsewhere");
		var official = Visitor.loggedIn(port, HEAD);
		official.open("/assistants");
		assertThat(official.send("/assistants", Map.of("helper", List.of("PRANATA2"), "from",
				List.of(Staff.today().toString()))).body()).contains("perangkat daerah lain", "href=\"#helper\"")
				.doesNotContain("PRANATA1");
	}

	@Test
	void aHeadIsToldWhatIsGivenInTheirNameButNobodyUsesTheNameOfAnother() {
		desk.appoint(true, false);
		preparations.dispose(staff.actor(HELPER), letter, null, desk.order());
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body())
				.contains("mendisposisi atas nama Anda", "/incoming/" + letter));

		var other = desk.arrived(Secrecy.ORDINARY);
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			assertThat(preparations.mayPrepare(staff.actor(HELPER), other, null).isAllowed()).isTrue();
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> preparations.dispose(staff.actor(HELPER), other, null, desk.order()))
					.withMessage("directory.disposing-of-another-name");
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}
	}

	private void refusedMandate(Actor by, String helper, @Nullable LocalDate until, boolean secrets, String code) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> assistants.appoint(by, head, id(helper),
				new Period(Staff.today(), until), true, secrets)).withMessage(code);
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
