package id.nirkertas.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.directory.PositionWork;
import id.nirkertas.handover.Handovers;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that was given up, or signed, asks nobody for initials any more; how far it had come stays on its page. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class GivenUpLettersTests {

	static final Instant MONDAY = Instant.parse("2026-11-30T02:00:00Z");

	@Autowired
	Staff staff;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	VacatedReviews vacated;
	@Autowired
	ReviewTable table;
	@Autowired
	List<PositionWork> work;
	@Autowired
	Handovers handovers;
	@Autowired
	Notices notices;
	@Autowired
	Secretariat secretariat;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient database;

	DocumentId letter;

	@BeforeEach
	void submit() {
		letter = secretariat.submit("pranata1", secretariat.usual());
	}

	@Test
	void aPositionOfALaterStageIsHeldByNoLetterThatWasGivenUp() {
		var held = openIn("SEKDIS.KOMINFO");

		withdraw();

		assertThat(openIn("SEKDIS.KOMINFO")).isEqualTo(held - 1);
	}

	@Test
	void aReviewThatWasPassedOnLeavesTheListOfWhatIsHandedOver() {
		absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), "");
		assertThat(onTheList("kabid.aptika", "KABID.APTIKA")).isTrue();

		withdraw();

		assertThat(onTheList("kabid.aptika", "KABID.APTIKA")).isFalse();
	}

	@Test
	void nobodyIsToldThatItWaitsAtADeskThatIsEmpty() {
		withdraw();

		transaction.executeWithoutResult(_ -> vacated.on(new DeskLeft(position("KABID.APTIKA"), MONDAY)));

		assertThat(database.sql("select count(*) from audit_event where event like '%vacated%' and document = ?")
				.param(letter.value()).query(Long.class).single()).isZero();
	}

	@Test
	void howFarItHadComeStaysAndWhoWasAwaitedIsTold() {
		reviews.initial(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash());

		withdraw();

		assertThat(reviews.view(letter).steps()).extracting(ReviewStep::state).containsExactly(ReviewStep.State.DONE,
				ReviewStep.State.TO_COME);
		await().until(() -> notices.of(staff.person("sekdis.kominfo").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.letter-withdrawn")));
	}

	@Test
	void aSignedLetterKeepsItsInitialsAndNoOpenRound() {
		secretariat.finish(letter);

		assertThat(table.open(letter)).isEmpty();
		assertThat(table.openWith(List.of(position("KABID.APTIKA")))).doesNotContain(letter);
		assertThat(reviews.view(letter).steps()).extracting(ReviewStep::state).containsOnly(ReviewStep.State.DONE);
	}

	@Test
	void atTheUpgradeRoundsOfLettersThatAreOverEnd() throws IOException {
		withdraw();
		var upgrade = new ClassPathResource("db/migration/V174__review_over.sql").getContentAsString(UTF_8);

		transaction.executeWithoutResult(state -> {
			database.sql("update review_round set closed_at = null, ended_with_letter = false where letter = ?")
					.param(letter.value()).update();
			assertThat(table.open(letter)).isPresent();
			Stream.of(upgrade.split(";")).map(String::strip).filter(each -> each.startsWith("update"))
					.forEach(each -> database.sql(each).update());

			assertThat(table.open(letter)).isEmpty();
			assertThat(table.standing(letter)).isPresent();
			state.setRollbackOnly();
		});
	}

	private void withdraw() {
		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan");
	}

	private int openIn(String position) {
		return work.stream().mapToInt(each -> each.openIn(position(position))).sum();
	}

	private boolean onTheList(String reader, String position) {
		return handovers.open(staff.actor(reader), List.of(position(position))).stream()
				.anyMatch(item -> letter.equals(item.document()));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
