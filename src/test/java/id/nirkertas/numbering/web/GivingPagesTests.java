package id.nirkertas.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A keeper chooses the letter that is to have a number: every one that waits can be found. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class GivingPagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Secretariat secretariat;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	@Test
	void everyLetterThatWaitsIsOfferedHoweverManyAreNewer() {
		transaction.executeWithoutResult(given -> {
			given.setRollbackOnly();
			var letter = letter("Undangan Rapat Terlupa");
			assertThat(page("")).contains(option(letter))
					.doesNotContain("role=\"search\" method=\"get\" action=\"/registers");
			copies(letter, 450);

			assertThat(page("")).contains("name=\"q\"", "daftar di bawah memuat 100").doesNotContain(option(letter));
			assertThat(page("&q=rapat TERLUPA")).contains(option(letter), "1 dari ");
			assertThat(page("&letter=" + letter)).as("from the letter's own page").contains(option(letter));
			assertThat(page("&q=tidak ada yang begini")).contains("Tidak ada naskah yang cocok dengan")
					.doesNotContain("name=\"reason\"");
		});
	}

	/** The year has not passed: its numbers come otherwise, or not at all. */
	@Test
	void aRegisterThatGivesNoNumbersHereSaysTrulyWhy() {
		var agenda = page("&group=AGENDA");
		assertThat(agenda).contains("Nomor agenda diberikan saat naskah masuk didaftarkan").doesNotContain("sudah lewat");
		transaction.executeWithoutResult(given -> {
			given.setRollbackOnly();
			database.sql("insert into numbering_register values (gen_random_uuid(), 'BAPPEDA', ?, 'LAMA', 1)")
					.param(Staff.today().getYear()).update();
			assertThat(page("&group=LAMA")).contains("tidak ada lagi naskah yang mengambil nomor dari register LAMA")
					.doesNotContain("sudah lewat");
		});
	}

	private String page(String more) {
		try {
			var page = pages
					.perform(get("/registers/numbers?agency=BAPPEDA&year=" + Staff.today().getYear()
							+ (more.contains("group") ? "" : "&group=SURAT") + more)
							.with(user("agenda.bappeda")))
					.andReturn().getResponse().getContentAsString();
			assertThat(page).doesNotContain("??");
			return page;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static String option(DocumentId letter) {
		return "<option value=\"" + letter + "\"";
	}

	/** Newer than it, and shown to nobody. */
	private void copies(DocumentId letter, int many) {
		database.sql("""
				insert into letter select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),
					'changed_at', l.changed_at + interval '1 hour'))).*
				from letter l, generate_series(1, ?) where l.id = ?""").params(many, letter.value()).update();
	}

	private DocumentId letter(String subject) {
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", subject, "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}
}
