package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** An administrator keeps units, positions and assignments on pages; without script. */
@OfficeTest
class OrganisationPagesTests {

	static final String ADMIN = "admin";

	@Autowired
	WebApplicationContext office;

	@Autowired
	OrganisationChart chart;

	@Autowired
	Appointments appointments;

	@Autowired
	Directory directory;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient database;

	final String mark = "UJI." + UUID.randomUUID().toString().substring(0, 8);

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aUnitIsAddedAndChangedAndBothAreOnTheTrail() {
		var unit = unit("Bidang Uji");

		assertThat(page(ADMIN, "/organisation")).hasStatusOk().bodyText().contains("Bidang Uji", mark);
		assertThat(post(ADMIN, "/organisation/units/" + unit.unit().id(),
				unitForm("Bidang Baru", Map.of("revision", "0", "ident", mark + "2"))))
				.hasRedirectedUrl("/organisation/units/" + unit.unit().id());
		assertThat(directory.unit(unit.unit().id()).name()).isEqualTo("Bidang Baru");
		assertThat(directory.unit(unit.unit().id()).code()).isEqualTo(mark + "2");
		assertThat(factsAbout(unit.unit().id().toString())).hasSize(2).last().asString().contains(
				"name: Bidang Uji → Bidang Baru", "code: " + mark + " → " + mark + "2");
	}

