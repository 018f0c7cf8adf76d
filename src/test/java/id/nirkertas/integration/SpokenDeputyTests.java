package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

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
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrderState;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

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
	void aDeputyAnswersForWhatTheySaidThemselvesAndIsCalledSoEverywhere() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today());

		orders.confirm(deputy(), order.id());

		assertThat(orders.view(order.id()).settledAs()).isEqualTo(Capacity.ACTING_DAILY);
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + letter).body()).contains("sebagai Plh.");
		assertThat(drafter.open("/instructions/" + order.id()).body()).contains("sebagai Plh.");
		await().until(() -> notices.of(staff.person("pranata1").id(), 1000).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.order-confirmed-as")
						&& notice.details().contains(Capacity.ACTING_DAILY)));
	}

	@Test
	void theWordOfADeputyWhoIsGoneIsAnsweredForByWhoeverFillsThePosition() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted(Staff.today());
		deputies.leave(directory);

		orders.deny(staff.actor("kabid.aptika"), order.id(), "Saya tidak diberi tahu.");

		assertThat(orders.view(order.id()).settledAs()).isEqualTo(Capacity.PERMANENT);
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
