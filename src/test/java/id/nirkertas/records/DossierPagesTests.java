package id.nirkertas.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class DossierPagesTests {

	static final Pattern PLACE = Pattern.compile("<td data-label=\"No\\.\">(\\d+)</td>");

	@Autowired
	WebApplicationContext office;

	@Autowired
	Staff staff;

	@Autowired
	Records records;

	@Autowired
	JdbcClient database;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aThickDossierOpensWhereTheNewestLies() throws Exception {
		var dossier = filled(120);

		assertThat(places(page("pranata1", dossier, ""))).first().isEqualTo("101");
		assertThat(places(page("pranata1", dossier, ""))).last().isEqualTo("120");
		assertThat(places(page("pranata1", dossier, "?page=1"))).hasSize(50).first().isEqualTo("1");
		assertThat(places(page("pranata1", dossier, "?page=-7"))).first().isEqualTo("1");
		assertThat(page("pranata1", dossier, "?page=2")).bodyText().contains("page=1\"", "page=3\"", "Halaman 2 dari 3");
	}

	@Test
	void aThinOneHasNoPages() throws Exception {
		var dossier = filled(50);

		assertThat(places(page("pranata1", dossier, ""))).hasSize(50);
		assertThat(page("pranata1", dossier, "")).bodyText().doesNotContain("Halaman isi berkas");
		assertThat(places(page("pranata1", filled(0), ""))).isEmpty();
	}

	@Test
	void whoSeesNothingInItDoesNotLearnThatItIsThere() {
		var dossier = filled(60);

		assertThat(page("kadis.disdik", dossier, "")).hasStatus(404);
		assertThat(page("kadis.disdik", dossier, "?page=1")).hasStatus(404);
	}

	private MvcTestResult page(String reader, DossierId dossier, String query) {
		return pages.get().uri("/dossiers/" + dossier + query).with(user(reader)).exchange();
	}

	private static List<String> places(MvcTestResult page) throws Exception {
		return PLACE.matcher(page.getResponse().getContentAsString()).results().map((MatchResult found) -> found.group(1))
				.toList();
	}

	private DossierId filled(int letters) {
		var id = records.open(staff.actor("pranata1"), "500.12", "Layanan digital");
		database.sql("""
				insert into records_item (document, dossier, number, person, filed_at)
				select gen_random_uuid(), :dossier, number, :person, now() from generate_series(1, :letters) number""")
				.param("dossier", UUID.fromString(id.toString())).param("person", staff.actor("pranata1").person().value())
				.param("letters", letters).update();
		return id;
	}
}
