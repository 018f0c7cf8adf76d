package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterStart.Saying;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An office that comes to the system in mid-year goes on from its register on paper. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RegisterStartTests {

	static final String WHY = "Buku register 2026, halaman 58";
	static final Scope LETTERS = new Scope("BAPPEDA", "SURAT", "*");

	@Autowired
	RegisterStart start;
	@Autowired
	RegisterRules rules;
	@Autowired
	Numbering numbering;
	@Autowired
	RegisterBook book;
	@Autowired
	NightlyRegisters nightly;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Vault vault;
	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Actor keeper;
	NumberRegister register;

	@BeforeEach
	void countsInARegisterThatIsNew() {
		keeper = staff.actor("agenda.bappeda");
		var key = "KERTAS-" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
		register = new NumberRegister("BAPPEDA", Staff.today().getYear(), key);
		rules.put(keeper, new RegisterRule(LETTERS, new Say(key, false, "{URUT}/" + key, false, false)), "", false);
	}

	@AfterEach
	void countsAsBefore() {
		rules.remove(keeper, LETTERS, rules.said(LETTERS).map(Say::summary).orElse(""), true);
		ForgottenRegisters.forget(database, register.agency(), register.group());
	}

	@Test
	void theNextNumberFollowsTheLastOnPaperAndThoseBeforeAreAccountedFor() {
		start.begin(keeper, register, 412, 0, WHY);

		assertThat(take().ordinal()).isEqualTo(413);
		var audit = book.audit(register).orElseThrow();
		assertThat(audit).matches(RegisterAudit::isSound);
		assertThat(audit.onPaper()).isEqualTo(412);
		assertThat(audit.last()).isEqualTo(413);
		assertThat(book.lines(keeper, register, Choice.ALL, 0, 100)).extracting(RegisterLine::place, RegisterLine::mark)
				.containsExactly(tuple("1–412", Mark.PAPER),
						tuple("413", Mark.ISSUED));
		assertThat(book.count(register, Choice.FAULT)).isZero();
		assertThat(nightly.faults()).noneMatch(fault -> fault.contains(register + " is not sound"))
				.noneMatch(fault -> fault.contains(register + " ") && fault.contains("HOLE"));
	}

	@Test
	void aHoleBehindThePaperIsFoundAllTheSame() {
		start.begin(keeper, register, 412, 0, WHY);
		take();
		var gone = take();
		take();
		database.sql("delete from numbering_entry where document = ?").param(gone.document().value()).update();

		assertThat(book.audit(register).orElseThrow().missing()).containsExactly(414);
	}

	@Test
	void itIsPutRightUntilTheFirstNumberAndNeverAfter() {
		start.begin(keeper, register, 421, 0, WHY);
		start.begin(keeper, register, 421, 0, WHY);
		refuses("numbering.start.changed-meanwhile", () -> start.begin(keeper, register, 412, 0, WHY));
		start.begin(keeper, register, 412, 421, "Salah baca");
		take();

		refuses("numbering.start.given", () -> start.begin(keeper, register, 500, 412, WHY));
		assertThat(database.sql("""
				select (facts ->> 'before') || '-' || (facts ->> 'last') from audit_event
				where event = 'numbering.register-taken-over' and facts ->> 'register' = ? order by at""")
				.param(register.toString()).query(String.class).list()).containsExactly("0-421", "421-412");
	}

	@Test
	void whatWasSaidByMistakeIsTakenBackAndStaysToBeRead() throws Exception {
		start.begin(keeper, register, 412, 0, WHY);
		start.begin(keeper, register, 300, 412, "Salah baca angka");
		start.begin(keeper, register, 0, 300, "Register ini baru");
		start.begin(keeper, register, 0, 300, "Register ini baru");

		page("/registers/book?").andExpect(content().string(allOf(containsString("Register ini belum memberi nomor"),
				containsString("<dd>belum ada</dd>"), not(containsString("Setiap nomor dari 1")))));
		assertThat(start.said(register)).extracting(Saying::last, Saying::reason).containsExactly(tuple(412, WHY),
				tuple(300, "Salah baca angka"), tuple(0, "Register ini baru"));
		assertThat(start.said(register))
				.allMatch(said -> said.made().person().equals(keeper.person())
						&& said.made().position().equals(keeper.position())
						&& said.made().capacity() == keeper.capacity());
		assertThat(take().ordinal()).isEqualTo(1);
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
		nothingIsFoundAtNight();
		page("/registers/book?").andExpect(content().string(allOf(containsString(WHY), containsString("Salah baca angka"),
				containsString("Register ini baru"), containsString("Setiap nomor dari 1 sampai"))));
	}

	/** The system says only what it knows. */
	@Test
	void itsBookDoesNotVouchForNumbersOnPaper() throws Exception {
		start.begin(keeper, register, 412, 0, WHY);
		page("/registers/book?").andExpect(content().string(
				allOf(containsString("Belum ada nomor dari sistem. Nomor 1 sampai 412"),
						not(containsString("tepat satu kali")))));
		take();
		nothingIsFoundAtNight();
		page("/registers/book?").andExpect(content().string(
				allOf(containsString("Setiap nomor dari 413 sampai"), not(containsString("Setiap nomor dari 1 ")))));
	}

	@Test
	void whatIsNoRegisterIsSaidToBeNone() throws Exception {
		for (var page : List.of("book", "book.csv", "numbers")) {
			pages().perform(get("/registers/" + page + "?agency=BAPPEDA&group=RAHASIA-NEGARA&year=" + register.year())
					.with(user("agenda.bappeda"))).andExpect(status().isConflict())
					.andExpect(content().string(containsString("tidak mempunyai register RAHASIA-NEGARA")));
			pages().perform(get("/registers/" + page + "?agency=BAPPEDA&group=SURAT&year=" + (register.year() + 1))
					.with(user("agenda.bappeda"))).andExpect(status().isConflict())
					.andExpect(content().string(containsString("tahun " + (register.year() + 1))));
		}
		pages().perform(get("/registers/numbers?agency=BAPPEDA&group=AGENDA&year=" + register.year())
				.with(user("agenda.bappeda"))).andExpect(status().isConflict())
				.andExpect(content().string(containsString("saat naskah masuk didaftarkan")));
	}

	@Test
	void refusesWhoeverIsNotItsKeeperAndWhatIsNoNumber() {
		refuses("numbering.not-keeper", () -> start.begin(staff.actor("agenda.kominfo"), register, 412, 0, WHY));
		refuses("numbering.not-keeper", () -> start.begin(staff.actor("admin"), register, 412, 0, WHY));
		refuses("numbering.start.last", () -> start.begin(keeper, register, 0, 0, WHY));
		refuses("numbering.start.last", () -> start.begin(keeper, register, 1_000_000, 0, WHY));
		refuses("numbering.reason-missing", () -> start.begin(keeper, register, 412, 0, " "));
		refuses("numbering.start.register", () -> start.begin(keeper, register.in(2019), 412, 0, WHY));
	}

	/** The light goes out, letters are written by hand, and the block is taken when it is on again. */
	@Test
	void afterAnOutageThatNobodyForesawLettersBearTheirOwnDays() {
		var today = Staff.today();
		var first = today.getDayOfYear() > 3 ? today.minusDays(3) : today.withDayOfYear(1);
		start.begin(keeper, register, 412, 0, WHY);
		var block = blocks.take(keeper, register, 2, "Listrik padam sejak Jumat");

		blocks.enter(keeper, block.id(), 413, byHand("413/" + register.group(), first));
		var second = blocks.take(keeper, register, 1, "Masih padam");
		refuses("numbering.paper.day",
				() -> blocks.enter(keeper, second.id(), 415, byHand("415/" + register.group(), first.minusDays(1))));
		blocks.enter(keeper, second.id(), 415, byHand("415/" + register.group(), today));
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
	}

	private HandWritten byHand(String number, LocalDate on) {
		return new HandWritten(number, on, "Kepala Dinas Kesehatan", "Undangan", Secrecy.ORDINARY,
				vault.put(IncomingMail.scan(1), "application/pdf"));
	}

	/** Whoever comes first: no number stands below the last on paper. */
	@Test
	void aNumberTakenAtTheSameTimeIsNeverGivenOver() throws Exception {
		try (var people = Executors.newFixedThreadPool(2)) {
			people.invokeAll(List.<Callable<Integer>>of(() -> take().ordinal(), () -> {
				try {
					start.begin(keeper, register, 412, 0, WHY);
				} catch (RefusedException given) {
					assertThat(given.code()).isEqualTo("numbering.start.given");
				}
				return 0;
			})).forEach(future -> assertThat(future.state()).isEqualTo(Future.State.SUCCESS));
		}
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
		assertThat(take().ordinal()).isIn(2, 414);
	}

	@Test
	void isSaidOnItsPage() throws Exception {
		var pages = pages();
		var address = "agency=BAPPEDA&year=%d&group=%s".formatted(register.year(), register.group());
		pages.perform(get("/registers/book?" + address).with(user("agenda.bappeda"))).andExpect(
				content().string(containsString("Lanjutkan dari nomor terakhir di atas kertas")));
		pages.perform(get("/registers/start?" + address).with(user("agenda.bappeda"))).andExpect(status().isOk())
				.andExpect(content().string(not(containsString("??"))));
		pages.perform(post("/registers/start?" + address).with(user("agenda.bappeda")).with(csrf()).param("ended", "412")
				.param("seen", "0").param("reason", "")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#reason\""), containsString("value=\"412\""))));
		pages.perform(post("/registers/start?" + address).with(user("agenda.bappeda")).with(csrf()).param("ended", "412")
				.param("seen", "0").param("reason", WHY)).andExpect(status().isFound());
		take();

		for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
			pages.perform(get(page + address).with(user("agenda.bappeda"))).andExpect(content().string(allOf(
					containsString("1–412"), containsString("di atas kertas, sebelum sistem"), containsString(WHY))));
		}
		pages.perform(get("/registers/start?" + address).with(user("agenda.bappeda"))).andExpect(status().isConflict())
				.andExpect(content().string(containsString("sudah memberi nomor")));
		pages.perform(get("/registers/start?" + address).with(user("kaban.bappeda"))).andExpect(status().isForbidden());
	}

	private MockMvc pages() {
		return MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	private ResultActions page(String path) throws Exception {
		return pages().perform(get(path + "agency=BAPPEDA&year=%d&group=%s".formatted(register.year(), register.group()))
				.with(user("agenda.bappeda"))).andExpect(status().isOk());
	}

	/** Numbers here stand on nobody's letters, so that the night itself would find them. */
	private void nothingIsFoundAtNight() {
		database.sql("insert into numbering_night_register values (?, ?, ?, 0)")
				.params(register.agency(), register.year(), register.group()).update();
	}

	private LetterNumber take() {
		return numbering.take(new NumberRequest(register, DocumentId.random(), Staff.today(),
				new NumberPattern("{URUT}/" + register.group()), Map.of()));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
