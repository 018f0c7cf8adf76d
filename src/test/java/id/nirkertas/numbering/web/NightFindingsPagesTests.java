package id.nirkertas.numbering.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.NightlyCheck;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A book is called sound where the night has looked at its register and found nothing, whatever it found in others. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NightFindingsPagesTests {

	static final String SOUND = "tepat satu kali";
	static final int YEAR = 2046;
	static final List<String> READERS = List.of("inspektur", "tu.gub");

	@Autowired
	WebApplicationContext office;
	@Autowired
	List<NightlyCheck> checks;
	@Autowired
	JdbcClient database;

	final String group = "UJI-MALAM";
	UUID register;
	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		register = register(YEAR, 1);
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at, series)
						values (gen_random_uuid(), ?, 1, 'ISSUED', gen_random_uuid(), '1/UJI-MALAM', date '2046-03-04', now(), now(), 'GUB/2046')""")
				.param(register).update();
	}

	@AfterEach
	void close() {
		database.sql(
				"delete from numbering_entry where register in (select id from numbering_register where register_group = ?)")
				.param(group).update();
		database.sql("delete from numbering_register where register_group = ?").param(group).update();
		night();
	}

	/** More than a page of findings lists, and more than the night keeps of an agency: latest year first. */
	@ParameterizedTest
	@ValueSource(ints = {250, 1200})
	void aFaultyBookIsNotSoundHoweverManyFaultsALaterOneHas(int faults) throws Exception {
		register(YEAR + 1, faults);
		night();

		for (var reader : READERS) {
			shows(reader, allOf(containsString("Pemeriksaan malam menemukan"), not(containsString(SOUND))));
		}
		shows("inspektur", faults < 1000
				? containsString("tidak ada naskah bertanda tangan")
				: containsString("Jumlah temuan: 1"));
		shows("tu.gub", allOf(containsString("Jumlah temuan: 1"), not(containsString("tidak ada naskah bertanda tangan"))));
	}

	@Test
	void aBookIsNotSoundBeforeTheNightHasLookedAtIt() throws Exception {
		for (var reader : READERS) {
			shows(reader, allOf(containsString("belum dicocokkan dengan naskahnya"), not(containsString(SOUND))));
		}
		database.sql(
				"update numbering_entry set state = 'VOID', issued_at = null, annulled_at = now(), reason = 'Uji' where register = ?")
				.param(register).update();

		night();

		for (var reader : READERS) {
			shows(reader, allOf(containsString(SOUND), not(containsString("belum dicocokkan")),
					not(containsString("Pemeriksaan malam menemukan"))));
		}
	}

	private UUID register(int year, int last) {
		var id = UUID.randomUUID();
		database.sql("insert into numbering_register values (?, 'SETDA', ?, ?, ?)").params(id, year, group, last).update();
		return id;
	}

	private void night() {
		checks.stream().filter(check -> check.name().equals("numbering.registers")).forEach(NightlyCheck::faults);
	}

	private void shows(String reader, Matcher<String> what) throws Exception {
		pages.perform(get("/registers/book?agency=SETDA&year=%d&group=%s".formatted(YEAR, group)).with(user(reader)))
				.andExpect(content().string(what));
	}
}
