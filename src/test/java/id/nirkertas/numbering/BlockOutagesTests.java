package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Since when an outage lasted is said or corrected when its block is out already. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class BlockOutagesTests {

	static final String WHY = "Hari pertama gangguan lupa diisi";

	@Autowired
	PaperBlocks blocks;
	@Autowired
	BlockOutages outages;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	WebApplicationContext office;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	Actor keeper;
	LocalDate today;
	LocalDate since;
	Hold block;
	int first;

	@BeforeEach
	void takeABlock() {
		keeper = staff.actor("agenda.bappeda");
		today = Staff.today();
		since = today.minusDays(Math.min(2, today.getDayOfYear() - 1L));
		var register = new NumberRegister("BAPPEDA", today.getYear(), "SURAT");
		var front = blocks.take(keeper, register, 1, "Listrik padam");
		var number = front.numbers().getFirst().number().ordinal();
		blocks.enter(keeper, front.id(), number, letter(number, today));
		block = blocks.take(keeper, register, 2, "Listrik padam");
		first = block.numbers().getFirst().number().ordinal();
	}

	@AfterEach
	void giveBack() {
		if (!blocks.block(block.id()).free().isEmpty()) {
			blocks.giveBack(keeper, block.id(), "Uji selesai");
		}
	}

	@Test
	void thenALetterFromThatDayIsEnteredUnderTheNumberOnItsPaperAndTheReasonStays() {
		outages.say(keeper, block.id(), since, null, WHY);
		outages.say(keeper, block.id(), since, null, WHY);

		blocks.enter(keeper, block.id(), first, letter(first, since));
		assertThat(blocks.block(block.id()).since()).isEqualTo(since);
		assertThat(outages.said(block)).singleElement().satisfies(said -> {
			assertThat(said.before()).isNull();
			assertThat(said.since()).isEqualTo(since);
			assertThat(said.reason()).isEqualTo(WHY);
			assertThat(said.made().person()).isEqualTo(keeper.person());
		});
		assertThat(database.sql("""
				select count(*) from audit_event where event = 'numbering.block-outage-said' and facts ->> 'first' = ?
					and facts ->> 'since' = ?""").params(Integer.toString(first), since.toString()).query(Long.class)
				.single()).isOne();
	}

	@Test
	void whatCouldNotBeSaidWhenItWasTakenOrLeavesALetterOutOrOverwritesAnotherIsRefused() {
		refuses("numbering.not-keeper",
				() -> outages.say(staff.actor("agenda.kominfo"), block.id(), since, null, WHY));
		refuses("numbering.block.since", () -> outages.say(keeper, block.id(), today.plusDays(1), null, WHY));
		refuses("numbering.block.since", () -> outages.say(keeper, block.id(), today.minusDays(60), null, WHY));
		outages.say(keeper, block.id(), since, null, WHY);
		refuses("numbering.outage.changed-meanwhile", () -> outages.say(keeper, block.id(), null, null, WHY));
		refuses("numbering.reason-missing", () -> outages.say(keeper, block.id(), null, since, " "));

		if (since.isBefore(today)) {
			blocks.enter(keeper, block.id(), first, letter(first, since));
			refuses("numbering.outage.letters", () -> outages.say(keeper, block.id(), null, since, WHY));
		}
	}

	/** Whoever comes second is judged by what the first said, though it was not said yet when they asked. */
	@Test
	void aLetterIsCorrectedByTheFirstDayThatSomebodyElseIsJustSaying() throws Exception {
		assumeThat(since).isBefore(today);
		outages.say(keeper, block.id(), since, null, WHY);
		blocks.enter(keeper, block.id(), first, letter(first, today));
		var document = block.numbers().getFirst().number().document();
		try (var other = Executors.newSingleThreadExecutor()) {
			var correction = Objects.requireNonNull(transaction.execute(_ -> {
				outages.say(keeper, block.id(), null, since, WHY);
				var meanwhile = other.submit(() -> handwritten.correct(keeper, document, 0, letter(first, since), WHY));
				Awaitility.await().until(() -> meanwhile.isDone() || database
						.sql("select exists (select from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0)")
						.query(Boolean.class).single());
				return meanwhile;
			}));

			assertThatExceptionOfType(ExecutionException.class).isThrownBy(correction::get).withCauseInstanceOf(
					RefusedException.class).withMessageContaining("numbering.paper.day");
		}
		assertThat(blocks.block(block.id()).number(Integer.toString(first)).orElseThrow().on()).isEqualTo(today);
	}

	@Test
	void itIsSaidOnAPageOfTheBlockAndReadThereByEverybodyWhoReadsIt() throws Exception {
		var pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		var sheet = "/registers/blocks/" + block.id();
		pages.perform(get(sheet).with(user("agenda.bappeda"))).andExpect(content().string(containsString(sheet + "/since")));
		pages.perform(get(sheet + "/since").with(user("agenda.bappeda"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Hari pertama gangguan"), not(containsString("??")))));
		pages.perform(post(sheet + "/since").with(user("agenda.bappeda")).with(csrf()).param("since", "2020-01-01")
				.param("seen", "").param("reason", WHY)).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("paling awal"), containsString(WHY))));

		pages.perform(post(sheet + "/since").with(user("agenda.bappeda")).with(csrf()).param("since", since.toString())
				.param("seen", "").param("reason", WHY)).andExpect(redirectedUrl(sheet));

		pages.perform(get(sheet).with(user("inspektur"))).andExpect(status().isOk()).andExpect(content().string(
				allOf(containsString("Dari tidak diisi menjadi"), containsString(WHY), not(containsString("/since")),
						not(containsString("??")))));
		pages.perform(get(sheet + "/since").with(user("inspektur"))).andExpect(status().is4xxClientError());
	}

	private HandWritten letter(int ordinal, LocalDate on) {
		return new HandWritten("500.12/%d/BAPPEDA/%d".formatted(ordinal, today.getYear()), on, "Kepala Dinas", "",
				Secrecy.SECRET, null);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
