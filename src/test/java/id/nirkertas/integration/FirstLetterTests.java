package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.workflow.Worklist;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class FirstLetterTests {

	@Autowired
	BeanFactory beans;

	@Autowired
	Worklist worklist;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aLetterGoesFromDraftToArchive() {
		var done = FirstLetterJob.in(beans).run();

		assertThat(worklist.drift()).noneMatch(line -> line.contains(done.letter().toString()))
				.noneMatch(line -> line.contains(done.incoming().toString()));
	}

	/** Ids, answers and dates: no words of people, and nothing that only Java could read again. */
	/** A moment to remind somebody at, and again each day. */
	static final String REPEATED = "R/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}Z/P1D";

	@Test
	void theEngineKeepsNothingButIdsAnswersAndDates() {
		FirstLetterJob.in(beans).run();

		assertThat(jdbc.sql("select distinct var_type_ from act_hi_varinst").query(String.class).set())
				.isSubsetOf(Set.of("string", "integer", "long", "double", "boolean", "date"));
		assertThat(jdbc.sql("select count(*) from act_ge_bytearray where deployment_id_ is null").query(Long.class).single())
				.isZero();
		assertThat(jdbc.sql("select distinct text_ from act_hi_varinst where text_ is not null").query(String.class).list())
				.allMatch(text -> text.matches("[A-Za-z]{1,20}|[0-9]{1,3}|[-0-9a-f,]{36,}|" + REPEATED));
	}
}
