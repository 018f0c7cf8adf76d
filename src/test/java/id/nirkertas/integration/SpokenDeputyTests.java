package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrderState;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import id.nirkertas.workflow.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A spoken word is answered for by whoever gave it, not by whoever sits in their chair meanwhile. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SpokenDeputyTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	SpokenOrders orders;
	@Autowired
	SpokenSuccession succession;
	@Autowired
	Worklist worklist;
	@Autowired
	Access access;
	@Autowired
	JdbcClient database;
	@Autowired
	Notices notices;

	Deputies deputies;
	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		deputies = Deputies.over("KABID.APTIKA", office);
		letter = letters.draft(staff.actor("pranata1"),
				secretariat.content("OFFICIAL_LETTER", "Undangan " + UUID.randomUUID(), "500.12", "KADIS.KOMINFO",
						List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara."));
	}

	@AfterEach
	void theHeadIsBack() {
		deputies.leave(directory);
	}

	@Test
	void theWordOfTheHeadWaitsForTheHeadWhileADeputySitsThere() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today().minusDays(3));

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> orders.confirm(deputy(), order.id()))
				.withMessage("spoken.waits-for");
		assertThat(Visitor.loggedIn(port, "perencana2").open("/instructions/" + order.id()).body())
				.doesNotContain("Ya, benar");

		deputies.leave(directory);
		orders.confirm(staff.actor("kabid.aptika"), order.id());
		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.CONFIRMED);
		assertThat(orders.view(order.id()).isByDeputy()).isFalse();
	}

	@Test
	void whoeverSaidItIsAskedThemselvesWhileADeputySitsThere() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today().minusDays(3));
		var page = "/instructions/" + order.id();
		var inTheirChair = Visitor.loggedIn(port, "perencana2");
		var giver = Visitor.loggedIn(port, "kabid.aptika");

		assertThat(inTheirChair.open("/inbox").body()).doesNotContain(page);
		assertThat(inTheirChair.open(page).body()).doesNotContain("Ya, benar", "Ambil alih sebagai");
		assertThat(orders.maySettle(deputy(), order.id())).extracting("code").isEqualTo("spoken.waits-for");
		assertThat(inTheirChair.open("/documents/" + letter + "/why").body()).contains("jabatan pemberi arahan");
		assertThat(giver.open("/inbox").body()).contains(page, "Disusun atas arahan lisan Anda");
		assertThat(giver.open(page).body()).contains("Ya, benar");
		assertThat(giver.send(page, Map.of("act", List.of("confirm"))).statusCode()).isEqualTo(303);

		assertThat(orders.view(order.id())).extracting(SpokenOrderView::state, SpokenOrderView::settledBy,
				SpokenOrderView::settledAs)
				.containsExactly(SpokenOrderState.CONFIRMED, staff.person("kabid.aptika").id(), Capacity.PERMANENT);
		assertThat(giver.open("/inbox").body()).doesNotContain(page);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(order.id().toString()));
	}

	@Test
	void aDeputyAnswersForWhatTheySaidThemselvesAndIsCalledSoEverywhere() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today());

		orders.confirm(deputy(), order.id());

		assertThat(orders.view(order.id()).settledAs()).isEqualTo(Capacity.ACTING_DAILY);
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + letter).body()).contains("sebagai Plh.");
		assertThat(drafter.open("/instructions/" + order.id()).body()).contains("sebagai Plh.");
		await().until(() -> notices.of(staff.person("pranata1").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.order-confirmed-as")
						&& notice.details().contains(Capacity.ACTING_DAILY)));
	}

	@Test
	void theWordOfADeputyWhoIsGoneIsAskedOfThemWhereTheySitNow() {
		var order = saidByADeputyWhoIsGone();

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.confirm(staff.actor("kabid.aptika"), order.id())).withMessage("spoken.waits-for");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.deny(staff.actor("kabid.aptika"), order.id(), "Saya tidak diberi tahu."))
				.withMessage("spoken.waits-for");
		succession.follow();
		succession.follow();

		assertThat(orders.view(order.id()).asked()).isEqualTo(staff.position("PERENCANA2").id());
		assertThat(worklist.of(List.of(head()))).noneMatch(item -> item.key().equals(order.id().toString()));
		assertThat(worklist.drift()).noneMatch(line -> line.contains(order.id().toString()));
		var giver = Visitor.loggedIn(port, "perencana2");
		assertThat(giver.open("/inbox").body()).contains("/instructions/" + order.id(), "Disusun atas arahan lisan Anda");
		assertThat(giver.open("/instructions/" + order.id()).body()).contains("Ya, benar",
				"ditanyakan kepadanya di jabatannya sekarang").doesNotContain("Ambil alih");
		orders.confirm(staff.actor("perencana2"), order.id());
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body())
				.contains("yang saat itu menjabat " + staff.position("PERENCANA2").title());
	}

	@Test
	void whoeverComesAfterThemTakesTheDraftOverAsTheirOwnDecisionAndConfirmsNobodysWord() {
		var order = saidByADeputyWhoIsGone();
		var successor = Visitor.loggedIn(port, "kabid.aptika");
		assertThat(successor.open("/instructions/" + order.id()).body())
				.contains("Anda tidak diminta membenarkan ucapannya", "Ambil alih sebagai keputusan saya")
				.doesNotContain("Ya, benar", "Jangan ambil alih");

		assertThat(successor.send("/instructions/" + order.id(), Map.of("act", List.of("take-over"))).statusCode())
				.isEqualTo(303);

		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.TAKEN_OVER);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body())
				.contains("diambil alih oleh " + staff.person("kabid.aptika").name() + " sebagai keputusan sendiri")
				.doesNotContain("dibenarkan");
		assertThat(worklist.drift()).noneMatch(line -> line.contains(order.id().toString()));
		await().until(() -> notices.of(staff.person("pranata1").id(), Integer.MAX_VALUE).stream().anyMatch(
				notice -> letter.equals(notice.document()) && notice.code().equals("notification.order-taken")));
		assertThat(events("spoken.spoken-order-taken-over")).isOne();
		assertThat(events("spoken.spoken-order-confirmed")).isZero();
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.confirm(staff.actor("perencana2"), order.id())).withMessage("spoken.settled");
	}

	@Test
	void aDeputyOfALaterDayNeitherConfirmsNorTakesOverWhatTheHeadSaid() {
		var order = noted(Staff.today().minusDays(3));
		deputies.appoint("perencana2", Staff.today());

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> succession.takeOver(deputy(), order.id()))
				.withMessage("spoken.waits-for");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> succession.takeOver(staff.actor("kabid.aptika"), order.id()))
				.withMessage("spoken.your-word");
	}

	@Test
	void whatNobodyIsLeftToBeAskedForIsTakenOverOrLeftWithAReason() {
		var order = noted(Staff.today());
		database.sql("update spoken_order set said_by = ? where id = ?").params(UUID.randomUUID(), order.id().value())
				.update();
		var successor = staff.actor("kabid.aptika");

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> orders.confirm(successor, order.id()))
				.withMessage("spoken.only-taken-over");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> succession.leave(successor, order.id(), " "))
				.withMessage("spoken.no-reason");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/inbox").body())
				.contains("dari pejabat yang saat itu menjalankan jabatan ini");
		succession.leave(successor, order.id(), "Rapat itu tidak perlu.");

		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.NOT_TAKEN);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains("tidak diambil alih oleh",
				"Rapat itu tidak perlu.");
	}

	@Test
	void aSecretDraftIsOpenedToWhoeverWasInTheRoomAlone() {
		var plain = letters.view(letter).content();
		letters.save(staff.actor("pranata1"), letter, Secretariat.marked(plain, Urgency.NORMAL, Secrecy.SECRET),
				letters.view(letter).revision());
		deputies.appoint("perencana2", Staff.today());
		orders.note(staff.actor("pranata1"), letter, new SpokenOrder(head(), Staff.today(), "", true));
		deputies.leave(directory);
		succession.follow();

		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isTrue();
		assertThat(access.maySee(staff.person("kabid.aptika").id(), letter).isAllowed()).isFalse();
	}

	private SpokenOrderView saidByADeputyWhoIsGone() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today());
		deputies.leave(directory);
		return order;
	}

	private int events(String event) {
		return database.sql("select count(*) from audit_event where event = ? and document = ?")
				.params(event, letter.value()).query(Integer.class).single();
	}

	private SpokenOrderView noted(LocalDate on) {
		orders.note(staff.actor("pranata1"), letter, new SpokenOrder(head(), on, "Undang semua bidang.", false));
		return orders.on(letter).getFirst();
	}

	private Actor deputy() {
		return new Actor(staff.person("perencana2").id(), head(), Capacity.ACTING_DAILY);
	}

	private PositionId head() {
		return staff.position("KABID.APTIKA").id();
	}
}
