package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The night counts every number of a register by what it is, and looks at those on paper too. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class CountedNightTests {

	static final NumberRegister REGISTER = new NumberRegister("SETDA", 2047, "UJI-HITUNG");

	@Autowired
	NightlyRegisters nightly;
	@Autowired
	RegisterBook book;
	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	final UUID register = UUID.randomUUID();
	final UUID hold = UUID.randomUUID();

	@AfterEach
	void close() {
		database.sql("delete from numbering_paper where entry in (select id from numbering_entry where register = ?)")
				.param(register).update();
		database.sql("delete from numbering_entry where register = ?").param(register).update();
		database.sql("delete from numbering_hold where register = ?").param(register).update();
		database.sql("delete from numbering_register where id = ?").param(register).update();
		nightly.faults();
	}

	/** One of each sort; the letters are nowhere, and of the one written by hand there is no scan. */
	@Test
	void eachNumberIsCountedAsWhatItIsAndTheSumIsTheWholeRegister() throws Exception {
		database.sql("insert into numbering_register values (?, 'SETDA', 2047, ?, 5)").params(register, REGISTER.group())
				.update();
		var keeper = staff.actor("agenda.bappeda");
		database.sql("""
				insert into numbering_hold (id, register, purpose, reason, made_by, made_as, made_at, since)
				values (?, ?, 'BLOCK', 'Listrik padam', ?, ?, now(), date '2047-03-01')""")
				.params(hold, register, keeper.person().value(), keeper.position().value()).update();
		entry(1, "ISSUED", false, "2047-03-04");
		entry(2, "RESERVED", false, "2047-03-04");
		entry(3, "VOID", false, "2047-03-04");
		entry(4, "RESERVED", true, "2047-03-04");
		var byHand = entry(5, "ISSUED", false, "2047-03-02");
		database.sql("update numbering_entry set hold = ? where id = ?").params(hold, byHand).update();
		database.sql(
				"""
						insert into numbering_paper (entry, addressee, subject, secrecy, entered_by, entered_as, entered_at)
						values (?, 'Kepala', 'Undangan', 'ORDINARY', gen_random_uuid(), gen_random_uuid(), timestamptz '2047-03-05 00:00Z')""")
				.param(byHand).update();

		nightly.faults();

		var inspected = book.inspected(REGISTER).orElseThrow();
		var counted = Objects.requireNonNull(inspected.counted());
		assertThat(counted).isEqualTo(new Counted(1, 0, 1, 1, 1, 1));
		assertThat(counted.sum()).isEqualTo(book.audit(REGISTER).orElseThrow().last());
		assertThat(inspected.findings()).extracting(Finding::flaw).contains(Finding.Flaw.NO_SCAN)
				.doesNotContain(Finding.Flaw.BY_HAND_AHEAD);
		MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build()
				.perform(get("/registers/book?agency=SETDA&year=2047&page=all&group=" + REGISTER.group())
						.with(user("inspektur")))
				.andExpect(content().string(allOf(
						containsString(
								"5 nomor = 1 diterbitkan + 1 tulisan tangan + 1 dipesan + 1 disisihkan + 1 batal; temuan: "),
						containsString(
								"Nomor urut 5, bertanggal 2 Maret 2047: Listrik padam (gangguan sejak 1 Maret 2047)"))));
	}

	private UUID entry(int ordinal, String state, boolean free, String on) {
		var id = UUID.randomUUID();
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at,
							annulled_at, reason, hold, free, series)
						values (?, ?, ?, ?, gen_random_uuid(), ?, cast(? as date), now(), case when ? then now() end,
							case when ? then now() end, case when ? then 'numbering.void.said' end,
							case when ? then cast(? as uuid) end, ?, 'SETDA/2047')""")
				.params(id, register, ordinal, state, ordinal + "/UJI-HITUNG", on, state.equals("ISSUED"),
						state.equals("VOID"),
						state.equals("VOID"), free, hold, free)
				.update();
		return id;
	}
}
