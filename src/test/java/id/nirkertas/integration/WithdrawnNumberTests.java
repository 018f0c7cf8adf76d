package id.nirkertas.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register says of the number of a letter that was withdrawn, to those who read the register and not the letter. */
@OfficeTest
class WithdrawnNumberTests {

	static final String BOOK = "/registers/book?agency=DISKOMINFO&group=SURAT&page=all&year=";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	NumberingGate gate;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	OneGate open;

	@BeforeEach
	void theKeeperNumbersFirst() {
		open = OneGate.in(beans, "DISKOMINFO");
	}

	@AfterEach
	void asItWas() {
		open.close();
	}

	@Test
	void ofAnOrdinaryLetterTheReasonStandsThereWithWhoWithdrewIt() {
		var reason = "Rapat ditiadakan " + UUID.randomUUID();
		var letter = withdrawn(Secrecy.ORDINARY, reason);

		assertThat(book()).contains(reason);
		assertThat(database.sql("select annulled_by from numbering_entry where document = ? and state = 'VOID'")
				.param(letter.value()).query(UUID.class).single()).isEqualTo(staff.person("pranata1").id().value());
	}

	@Test
	void ofARestrictedLetterTheReasonStandsOnTheLetterAlone() {
		var reason = "Aset Menara dijual " + UUID.randomUUID();
		var letter = withdrawn(Secrecy.RESTRICTED, reason);

		assertThat(book()).doesNotContain(reason).contains("alasannya tersimpan pada naskah");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains(reason);
	}

	@Test
	void wordsThatLookLikeACodeStayWords() {
		withdrawn(Secrecy.ORDINARY, "numbering.void.stands");

		assertThat(book()).contains(": numbering.void.stands.");
	}

	@Test
	void atTheUpgradeWordsBecomeWordsAndWhatIsNotOrdinaryIsHidden() throws IOException {
		var ordinary = withdrawn(Secrecy.ORDINARY, "Rapat ditiadakan");
		var restricted = withdrawn(Secrecy.RESTRICTED, "Aset dijual");
		var upgrade = new ClassPathResource("db/migration/V175__numbering_void_words.sql").getContentAsString(UTF_8);

		transaction.executeWithoutResult(state -> {
			asBefore(ordinary, "Rapat ditiadakan");
			asBefore(restricted, "Aset dijual");
			Stream.of(upgrade.split(";")).map(each -> each.replaceFirst("^--.*", "").strip()).filter(each -> !each.isEmpty())
					.forEach(each -> database.sql(each).update());

			assertThat(reason(ordinary)).isEqualTo("numbering.void.said{\"Rapat ditiadakan\"}");
			assertThat(reason(restricted)).isEqualTo("letter.withdrawal-reason-hidden{}");
			state.setRollbackOnly();
		});
	}

	private void asBefore(DocumentId letter, String reason) {
		database.sql("update numbering_entry set reason = ?, reason_details = '{}' where document = ? and state = 'VOID'")
				.params(reason, letter.value()).update();
	}

	private String reason(DocumentId letter) {
		return database
				.sql("select reason || reason_details::text from numbering_entry where document = ? and state = 'VOID'")
				.param(letter.value()).query(String.class).single();
	}

	private DocumentId withdrawn(Secrecy secrecy, String reason) {
		var letter = secretariat.submit("pranata1", Secretariat.marked(secretariat.usual(), Urgency.NORMAL, secrecy));
		secretariat.gatherInitials(letter);
		gate.number(staff.actor("agenda.kominfo"), letter);
		letters.withdraw(staff.actor("pranata1"), letter, reason);
		return letter;
	}

	private String book() {
		return Visitor.loggedIn(port, "agenda.kominfo").open(BOOK + Staff.today().getYear()).body();
	}
}
