package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.Teams;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members belong to a team on the days that they, or whoever stands above them, agreed to. */
@OfficeTest
class TeamDaysTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Teams teams;
	@Autowired
	TeamMembers members;
	@Autowired
	JdbcClient database;

	@AfterEach
	void dissolve() {
		database.sql("delete from directory_team_member").update();
		database.sql("delete from directory_team").update();
	}

	@Test
	void whoAgreedToFewerDaysGoesOnWithTheseAndIsAskedForWhatComesAfter() {
		var today = Staff.today();
		var leader = staff.position("PERENCANA1").id();
		var team = teams.form(staff.actor("kabid.ekon"),
				new TeamDraft("Tim Data", leader, today.minusDays(30), today.plusDays(5), "SK Tim 1/2026"));
		var open = staff.position("PRANATA2").id();
		var bounded = staff.position("PRANATA1").id();
		members.add(staff.actor("kabid.ekon"), team, open, today, null);
		members.add(staff.actor("kabid.ekon"), team, bounded, today, today.plusDays(3));
		List.of(open, bounded).forEach(each -> members.confirm(staff.actor("kabid.aptika"), team, each));

		teams.change(staff.actor("kabid.ekon"), team,
				new TeamDraft("Tim Data", leader, today.minusDays(30), today.plusDays(4), "SK Tim 1/2026"), 0);
		assertThat(teams.team(team).membersOn(today)).containsExactlyInAnyOrder(open, bounded);

		teams.change(staff.actor("kabid.ekon"), team, draft("PERENCANA1", "Tim Data"), 1);
		assertThat(teams.team(team).membersOn(today)).containsExactlyInAnyOrder(open, bounded);
		assertThat(teams.team(team).membersOn(today.plusDays(5))).isEmpty();
		await().untilAsserted(() -> assertThat(asked(team)).isEqualTo(2));

		members.confirm(staff.actor("kabid.aptika"), team, open);
		assertThat(teams.team(team).membersOn(today.plusDays(50))).containsExactly(open);
	}

	@Test
	void underAnotherLeaderMembersAreAskedAnewAndThoseAboveThemHearOfIt() {
		var today = Staff.today();
		var team = team("PERENCANA1");
		var member = staff.position("PRANATA2").id();
		members.add(staff.actor("kabid.ekon"), team, member, today, null);
		members.confirm(staff.actor("kabid.aptika"), team, member);

		teams.change(staff.actor("admin"), team, draft("KABID.EKON", "Tim Data"), 0);

		assertThat(teams.team(team).membersOn(today)).isEmpty();
		await().untilAsserted(() -> assertThat(asked(team)).isEqualTo(2));
	}

	private long asked(TeamId team) {
		return database.sql("""
				select count(*) from notification_notice where position = ? and code = 'notification.team-asked'
					and occasion like ?""").params(staff.position("KABID.APTIKA").id().value(), "%/" + team + "/"
				+ staff.position("PRANATA2").id() + "/%").query(Long.class).single();
	}

	@Test
	void aMemberBelongsToItOnTheDaysThatAreTyped() {
		var team = team("PERENCANA1");
		var head = Visitor.loggedIn(port, "kabid.ekon");
		var address = "/organisation/teams/" + team;
		head.open(address);
		var tomorrow = Staff.today().plusDays(1);

		assertThat(head.send(address + "/members", member(tomorrow, Staff.today())).body())
				.contains("href=\"#last\"", "value=\"" + tomorrow + "\"");
		head.send(address + "/members", member(tomorrow, tomorrow.plusDays(9)));

		assertThat(teams.team(team).members()).singleElement().extracting(Team.Member::period)
				.isEqualTo(new Period(tomorrow, tomorrow.plusDays(9)));
		assertThat(teams.team(team).membersOn(tomorrow)).hasSize(1);
	}

	private static Map<String, List<String>> member(LocalDate since, LocalDate last) {
		return Map.of("member", List.of("PERENCANA2"), "since", List.of(since.toString()), "last", List.of(last.toString()));
	}

	private TeamId team(String leader) {
		return teams.form(staff.actor("admin"), draft(leader, "Tim Data"));
	}

	private TeamDraft draft(String leader, String name) {
		return new TeamDraft(name, staff.position(leader).id(), Staff.today().minusDays(30), null, "SK Tim 1/2026");
	}
}
