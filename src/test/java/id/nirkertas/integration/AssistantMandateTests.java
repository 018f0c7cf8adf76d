package id.nirkertas.integration;

import static org.awaitility.Awaitility.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import id.nirkertas.access.Access;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assistant helps an official: not longer than the official may name them, and not in the name of another. */
@OfficeTest
class AssistantMandateTests {

	static final String HELPER = "perencana2";
	static final String HEAD = "kaban.bappeda";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Assistants assistants;
	@Autowired
	Preparations preparations;
	@Autowired
	Access access;
	@Autowired
	JdbcClient database;

	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		head = staff.position("KABAN.BAPPEDA").id();
		letter = arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		assistants.of(head).stream().filter(each -> !each.ended())
				.forEach(each -> assistants.dismiss(staff.actor(HEAD), each.id()));
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
			assertThat(sees(letter)).isTrue();
			assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/assistants").statusCode()).isEqualTo(200);
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}

		assertThat(sees(letter)).isFalse();
		assertThat(assistants.of(head).getFirst().ended()).isTrue();
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body())
				.contains("ditunjuk sebagai pembantu"));
		appoint(false, true);
		assertThat(sees(letter)).isTrue();
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
		appoint(true, false);
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
		appoint(true, false);
		preparations.dispose(staff.actor(HELPER), letter, null, order());
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, HEAD).open("/notices").body())
				.contains("mendisposisi atas nama Anda", "/incoming/" + letter));

		var other = arrived(Secrecy.ORDINARY);
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		try {
			assertThat(preparations.mayPrepare(staff.actor(HELPER), other, null).isAllowed()).isTrue();
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> preparations.dispose(staff.actor(HELPER), other, null, order()))
					.withMessage("disposition.name-of-another");
		} finally {
			staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		}
	}

	private void refusedMandate(Actor by, String helper, @Nullable LocalDate until, boolean secrets, String code) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> assistants.appoint(by, head, id(helper),
				new Period(Staff.today(), until), true, secrets)).withMessage(code);
	}

	private void appoint(boolean disposes, boolean secrets) {
		assistants.appoint(staff.actor(HEAD), head, id("PERENCANA2"), new Period(Staff.today(), null), disposes, secrets);
	}

	private DocumentId arrived(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private DispositionOrder order() {
		return new DispositionOrder(List.of(new DispositionOrder.Recipient(id("KABID.EKON"), Part.LEAD)),
				List.of("STUDY"), "", null);
	}

	private boolean sees(DocumentId document) {
		return access.maySee(staff.person(HELPER).id(), document).isAllowed();
	}

	private PositionId id(String code) {
		return staff.position(code).id();
	}
}
