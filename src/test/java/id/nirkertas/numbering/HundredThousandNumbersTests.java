package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.DevelopmentOffice;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
 * Two processes with sixteen clerks each number a hundred thousand letters in fifty registers of one database, while now one
 * and now the other is killed and begins again; some registers write alike. See {@link SigningClerks} for what else goes wrong.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class HundredThousandNumbersTests {

	static final int LETTERS = Integer.getInteger("numbering.letters", 100_000);
	/** Of each of two years, so that there are fifty registers. */
	static final int KINDS = 25;
	static final int DEATHS_OF_ONE = 3;
	static final int DEATHS = 2 * DEATHS_OF_ONE;
	static final int OWN = LETTERS / 2;

	@Autowired
	JdbcConnectionDetails address;
	@Autowired
	JdbcClient database;
	@Autowired
	Numbering numbering;

	final String agency = "PROOF-" + UUID.randomUUID();
	final long seed = Long.getLong("numbering.seed", System.nanoTime());
	final Houses houses = new Houses(SigningClerks.class);

	@BeforeEach
	void layOutTheLetters() {
		database.sql("""
				create table proof_letter (id uuid primary key, kind text not null, desk integer not null,
				signed boolean not null default false)
				""").update();
		database.sql("""
				insert into proof_letter (id, kind, desk)
				select gen_random_uuid(), 'KIND_' || n % ?, n / ? % ? from generate_series(0, ? - 1) n
				""").params(KINDS, KINDS, SigningClerks.DESKS, LETTERS).update();
		database.sql("create index proof_letter_ready on proof_letter (desk, id) where not signed").update();
	}

	@AfterEach
	void clearAway() {
		houses.close();
		ForgottenRegisters.forget(database, agency, "%");
		database.sql("drop table proof_letter").update();
	}

	@Test
	void noneTwiceAndNoneUnaccountedWhateverGoesWrong() throws Exception {
		System.out.println("-Dnumbering.seed=" + seed);
		var from = System.nanoTime();
		start(0);
		start(1);

		dieAtWork();
		houses.awaitTheirEnd();

		System.out.printf("%d letters after %d deaths, %d numbers void, in %d s%n", LETTERS, DEATHS, count("state = 'VOID'"),
				Duration.ofNanos(System.nanoTime() - from).toSeconds());
		everyRegisterIsSound();
		everyLetterHasOneNumber();
		noTwoLettersBearOneNumber();
	}

	private void everyRegisterIsSound() {
		var audits = numbering.audit().stream().filter(audit -> audit.register().agency().equals(agency)).toList();

		assertThat(audits).hasSize(2 * KINDS).allMatch(RegisterAudit::isSound).allMatch(audit -> audit.reserved() == 0);
		assertThat(audits.stream().mapToInt(RegisterAudit::issued).sum()).isEqualTo(LETTERS);
		assertThat(audits.stream().mapToInt(RegisterAudit::annulled).sum()).as("faults that cost a number").isPositive();
		assertThat(asked("""
				select count(*) from (select from numbering_entry e join numbering_register r on r.id = e.register
				where r.agency = ? group by e.register, e.number_text having count(*) > 1) twice
				""")).as("printed twice").isZero();
		assertThat(asked("""
				select count(*) from numbering_entry e join numbering_register r on r.id = e.register
				where r.agency = ? and extract(year from e.dated_on) <> r.year
				""")).as("dated in another year").isZero();
	}

	private void everyLetterHasOneNumber() {
		assertThat(asked("""
				select count(*) from proof_letter l where signed and 1 = (select count(*) from numbering_entry e
				join numbering_register r on r.id = e.register
				where r.agency = ? and e.document = l.id and e.state = 'ISSUED' and r.register_group = l.kind)
				""")).isEqualTo(LETTERS);
		assertThat(count("state <> 'VOID'")).isEqualTo(LETTERS);
	}

	/** Of registers that write alike, too: what stands on a letter of one is passed over in the other. */
	private void noTwoLettersBearOneNumber() {
		assertThat(asked("""
				select count(*) from (select from numbering_entry e join numbering_register r on r.id = e.register
				where r.agency = ? and e.state <> 'VOID' group by r.year, e.text_key having count(*) > 1) twice
				""")).isZero();
		assertThat(passedOver(SigningClerks.ALIKE.getFirst())).isPositive();
		assertThat(passedOver(SigningClerks.ALIKE.getLast())).isPositive();
		assertThat(passedOver(SigningClerks.ALIKE_LATER.getFirst())).as("in long rows").isGreaterThan(LETTERS / 1000);
		assertThat(passedOver("KIND_4")).isZero();
	}

	private long passedOver(String kind) {
		return count("reason = 'numbering.void.stands' and r.register_group = '" + kind + "'");
	}

	private long count(String which) {
		return asked(
				"""
						select count(*) from numbering_entry e join numbering_register r on r.id = e.register where r.agency = ? and e.
						"""
						.strip() + which);
	}

	private long asked(String question) {
		return database.sql(question).param(agency).query(Long.class).single();
	}

	/** Each house again and again, when it has come so far with its own letters: one may be much faster than the other. */
	private void dieAtWork() throws Exception {
		var deaths = new int[Houses.COUNT];
		var until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
		while (IntStream.of(deaths).sum() < DEATHS) {
			for (var house = 0; house < Houses.COUNT; house++) {
				if (deaths[house] < DEATHS_OF_ONE && signedOf(house) >= (deaths[house] + 1) * OWN / (DEATHS_OF_ONE + 1)) {
					killInTheMiddle(house);
					start(house);
					deaths[house]++;
				}
				assertThat(deaths[house] == DEATHS_OF_ONE || houses.isAtWork(house)).as("see target/numbering-proof")
						.isTrue();
			}
			assertThat(System.nanoTime()).as("still at work").isLessThan(until);
			Thread.sleep(50);
		}
	}

	private long signedOf(int house) {
		return database.sql("select count(*) from proof_letter where signed and desk / ? = ?")
				.params(SigningClerks.CLERKS, house).query(Long.class).single();
	}

	/** Most of its clerks have just reserved a number then, and not yet issued it. */
	private void killInTheMiddle(int house) {
		houses.kill(house);

		assertThat(database.sql("""
				select count(*) from numbering_entry e join proof_letter l on l.id = e.document
				where e.state = 'RESERVED' and not l.signed and l.desk / ? = ?
				""").params(SigningClerks.CLERKS, house).query(Long.class).single()).as("reserved by the dead").isPositive();
	}

	private void start(int house) throws IOException {
		houses.start(house, seed, List.of(address.getJdbcUrl(), address.getUsername(), agency,
				Integer.toString(house * SigningClerks.CLERKS)));
	}
}
