package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.integration.ScheduledRounds;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A keeper's number that is too old at the signature: nobody reads it as a fact, and whoever counted on it is told. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReplacedNumberTests {

	static final String WHY = "Surat tindak lanjut rapat.";

	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	GivenNumbers given;
	@Autowired
	NumberingGate gate;
	@Autowired
	Wording wording;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	@Test
	void theDrafterAndTheKeeperAreToldOfTheNewNumberAndTheRegisterSaysWhy() {
		var kominfo = KominfoLetters.by(beans);
		var letter = kominfo.readyToSign();
		var number = given.next(staff.actor("agenda.kominfo"), letter, WHY);
		dated(letter, number.on().minusDays(4));

		assertThat(letters.view(letter).number()).contains("…").isNotEqualTo(number.text());
		assertThat(letters.view(letter).on()).isNull();
		assertThat(doubts(letter)).anySatisfy(said -> assertThat(said).startsWith("Nomor " + number.text())
				.contains("tidak berlaku lagi, karena tanggalnya sudah lewat 4 hari, melebihi batas 3 hari.",
						"mendapat nomor baru dengan tanggal hari itu"));
		var signed = kominfo.sign(letter);

		assertThat(signed.number()).isNotEqualTo(number.text());
		told("pranata1", "notification.number-replaced", number, signed);
		told("agenda.kominfo", "notification.number-replaced-keeper", number, signed);
		assertThat(reason(letter)).isEqualTo("numbering.lapse.days");
	}

	@Test
	void withOneGateThePageSaysToAskTheKeeperAndTheRegisterSaysTheTrueReason() {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = KominfoLetters.by(beans).readyToSign();
			var number = gate.number(staff.actor("agenda.kominfo"), letter);
			dated(letter, number.on().minusDays(9));

			assertThat(doubts(letter)).singleElement().asString().startsWith("Nomor " + number.text())
					.contains("sudah lewat 9 hari", "Mintalah nomor baru kepada pencatat register")
					.doesNotContain("ditandatangani dengan nomor baru");
			assertThat(letters.view(letter).number()).isNotEqualTo(number.text());
			gate.askAgain(staff.actor("kadis.kominfo"), letter);
			assertThat(reason(letter)).isEqualTo("numbering.lapse.days");
			gate.number(staff.actor("agenda.kominfo"), letter);
		}
	}

	@Test
	void beforeItHappensTheKeeperTheDrafterAndTheSignatoryAreToldOnce() {
		var letter = KominfoLetters.by(beans).readyToSign();
		var number = given.next(staff.actor("agenda.kominfo"), letter, WHY);
		dated(letter, number.on().minusDays(1));
		remind();
		assertThat(ending(number)).as("two days are left").isZero();

		dated(letter, number.on().minusDays(2));
		remind();
		remind();

		assertThat(ending(number)).isEqualTo(3);
		dated(letter, number.on());
	}

	private void remind() {
		new ScheduledRounds(beans.getBean(ScheduledTaskHolder.class)).run("NumberNotices.remind");
	}

	private long ending(LetterNumber number) {
		return database
				.sql("select count(*) from notification_notice where code = 'notification.number-ends' and ? = any(details)")
				.param("number " + number.text()).query(Long.class).single();
	}

	private void told(String person, String code, LetterNumber before, LetterView after) {
		Awaitility.await(person).atMost(Duration.ofSeconds(30)).until(() -> database.sql("""
				select count(*) from notification_notice where position = ? and code = ? and details @> ?::text[]""")
				.params(staff.actor(person).position().value(), code,
						List.of("number " + before.text(), "number " + after.number(), "day " + after.on(),
								"refusal numbering.lapse.days\t4\t3").toArray(String[]::new))
				.query(Long.class).single() == 1);
	}

	private String reason(DocumentId letter) {
		return database.sql("select reason from numbering_entry where document = ? and state = 'VOID'").param(letter.value())
				.query(String.class).single();
	}

	private List<String> doubts(DocumentId letter) {
		return checklist.doubts(letter).stream().map(each -> wording.say(each.code(), each.details().toArray())).toList();
	}

	private void dated(DocumentId letter, LocalDate on) {
		database.sql("update numbering_entry set dated_on = ? where document = ? and state = 'RESERVED'")
				.params(on, letter.value()).update();
	}
}
