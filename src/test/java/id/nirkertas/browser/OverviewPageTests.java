package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.GivenOverview;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a head sees of all they gave: on a phone, in the dark and on paper, also when very much is late. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class OverviewPageTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	final Inspector inspector = new Inspector();

	Chromium chromium;
	DocumentId letter;
	NodeId node;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		node = dispositions.give(staff.actor("kaban.bappeda"), letter, null,
				new DispositionOrder(List.of(new Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", Staff.today().plusDays(3)))
				.getFirst();
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
		database.sql("delete from disposition_node where letter = ? and note = 'UJI'").param(letter.value()).update();
	}

	@Test
	void hasRoomForTwoHundredLateOnes() throws IOException {
		late(GivenOverview.MOST + 5);
		var head = chromium.desk("kaban.bappeda").open("/overview?span=year").sees("Hanya 200 baris teratas")
				.sees("Yang terlambat (200)").picture("overview");

		assertThat(inspector.faults(head.page())).isEmpty();
		try (var paper = PrintedSheets.of(head, "/overview?span=year", "overview")) {
			assertThat(paper.isLandscape()).isTrue();
			assertThat(paper.texts().getFirst()).contains("Ikhtisar disposisi yang diberikan", "Kepala Badan", "keadaan")
					.doesNotContain("90 hari");
		}
	}

	@Test
	void oneClickOnTheMapReminds() {
		var head = chromium.desk("kaban.bappeda").open("/incoming/" + letter);
		assertThat(inspector.faults(head.page())).isEmpty();

		head.press("Ingatkan");
		assertThat(head.path()).isEqualTo("/incoming/" + letter);
		assertThat(head.text()).doesNotContain("Ingatkan");

		head.open("/dispositions/" + node).sees("Penerimanya sudah Anda ingatkan hari ini.").picture("reminded");
		assertThat(inspector.faults(head.page())).isEmpty();
	}

	@Test
	void theTimesOfRemindersAreSetOnAPhoneToo() {
		var administrator = chromium.desk("admin").open("/reminders").sees("Waktu mengingatkan").picture("reminders");

		assertThat(inspector.faults(administrator.page())).isEmpty();
	}

	/** Each under the one before, long ago. */
	private void late(int many) {
		database.sql(
				"""
						with given as (select gen_random_uuid() as id, n from generate_series(1, :many) n)
						insert into disposition_node (id, letter, parent, giver, given_by, given_as, recipient, part, follow_up, note, due,
							state, given_at)
						select each.id, :letter, above.id, :giver, :person, 'PERMANENT', :recipient, 'SUPPORT', true, 'UJI',
							current_date - 400, 'UNREAD', now() - interval '1 minute'
						from given each left join given above on above.n = each.n - 1""")
				.param("many", many)
				.param("letter", letter.value()).param("giver", staff.position("KABAN.BAPPEDA").id().value())
				.param("person", staff.person("kaban.bappeda").id().value())
				.param("recipient", staff.position("KABID.EKON").id().value()).update();
	}
}
