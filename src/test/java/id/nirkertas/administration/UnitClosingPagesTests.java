package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Address;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A unit is closed by its legal basis, never deleted, and nothing begins in it any more. */
@OfficeTest
class UnitClosingPagesTests {

	static final String ADMIN = "admin";
	static final String BASIS = "Perda Nomor 4 Tahun 2026";

	@Autowired
	WebApplicationContext office;

	@Autowired
	OrganisationChart chart;

	@Autowired
	Directory directory;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient database;

	final String mark = "UJI.TUTUP." + UUID.randomUUID().toString().substring(0, 8);

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whatStandsInTheWayOfClosingIsNamedAndNothingTypedIsLost() {
		var unit = unit("Bidang Lama");
		position(unit, "Analis Arsip Lama", null);
		keep(new Unit(UnitId.random(), mark + ".S", "Seksi Lama", unit.id(), false, null));

		var answer = close(unit, Staff.today().toString(), BASIS);

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("belum dapat ditutup",
				"Jabatan (1): Analis Arsip Lama.", "Unit di bawahnya (1): Seksi Lama.", "href=\"#closed\"",
				"value=\"" + BASIS + "\"", "value=\"" + Staff.today() + "\"");
		assertThat(directory.unit(unit.id()).exists(Staff.today())).isTrue();
	}