	@Test
	void whatIsWrongStandsAtItsFieldAllAtOnceAndNothingTypedIsLost() {
		var answer = post(ADMIN, "/organisation/units/new", Map.of("ident", "dua kata", "agency", "yes", "contact",
				"Telepon 1", "place", "Kota \ud83d\ude00\u200b", "revision", "-1"));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#ident\"",
				"href=\"#name\"", "href=\"#street\"", "href=\"#place\"", "value=\"dua kata\"", "value=\"Telepon 1\"",
				"“Kota \ud83d\ude00[U+200B]” memuat huruf atau tanda yang tidak dapat dipakai: \ud83d\ude00 U+200B.");
	}

	@Test
	void whatNoListOffersIsRefusedAndNothingElseIsStoredInItsPlace() {
		var position = position("Analis Uji");

		var answer = post(ADMIN, "/organisation/positions/" + position.id(),
				positionForm(position, Map.of("superior", "Sekretaris Dinas", "level", "KAISAR", "unit",
						"00000000-0000-0000-0000-000000000000", "ordinal", "99999999999")));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains(
				"Ada beberapa jabatan “Sekretaris Dinas”", "Tidak ada jenjang “KAISAR”",
				"Tidak ada unit “00000000-0000-0000-0000-000000000000”", "Urutan “99999999999” tidak dapat dipakai",
				"href=\"#ordinal\"");
		assertThat(post(ADMIN, "/organisation/positions/" + position.id(), positionForm(position, Map.of("ordinal", "-5"))))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(staff.position(position.code())).isEqualTo(position);
	}

	@Test
	void theSecondOfTwoAdministratorsIsToldWhatIsStoredNow() {
		var unit = unit("Bidang Uji");
		var address = "/organisation/units/" + unit.unit().id();
		post(ADMIN, address, unitForm("Yang pertama", Map.of("revision", "0")));

		var late = post(ADMIN, address, unitForm("Yang kedua", Map.of("revision", "0")));

		assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("baru saja mengubah",
				"Yang pertama", "value=\"Yang kedua\"", "name=\"revision\" value=\"1\"");
		assertThat(post(ADMIN, address, unitForm("Yang kedua", Map.of("revision", "1")))).hasRedirectedUrl(address);
	}

	@Test
	void aCodeThatLettersUseStays() {
		var bappeda = staff.position("KABAN.BAPPEDA");
		database.sql("""
				insert into access_document (document, owner, agency, secrecy, opened_at)
				values (:id, :unit, :unit, 'ORDINARY', now())
				""").param("id", UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)))
				.param("unit", bappeda.unit().value()).update();
		database.sql("insert into access_grant (document, position, role, since_at, since_on) "
				+ "values (?, ?, 'SIGNATORY', now(), current_date)")
				.params(UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)),
						bappeda.id().value())
				.update();

		var answer = post(ADMIN, "/organisation/units/" + bappeda.unit(),
				Map.of("ident", "LAIN", "name", "Bappeda", "agency", "yes", "street", "Jalan", "place", "Kota", "revision",
						Integer.toString(chart.unit(bappeda.unit()).revision())));

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("tidak dapat diganti lagi");
		assertThat(page(ADMIN, "/organisation/units/" + bappeda.unit())).bodyText().contains("sudah dipakai naskah");
	}

	@Test
	void aPositionIsFilledActedInEndedAndAbolishedButNeverDeleted() {
		var position = position("Kepala Bidang Uji");
		var address = "/organisation/positions/" + position.id();
		var today = Staff.today();

		assertThat(appoint(position, "kabag.tu", "PERMANENT", today.minusDays(9).toString(), ""))
				.hasRedirectedUrl(address);
		assertThat(appoint(position, "pranata2", "PERMANENT", today.toString(), ""))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("sudah diisi pejabat definitif lain: " + staff.person("kabag.tu").name(), "href=\"#from\"");
		assertThat(appoint(position, "pranata2", "ACTING_DAILY", today.toString(), ""))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#until\"", "value=\"pranata2\"");
		assertThat(appoint(position, "siapa ini", "ACTING", "kapan", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText().contains("Tidak ada pegawai", "bukan tanggal");

		var seat = appointments.of(position.id()).getFirst();
		assertThat(post(ADMIN, "/organisation/assignments/" + seat.id() + "/end",
				Map.of("until", today.minusDays(1).toString(), "basis", "SK 9", "revision", "0"))).hasRedirectedUrl(address);
		assertThat(directory.holderOf(position.id(), today)).isEmpty();
		assertThat(post(ADMIN, address, positionForm(position, Map.of("abolished", today.toString()))))
				.hasRedirectedUrl(address);
		assertThat(directory.positions()).doesNotContain(directory.position(position.id()));
		assertThat(page(ADMIN, address)).bodyText().contains("dihapus mulai", staff.person("kabag.tu").name());
		assertThat(page(ADMIN, "/organisation/people/" + staff.person("kabag.tu").id())).bodyText()
				.contains("Kepala Bidang Uji", "berakhir");
	}

	@Test
	void aWrongDateIsPutRightAndTheTrailKeepsBoth() {
		var position = position("Analis Uji");
		appoint(position, staff.person("kabag.tu").name(), "PERMANENT", "2026-02-01", "");
		var seat = appointments.of(position.id()).getFirst();
		var address = "/organisation/assignments/" + seat.id();

		assertThat(
				post(ADMIN, address, Map.of("from", "2026-01-02", "until", "2025-12-31", "basis", "SK 1", "revision", "0")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("lebih awal", "value=\"2025-12-31\"");
		assertThat(post(ADMIN, address, Map.of("from", "2026-01-02", "until", "", "basis", "SK 1", "revision", "0")))
				.hasStatus3xxRedirection();
		assertThat(post(ADMIN, address, Map.of("from", "2026-01-03", "until", "", "basis", "SK 1", "revision", "0")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("baru saja mengubah");
		assertThat(database.sql("select facts::text from audit_event where event = 'directory.assignment-corrected' "
				+ "and facts::text like ?").param("%" + position.id() + "%").query((row, _) -> row.getString(1)).list())
				.singleElement().asString().contains("from: 2026-02-01 → 2026-01-02");
	}

	@Test
	void whatHasNotBegunIsTakenBack() {
		var position = position("Analis Uji");
		appoint(position, "kabag.tu", "PERMANENT", Staff.today().plusDays(3).toString(), "");
		var seat = appointments.of(position.id()).getFirst();
		assertThat(page(ADMIN, "/organisation/assignments/" + seat.id())).bodyText().contains("Tarik penugasan");

		assertThat(post(ADMIN, "/organisation/assignments/" + seat.id() + "/withdrawal", Map.of("revision", "0")))
				.hasStatus3xxRedirection();
		assertThat(appointments.of(position.id())).isEmpty();
	}

	@Test
	void theLastAdministratorStays() {
		var seat = appointments.of(staff.position("ADMIN").id()).stream().map(AssignmentEntry::id).findFirst().orElseThrow();

		assertThat(post(ADMIN, "/organisation/assignments/" + seat + "/end",
				Map.of("until", Staff.today().toString(), "basis", "SK 9", "revision", "0")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("tidak ada lagi administrator");
	}

	@Test
	void twoWhoMakeACircleTogetherDoNot() throws Exception {
		var upper = position("Atas Uji");
		var lower = position("Bawah Uji");
		try (var both = Executors.newFixedThreadPool(2)) {
			var first = both.submit(() -> post(ADMIN, "/organisation/positions/" + upper.id(),
					positionForm(upper, Map.of("superior", lower.code()))));
			var second = both.submit(() -> post(ADMIN, "/organisation/positions/" + lower.id(),
					positionForm(lower, Map.of("superior", upper.code()))));

			assertThat(List.of(first.get().getResponse().getStatus(), second.get().getResponse().getStatus()))
					.containsExactlyInAnyOrder(302, 422);
		}
	}

	@Test
	void nobodyElseSeesThePages() {
		for (var path : List.of("/organisation", "/organisation/units/new", "/organisation/import",
				"/organisation/positions/" + staff.position("SEKDA").id())) {
			assertThat(page("sekda", path)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(post("sekda", "/organisation/units/new", unitForm("X", Map.of("revision", "-1"))))
				.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page("sekda", "/")).bodyText().doesNotContain("href=\"/organisation\"");
		assertThat(page(ADMIN, "/")).bodyText().contains("href=\"/organisation\"");
	}

	@Test
	void aPersonIsFoundByAnyPartOfNameOrNumber() {
		assertThat(page(ADMIN, "/organisation/people/suggestions?person=laras pus")).bodyText()
				.contains("Laras Puspitasari, S.Si. · ");
		assertThat(page(ADMIN, "/organisation?q=puspitasari")).bodyText().contains("/organisation/people/"
				+ staff.person("perencana2").id());
		assertThat(page(ADMIN, "/organisation?q=tidakada")).bodyText().contains("Tidak ada yang cocok");
	}

	private UnitEntry unit(String name) {
		var answer = post(ADMIN, "/organisation/units/new", unitForm(name, Map.of("revision", "-1")));
		assertThat(answer).hasStatus3xxRedirection();
		var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
		return chart.unit(UnitId.of(address.substring(address.lastIndexOf('/') + 1)));
	}

	private Map<String, String> unitForm(String name, Map<String, String> more) {
		var form = new HashMap<>(Map.of("ident", mark, "name", name, "parent", staff.position("KABAN.BKD").unit().toString(),
				"ordinal", "500"));
		form.putAll(more);
		return form;
	}

	private Position position(String title) {
		var code = mark + "." + title.substring(0, 3).toUpperCase(Locale.ROOT);
		assertThat(post(ADMIN, "/organisation/positions/new",
				Map.of("ident", code, "title", title, "unit", staff.position("KABAN.BKD").unit().toString(), "superior",
						"KABAN.BKD", "level", "STAFF", "revision", "-1")))
				.hasStatus3xxRedirection();
		return staff.position(code);
	}

	private Map<String, String> positionForm(Position position, Map<String, String> more) {
		var form = new HashMap<>(Map.of("ident", position.code(), "title", position.title(), "unit",
				position.unit().toString(), "superior", "KABAN.BKD", "level", "STAFF", "ordinal", "900", "revision", "0"));
		form.putAll(more);
		return form;
	}

	private MvcTestResult appoint(Position position, String person, String capacity, String from, String until) {
		return post(ADMIN, "/organisation/positions/" + position.id() + "/assignments",
				Map.of("person", person, "capacity", capacity, "from", from, "until", until, "basis", "SK 1"));
	}

	private List<String> factsAbout(String id) {
		return database.sql("select facts::text from audit_event where facts::text like ? order by id")
				.param("%" + id + "%").query((row, _) -> row.getString(1)).list();
	}

	private MvcTestResult page(String reader, String address) {
		return pages.get().uri(address).with(user(reader)).exchange();
	}

	private MvcTestResult post(String by, String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}
}
