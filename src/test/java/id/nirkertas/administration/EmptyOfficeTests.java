package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.FirstAdministrator;
import id.nirkertas.directory.Flaw;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.Position;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An office other than the demo begins with nothing but a log-in name in its configuration. */
@Tag("integration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"nirkertas.directory.organisation=", "nirkertas.directory.first-administrator=admin"})
@Import(DevelopmentOffice.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyOfficeTests {

	static final int ROWS = 2000;
	static final String UNITS = "code;name;parent;agency;street;contact;web;place\r\n"
			+ "PEMDA;Pemerintah Kota Uji;;ya;Jalan Uji Nomor 1;;;Kota Uji\r\n";
	static final String POSITIONS = "code;title;unit;superior;level;duties\r\n"
			+ "WALI;Wali Kota Uji;PEMDA;;STATE_OFFICIAL;HEAD SIGNATORY\r\n";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Directory directory;

	@Autowired
	FirstAdministrator first;

	@Autowired
	Appointments appointments;

	@Autowired
	JdbcClient database;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	@Order(1)
	void theFirstAdministratorIsThereAndNothingElse() {
		assertThat(directory.positions()).singleElement()
				.satisfies(position -> assertThat(position.code()).isEqualTo("ADMIN"));
		assertThat(directory.holderOf(directory.positions().getFirst().id(), Staff.today()).orElseThrow().person()
				.username()).isEqualTo("admin");
		assertThat(pages.get().uri("/organisation").with(user("admin")).exchange()).hasStatusOk().bodyText()
				.contains("Pemerintah Daerah");
		assertThat(pages.get().uri("/organisation/import/files/units.csv").with(user("admin")).exchange()).bodyText()
				.startsWith("\uFEFFcode;name;parent;agency;street;contact;web;place;closed;basis\r\nPEMDA;");
	}

	@Test
	@Order(2)
	void aFaultyFileChangesNothingAndEveryFaultIsTold() {
		var preview = look(Map.of("positions", POSITIONS + "A;;PEMDA;WALI;STAFF;\r\nB;Bagian;TIDAK;ENTAH;III;\r\n"));

		assertThat(pages.get().uri(preview).with(user("admin")).exchange()).hasStatusOk().bodyText().contains(
				"positions.csv, baris 3", "positions.csv, baris 4", "Tidak ada unit berkode “TIDAK”",
				"Tidak ada jabatan berkode “ENTAH”", "“III” di kolom level tidak dikenal")
				.doesNotContain("Terapkan semuanya");
		assertThat(take(preview)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(directory.positions()).hasSize(1);
	}

	@Test
	@Order(3)
	void twoThousandRowsEachAreSeenThenTakenAtOnce() {
		var preview = look(files());
		assertThat(pages.get().uri(preview).with(user("admin")).exchange()).hasStatusOk().bodyText()
				.contains("units.csv: 2.000 baru, 1 berubah", "positions.csv: 2.001 baru", "Terapkan semuanya",
						"Halaman 1 dari")
				.doesNotContain("kesalahan");
		assertThat(directory.positions()).hasSize(1);

		assertThat(take(preview)).hasRedirectedUrl("/organisation");
		assertThat(take(preview)).hasRedirectedUrl("/organisation");

		assertThat(directory.positions()).hasSize(ROWS + 2);
		assertThat(directory.positionCoded("J1999").orElseThrow().superior())
				.isEqualTo(directory.positionCoded("WALI").orElseThrow().id());
		assertThat(directory.heldBy(directory.personNamed("sekda").orElseThrow().id(), Staff.today())).hasSize(1);
		assertThat(database.sql("select count(*) from directory_assignment").query(Integer.class).single())
				.isEqualTo(ROWS + 1);
		assertThat(pages.get().uri(preview).with(user("admin")).exchange()).bodyText().contains("sudah diterapkan");
	}

	@Test
	@Order(4)
	void whatIsStoredComesBackUnchanged() {
		var again = new LinkedHashMap<String, String>();
		for (var name : List.of("units", "positions", "assignments")) {
			again.put(name,
					body(pages.get().uri("/organisation/import/files/" + name + ".csv").with(user("admin")).exchange()));
		}

		assertThat(pages.get().uri(look(again)).with(user("admin")).exchange()).hasStatusOk().bodyText()
				.contains("Tidak ada yang berubah").doesNotContain("kesalahan");
	}

	@Test
	@Order(5)
	void eachThingIsOnTheTrailAndSoAreTheFiles() {
		assertThat(database.sql("select count(*) from audit_event where event = 'directory.official-assigned' "
				+ "and facts::text like '%SK 1999%'").query(Integer.class).single()).isEqualTo(1);
		assertThat(database.sql("select count(*) from audit_event where event = 'directory.unit-opened' "
				+ "and facts::text like '%Unit 1999%'").query(Integer.class).single()).isEqualTo(1);
		assertThat(database.sql("select facts::text from audit_event where event = 'directory.organisation-taken' "
				+ "order by id desc limit 1").query(String.class).single())
				.contains(Sha256.hex(
						taken("units")))
				.containsPattern("import[^,]*[0-9a-f]{8}-");
	}

	/** As the import reads it. */
	private static String taken(String file) {
		var written = Objects.requireNonNull(files().get(file));
		return Objects.requireNonNull(ImportFiles.text(written.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	@Order(6)
	void whatSomebodyChangedSinceTheLookIsNotOverwritten() {
		var preview = look(Map.of("positions", POSITIONS.replace("HEAD SIGNATORY", "HEAD")));
		database.sql("update directory_position set duties = '{HEAD,SIGNATORY,DISPATCHER}', revision = revision + 1 "
				+ "where code = 'WALI'").update();

		assertThat(take(preview)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Wali Kota Uji diubah orang lain sejak berkas ini dilihat");
		assertThat(database.sql("select 'DISPATCHER' = any(duties) from directory_position where code = 'WALI'")
				.query(Boolean.class).single()).isTrue();
	}

	@Test
	@Order(7)
	void whereWhoeverMaintainedTheSystemHasVanishedTheNamedOneIsLetInAgain() {
		var sekda = directory.personNamed("sekda").orElseThrow();
		assertThat(first.isMissing()).isFalse();
		assertThat(first.begin(sekda)).isEmpty();

		gone("current_timestamp");
		assertThat(first.isMissing()).isTrue();
		var desk = first.begin(sekda).orElseThrow();
		try {
			assertThat(desk.code()).isEqualTo("ADMIN2");
			assertThat(first.begin(sekda)).isEmpty();
			assertThat(pages.get().uri("/organisation").with(user("sekda")).sessionAttr("acting", desk.id().toString())
					.exchange()).hasStatusOk();
			var seat = appointments.of(desk.id()).getFirst();
			assertThat(appointments.flawsOfEnd(seat.id(), Staff.today().plusDays(5), "SK 7")).extracting(Flaw::code)
					.containsExactly("directory.flaw.last-administrator");
		} finally {
			gone("null");
		}
		assertThat(appointments.flawsOfEnd(appointments.of(desk.id()).getFirst().id(), Staff.today().plusDays(5), "SK 7"))
				.isEmpty();
		assertThat(directory.positionCoded("ADMIN").map(Position::id).flatMap(directory::holderOf).orElseThrow().person()
				.username())
				.isEqualTo("admin");
	}

	private void gone(String since) {
		database.sql("update directory_person set gone_at = " + since + " where username = 'admin'").update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		await().atMost(Duration.ofSeconds(30))
				.until(() -> directory.personNamed("admin").isPresent() == since.equals("null"));
	}

	private static Map<String, String> files() {
		var units = IntStream.range(0, ROWS).mapToObj(n -> "U%d;Unit %d;%s;no;;;;\r\n".formatted(n, n,
				n % 10 == 0 ? "PEMDA" : "U" + n / 10 * 10)).collect(Collectors.joining());
		var positions = IntStream.range(0, ROWS).mapToObj(n -> "J%d;Jabatan %d;U%d;WALI;STAFF;\r\n".formatted(n, n, n))
				.collect(Collectors.joining());
		var seats = IntStream.range(0, ROWS)
				.mapToObj(n -> "J%d;%s;%s;01/02/2026;%s;SK %d\r\n".formatted(n, n == 0 ? "sekda" : "perencana2",
						"PERMANENT", n == 0 ? "" : "28/2/2026", n))
				.collect(Collectors.joining());
		return Map.of("units", "\uFEFF" + UNITS + units, "positions", POSITIONS + positions, "assignments",
				"position;username;capacity;from;until;basis\r\n" + seats);
	}

	private String look(Map<String, String> files) {
		var request = MockMvcRequestBuilders.multipart("/organisation/import");
		files.forEach((name, text) -> request
				.file(new MockMultipartFile(name, name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
		return Objects.requireNonNull(
				pages.perform(request.with(user("admin")).with(csrf())).getResponse().getRedirectedUrl());
	}

	private MvcTestResult take(String preview) {
		return pages.post().uri(preview).with(user("admin")).with(csrf()).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}
}
