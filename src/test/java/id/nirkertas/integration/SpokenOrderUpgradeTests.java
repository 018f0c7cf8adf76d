package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose word a spoken order is that was noted before the office asked for that. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SpokenOrderUpgradeTests {

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	SpokenOrders orders;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		letter = letters.draft(staff.actor("pranata1"), secretariat.usual());
	}

	@Test
	void atTheUpgradeAWordIsOfWhoeverActedThereOnThatDay() {
		var order = noted();

		transaction.executeWithoutResult(state -> {
			asBefore();
			upgrade();
			assertThat(saidBy(order.id().value())).isEqualTo(staff.person("kabid.aptika").id().value());
			state.setRollbackOnly();
		});
	}

	@Test
	void atTheUpgradeAWordIsAlsoOfWhoeverWasStoppedSinceAndAnAnswerOfWhoeverAnswered() {
		var order = noted().id().value();

		transaction.executeWithoutResult(state -> {
			asBefore();
			database.sql("""
					insert into directory_assignment_stopped (id, position_id, person_id, capacity, valid_from, basis,
						stopped_at, stopped_by, reason)
					values (gen_random_uuid(), :position, :person, 'ACTING_DAILY', current_date - 2, 'Uji', now()
						+ interval '1 day', :person, 'Uji')""").param("position", head().value())
					.param("person", staff.person("perencana2").id().value()).update();
			upgrade();
			assertThat(saidBy(order)).isEqualTo(staff.person("perencana2").id().value());

			asBefore();
			database.sql("update spoken_order set state = 'DENIED', settled_at = now(), settled_by = ? where id = ?")
					.params(staff.person("kabid.aptika").id().value(), order).update();
			upgrade();
			assertThat(saidBy(order)).isEqualTo(staff.person("kabid.aptika").id().value());
			state.setRollbackOnly();
		});
	}

	@Test
	void whatANodeOfTheReleaseBeforeNotesIsTheWordOfWhoeverActsThere() {
		var old = UUID.randomUUID();

		transaction.executeWithoutResult(state -> {
			database.sql("""
					insert into spoken_order (id, letter, drafter, noted_by, giver, given_on, words, noted_at, state)
					values (:id, :letter, :drafter, :by, :giver, :on, '', now(), 'WAITING')""").param("id", old)
					.param("letter", letter.value()).param("drafter", staff.position("PRANATA1").id().value())
					.param("by", staff.person("pranata1").id().value()).param("giver", head().value())
					.param("on", Staff.today()).update();
			assertThat(saidBy(old)).isEqualTo(staff.person("kabid.aptika").id().value());
			state.setRollbackOnly();
		});
	}

	private void upgrade() {
		try {
			database.sql(new ClassPathResource("db/migration/V157__spoken_order_said_by.sql")
					.getContentAsString(StandardCharsets.UTF_8)).update();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The table as the release before left it. */
	private void asBefore() {
		database.sql("update spoken_order set state = 'DENIED' where state = 'UNANSWERABLE'").update();
		database.sql("drop trigger spoken_order_asked on spoken_order").update();
		database.sql("drop function spoken_order_asked()").update();
		database.sql("drop function spoken_order_said_by(uuid, date)").update();
		database.sql("alter table spoken_order drop column said_by, drop column asked").update();
	}

	private UUID saidBy(UUID order) {
		return database.sql("select said_by from spoken_order where id = ? and asked = giver").param(order)
				.query(UUID.class).single();
	}

	private SpokenOrderView noted() {
		orders.note(staff.actor("pranata1"), letter, new SpokenOrder(head(), Staff.today(), "Undang semua bidang.", false));
		return orders.on(letter).getFirst();
	}

	private PositionId head() {
		return staff.position("KABID.APTIKA").id();
	}
}
