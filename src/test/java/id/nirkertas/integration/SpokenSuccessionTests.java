package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
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

/** A spoken order goes where its giver goes, and nobody is left behind who reads what is secret for it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SpokenSuccessionTests {

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
	Access access;
	@Autowired
	JdbcClient database;

	Deputies deputies;
	PassedDesk desk;
	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		deputies = Deputies.over("KABID.APTIKA", office);
		desk = PassedDesk.in(office);
		letter = draft(Secrecy.ORDINARY);
	}

	@AfterEach
	void everybodyIsBack() {
		desk.restore();
		deputies.leave(directory);
	}

	@Test
	void aSecretDraftIsShutToEverybodyWhenWhoeverMovedIsGone() {
		letter = draft(Secrecy.SECRET);
		var order = saidByADeputyWhoIsGone();
		succession.follow();
		assertThat(reads("perencana2")).isTrue();

		isGone(order);
		succession.follow();

		assertThat(orders.view(order.id()).asked()).isEqualTo(head());
		assertThat(reads("perencana2")).isFalse();
		assertThat(reads("kabid.aptika")).isFalse();
	}

	@Test
	void aSecretDraftIsShutToWhoeverComesAfterAGiverWhoNeverMoved() {
		letter = draft(Secrecy.SECRET);
		var order = noted();
		assertThat(reads("kabid.aptika")).isTrue();

		isGone(order);
		succession.follow();

		assertThat(orders.view(order.id()).asked()).isEqualTo(head());
		assertThat(reads("kabid.aptika")).isFalse();
	}

	@Test
	void aSecretOrderThatNobodyCanAnswerAnyMoreGoesBackToItsDrafter() {
		letter = draft(Secrecy.SECRET);
		var order = noted();
		var page = "/instructions/" + order.id();
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/inbox").body()).contains(page);

		isGone(order);
		succession.follow();
		succession.follow();

		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.UNANSWERABLE);
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/inbox").body()).doesNotContain(page);
		var drafter = Visitor.loggedIn(port, "pranata1");
		assertThat(drafter.open("/letters/" + letter + "/instructions").body()).contains("tidak dapat dikonfirmasi lagi",
				"naskah rahasia tidak dibuka bagi orang lain");
		await().untilAsserted(() -> assertThat(drafter.open("/notices").body()).contains(
				"/letters/" + letter + "/instructions", "tidak dapat dikonfirmasi lagi"));
	}

	@Test
	void aSecretOrderOfADayOnWhichNobodyFilledThePositionIsNotNoted() {
		desk.follows("perencana1", "AST2", Capacity.ACTING);
		var order = new SpokenOrder(staff.position("AST2").id(), Staff.today().minusDays(200), "", true);
		var secret = draft(Secrecy.SECRET);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.note(staff.actor("pranata1"), secret, order))
				.withMessage("spoken.secret-nobody");

		assertThat(orders.on(secret)).isEmpty();
		orders.note(staff.actor("pranata1"), letter, order);
		assertThat(orders.on(letter)).hasSize(1);
	}

	@Test
	void onceItIsConfirmedTheDeskWhereTheGiverSitsNowReadsTheLetterNoMore() {
		letter = draft(Secrecy.SECRET);
		var order = saidByADeputyWhoIsGone();
		succession.follow();
		var giver = Visitor.loggedIn(port, "perencana2");
		giver.open("/instructions/" + order.id());

		var answer = giver.send("/instructions/" + order.id(), Map.of("act", List.of("confirm")));

		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/inbox");
		assertThat(orders.view(order.id()).state()).isEqualTo(SpokenOrderState.CONFIRMED);
		assertThat(reads("perencana2")).isFalse();
		assertThat(reads("kabid.aptika")).isFalse();
	}

	@Test
	void onceItIsTakenOverItIsOfWhoeverTookIt() {
		var order = saidByADeputyWhoIsGone();
		succession.follow();
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/letters/" + letter + "/instructions").body())
				.contains("Ambil alih, atau tidak").doesNotContain("Benarkan atau sangkal");

		succession.takeOver(staff.actor("kabid.aptika"), order.id());

		assertThat(reads("perencana2")).isFalse();
		assertThat(reads("kabid.aptika")).isTrue();
	}

	@Test
	void whoeverActsThroughAnotherPositionReadsWhereTheyAreAsked() {
		var order = saidByADeputyWhoIsGone();
		desk.follows("perencana2", "AST2", Capacity.ACTING);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> orders.confirm(staff.actor("perencana2", "AST2"), order.id()))
				.withMessage("spoken.asked-elsewhere");
	}

	@Test
	void anOrderWhoseFlowIsLostHoldsUpNoOther() {
		var lost = saidByADeputyWhoIsGone();
		letter = draft(Secrecy.ORDINARY);
		var other = saidByADeputyWhoIsGone();
		rename(lost.id().toString(), lost.id() + "-lost");

		succession.follow();

		assertThat(orders.view(lost.id()).asked()).isEqualTo(head());
		assertThat(orders.view(other.id()).asked()).isEqualTo(staff.position("PERENCANA2").id());
		rename(lost.id() + "-lost", lost.id().toString());
		succession.follow();
		assertThat(orders.view(lost.id()).asked()).isEqualTo(staff.position("PERENCANA2").id());
	}

	private void rename(String from, String to) {
		database.sql("update act_ru_execution set business_key_ = ? where business_key_ = ?").params(to, from).update();
	}

	/** In office no more, whoever they were. */
	private void isGone(SpokenOrderView order) {
		database.sql("update spoken_order set said_by = ? where id = ?").params(UUID.randomUUID(), order.id().value())
				.update();
	}

	private SpokenOrderView saidByADeputyWhoIsGone() {
		deputies.appoint("perencana2", Staff.today());
		var order = noted();
		deputies.leave(directory);
		return order;
	}

	private SpokenOrderView noted() {
		orders.note(staff.actor("pranata1"), letter, new SpokenOrder(head(), Staff.today(), "Undang semua bidang.", true));
		return orders.on(letter).getFirst();
	}

	private DocumentId draft(Secrecy secrecy) {
		return letters.draft(staff.actor("pranata1"), Secretariat.marked(secretariat.usual(), Urgency.NORMAL, secrecy));
	}

	private boolean reads(String username) {
		return access.maySee(staff.person(username).id(), letter).isAllowed();
	}

	private PositionId head() {
		return staff.position("KABID.APTIKA").id();
	}
}
