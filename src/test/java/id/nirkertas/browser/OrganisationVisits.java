package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import com.microsoft.playwright.options.FilePayload;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Closure;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.OrganisationImport;
import id.nirkertas.directory.Seat;
import id.nirkertas.directory.StopId;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.Teams;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;

/** The pages on which the organisation is kept. */
final class OrganisationVisits {

	private static final String ADMIN = "admin";
	private static final String POSITIONS = "code;title;unit;superior;level;duties\n";

	private OrganisationVisits() {
	}

	static List<Visit> all(BeanFactory beans) {
		var staff = beans.getBean(Staff.class);
		var held = staff.position("KABID.EKON");
		var unit = "/organisation/units/" + held.unit();
		var position = "/organisation/positions/" + held.id();
		var assignment = "/organisation/assignments/"
				+ beans.getBean(Appointments.class).of(held.id()).stream()
						.filter(each -> each.assignment().period().until() == null).findFirst().orElseThrow().id();
		var sound = beans.getBean(OrganisationImport.class).lay(staff.actor(ADMIN),
				new ImportFiles(null, POSITIONS + "UJI;Analis Pertanggungjawaban;BKD;KABAN.BKD;STAFF;\n"
						+ "KABAN.BKD;Kepala BKD;BKD;SEKDA;SECOND;HEAD\n", null));
		Consumer<Desk> bring = desk -> {
			desk.page().locator("#positions").setInputFiles(new FilePayload("positions.csv", "text/csv",
					(POSITIONS + "X;Analis;BKD;KABAN.BKD;STAFF;\nY;;ENTAH;;III;\n").getBytes(StandardCharsets.UTF_8)));
			desk.press("Lihat pratinjau");
		};
		var teams = beans.getBean(Teams.class);
		var team = teams.form(staff.actor(ADMIN), new TeamDraft("Tim Pertanggungjawaban Penyelenggaraan Data Terpadu",
				staff.position("AST3").id(), Staff.today(), null, "SK Tim 1/2026"));
		beans.getBean(TeamMembers.class).add(staff.actor(ADMIN), team, staff.position("TU.SEKDA").id(), Staff.today(), null);
		return List.of(of(ADMIN, "/organisation/teams"), of("kabid.sandi", "/organisation/teams"),
				of("tu.sekda", "/organisation/teams"), of("tu.sekda", "/organisation/teams/" + team),
				of(ADMIN, "/organisation/teams/new"), of(ADMIN, "/organisation/teams/" + team),
				of(ADMIN, "/organisation/teams/" + team).answered(422).then(desk -> desk.press("Tambah anggota")),
				of(ADMIN, "/organisation/teams/import"),
				of(ADMIN, "/organisation/teams/import").then(TeamImportVisit::sound),
				of(ADMIN, "/organisation/teams/import").answered(422).then(TeamImportVisit::faulty),
				of(ADMIN, "/organisation"), of(ADMIN, "/organisation?q=bidang"),
				of(ADMIN, "/organisation?q=wulan"), of(ADMIN, unit), of(ADMIN, "/organisation/units/" + closed(beans)),
				of(ADMIN, unit).answered(422).then(OrganisationVisits::close), of(ADMIN, "/organisation/units/new"),
				of(ADMIN, "/organisation/units/new").answered(422).then(desk -> desk.press("Tambah unit")),
				of(ADMIN, "/organisation/positions/new?unit=" + held.unit()), of(ADMIN, position),
				of(ADMIN, position).answered(422).then(desk -> desk.press("Tunjuk pegawai")),
				of(ADMIN, assignment),
				of(ADMIN, assignment).answered(422).then(desk -> desk.press("Akhiri penugasan")),
				of(ADMIN, assignment).answered(422).then(desk -> desk.press("Hentikan sekarang juga")),
				of(ADMIN, "/notices/stopped/" + stopped(beans)),
				of(ADMIN, "/organisation/people/" + staff.person("plt.kadinkes").id()), of(ADMIN, "/organisation/import"),
				of(ADMIN, "/organisation/import").answered(422).then(desk -> desk.press("Lihat pratinjau")),
				of(ADMIN, "/organisation/import").then(bring), of(ADMIN, "/organisation/import/" + sound));
	}

	/** A Plh. who was entered by mistake, for one moment. */
	private static StopId stopped(BeanFactory beans) {
		var staff = beans.getBean(Staff.class);
		var head = staff.position("KABIRO.UMUM").id();
		var stops = beans.getBean(StoppedAssignments.class);
		if (stops.of(head).isEmpty()) {
			var id = beans.getBean(Appointments.class).appoint(staff.actor(ADMIN), new Seat(head,
					staff.person("pranata2").id(), Capacity.ACTING_DAILY, Staff.today(), Staff.today(), "SP Uji 13/2026"));
			stops.stop(staff.actor(ADMIN), id, "Salah memilih pegawai", 0);
		}
		return stops.of(head).getFirst().id();
	}

	private static UnitId closed(BeanFactory beans) {
		var staff = beans.getBean(Staff.class);
		var chart = beans.getBean(OrganisationChart.class);
		var closure = new Closure(Staff.today().minusDays(30), "Peraturan Daerah Nomor 4 Tahun 2026");
		return chart.units().stream().map(UnitEntry::unit).filter(unit -> unit.code().equals("BKD.LAMA")).map(Unit::id)
				.findFirst().orElseGet(() -> chart.keep(staff.actor(ADMIN),
						new UnitEntry(new Unit(UnitId.random(), "BKD.LAMA", "Bidang Pengembangan Kompetensi Aparatur",
								staff.position("KABAN.BKD").unit(), false, null, closure), 900, OrganisationChart.NEW)));
	}

	private static void close(Desk desk) {
		desk.page().locator("#closed").fill(Staff.today().toString());
		desk.press("Simpan");
	}
}
