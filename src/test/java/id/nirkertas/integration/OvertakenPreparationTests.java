package id.nirkertas.integration;

import static id.nirkertas.integration.AssistedHead.HEAD;
import static id.nirkertas.integration.AssistedHead.HELPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was prepared for a head ends with what the head, or somebody in their name, gives or notes in its place. */
@OfficeTest
class OvertakenPreparationTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Worklist worklist;
	@Autowired
	Notices notices;

	AssistedHead desk;
	PositionId head;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new AssistedHead(office);
		head = desk.position;
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void helpNoMore() {
		desk.helpedNoMore();
	}

	@Test
	void whatTheHeadGivesThemselvesEndsWhatWasPrepared() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var waiting = desk.waiting(letter);

		dispositions.give(staff.actor(HEAD), letter, null, desk.to("SEKBAN.BAPPEDA"));
		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.WAITING);
		dispositions.give(staff.actor(HEAD), letter, null, desk.order());

		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.OVERTAKEN);
		assertThat(worklist.of(List.of(head))).noneMatch(item -> item.key().equals(waiting.id().toString()));
		assertThat(worklist.drift()).noneMatch(line -> line.contains(waiting.id().toString()));
		await().until(() -> notices.of(staff.person(HELPER).id(), Integer.MAX_VALUE).stream().anyMatch(notice -> letter
				.equals(notice.document()) && notice.code().equals("notification.prepared-overtaken")));
		assertThat(Visitor.loggedIn(port, HELPER).open("/preparations").body())
				.contains("sudah didahului arahan pejabat atau yang mewakilinya");
	}

	@Test
	void whatIsGivenInTheHeadsNameEndsWhatWasPreparedForTheSameAndIsSaidBesideTheRest() {
		desk.appoint(true, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var waiting = desk.waiting(letter);
		var helper = Visitor.loggedIn(port, HELPER);
		var sentence = "tetap menunggu";
		assertThat(helper.open("/incoming/" + letter + "/preparation").body()).contains("gugur seluruhnya", sentence,
				staff.position("KABID.EKON").title());
		assertThat(Visitor.loggedIn(port, HEAD).open("/incoming/" + letter + "/disposition").body()).contains(sentence);
		assertThat(helper.open("/preparations").body()).doesNotContain("Sesudah ini disiapkan");

		preparations.dispose(staff.actor(HELPER), letter, null, desk.to("SEKBAN.BAPPEDA"));
		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.WAITING);
		assertThat(Visitor.loggedIn(port, HEAD).open("/preparations").body()).contains(
				"Sesudah ini disiapkan, di tempat yang sama sudah ada disposisi kepada "
						+ staff.position("SEKBAN.BAPPEDA").title());
		preparations.dispose(staff.actor(HELPER), letter, null, desk.order());

		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.OVERTAKEN);
		assertThat(helper.open("/incoming/" + letter + "/preparation").body()).doesNotContain(sentence);
		assertThat(helper.open("/preparations").body()).doesNotContain("Sesudah ini disiapkan");
	}

	@Test
	void whatADeputyGivesIsNotSaidToBeTheHeadsOwnWord() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var deputy = staff.standIn("kadis.disdik", "KABAN.BAPPEDA");
		dispositions.give(deputy, letter, null, desk.order());
		staff.comesBack("kadis.disdik", "KABAN.BAPPEDA");

		await().until(() -> notices.of(staff.person(HELPER).id(), Integer.MAX_VALUE).stream().anyMatch(notice -> letter
				.equals(notice.document()) && notice.code().equals("notification.prepared-overtaken-acting")));
	}

	@Test
	void whatTheHeadOnlyNotesWaitsNoLongerEither() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		var waiting = desk.waiting(letter);

		registry.note(staff.actor(HEAD), letter);

		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.OVERTAKEN);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(waiting.id().toString()));
	}

	@Test
	void oneThingWaitsInOnePlaceAndIsTakenBack() {
		desk.appoint(false, false);
		preparations.prepare(staff.actor(HELPER), letter, null, desk.order());
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> preparations.prepare(staff.actor(HELPER), letter, null, desk.order()))
				.withMessage("disposition.prepared-already");

		prepared.withdraw(staff.actor(HELPER), desk.waiting(letter).id());
		assertThat(prepared.waitingFor(head)).noneMatch(each -> each.letter().equals(letter));
	}
}
