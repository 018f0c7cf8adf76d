package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.Hand.Mishaps;
import id.nirkertas.office.DevelopmentOffice;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As {@link InterleavedNumberingTests}, of what keepers do while others sign: give, insert, set aside, give back, make void, let
 * expire, enter what was written by hand and correct it, say since when an outage lasted and where a register begins; in registers that write alike, under two
 * rules between which letters change, while the clock jumps over New Year.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, ModelLetters.class})
class InterleavedKeepingTests {

	static final int ROUNDS = Integer.getInteger("numbering.rounds", 200);

	@Autowired
	ApplicationContext beans;
	@Autowired
	JdbcClient database;
	@Autowired
	PlatformTransactionManager transactions;

	final Mishaps mishaps = new Mishaps();
	/** Acts that were done, and refusals. */
	final Set<String> answered = new HashSet<>();

	@Test
	void whateverKeepersDoTogetherIsAsIfOneHadActedAfterTheOther() throws Exception {
		database.sql("insert into numbering_agency (agency, suffixes) values ('BAPPEDA', true) "
				+ "on conflict (agency) do update set suffixes = true").update();
		var first = Long.getLong("numbering.seed", System.nanoTime());
		System.out.println("-Dnumbering.seed=" + first);
		var waited = 0;
		for (var round = 0; round < ROUNDS; round++) {
			waited += new KeepingRound(first + round, beans, mishaps).play(new TransactionTemplate(transactions), answered);
		}
		System.out.printf("%d rounds of %d steps; %d acts had to wait for another's end, %s%n", ROUNDS, KeepingRound.STEPS,
				waited, mishaps);
		assertThat(answered).as("whatever may happen has happened").contains("reserve", "issue", "annul", "give", "insert",
				"give back", "give rest back", "set aside", "enter", "enter after all", "correct", "expire", "next on",
				"void", "begin",
				"begin with one", "say", "numbering.block.since", "numbering.outage.letters",
				"numbering.outage.changed-meanwhile", "numbering.paper.order", "numbering.paper.day-since",
				"numbering.give.order", "numbering.text-stands", "numbering.free-no-more",
				"numbering.spare.over", "numbering.suffix.open", "numbering.suffix.day", "numbering.give.has-number",
				"numbering.give.closed", "numbering.give.day", "numbering.set-aside.register", "numbering.paper.day",
				"numbering.paper.corrected-meanwhile", "numbering.start.given", "numbering.start.changed-meanwhile",
				"numbering.already-issued", "numbering.paper.returned", "numbering.give.neighbours");
		assertThat(database.sql("select count(*) from numbering_turned_up").query(Long.class).single())
				.as("void numbers under which a letter was entered").isPositive();
		assertThat(waited).as("hands that got in each other's way").isGreaterThan(ROUNDS / 2);
		assertThat(mishaps.cuts()).as("connections broken in the middle of an act").hasPositiveValue();
	}
}
