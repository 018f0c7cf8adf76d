package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Organisation;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proposal is the word of somebody in office: it ends with their assignment, and reaches nothing of whoever comes after. */
@OfficeTest
class HandoverLapseTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Organisation organisation;
	@Autowired
	Handovers handovers;
	@Autowired
	Letters letters;

	private Actor before;

	@BeforeEach
	void pranata2IsInOffice() {
		assigned(Staff.today().plusDays(1));
		before = staff.actor("pranata2", "PRANATA1");
	}

	@AfterEach
	void pranata2Left() {
		assigned(Staff.today().minusDays(1));
	}

	@Test
	void lapsesWithTheAssignmentOfASuperiorWhoProposedIt() {
		acting("KABID.APTIKA", Staff.today().plusDays(1));
		var handover = handovers.propose(staff.actor("pranata2", "KABID.APTIKA"), of("pranata1"));
		acting("KABID.APTIKA", Staff.today().minusDays(1));

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.confirm(staff.actor("perencana1"), handover)).withMessage("handover.lapsed");
		assertThat(handovers.items(staff.actor("perencana1"), handover)).isEmpty();
		assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover).body())
				.contains("gugur", "Usulan ini gugur").doesNotContain("/confirmation");
	}

	@Test
	void theirSuccessorConfirmsWhatALeaverProposedAfterTheyHaveLeft() {
		var theirs = draft(before);
		var handover = handovers.propose(before, proposal());
		pranata2Left();
		var after = draft(staff.actor("pranata1"));

		handovers.confirm(staff.actor("perencana1"), handover);

		assertThat(documents(handover)).contains(theirs).doesNotContain(after);
	}

	@Test
	void whoeverFillsThePositionNowSeesAndWithdrawsIt() {
		var handover = handovers.propose(staff.actor("kabid.aptika"), proposal());
		pranata2Left();
		var now = Visitor.loggedIn(port, "pranata1");

		assertThat(now.open("/handovers").body()).contains("/handovers/" + handover);
		assertThat(now.open("/handovers/" + handover).body()).contains("Urungkan usulan");
		assertThat(now.send("/handovers/" + handover + "/withdrawal", Map.of()).statusCode()).isEqualTo(303);

		assertThat(handovers.handover(staff.actor("pranata1"), handover).state()).isEqualTo(HandoverState.WITHDRAWN);
		assertThat(handovers.mayWithdraw(staff.actor("pranata2"), handover).isAllowed()).isFalse();
	}

	@Test
	void ofWhatCameAfterWhoeverLeftNothingIsHandedOver() {
		var theirs = draft(before);
		var handover = handovers.propose(staff.actor("kabid.aptika"), proposal());
		var meanwhile = draft(before);
		assertThat(documents(handover)).contains(theirs, meanwhile);

		pranata2Left();
		var after = draft(staff.actor("pranata1"));
		handovers.confirm(staff.actor("perencana1"), handover);

		assertThat(documents(handover)).contains(theirs).doesNotContain(after, meanwhile);
	}

	private List<DocumentId> documents(HandoverId handover) {
		return handovers.items(staff.actor("perencana1"), handover).stream().map(HandoverItem::document).toList();
	}

	private Proposal proposal() {
		return of("pranata2");
	}

	private Proposal of(String leaving) {
		return new Proposal(new HandoverId(UUID.randomUUID()), List.of(staff.position("PRANATA1").id()),
				staff.person(leaving).id(), staff.person("perencana1").id(), null, List.of(), "");
	}

	private DocumentId draft(Actor by) {
		return letters.draft(by, secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	private void assigned(LocalDate until) {
		acting("PRANATA1", until);
	}

	private void acting(String position, LocalDate until) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position(position).id(), staff.person("pranata2").id(),
				Capacity.ACTING, new Period(Staff.today().minusDays(1), until), "Surat Perintah Nomor 800.1.11.1/97"));
	}
}
