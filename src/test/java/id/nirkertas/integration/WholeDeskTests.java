package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves several positions leaves them in one act, and all whom it concerns hear of it. */
@OfficeTest
class WholeDeskTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Handovers handovers;
	@Autowired
	Letters letters;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@Test
	void allPositionsOfOnePersonPassInOneAct() {
		staff.standIn("pranata1", "PRANATA2");
		try {
			var first = letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
			var other = letters.draft(staff.actor("pranata1", "PRANATA2"), content("KADIS.KOMINFO"));
			var superior = Visitor.loggedIn(port, "kabid.aptika");
			var whole = "person-" + staff.person("pranata1").id();
			assertThat(superior.open("/handovers").body()).contains("Semua jabatan " + staff.person("pranata1").name(),
					"value=\"" + whole + "\"");
			assertThat(superior.open("/handovers/new?position=" + whole).body()).contains(first.toString(),
					other.toString());
			var id = new HandoverId(UUID.randomUUID());
			assertThat(superior.send("/handovers/new", Map.of("id", List.of(id.toString()), "position", List.of(whole),
					"successor", List.of("perencana1"), "note", List.of(""))).statusCode()).isEqualTo(303);

			var handover = handovers.handover(staff.actor("kabid.aptika"), id);
			assertThat(handover.leaving()).isEqualTo(staff.person("pranata1").id());
			assertThat(handover.positions()).containsExactlyInAnyOrder(position("PRANATA1"), position("PRANATA2"));
			handovers.confirm(staff.actor("perencana1"), id);
			assertThat(handovers.items(staff.actor("pranata1"), id)).extracting(HandoverItem::document).contains(first,
					other);
		} finally {
			staff.comesBack("pranata1", "PRANATA2");
		}
	}

	@Test
	void oneHandoverIsOfOnePerson() {
		var proposal = new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position("PRANATA1"), position("PRANATA2")), staff.person("perencana1").id(), null, List.of(), "");

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.propose(staff.actor("kabid.aptika"), proposal))
				.withMessage("handover.of-several");
		assertThat(handovers.passable(staff.actor("kabid.sandi"), staff.person("pranata1").id())).isEmpty();
	}

	@Test
	void whoeverTakesOverHearsOfItAndTheProposerAndTheSuperiorThatItIsDone() {
		var handover = handovers.propose(staff.actor("pranata1"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position("PRANATA1")), staff.person("pranata2").id(), null, List.of(), ""));
		await().untilAsserted(() -> assertThat(told("pranata2", handover)).hasSize(1));
		assertThat(told("pranata1", handover)).isEmpty();
		assertThat(Visitor.loggedIn(port, "pranata2").open("/notices").body())
				.contains("diusulkan untuk diserahkan kepada Anda", "/handovers/" + handover);

		handovers.confirm(staff.actor("pranata2"), handover);

		await().untilAsserted(() -> assertThat(told("pranata1", handover)).hasSize(1));
		await().untilAsserted(() -> assertThat(told("kabid.aptika", handover)).hasSize(1));
		assertThat(told("pranata2", handover)).as("who confirmed it knows").hasSize(1);
	}

	private List<String> told(String username, HandoverId handover) {
		return database.sql("select code from notification_notice where address = ? and position = ?")
				.param("/handovers/" + handover).param(staff.actor(username).position().value())
				.query((row, _) -> row.getString(1))
				.list();
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", signatory, List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan data.");
	}
}
