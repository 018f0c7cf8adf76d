package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.directory.ImportFault;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamImport;
import id.nirkertas.directory.TeamPlan;
import id.nirkertas.directory.Teams;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that has its teams in a spreadsheet brings them as they are, as if each were typed on its page. */
@OfficeTest
class TeamImportTests {

	static final String HEADING = "team;leader;from;until;basis;member;member_from;member_until\n";
	static final String ADDRESS = "/organisation/teams/import";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Teams teams;
	@Autowired
	TeamImport imports;
	@Autowired
	JdbcClient database;

	@AfterEach
	void dissolve() {
		database.sql("delete from directory_team_member").update();
		database.sql("delete from directory_team").update();
	}

	@Test
	void linesFormTeamsAndFillThemOnce() {
		var text = HEADING
				+ "Tim Satu Data;PERENCANA1;%1$s;;SK 1;PRANATA2;;\nTim Satu Data;PERENCANA1;%1$s;;SK 1;PERENCANA2;%2$s;%3$s\nTim Kosong;KABID.APTIKA;%1$s;%3$s;SK 2;;;\n"
						.formatted(Staff.today(), Staff.today().plusDays(1), Staff.today().plusDays(9));

		assertThat(imports.look(staff.actor("admin"), text)).returns(true, TeamPlan::isReady)
				.satisfies(plan -> assertThat(plan.steps()).extracting(TeamPlan.Step::forms, TeamPlan.Step::joins)
						.containsExactly(tuple(true, true),
								tuple(false, true),
								tuple(true, false)));
		assertThat(imports.take(staff.actor("admin"), text)).isEqualTo(4);
		assertThat(imports.take(staff.actor("admin"), text)).isZero();

		assertThat(teams.readBy(staff.actor("admin"))).extracting(Team::name).containsExactlyInAnyOrder("Tim Satu Data",
				"Tim Kosong");
		var members = teams.ledBy(staff.position("PERENCANA1").id(), Staff.today()).getFirst().members();
		assertThat(members).extracting(Team.Member::position).containsExactly(
				staff.position("PRANATA2").id(), staff.position("PERENCANA2").id());
		assertThat(members).as("they are not under the administrator, and agree first").noneMatch(Team.Member::isConfirmed);
		assertThat(members.getLast().period().until()).isEqualTo(Staff.today().plusDays(9));
		assertThat(
				database.sql("select count(*) from audit_event where event = 'directory.team-formed' and facts::text like ?")
						.param("%Tim Satu Data%").query(Long.class).single())
				.isOne();
	}

