package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands between giver and recipient hears that something went past them, and nothing of what it is about. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SkippedSuperiorTests {

	static final String SKIPPED = "kabid.ekon";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Registry registry;
	@Autowired
	Access access;
	@Autowired
	JdbcClient database;

	BranchDesk desk;

	@BeforeEach
	void aDesk() {
		desk = new BranchDesk(office);
	}

	@Test
	void theSuperiorBetweenIsToldOnceForAllThatWasGivenAtOnceAndSeesNothingOfTheLetter() {
		var letter = desk.arrived(Secrecy.ORDINARY);

		give(letter, "PERENCANA1", "PERENCANA2");

		await().until(() -> notices(letter).size() == 1);
		var notice = notices(letter).getFirst();
		assertThat(notice.document()).isNull();
		assertThat(notice.address()).isEqualTo("/notices");
		assertThat(Visitor.loggedIn(port, SKIPPED).open("/notices").body())
				.contains("Ada disposisi langsung kepada " + staff.position("PERENCANA1").title() + " dan 1 jabatan lain",
						"agenda " + agenda(letter), "/notices")
				.doesNotContain("/incoming/" + letter);
		assertThat(access.maySee(staff.person(SKIPPED).id(), letter).isAllowed()).isFalse();
		assertThat(trail(letter)).hasSize(1);
	}

	@Test
	void ofASecretLetterNoMoreIsSaid() {
		var secret = desk.arrived(Secrecy.SECRET);

		give(secret, "PERENCANA1");

		await().until(() -> notices(secret).size() == 1);
		assertThat(notices(secret).getFirst().details().toString()).doesNotContain(IncomingMail.SUBJECT,
				registry.view(secret).letter().number());
		assertThat(access.maySee(staff.person(SKIPPED).id(), secret).isAllowed()).isFalse();
	}

	@Test
	void whoIsGivenItTooOrStandsBelowNobodyElseNeedsNoWord() {
		var letter = desk.arrived(Secrecy.ORDINARY);

		give(letter, "KABID.EKON", "PERENCANA1");

		assertThat(trail(letter)).isEmpty();
	}

	@Test
	void theGiverReadsBeforeGivingWhoWillBeTold() {
		var letter = desk.arrived(Secrecy.ORDINARY);

		assertThat(Visitor.loggedIn(port, BranchDesk.HEAD).open("/incoming/" + letter + "/disposition").body())
				.contains(staff.position("KABID.EKON").title() + " akan diberi tahu")
				.doesNotContain(staff.position("KABAN.BAPPEDA").title() + " akan diberi tahu");
	}

	private void give(DocumentId letter, String... recipients) {
		dispositions.give(staff.actor(BranchDesk.HEAD), letter, null,
				new DispositionOrder(Stream.of(recipients)
						.map(each -> new DispositionOrder.Recipient(staff.position(each).id(), Part.SUPPORT)).toList(),
						List.of("STUDY"), BranchDesk.NOTE, null));
	}

	private List<NoticeView> notices(DocumentId letter) {
		return desk.told(SKIPPED, "notification.superior-skipped").stream()
				.filter(notice -> notice.details().stream().anyMatch(each -> each.toString().equals(agenda(letter))))
				.toList();
	}

	private String agenda(DocumentId letter) {
		return registry.view(letter).agendaNumber();
	}

	private List<String> trail(DocumentId letter) {
		return database
				.sql("select facts::text as facts from audit_event where event = 'disposition.superior-skipped' and document = ?")
				.param(letter.value()).query((row, _) -> row.getString("facts")).list();
	}
}
