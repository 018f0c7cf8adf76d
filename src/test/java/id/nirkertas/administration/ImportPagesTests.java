package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Appointments;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Files in the office's words; before they are taken each line says what it does, and who could not sign. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ImportPagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Appointments appointments;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	final String mark = "UJI." + UUID.randomUUID().toString().substring(0, 8);
	final String basis = "SK " + mark;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void nobodyActsAnyMore() {
		database.sql("delete from directory_assignment where basis = ?").param(basis).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void thePageTellsWhichWordsCanBeWritten() {
		assertThat(page("/organisation/import")).contains("definitif = pejabat definitif = tetap = PERMANENT",
				"Plh. = pelaksana harian = ACTING_DAILY", "kepala = kepala unit = HEAD", "ya = yes",
				"eselon II = pejabat eselon II = JPT pratama");
	}

	@Test
	void filesInTheOfficesWordsAreTakenLineByLine() {
		var positions = "code;title;unit;superior;level;duties\r\n" + mark + ";Kepala Uji;BKD;KABAN.BKD;Eselon III;"
				+ "kepala, penanda tangan\r\n";
		var seats = "position;username;capacity;from;until;basis\r\n" + mark + ";perencana2;Plh.;" + Staff.today() + ";"
				+ Staff.today().plusDays(3) + ";" + basis + "\r\n" + mark + ";kabid.aptika;plt;" + Staff.today().plusDays(4)
				+ ";;" + basis + "\r\n";
		positions = positions.replace(";BKD;", ";" + unit() + ";");

		var preview = look(positions, seats);
		var body = page(preview);

		assertThat(body).contains("positions.csv: 1 baru, 0 berubah, 0 sudah sama", "eselon III", "kepala, penandatangan",
				"assignments.csv: 2 baru", ">Plh.<", "Perlu diperhatikan", "assignments.csv, baris 2:",
				staff.person("perencana2").name() + " belum mendaftarkan sertifikat elektronik", "Plh. " + mark,
				"jabatan Kepala Uji tidak mempunyai pejabat definitif. Plh. hanya menggantikan",
				"Terapkan semuanya").doesNotContain("assignments.csv, baris 3:", "kesalahan");
		assertThat(pages.post().uri(preview).with(user("admin")).with(csrf()).exchange()).hasStatus3xxRedirection();

		var position = staff.position(mark);
		assertThat(appointments.of(position.id())).extracting(entry -> entry.assignment().capacity())
				.containsExactly(Capacity.ACTING, Capacity.ACTING_DAILY);
		var again = page(look(positions, seats));
		assertThat(again).contains("positions.csv: 0 baru, 0 berubah, 1 sudah sama", "Tidak ada yang berubah",
				"tidak ada yang dilakukan").doesNotContain("Terapkan semuanya", "Perlu diperhatikan");

		var seat = appointments.of(position.id()).getLast();
		var warning = "belum dapat menandatangani sebagai Plh. Kepala Uji";
		assertThat(page("/organisation/assignments/" + seat.id())).contains(warning);
		assertThat(page("/organisation/positions/" + position.id())).contains(warning);
		assertThat(page("/organisation/assignments/" + appointments.of(position.id()).getFirst().id()))
				.as("who can sign is no doubt").doesNotContain("menandatangani sebagai");
	}

	@Test
	void anUnknownWordIsToldWithAllThatCanBeWritten() {
		var seats = "position;username;capacity;from;until;basis\r\nKABAN.BKD;perencana2;sementara;" + Staff.today() + ";;"
				+ basis + "\r\n";

		assertThat(page(look(null, seats))).contains("“sementara” di kolom capacity tidak dikenal",
				"Plt. = pelaksana tugas = ACTING");
	}

	private String unit() {
		var id = staff.position("KABAN.BKD").unit();
		return database.sql("select code from directory_unit where id = ?").param(id.value()).query(String.class).single();
	}

	private String look(@Nullable String positions, String seats) {
		var request = MockMvcRequestBuilders.multipart("/organisation/import");
		if (positions != null) {
			request.file(file("positions", positions));
		}
		request.file(file("assignments", seats));
		return Objects.requireNonNull(
				pages.perform(request.with(user("admin")).with(csrf())).getResponse().getRedirectedUrl());
	}

	private static MockMultipartFile file(String name, String text) {
		return new MockMultipartFile(name, name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private String page(String address) {
		return new String(
				pages.get().uri(address).with(user("admin")).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}
}
