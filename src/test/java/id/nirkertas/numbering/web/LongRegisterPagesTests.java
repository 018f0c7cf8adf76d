package id.nirkertas.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.platform.CsvFile;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Registers of many hundred numbers, as they are read, searched for faults and taken to a spreadsheet. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LongRegisterPagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	JdbcClient database;

	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	@Test
	void showsHolesAndDoublesInRedAndPagesLongRegisters() throws Exception {
		var id = UUID.randomUUID();
		database.sql("insert into numbering_register values (?, 'BAPPEDA', 2019, 'SURAT', 230)").param(id).update();
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at)
						select gen_random_uuid(), ?, n, 'ISSUED', gen_random_uuid(), '=1+' || n, date '2019-03-01', now(), now()
						from generate_series(1, 230) n where n <> 117""")
				.param(id).update();
		try {
			var book = "/registers/book?agency=BAPPEDA&year=2019&group=SURAT";
			pages.perform(get(book).with(user("agenda.bappeda"))).andExpect(content().string(
					allOf(containsString("Register ini tidak utuh"), containsString("Halaman 1 dari 3"),
							containsString("TIDAK memuat seluruh register"), not(containsString("signing\"")))));
			pages.perform(get(book + "&choice=FAULT").with(user("agenda.bappeda"))).andExpect(content().string(
					allOf(containsString(">117<"), containsString("tag bad"), not(containsString(">118<")))));
			pages.perform(get(book + "&page=all").with(user("agenda.bappeda"))).andExpect(content()
					.string(allOf(containsString(">1<"), containsString(">230<"), containsString("signing\""),
							not(containsString("TIDAK memuat")))));
			pages.perform(get("/registers/book.csv?agency=BAPPEDA&year=2019&group=SURAT").with(user("agenda.bappeda")))
					.andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
					.andExpect(content().string(allOf(containsString("\"'=1+5\""), containsString("\"117\""),
							not(containsString("\"=1+")))));
			pages.perform(get("/registers").with(user("agenda.bappeda"))).andExpect(content().string(
					allOf(containsString("/registers?agency=BAPPEDA&amp;year=2019"), containsString("Nomor berikutnya"))));
			pages.perform(get("/registers?agency=BAPPEDA&year=2019").with(user("agenda.bappeda")))
					.andExpect(content().string(allOf(containsString("year=2019&amp;group=SURAT"), containsString(">230<"),
							not(containsString("Nomor berikutnya")), not(containsString("tidak ada aturan")))));
		} finally {
			database.sql("delete from numbering_entry where register = ?").param(id).update();
			database.sql("delete from numbering_register where id = ?").param(id).update();
		}
	}

	/** A register of holes alone is as long, and quicker made. */
	@Test
	void oneThatIsTooLongForOnePrintSaysSoOnEachPartAndIsWholeInItsTable() throws Exception {
		var id = UUID.randomUUID();
		var last = BookPages.MOST + 3;
		database.sql("insert into numbering_register values (?, 'BAPPEDA', 2018, 'SURAT', ?)").params(id, last).update();
		try {
			var book = "/registers/book?agency=BAPPEDA&year=2018&group=SURAT";
			pages.perform(get(book + "&page=all&part=2").with(user("agenda.bappeda"))).andExpect(content().string(
					allOf(containsString("TIDAK memuat seluruh register"), containsString("nomor 100001 sampai 100003"),
							containsString("Nomor 1–100000"), containsString(">100002<"), not(containsString(">100000<")),
							not(containsString("signing\"")))));
			pages.perform(get(book + "&page=1001").with(user("agenda.bappeda"))).andExpect(content().string(
					allOf(containsString(">100003<"), containsString("Halaman 1.001 dari 1.001"),
							not(containsString(">100000<")))));
			database.sql("update numbering_register set last = ? where id = ?").params(3 * RegisterTable.STRETCH - 1, id)
					.update();

			var table = pages.perform(get("/registers/book.csv?agency=BAPPEDA&year=2018&group=SURAT")
					.with(user("agenda.bappeda"))).andReturn().getResponse();
			assertThat(table.getHeader("Content-Disposition")).doesNotContain("-sebagian");
			assertThat(table.getContentAsByteArray()).hasSize(table.getContentLength());
			assertThat(table.getContentAsString().lines().skip(1).map(line -> line.split(",")[0])).containsExactlyElementsOf(
					IntStream.range(1, 3 * RegisterTable.STRETCH).mapToObj(place -> "\"" + place + "\"").toList());
		} finally {
			database.sql("delete from numbering_register where id = ?").param(id).update();
		}
	}

	@Test
	void aSpreadsheetReckonsNothing() {
		assertThat(List.of("=A1", "+1", "-1", "@x", "\tx", "ya \"x\"").stream().map(CsvFile::cell)).containsExactly(
				"\"'=A1\"", "\"'+1\"", "\"'-1\"", "\"'@x\"", "\"'\tx\"", "\"ya \"\"x\"\"\"");
	}
}
