package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.ItemKind;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.AbsentReviewers;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on the list of a desk, and who reads what it is about. */
@OfficeTest
class HandoverListTests {

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
	Reviews reviews;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	Assistants assistants;
	@Autowired
	JdbcClient database;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@Test
	void whoeverTakesOverReadsWhatTheySignForSaveWhatIsSecret() {
		var restricted = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("Penataan Aset Menara"), Urgency.NORMAL, Secrecy.RESTRICTED));
		var secret = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("Sandi Menara"), Urgency.NORMAL, Secrecy.SECRET));
		var handover = proposed("pranata1", "perencana1", "PRANATA1");

		assertThat(item(handover, restricted).subject()).isEqualTo("Penataan Aset Menara");
		assertThat(item(handover, restricted).party()).isNotEmpty();
		assertThat(item(handover, secret).subject() + item(handover, secret).party()).isEmpty();
		assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover).body())
				.contains("Penataan Aset Menara").doesNotContain("Sandi Menara");

		handovers.confirm(staff.actor("perencana1"), handover);
		for (var signing : List.of("pranata1", "perencana1")) {
			assertThat(Visitor.loggedIn(port, signing).open("/handovers/" + handover + "/record").body())
					.contains("Penataan Aset Menara").doesNotContain("Sandi Menara");
		}
		assertThat(Visitor.loggedIn(port, "perencana1").open("/letters/" + restricted).statusCode())
				.as("the list opens no letter").isNotEqualTo(200);
	}

	@Test
	void whatTheProposerCalledOffIsNotToldAnyLonger() {
		var restricted = letters.draft(staff.actor("pranata1"),
				Secretariat.marked(content("Penataan Aset Menara"), Urgency.NORMAL, Secrecy.RESTRICTED));
		var handover = proposed("pranata1", "perencana1", "PRANATA1");
		assertThat(item(handover, restricted).subject()).isNotEmpty();

		handovers.withdraw(staff.actor("pranata1"), handover);

		assertThat(handovers.items(staff.actor("perencana1"), handover)).isEmpty();
	}

	@Test
	void aReviewThatWasPassedOnIsOnTheListUntilItIsDone() {
		var letter = secretariat.submit("pranata1", content("Penyampaian Data"));
		assertThat(kinds("kabid.aptika", "KABID.APTIKA", letter)).containsExactly(ItemKind.INITIAL);

		absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), "");

		assertThat(kinds("kabid.aptika", "KABID.APTIKA", letter)).containsExactly(ItemKind.DELEGATED);
		assertThat(kinds("pranata2", "PRANATA2", letter)).containsExactly(ItemKind.INITIAL);
		reviews.initial(staff.actor("pranata2"), letter, letters.view(letter).versionHash());
		assertThat(kinds("kabid.aptika", "KABID.APTIKA", letter)).isEmpty();
	}

	@Test
	void assistantsWhoAreAppointedAreOnTheListAndOnTheRecord() {
		var head = staff.actor("kadis.kominfo");
		assistants.appoint(head, head.position(), position("KABID.SANDI"), new Period(Staff.today(), null), true, false);
		try {
			var handover = proposed("kadis.kominfo", "kabid.aptika", "KADIS.KOMINFO");
			handovers.confirm(staff.actor("kabid.aptika"), handover);

			assertThat(handovers.items(head, handover)).filteredOn(item -> item.kind() == ItemKind.DEPUTY).singleElement()
					.matches(item -> item.subject().equals(staff.position("KABID.SANDI").title()));
			assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/handovers/" + handover + "/record").body())
					.contains("Pembantu yang mendisposisi", staff.position("KABID.SANDI").title());
		} finally {
			assistants.of(head.position()).stream()
					.filter(each -> each.isActive(Staff.today()) && each.helper().equals(position("KABID.SANDI")))
					.map(Assistant::id).forEach(id -> assistants.dismiss(head, id));
		}
		assertThat(handovers.open(head, List.of(head.position()))).noneMatch(item -> item.kind() == ItemKind.DEPUTY
				&& item.subject().equals(staff.position("KABID.SANDI").title()));
	}

	private HandoverItem item(HandoverId handover, DocumentId document) {
		return handovers.items(staff.actor("perencana1"), handover).stream()
				.filter(item -> document.equals(item.document())).findFirst().orElseThrow();
	}

	private List<ItemKind> kinds(String reader, String position, DocumentId document) {
		return handovers.open(staff.actor(reader), List.of(position(position))).stream()
				.filter(item -> document.equals(item.document())).map(HandoverItem::kind).toList();
	}

	private HandoverId proposed(String by, String successor, String position) {
		return handovers.propose(staff.actor(by), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position(position)), staff.person(successor).id(), null, List.of(), ""));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan data.");
	}
}
