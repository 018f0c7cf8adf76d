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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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
