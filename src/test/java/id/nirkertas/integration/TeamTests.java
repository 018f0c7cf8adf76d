package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.TeamReaders;
import id.nirkertas.directory.Teams;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team across units: its leader gives to its members as a superior does, as long as it lasts. */
@OfficeTest
class TeamTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Teams teams;
	@Autowired
	TeamMembers members;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Desk desk;
	@Autowired
	TeamReaders readers;
	@Autowired
	OrganisationChart chart;
	@Autowired
	JdbcClient database;

	@AfterEach
	void dissolve() {
		database.sql("delete from directory_team_member").update();
		database.sql("delete from directory_team").update();
	}

	@Test
	void aLeaderGivesToMembersOfOtherUnitsAndHearsTheirReports() {
		var team = team("PERENCANA1");
		var incoming = incoming();
		var mine = given("kaban.bappeda", incoming, null, "PERENCANA1");
		var leader = staff.actor("perencana1");
		refuses("disposition.nobody-under-you", () -> given("perencana1", incoming, mine, "PRANATA2"));

		members.add(staff.actor("admin"), team, staff.position("PRANATA2").id(), Staff.today(), null);
		refuses("disposition.nobody-under-you", () -> given("perencana1", incoming, mine, "PRANATA2"));
		refuses("directory.team.not-theirs",
				() -> members.confirm(staff.actor("kabid.sandi"), team, staff.position("PRANATA2").id()));
		members.confirm(staff.actor("kabid.aptika"), team, staff.position("PRANATA2").id());
		var theirs = given("perencana1", incoming, mine, "PRANATA2");

		assertThat(desk.first(staff.person("pranata2").id(), Section.ALL, 10_000))
				.anyMatch(entry -> incoming.equals(entry.document()));
		dispositions.report(staff.actor("pranata2"), theirs, "Data dari kominfo sudah terhimpun.");
		dispositions.accept(leader, theirs);
		assertThat(teams.ledBy(leader.position(), Staff.today())).singleElement()
				.satisfies(each -> assertThat(each.membersOn(Staff.today())).containsExactly(
						staff.position("PRANATA2").id()));
	}

	@Test
	void whoIsNoLongerAMemberIsGivenNothingNew() {
		var team = team("PERENCANA1");
		var admin = staff.actor("admin");
		var incoming = incoming();
		var mine = given("kaban.bappeda", incoming, null, "PERENCANA1");
		members.add(admin, team, staff.position("PRANATA2").id(), Staff.today().minusDays(9), Staff.today().minusDays(1));
		refuses("disposition.nobody-under-you", () -> given("perencana1", incoming, mine, "PRANATA2"));

		members.add(admin, team, staff.position("PERENCANA2").id(), Staff.today().plusDays(1), null);
		refuses("disposition.nobody-under-you", () -> given("perencana1", incoming, mine, "PERENCANA2"));
		members.end(admin, team, staff.position("PERENCANA2").id());
		assertThat(teams.team(team).members()).hasSize(1);
	}

	@Test
	void nobodyAboveALeaderIsTheirMember() {
		var team = team("PERENCANA1");

		for (var above : List.of("PERENCANA1", "KABID.EKON", "KABAN.BAPPEDA", "SEKDA")) {
			refuses("directory.team.member-above", () -> members.add(staff.actor("admin"), team, staff.position(above).id(),
					Staff.today(), null));
		}
	}

	@Test
	void theLeadersHeadKeepsTheTeamOnItsPageAndOthersDoNot() {
		var head = Visitor.loggedIn(port, "kabid.ekon");
		head.open("/organisation/teams/new");
		var form = Map.of("name", List.of("Tim Data Terpadu"), "leader", List.of("PERENCANA1"), "from",
				List.of(Staff.today().toString()), "until", List.of(""), "basis", List.of("SK Tim 1"), "revision",
				List.of("0"));

		var formed = head.send("/organisation/teams/new", form);
		assertThat(formed.statusCode()).isEqualTo(303);
		var address = formed.headers().firstValue("location").orElseThrow().replaceFirst("^http://[^/]+", "");
		assertThat(head.send(address + "/members", Map.of("member", List.of("PRANATA2"))).statusCode()).isEqualTo(303);
		assertThat(head.send(address + "/members", Map.of("member", List.of("PRANATA2"))).statusCode()).isEqualTo(303);
		var twice = head.send(address + "/members", Map.of("member", List.of("PRANATA2"), "last",
				List.of(Staff.today().plusDays(9).toString())));
		assertThat(twice.statusCode()).isEqualTo(422);
		assertThat(twice.body()).contains("sudah menjadi anggota");
		assertThat(head.send(address + "/members", Map.of("member", List.of("Antah berantah"))).body())
				.contains("Antah berantah", "Tidak ada jabatan");
		assertThat(head.open("/organisation/teams").body()).contains("Tim Data Terpadu");

		var other = Visitor.loggedIn(port, "kabid.sandi");
		assertThat(other.open("/organisation/teams").body()).doesNotContain("Tim Data Terpadu");
		assertThat(other.open(address).statusCode()).isEqualTo(403);
		assertThat(other.send("/organisation/teams/new", form).statusCode()).isEqualTo(422);
		var nobody = Visitor.loggedIn(port, "pranata1");
		assertThat(nobody.open("/organisation/teams").body()).contains("Jabatan Anda tidak termasuk dalam tim mana pun.")
				.doesNotContain("Tim Data Terpadu", "/organisation/teams/new");
		assertThat(nobody.send("/organisation/teams/new", form).statusCode()).isEqualTo(403);

		var late = head.send(address, Map.of("name", List.of("Tim Lain"), "leader", List.of("PERENCANA1"), "from",
				List.of("2026-13-01"), "basis", List.of(""), "revision", List.of("0")));
		assertThat(late.statusCode()).isEqualTo(422);
		assertThat(late.body()).contains("bukan tanggal", "Dasar belum diisi", "Tim Lain");
	}

	@Test
	void whoLeadsATeamOrBelongsToItFindsItAndReadsWhoIsInIt() {
		var menu = "href=\"/organisation/teams\"";
		assertThat(Visitor.loggedIn(port, "pranata2").open("/").body()).doesNotContain(menu);
		var team = team("PERENCANA1");
		members.add(staff.actor("admin"), team, staff.position("PRANATA2").id(), Staff.today(), null);
		var code = "UJI.TIM." + team.toString().substring(0, 8).toUpperCase(Locale.ROOT);
		var vacant = chart.keep(staff.actor("admin"), new PositionEntry(new Position(PositionId.random(), code,
				"Analis " + code, staff.position("PRANATA2").unit(), staff.position("KABID.APTIKA").id(), Level.STAFF,
				Set.of()), 900, -1));
		members.add(staff.actor("admin"), team, vacant, Staff.today(), null);

		readers.lookAgain();
		for (var reader : List.of("perencana1", "pranata2")) {
			var visitor = Visitor.loggedIn(port, reader);
			assertThat(visitor.open("/").body()).contains(menu);
			assertThat(visitor.open("/organisation/teams").body()).contains("/organisation/teams/" + team,
					staff.person("perencana1").name()).doesNotContain("/organisation/teams/new");
			assertThat(visitor.open("/organisation/teams/" + team).body()).contains(staff.person("perencana1").name(),
					staff.person("pranata2").name(), "· kosong");
		}
	}

	@Test
	void nobodyIsPutUnderALeaderByWhoeverDoesNotStandAboveThem() {
		var team = teams.form(staff.actor("kadis.kominfo"), draft("KABID.APTIKA", "Tim Lintas"));
		for (var other : List.of("WAGUB", "INSPEKTUR", "KABAN.BAPPEDA")) {
			members.add(staff.actor("kadis.kominfo"), team, staff.position(other).id(), Staff.today(), null);
		}
		members.add(staff.actor("kadis.kominfo"), team, staff.position("KABID.SANDI").id(), Staff.today(), null);

		var under = teams.membersUnder(staff.position("KABID.APTIKA").id(), Staff.today());
		assertThat(under).containsExactly(staff.position("KABID.SANDI"));
		members.confirm(staff.actor("sekda"), team, staff.position("KABAN.BAPPEDA").id());
		assertThat(teams.team(team).membersOn(Staff.today())).hasSize(2);

		teams.change(staff.actor("sekda"), team, draft("SEKDIS.KOMINFO", "Tim Lintas"), 0);
		assertThat(teams.team(team).membersOn(Staff.today())).containsExactlyInAnyOrder(
				staff.position("KABID.SANDI").id(), staff.position("KABAN.BAPPEDA").id());
	}

	@Test
	void leaderMembersAndTheirSuperiorsAreToldAndReadThePage() {
		var team = team("PERENCANA1");
		var address = "/organisation/teams/" + team;
		members.add(staff.actor("admin"), team, staff.position("PRANATA2").id(), Staff.today(), null);

		told("perencana1", address, "Anda mengetuai tim kerja “Tim Data”");
		told("pranata2", address, "Anda diundang menjadi anggota tim kerja “Tim Data”");
		told("kabid.aptika", address, "setujui atau keluarkan");
		for (var reader : List.of("perencana1", "pranata2")) {
			assertThat(Visitor.loggedIn(port, reader).open(address).body()).contains("Tim Data", "menunggu persetujuan")
					.doesNotContain("Data tim");
		}
		var superior = Visitor.loggedIn(port, "kabid.aptika");
		assertThat(superior.open(address).body()).contains("Setujui keanggotaan").doesNotContain("Data tim");
		assertThat(superior.send(address + "/members/" + staff.position("PRANATA2").id(),
				Map.of("act", List.of("confirm"))).statusCode()).isEqualTo(303);
		told("perencana1", address, "di tim kerja “Tim Data” yang Anda ketuai disetujui");
		told("pranata2", address, "Anda menjadi anggota tim kerja “Tim Data”");
		var stranger = Visitor.loggedIn(port, "kabid.sandi").open(address);
		assertThat(stranger.statusCode()).isEqualTo(403);
		assertThat(stranger.body()).contains("hanya terbuka bagi ketua dan anggotanya").doesNotContain("hanya dapat diatur");
	}

	private void told(String username, String address, String words) {
		await().untilAsserted(
				() -> assertThat(Visitor.loggedIn(port, username).open("/notices").body()).contains(address, words));
	}

	@Test
	void theSecondOfTwoWhoChangeATeamIsTold() {
		var team = team("PERENCANA1");
		teams.change(staff.actor("admin"), team, draft("PERENCANA1", "Nama lain"), 0);

		refuses("directory.changed-meanwhile",
				() -> teams.change(staff.actor("kabid.ekon"), team, draft("PERENCANA1", "Nama ketiga"), 0));
	}

	private TeamId team(String leader) {
		return teams.form(staff.actor("admin"), draft(leader, "Tim Data"));
	}

	private TeamDraft draft(String leader, String name) {
		return new TeamDraft(name, staff.position(leader).id(), Staff.today().minusDays(30), null, "SK Tim 1/2026");
	}

	private NodeId given(String giver, DocumentId incoming, @Nullable NodeId under, String to) {
		Actor by = staff.actor(giver);
		return dispositions.give(by, incoming, under,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position(to).id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}

	private DocumentId incoming() {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
