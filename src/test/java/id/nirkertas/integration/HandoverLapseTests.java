package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.Seat;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Orphans;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal is the word of somebody in office: with their assignment it passes to whoever follows, and reaches nothing of whoever comes after. */
@OfficeTest
class HandoverLapseTests {

	private static final String BASIS = "Surat Perintah Nomor 800.1.11.1/97";

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
	Orphans orphans;
	@Autowired
	Appointments appointments;
	@Autowired
	HandoverRefusals refusals;
	@Autowired
	Letters letters;
	@Autowired
	JdbcClient database;
	@Autowired
	Directory directory;

	private Actor before;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@BeforeEach
	void pranata2IsInOffice() {
		assigned(Staff.today().plusDays(1));
		before = staff.actor("pranata2", "PRANATA1");
	}

	@AfterEach
	void asItWas() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		var later = Staff.today().plusDays(30);
		var admin = staff.actor("admin");
		// What is appointed and withdrawn makes every reader look again at once
		appointments.withdraw(admin, appointments.appoint(admin, new Seat(staff.position("PRANATA1").id(),
				staff.person("pranata2").id(), Capacity.ACTING_DAILY, later, later, BASIS)), 0);
	}

	private void pranata2Left() {
		assigned(Staff.today().minusDays(1));
	}

	@Test
	void passesToWhoeverHoldsThePositionOfASuperiorWhoLeft() {
		acting("KABID.APTIKA", Staff.today().plusDays(1));
		var handover = handovers.propose(staff.actor("pranata2", "KABID.APTIKA"), of("pranata1"));
		acting("KABID.APTIKA", Staff.today().minusDays(1));
		var sentence = "kini diputuskan oleh " + staff.position("KABID.APTIKA").title() + " ("
				+ staff.person("kabid.aptika").name();

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.confirm(staff.actor("perencana1"), handover)).withMessage("handover.passed-up");
		assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover).body()).contains(sentence)
				.doesNotContain("/confirmation");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/handovers/" + handover).body()).contains(sentence,
				"/confirmation");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/handovers/" + handover + "/record").body())
				.contains("konfirmasi serah terima ini ada pada " + staff.position("KABID.APTIKA").title());
		handovers.confirm(staff.actor("kabid.aptika"), handover);

		assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover + "/record").body())
				.contains("dikonfirmasi oleh " + staff.person("kabid.aptika").name(),
						"Diusulkan oleh " + staff.person("pranata2").name());
	}

	@Test
	void whoeverDecidesInsteadIsToldOnceAndTheFormerProposerNoLongerWithdraws() {
		acting("KABID.APTIKA", Staff.today().plusDays(1));
		var proposer = staff.actor("pranata2", "KABID.APTIKA");
		var handover = handovers.propose(proposer, of("pranata1"));
		orphans.tellDeciders();
		assertThat(told(handover)).as("they are still in office").isEmpty();
		acting("KABID.APTIKA", Staff.today().minusDays(1));

		for (var look = 0; look < 2; look++) {
			orphans.tellDeciders();
		}

		await().atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/notices").body())
						.contains("/handovers/" + handover, "kini menunggu keputusan Anda"));
		assertThat(told(handover)).containsExactly(staff.person("kabid.aptika").id().toString());
		assertThat(handovers.mayWithdraw(staff.actor("pranata2"), handover).isAllowed()).isFalse();
		assertThat(handovers.mayWithdraw(staff.actor("kabid.aptika"), handover).isAllowed()).isTrue();
		assertThat(Visitor.loggedIn(port, "pranata2").open("/handovers/" + handover).body())
				.contains("kini diputuskan oleh").doesNotContain("Urungkan usulan", "menunggu konfirmasi orang lain");
	}

	@Test
	void passesToTheNextSuperiorWhereThatPositionIsVacant() {
		acting("KABID.APTIKA", Staff.today().plusDays(1));
		var handover = handovers.propose(staff.actor("pranata2", "KABID.APTIKA"), of("pranata1"));
		acting("KABID.APTIKA", Staff.today().minusDays(1));
		organisation.assign(Actor.SYSTEM, of("kabid.aptika", Staff.today().minusDays(1)));
		try {
			assertThat(handovers.mayConfirm(staff.actor("perencana1"), handover).isAllowed()).isFalse();
			assertThat(handovers.mayConfirm(staff.actor("kadis.kominfo"), handover).isAllowed()).isTrue();
		} finally {
			organisation.assign(Actor.SYSTEM, of("kabid.aptika", null));
		}
	}

	@Test
	void whoeverDeclinesSaysWhyAndNothingTypedIsLost() {
		draft(before);
		var handover = handovers.propose(before, new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA1").id()), null, staff.person("perencana1").id(), null, List.of(),
				"Kunci lemari ada di laci"));
		var successor = Visitor.loggedIn(port, "perencana1");
		successor.open("/handovers/" + handover);

		assertThat(successor.send("/handovers/" + handover + "/refusal", Map.of("reason", List.of(" "))).body())
				.contains("Tulis alasannya");
		assertThat(successor.send("/handovers/" + handover + "/refusal", Map.of("reason", List.of("Sedang tugas belajar")))
				.statusCode()).isEqualTo(303);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.confirm(staff.actor("perencana1"), handover)).withMessage("handover.declined");
		var proposer = Visitor.loggedIn(port, "pranata2");
		assertThat(proposer.open("/handovers/" + handover).body()).contains("Sedang tugas belajar",
				"/handovers/new?after=" + handover);
		assertThat(proposer.open("/handovers/new?after=" + handover).body()).contains("Kunci lemari ada di laci",
				staff.person("perencana1").name());
		assertThat(proposer.open("/handovers/" + handover).body()).contains("Penyampaian Data", "saat usulan tidak diterima")
				.doesNotContain("/handovers/" + handover + "/record", "Tidak ada pekerjaan yang terbuka");
		await().atMost(Duration.ofSeconds(10)).untilAsserted(
				() -> assertThat(proposer.open("/notices").body()).contains("/handovers/" + handover, "tidak diterima"));
	}

	@Test
	void whoIsAskedToGoOnWithDraftsDeclinesUntilTheyHaveAgreed() {
		var theirs = draft(before);
		var handover = handovers.propose(before, new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(staff.position("PRANATA1").id()), null, staff.person("perencana1").id(),
				staff.position("KABID.SANDI").id(), List.of(theirs), ""));
		assertThat(refusals.mayDecline(staff.actor("ekspedisi"), handover).isAllowed()).isFalse();
		assertThat(refusals.mayDecline(before, handover).isAllowed()).isFalse();

		refusals.decline(staff.actor("kabid.sandi"), handover, "Bukan tugas bidang kami");

		assertThat(handovers.handover(before, handover).state()).isEqualTo(HandoverState.DECLINED);
		assertThat(Visitor.loggedIn(port, "pranata2").open("/handovers/new?after=" + handover).body())
				.contains("value=\"" + theirs + "\" checked");
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

	/** Who was told that it passed to them, by the trail. */
	private List<String> told(HandoverId handover) {
		return database.sql("select facts->>'decider' from audit_event where event = 'handover.handover-passed-up' "
				+ "and facts->>'handover' = ?").param(handover.toString()).query((row, _) -> row.getString(1)).list();
	}

	private List<DocumentId> documents(HandoverId handover) {
		return handovers.items(staff.actor("perencana1"), handover).stream().map(HandoverItem::document).toList();
	}

	private Proposal proposal() {
		return of("pranata2");
	}

	private Assignment of(String username, @Nullable LocalDate until) {
		var seat = directory.assignmentsOf(staff.person(username).id()).stream()
				.filter(each -> each.capacity() == Capacity.PERMANENT).findFirst().orElseThrow();
		return new Assignment(seat.position(), seat.person(), seat.capacity(), new Period(seat.period().from(), until),
				seat.basis());
	}

	private Proposal of(String leaving) {
		return new Proposal(new HandoverId(UUID.randomUUID()), List.of(staff.position("PRANATA1").id()),
				staff.person(leaving).id(), staff.person("perencana1").id(), null, List.of(), "");
	}

	private DocumentId draft(Actor by) {
		return letters.draft(by, secretariat.usual());
	}

	private void assigned(LocalDate until) {
		acting("PRANATA1", until);
	}

	private void acting(String position, LocalDate until) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position(position).id(), staff.person("pranata2").id(),
				Capacity.ACTING, new Period(Staff.today().minusDays(1), until), BASIS));
	}
}
