package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.PeopleAgain;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.Teams;
import id.nirkertas.directory.VacanciesAgain;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody sits at a desk any more: whoever counted on it is told, with who can mend it. */
@OfficeTest
class LeftDesksTests {

	@Autowired
	Staff staff;
	@Autowired
	Assistants assistants;
	@Autowired
	Teams teams;
	@Autowired
	TeamMembers members;
	@Autowired
	Handovers handovers;
	@Autowired
	Notices notices;
	@Autowired
	InMemoryDirectoryServer ldap;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	EndedSeats seats;

	@BeforeEach
	void whatEndedBeforeIsNoNews() {
		seats = new EndedSeats(office, "Surat Perintah Uji Meja Kosong 1");
		List.of("SEKDA", "KADIS.KOMINFO", "KABID.APTIKA", "KASUBBAG.UMPEG", "PRANATA2", "PERENCANA2", "KABID.EKON")
				.forEach(seats::nobodyStandsIn);
		VacanciesAgain.tell(office);
	}

	@AfterEach
	void asItWas() {
		seats.fillAgain();
		database.sql("delete from directory_team_member").update();
		database.sql("delete from directory_team").update();
	}

	@Test
	void theNextSuperiorInOfficeHearsOfItWhereTheNearestIsGoneToo() {
		var before = about("sekda", "notification.position-vacated-below", "KABID.APTIKA");
		seats.end("KADIS.KOMINFO");
		seats.end("KABID.APTIKA");

		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(10)).untilAsserted(
				() -> assertThat(about("sekda", "notification.position-vacated-below", "KABID.APTIKA"))
						.isEqualTo(before + 1));
	}

	@Test
	void aHeadHearsThatNobodyPreparesTheirWork() {
		var head = staff.actor("kadis.kominfo");
		var helper = position("KASUBBAG.UMPEG");
		assistants.appoint(head, head.position(), helper, new Period(Staff.today(), null), false, false);
		try {
			seats.end("KASUBBAG.UMPEG");

			VacanciesAgain.tell(office);

			await().atMost(Duration.ofSeconds(10)).untilAsserted(
					() -> assertThat(about("kadis.kominfo", "notification.assistant-gone", "KASUBBAG.UMPEG")).isOne());
		} finally {
			assistants.of(head.position()).stream().filter(each -> !each.ended())
					.forEach(each -> assistants.dismiss(head, each.id()));
		}
	}

	@Test
	void aTeamHearsThatItsLeaderIsGoneAndALeaderThatAMemberIs() {
		var admin = staff.actor("admin");
		var team = teams.form(admin, new TeamDraft("Tim Uji Meja", position("PERENCANA2"), Staff.today().minusDays(30), null,
				"SK Tim Uji 1/2026"));
		for (var member : List.of("PRANATA1", "PRANATA2")) {
			members.add(admin, team, position(member), Staff.today().minusDays(3), null);
			members.confirm(staff.actor("kabid.aptika"), team, position(member));
		}
		seats.end("PRANATA2");
		VacanciesAgain.tell(office);
		await().atMost(Duration.ofSeconds(10)).untilAsserted(
				() -> assertThat(about("perencana2", "notification.team-member-left", "PRANATA2")).isOne());

		seats.end("PERENCANA2");
		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			assertThat(about("pranata1", "notification.team-leaderless", "PERENCANA2")).isOne();
			assertThat(about("kabid.ekon", "notification.team-leaderless-keeper", "PERENCANA2")).isOne();
			assertThat(about("admin", "notification.team-leaderless-keeper", "PERENCANA2")).isOne();
		});
	}

	@Test
	void whoeverProposedAHandoverHearsThatItsSuccessorIsGone() throws Exception {
		OpenProposals.withdraw(database);
		var handover = handovers.propose(staff.actor("kasubbag.umpeg"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(position("KASUBBAG.UMPEG")), null, staff.person("perencana1").id(), null, List.of(), ""));
		var entry = VanishedOfficialTests.ENTRY.replace("kabid.aptika", "perencana1");
		var kept = Objects.requireNonNull(ldap.getEntry(entry)).duplicate();
		ldap.delete(entry);
		try {
			PeopleAgain.read(office);
			PeopleAgain.read(office);

			await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
				assertThat(of("kasubbag.umpeg", handover)).contains("notification.handover-successor-vanished");
				assertThat(of("sekdis.kominfo", handover)).contains("notification.handover-successor-vanished");
			});
		} finally {
			ldap.add(kept);
			PeopleAgain.read(office);
			handovers.withdraw(staff.actor("kasubbag.umpeg"), handover);
		}
	}

	private long about(String username, String code, String position) {
		return all(username).stream().filter(notice -> notice.code().equals(code))
				.filter(notice -> notice.details().contains(position(position))).count();
	}

	private List<String> of(String username, HandoverId handover) {
		return all(username).stream().filter(notice -> notice.address().equals("/handovers/" + handover))
				.map(NoticeView::code).toList();
	}

	private List<NoticeView> all(String username) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE);
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
