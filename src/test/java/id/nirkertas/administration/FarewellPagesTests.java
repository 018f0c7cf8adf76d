package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

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

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		database.sql("update directory_farewell set held_at = now(), missing = 17, present = 40, confirmed = 0").update();
	}

	@AfterEach
	void theyAreBack() {
		database.sql("update directory_farewell set held_at = null, missing = 0, confirmed = 0").update();
	}

	@Test
	void theNumbersAreReadAndConfirmed() {
		assertThat(organisation("")).hasStatusOk().bodyText().contains("17 dari 40 pegawai",
				"Mereka memang keluar (17 orang)", "hak baca akun layanan");
		assertThat(confirm(ADMIN, "3")).hasStatus4xxClientError().bodyText()
				.contains("sudah berubah menjadi 17 orang");
		assertThat(confirm(ADMIN, "tujuh")).hasStatus4xxClientError();
		assertThat(confirm("pranata1", "17")).hasStatus(403);

		assertThat(confirm(ADMIN, "17")).hasRedirectedUrl("/organisation");
		assertThat(confirm(ADMIN, "17")).hasRedirectedUrl("/organisation");

		assertThat(organisation("")).hasStatusOk().bodyText().contains("Sudah dipastikan").doesNotContain("(17 orang)");
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
