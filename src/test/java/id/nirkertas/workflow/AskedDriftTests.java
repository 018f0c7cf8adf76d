package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task that lies on the wrong desk is drift, as one at the wrong step is. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AskedDriftTests {

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Consultations consultations;
	@Autowired
	Worklist worklist;
	@Autowired
	JdbcClient database;

	DocumentId letter;

	@BeforeEach
	void aDraft() {
		letter = letters.draft(staff.actor("pranata1"), secretariat.usual());
	}

	@Test
	void aDraftOnTheWrongDeskIsFound() {
		found("draftLetter", letter.toString(), "PRANATA1");
	}

	@Test
	void aSignatureAskedOfSomebodyElseIsFound() {
		letters.submit(staff.actor("pranata1"), letter);
		secretariat.gatherInitials(letter);

		found("signLetter", letter.toString(), "KADIS.KOMINFO");
	}

	@Test
	void anOpinionAskedOfSomebodyElseIsFound() {
		consultations.ask(staff.actor("pranata1"), letter,
				new Question(List.of(position("PERENCANA2")), "Apakah tepat?", Staff.today().plusDays(1), false));

		found("giveOpinion", consultations.on(letter).getFirst().id().toString(), "PERENCANA2");
	}

	private void found(String step, String key, String right) {
		assertThat(drift(key)).isEmpty();
		lies(step, key, position("AGENDA.BAPPEDA"));
		try {
			assertThat(drift(key)).singleElement().asString().contains(step, position(right).toString());
		} finally {
			lies(step, key, position(right));
		}
	}

	private List<String> drift(String key) {
		return worklist.drift().stream().filter(line -> line.contains(key)).toList();
	}

	private void lies(String step, String key, PositionId desk) {
		assertThat(database.sql("""
				update act_ru_identitylink set group_id_ = ? where type_ = 'candidate' and task_id_ in (
					select t.id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
					where t.task_def_key_ = ? and p.business_key_ = ?)""").params(desk.toString(), step, key).update())
				.isOne();
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
