package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.notification.StoppedDeeds;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
	Wording wording;
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

	@Test
	void theHeadReadsWhatTheDeputyDidBeforeTheStop() {
		deputies().appoint("perencana2", Staff.today());
		var letter = givenBy("perencana2");
		stop();

		var stop = stopped.of(head()).getFirst();
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
				Visitor.loggedIn(port, "kaban.bappeda").open("/notices").body())
				.contains("ada 1 tindakan atas nama jabatan itu", "/notices/stopped/" + stop.id()));
		var page = "/notices/stopped/" + stop.id();
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open(page).body()).contains("Memberi disposisi",
				"/incoming/" + letter, "Salah memilih pegawai", staff.person("perencana2").name());
		assertThat(Visitor.loggedIn(port, "perencana2").open(page).body()).contains("Memberi disposisi");
		assertThat(Visitor.loggedIn(port, "admin").open(page).body()).contains("Memberi disposisi")
				.doesNotContain("/incoming/" + letter);
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open(page).statusCode()).isEqualTo(403);
	}

	@Test
	void whoIsStoppedAndHoldsNothingElseReadsThat() {
		database.sql("update directory_assignment set valid_until = ? where person_id = ? and capacity = 'PERMANENT'")
				.params(Staff.today().minusDays(9),
						staff.person("perencana2").id().value())
				.update();
		try {
			deputies().appoint("perencana2", Staff.today());
			stop();
			var person = Visitor.loggedIn(port, "perencana2");

			assertThat(person.open("/inbox").body()).contains("dihentikan", "Salah memilih pegawai", "/notices");
			await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(person.open("/notices").body())
					.contains("Alasan: “Salah memilih pegawai”", "/notices/stopped/"));
		} finally {
			database.sql("update directory_assignment set valid_until = null where person_id = ? and capacity = 'PERMANENT'")
					.param(staff.person("perencana2").id().value()).update();
			database.sql("update directory_version set version = nextval('directory_change')").update();
		}
	}

	@Test
	void everyActThatIsToldHasWords() throws IOException {
		assertThat(StoppedDeeds.TOLD).allSatisfy(event -> assertThat(wording.say("notification.deed." + event))
				.doesNotStartWith("notification."));
		assertThat(Files.readString(Path.of("docs/audit-events.md"))).contains(StoppedDeeds.TOLD.stream()
				.map(event -> "`" + event + "`").toList());
	}

	private DocumentId givenByTheDeputy() {
		return givenBy("pranata2");
	}

	private DocumentId givenBy(String deputy) {
		var letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var order = new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.SUPPORT)),
				List.of("FOLLOW_UP"), "", null);
		dispositions.give(staff.actor(deputy, "KABAN.BAPPEDA"), letter, null, order);
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
