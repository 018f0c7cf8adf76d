package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody was entered as Plh. by mistake and gave a disposition before that was stopped: they gave it as Plh. for ever. */
@OfficeTest
class StoppedDeputyTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Appointments appointments;
	@Autowired
	StoppedAssignments stopped;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	@AfterEach
	void asItWas() {
		deputies().forget();
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 3})
	void theSheetSaysPlhAfterTheStop(int daysBefore) {
		deputies().appoint("pranata2", Staff.today().minusDays(daysBefore));
		var letter = givenByTheDeputy();
		assertThat(sheet(letter)).contains(asDeputy());

		stop();

		assertThat(sheet(letter)).contains(asDeputy());
	}

	@Test
	void thePageOfTheDispositionAndTheWhySayPlhToo() {
		deputies().appoint("pranata2", Staff.today());
		var letter = givenByTheDeputy();
		stop();
		var node = dispositions.tree(letter).getFirst().id();
		var head = Visitor.loggedIn(port, "kaban.bappeda");

		assertThat(head.open("/dispositions/" + node).body()).contains(
				"dari Plh. " + staff.position("KABAN.BAPPEDA").title() + " (" + staff.person("pranata2").name() + ")");
		assertThat(head.open("/documents/" + letter + "/why").body()).contains(
				"Pernah menangani sendiri naskah ini sebagai Plh. " + staff.position("KABAN.BAPPEDA").title());
	}

	@Test
	void theSheetOfBeforeGoesByTheAssignmentOfThatDay() {
		deputies().appoint("pranata2", Staff.today());
		var letter = givenByTheDeputy();

		database.sql("update disposition_node set given_as = null where letter = :letter").param("letter", letter.value())
				.update();

		assertThat(sheet(letter)).contains(asDeputy());
	}

	private DocumentId givenByTheDeputy() {
		var letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var order = new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.SUPPORT)),
				List.of("FOLLOW_UP"), "", null);
		dispositions.give(staff.actor("pranata2", "KABAN.BAPPEDA"), letter, null, order);
		return letter;
	}

	private void stop() {
		var seat = deputies().seat();
		stopped.stop(staff.actor("admin"), seat.id(), "Salah memilih pegawai", seat.revision());
	}

	private String asDeputy() {
		return "Plh. " + staff.position("KABAN.BAPPEDA").title() + " · " + staff.person("pranata2").name();
	}

	private String sheet(DocumentId letter) {
		return Visitor.loggedIn(port, "kaban.bappeda").open("/incoming/" + letter + "/sheet").body();
	}

	private Deputies deputies() {
		return new Deputies(head(), staff, appointments, database);
	}

	private PositionId head() {
		return staff.position("KABAN.BAPPEDA").id();
	}
}
