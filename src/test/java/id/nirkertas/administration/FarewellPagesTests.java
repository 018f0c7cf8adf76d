package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Farewells;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** An administrator reads that many people are missing, and says that they have left. */
@OfficeTest
class FarewellPagesTests {

	static final String ADMIN = "admin";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	Farewells farewells;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		database.sql("""
				update directory_farewell set held_at = now(), present = 40, confirmed = '{}',
					missing = array_append(array(select gen_random_uuid() from generate_series(1, 16)), cast(? as uuid))
				""").param(staff.person("pranata1").id().toString()).update();
	}

	@AfterEach
	void theyAreBack() {
		database.sql("update directory_farewell set held_at = null, missing = '{}', confirmed = '{}'").update();
	}

	@Test
	void theMissingAreReadAndConfirmed() {
		var shown = farewells.held().orElseThrow().mark();
		assertThat(organisation("")).hasStatusOk().bodyText().contains("17 dari 40 pegawai",
				"Mereka memang keluar (17 orang)", "hak baca akun layanan", staff.person("pranata1").name(),
				"dan 16 orang lagi", shown);
		assertThat(confirm(ADMIN, "3")).hasStatus4xxClientError().bodyText()
				.contains("sudah berubah: sekarang 17 orang");
		assertThat(confirm("pranata1", shown)).hasStatus(403);

		assertThat(confirm(ADMIN, shown)).hasRedirectedUrl("/organisation");
		assertThat(confirm(ADMIN, shown)).hasRedirectedUrl("/organisation");

		assertThat(organisation("")).hasStatusOk().bodyText().contains("Sudah dipastikan").doesNotContain("(17 orang)");
	}

	@Test
	void asManyOthersAreNotThose() {
		var shown = farewells.held().orElseThrow().mark();
		assertThat(confirm(ADMIN, shown)).hasRedirectedUrl("/organisation");
		database.sql("update directory_farewell set missing[1] = gen_random_uuid()").update();

		assertThat(organisation("")).hasStatusOk().bodyText().doesNotContain("Sudah dipastikan").contains("(17 orang)");
		assertThat(confirm(ADMIN, shown)).hasStatus4xxClientError();
	}

	@Test
	void aNumberFindsItsPersonHoweverItIsTyped() {
		var citra = staff.person("pranata1");

		for (var typed : new String[]{citra.employeeNumber(), citra.employeeNumber().replace(" ", "")}) {
			assertThat(organisation("?q=" + typed)).hasStatusOk().bodyText().contains("/organisation/people/" + citra.id());
		}
	}

	private MvcTestResult organisation(String question) {
		return pages.get().uri("/organisation" + question).with(user(ADMIN)).exchange();
	}

	private MvcTestResult confirm(String by, String missing) {
		return pages.post().uri("/organisation/people/gone").param("missing", missing).with(user(by)).with(csrf())
				.exchange();
	}
}