	@Test
	void aClosingNeedsItsDayAndItsBasis() {
		var unit = unit("Bidang Lama");

		assertThat(close(unit, Staff.today().toString(), " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Dasar penutupan belum diisi", "href=\"#basis\"");
		assertThat(close(unit, "", BASIS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("tanggal penutupannya belum", "href=\"#closed\"");
		assertThat(close(unit, "kapan", BASIS)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("bukan tanggal");
	}

	@Test
	void aClosedUnitIsStillNamedAndTheTrailSaysByWhatItWasClosed() {
		var unit = unit("Bidang Lama");
		var old = position(unit, "Kepala Bidang Lama", Staff.today());

		assertThat(close(unit, Staff.today().toString(), BASIS)).hasRedirectedUrl("/organisation/units/" + unit.id());

		assertThat(directory.unit(unit.id()).name()).isEqualTo("Bidang Lama");
		assertThat(directory.unit(directory.position(old).unit()).id()).isEqualTo(unit.id());
		assertThat(directory.fullTitle(old)).contains("Kepala Bidang Lama");
		assertThat(page("/organisation")).bodyText().containsPattern("(?s)" + mark + ".{0,200}ditutup sejak");
		assertThat(page("/organisation?q=" + mark)).bodyText().contains("ditutup sejak");
		assertThat(page("/organisation/units/" + unit.id())).bodyText()
				.contains("ditutup sejak", "berdasarkan " + BASIS, "Kepala Bidang Lama").doesNotContain("Tambah jabatan");
		assertThat(database.sql("select facts::text from audit_event where event = 'directory.unit-changed' "
				+ "and facts::text like ?").param("%" + unit.id() + "%").query((row, _) -> row.getString(1)).list())
				.singleElement().asString().contains("closed: ", Staff.today().toString(), BASIS);

		assertThat(close(unit, "", "")).hasStatus3xxRedirection();
		assertThat(directory.unit(unit.id()).closure()).isNull();
	}

	@Test
	void aClosedUnitTakesNothingNewAndIsNotOffered() {
		var unit = unit("Bidang Lama");
		close(unit, Staff.today().toString(), BASIS);

		assertThat(add(unit)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("tidak menerima jabatan", "href=\"#unit\"", "value=\"Analis Baru\"");
		assertThat(post("/organisation/units/new",
				Map.of("ident", mark + ".X", "name", "Seksi Baru", "parent", unit.id().toString(), "revision", "-1")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("tidak dapat menaungi", "href=\"#parent\"", "value=\"Seksi Baru\"");
		for (var path : List.of("/organisation/units/new", "/organisation/positions/new?unit=" + unit.parent(),
				"/chains/rule", "/registers/rule?agency=BKD")) {
			assertThat(page(path)).as(path).hasStatusOk().bodyText().doesNotContain(unit.id().toString())
					.doesNotContain(mark);
		}
	}

	@Test
	void aClosedAgencyKeepsItsRegistersButIsNotChosenForRulesAnyMore() {
		var agency = keep(new Unit(UnitId.random(), mark, "Dinas Lama", null, true, new Address("Jalan", "", "", "Kota")));
		var choices = List.of("/chains/rule", "/authority/rule", "/kinds/OFFICIAL_LETTER");
		for (var path : choices) {
			assertThat(page(path)).as(path).bodyText().contains(agency.id().toString());
		}

		assertThat(post("/organisation/units/" + agency.id(), Map.of("ident", mark, "name", "Dinas Lama", "agency", "yes",
				"street", "Jalan", "place", "Kota", "closed", Staff.today().toString(), "basis", BASIS, "ordinal", "900",
				"revision", "0"))).hasStatus3xxRedirection();

		for (var path : choices) {
			assertThat(page(path)).as(path).hasStatusOk().bodyText().doesNotContain(agency.id().toString());
		}
		assertThat(page("/registers?agency=" + mark)).hasStatusOk().bodyText().contains("Dinas Lama")
				.doesNotContain("/registers/rule?agency=" + mark);
		assertThat(post("/registers/rule",
				Map.of("agency", mark, "group", "*", "unit", "*", "register", "LAMA", "act", "save", "seen", "")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("sudah ditutup");
	}

	@Test
	void ofOneWhoClosesAUnitAndOneWhoFillsItOneComesSecond() throws Exception {
		var unit = unit("Bidang Lama");
		try (var both = Executors.newFixedThreadPool(2)) {
			var first = both.submit(() -> close(unit, Staff.today().toString(), BASIS));
			var second = both.submit(() -> add(unit));

			assertThat(List.of(first.get().getResponse().getStatus(), second.get().getResponse().getStatus()))
					.containsExactlyInAnyOrder(302, 422);
		}
	}

	@Test
	void theSecondOfTwoAdministratorsSeesThatItWasClosed() {
		var unit = unit("Bidang Lama");
		close(unit, Staff.today().toString(), BASIS);

		var late = post("/organisation/units/" + unit.id(), form(unit, Map.of("name", "Bidang Baru", "revision", "0")));

		assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("baru saja mengubah", BASIS,
				"value=\"Bidang Baru\"");
		assertThat(directory.unit(unit.id()).exists(Staff.today())).isFalse();
	}

	private Unit unit(String name) {
		return keep(new Unit(UnitId.random(), mark, name, staff.position("KABAN.BKD").unit(), false, null));
	}

	private Unit keep(Unit unit) {
		return chart.unit(chart.keep(Actor.SYSTEM, new UnitEntry(unit, 900, OrganisationChart.NEW))).unit();
	}

	private PositionId position(Unit unit, String title, @Nullable LocalDate abolished) {
		return chart.keep(Actor.SYSTEM,
				new PositionEntry(new Position(PositionId.random(), mark, title, unit.id(),
						staff.position("KABAN.BKD").id(), Level.STAFF, Set.of(), abolished), 900, OrganisationChart.NEW));
	}

	private MvcTestResult add(Unit unit) {
		return post("/organisation/positions/new", Map.of("ident", mark + ".B", "title", "Analis Baru", "unit",
				unit.id().toString(), "superior", "KABAN.BKD", "level", "STAFF", "revision", "-1"));
	}

	private MvcTestResult close(Unit unit, String day, String basis) {
		return post("/organisation/units/" + unit.id(), form(unit, Map.of("closed", day, "basis", basis, "revision",
				Integer.toString(chart.unit(unit.id()).revision()))));
	}

	private static Map<String, String> form(Unit unit, Map<String, String> more) {
		var form = new HashMap<>(Map.of("ident", unit.code(), "name", unit.name(), "parent",
				Objects.toString(unit.parent(), ""), "ordinal", "900"));
		form.putAll(more);
		return form;
	}

	private MvcTestResult page(String address) {
		return pages.get().uri(address).with(user(ADMIN)).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user(ADMIN)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}
}