	@Test
	void whatIsWrongIsToldByLineAndNothingIsFormed() {
		var today = Staff.today();
		var text = HEADING
				+ "Tim A;ENTAH;%1$s;;SK;;;\nTim B;PERENCANA1;kemarin;;SK;;;\n;PERENCANA1;%1$s;;;;;\nTim C;PERENCANA1;%1$s;;SK;KABAN.BAPPEDA;;\nTim C;PERENCANA1;%1$s;;SK lain;PRANATA2;;\nTim C;PERENCANA1;%1$s;;SK;PRANATA2;%1$s;%2$s\nTim C;PERENCANA1;%1$s;;SK;PRANATA2;;\nTim C;PERENCANA1;%1$s;;SK;ENTAH;;\nTim C;PERENCANA1;%1$s;;SK;PRANATA1;%1$s;%2$s\n"
						.formatted(today, today.minusDays(1));

		var faults = imports.look(staff.actor("admin"), text).faults();

		assertThat(faults).extracting(ImportFault::line, ImportFault::code).containsExactly(
				tuple(2, "directory.team.import.no-such-position"),
				tuple(3, "directory.import.no-day"),
				tuple(4, "directory.flaw.name-missing"),
				tuple(4, "directory.flaw.basis-missing"),
				tuple(5, "directory.team.member-above"),
				tuple(6, "directory.team.import.two-ways"),
				tuple(7, "directory.flaw.ends-before-it-begins"),
				tuple(9, "directory.team.import.no-such-position"),
				tuple(10, "directory.flaw.ends-before-it-begins"));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> imports.take(staff.actor("admin"), text))
				.withMessage("directory.import.faulty");
		assertThat(teams.readBy(staff.actor("admin"))).isEmpty();
	}

	@Test
	void whoeverStandsAboveALeaderImportsTheirTeamsAlone() {
		var head = staff.actor("kabid.aptika");
		var own = HEADING + "Tim Aplikasi;PRANATA1;%s;;SK;PRANATA2;;\n".formatted(Staff.today());
		var foreign = HEADING + "Tim Lain;PERENCANA1;%s;;SK;;;\n".formatted(Staff.today());

		assertThat(imports.look(head, foreign).faults()).extracting(ImportFault::code)
				.containsExactly("directory.team.not-yours");
		assertThat(imports.take(head, own)).isEqualTo(2);
		assertThat(teams.ledBy(staff.position("PRANATA1").id(), Staff.today()).getFirst().members())
				.as("under the head who brought them").allMatch(Team.Member::isConfirmed);
	}

	@Test
	void theFileThatIsDownloadedChangesNothingAndATeamThatStandsIsNotChangedByALine() {
		var text = HEADING
				+ "\"Tim; dengan titik koma\";PERENCANA1;%s;;SK 1;PRANATA2;;\nTim Kosong;KABID.APTIKA;%s;;SK 2;;;\n"
						.formatted(Staff.today(), Staff.today());
		imports.take(staff.actor("admin"), text);

		var file = imports.text(staff.actor("admin"));

		assertThat(file).contains("\"Tim; dengan titik koma\";PERENCANA1", "PRANATA2");
		assertThat(imports.look(staff.actor("admin"), file)).returns(false, TeamPlan::isReady)
				.satisfies(plan -> assertThat(plan.faults()).isEmpty())
				.satisfies(plan -> assertThat(plan.steps()).hasSize(2));
		assertThat(imports.look(staff.actor("admin"), file.replace("SK 2", "SK 3")).faults()).extracting(ImportFault::code)
				.containsExactly("directory.team.import.stands-otherwise");
	}

	@Test
	void whoBringsTheSameLinesAtOnceFormsOneTeam() throws Exception {
		var text = HEADING + "Tim Serentak;PERENCANA1;%s;;SK;PRANATA2;;\n".formatted(Staff.today());

		try (var people = Executors.newFixedThreadPool(4)) {
			var taken = people.invokeAll(Collections.nCopies(4,
					(Callable<Integer>) () -> imports.take(staff.actor("admin"), text)));
			var changes = 0;
			for (var each : taken) {
				changes += each.get();
			}
			assertThat(changes).isEqualTo(2);
		}
		assertThat(teams.readBy(staff.actor("admin"))).singleElement()
				.satisfies(team -> assertThat(team.members()).hasSize(1));
	}

	@Test
	void thePageDoesWhatWasLookedAtAndLooksAgainAtOtherLines() {
		var lines = HEADING + "Tim Halaman;PERENCANA1;%s;;SK;PRANATA2;;\n".formatted(Staff.today());
		var admin = Visitor.loggedIn(port, "admin");
		admin.open(ADDRESS);
		var preview = admin.send(ADDRESS, Map.of("lines", List.of(lines), "seen", List.of("")));
		assertThat(preview.statusCode()).isEqualTo(200);
		assertThat(preview.body()).contains("Tim Halaman", "Terapkan semuanya", staff.position("PRANATA2").title());
		var seen = seen(preview.body());

		var other = admin.send(ADDRESS, Map.of("lines", List.of(lines.replace("Halaman", "Lain")), "seen", List.of(seen)));
		assertThat(other.statusCode()).isEqualTo(200);
		assertThat(teams.readBy(staff.actor("admin"))).isEmpty();
		var done = admin.send(ADDRESS, Map.of("lines", List.of(lines.replace("\n", "\r\n")), "seen", List.of(seen)));

		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(admin.open("/organisation/teams").body()).contains("Tim Halaman", "2 baris berubah");
		assertThat(admin.send(ADDRESS, Map.of("lines", List.of(" "))).body()).contains("Tempel barisnya atau pilih");
		var file = admin.sendWithFile(ADDRESS, Map.of(), new byte[]{'P', 'K', 3, 4, 0}, "tim.xlsx");
		assertThat(file.statusCode()).isEqualTo(422);
		assertThat(file.body()).contains("bukan berkas CSV");
		assertThat(Visitor.loggedIn(port, "pranata1").open(ADDRESS).statusCode()).isEqualTo(403);
	}

	private static String seen(String page) {
		var found = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}
}
