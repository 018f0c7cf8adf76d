package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two processes of keepers and clerks share the registers of one agency, while now one and now the other is killed between two
 * statements of a keeper's act and begins again; see {@link KeepingClerks} for what else goes wrong.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class KilledKeepersTests {

	static final int LETTERS = Houses.COUNT * KeepingClerks.KEEPERS * KeepingClerks.ACTS;
	static final int DEATHS_OF_ONE = 2;
	static final String AGENCY = "BAPPEDA";
	/** What a keeper's act writes and a signature does not. */
	static final String KEEPERS_WORK = "numbering_(hold|paper|taken_over)|given_reason|hold = |:suffix|suffix, state|paper_last";

	@Autowired
	JdbcConnectionDetails address;
	@Autowired
	JdbcClient database;
	@Autowired
	Numbering numbering;
	@Autowired
	Staff staff;

	final String name = "K" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
	final long seed = Long.getLong("numbering.seed", System.nanoTime());
	final Houses houses = new Houses(KeepingClerks.class);

	@BeforeEach
	void layOutTheLetters() {
		database.sql("insert into numbering_agency (agency, suffixes) values (?, true) on conflict do nothing").param(AGENCY)
				.update();
		database.sql(ProofTrail.TABLE).update();
		database.sql("create table proof_desk (desk integer primary key, done integer not null default 0)").update();
		database.sql("insert into proof_desk select n from generate_series(0, ? - 1) n")
				.param(Houses.COUNT * KeepingClerks.KEEPERS).update();
		database.sql("""
				create table proof_letter (id uuid primary key, kind text not null, desk integer not null,
				signed boolean not null default false)""").update();
		// Handed on in the order of their names: the late kinds come last
		database.sql(
				"""
						insert into proof_letter (id, kind, desk)
						select case when n % 4 > 0 then gen_random_uuid() else ('ffffffff' || substr(gen_random_uuid()::text, 9))::uuid end,
							:name || '-' || case when n % 4 > 0 then n % :early else :early + n / 4 % (:kinds - :early) end, -1
						from generate_series(0, :letters - 1) n""")
				.param("name", name).param("early", ProofLetters.EARLY)
				.param("kinds", ProofLetters.KINDS).param("letters", LETTERS).update();
	}

	@AfterEach
	void clearAway() {
		houses.close();
		ForgottenRegisters.forget(database, AGENCY, name + "-%");
		Stream.of("proof_letter", "proof_trail", "proof_desk")
				.forEach(table -> database.sql("drop table " + table).update());
		database.sql("delete from numbering_agency where agency = ?").param(AGENCY).update();
	}

	@Test
	void everyNumberIsAccountedForAndEveryActOfAKeeperIsWholeOrNothing() throws Exception {
		System.out.println("-Dnumbering.seed=" + seed);
		var from = System.nanoTime();
		start(0);
		start(1);

		dieAtWork();
		houses.awaitTheirEnd();

		System.out.printf("%d letters, what keepers did: %s, in %d s%n", LETTERS, done(),
				Duration.ofNanos(System.nanoTime() - from).toSeconds());
		assertThat(numbering.audit().stream().filter(audit -> audit.register().group().startsWith(name + "-")))
				.hasSizeGreaterThanOrEqualTo(ProofLetters.KINDS).allMatch(RegisterAudit::isSound);
		assertThat(new ProofBooks(database, AGENCY, name).faults()).allSatisfy((_, count) -> assertThat(count).isZero());
		assertThat(done()).as("whatever may happen has happened").hasSize(9);
	}

	private List<String> done() {
		return database.sql("select event || ' ' || count(*) from proof_trail group by event order by event")
				.query((row, _) -> row.getString(1)).list();
	}

	/** Each house when its keepers have come so far. */
	private void dieAtWork() throws Exception {
		var deaths = new int[Houses.COUNT];
		var until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
		while (deaths[0] < DEATHS_OF_ONE || deaths[1] < DEATHS_OF_ONE) {
			for (var house = 0; house < Houses.COUNT; house++) {
				assertThat(deaths[house] == DEATHS_OF_ONE || houses.isAtWork(house)).as("see target/numbering-proof")
						.isTrue();
				if (deaths[house] < DEATHS_OF_ONE && doneIn(house) >= (deaths[house] + 1) * KeepingClerks.KEEPERS
						* KeepingClerks.ACTS / (DEATHS_OF_ONE + 1)) {
					killInTheMiddle(house);
					start(house);
					deaths[house]++;
				}
			}
			assertThat(System.nanoTime()).as("still at work").isLessThan(until);
			Thread.sleep(50);
		}
	}

	private long doneIn(int house) {
		return database.sql("select sum(done) from proof_desk where desk / ? = ?").params(KeepingClerks.KEEPERS, house)
				.query(Long.class).single();
	}

	/** When one of its keepers has written something and has not come to the end. */
	private void killInTheMiddle(int house) throws Exception {
		while (true) {
			houses.holdsStill(house);
			var half = halfDone(house);
			if (!half.isEmpty()) {
				System.out.printf("House %d dies behind: %s%n", house, half.getFirst().replaceAll("\\s+", " "));
				houses.kill(house);
				return;
			}
			houses.goesOn(house);
			Thread.sleep(5);
		}
	}

	/** What its keepers' transactions did last, of those that wait for their next statement. */
	private List<String> halfDone(int house) {
		return database.sql("""
				select query from pg_stat_activity where application_name = ? and state = 'idle in transaction'
				and backend_xid is not null and query ~ ?""").params("house-" + house, KEEPERS_WORK)
				.query((row, _) -> row.getString(1)).list();
	}

	private void start(int house) throws IOException {
		var keeper = staff.actor("agenda.bappeda");
		var url = address.getJdbcUrl();
		houses.start(house, seed, List.of(url + (url.contains("?") ? "&" : "?") + "ApplicationName=house-" + house,
				address.getUsername(), AGENCY, name, Integer.toString(house), keeper.person().toString(),
				keeper.position().toString()));
	}
}
