package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter written by hand is read by the agency whose letter it is, whichever it was thought to be of at first. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedPaperTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	RegisterRules rules;
	@Autowired
	RegisterRights rights;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	PaperPatterns patterns;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	Access access;
	@Autowired
	Vault vault;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	CountedTogether together;
	NumberRegister register;
	Actor keeper;

	@BeforeEach
	void countTogether() {
		together = new CountedTogether(beans);
		keeper = staff.actor("agenda.setda");
	}

	/** And no page of the Governor's names registers that were there for this alone. */
	@AfterEach
	void countApart() {
		together.close();
		database.sql("""
				delete from numbering_guest g using numbering_register r where r.id = g.register
					and r.register_group in ('UJIKERTAS', 'UJITAMU')""").update();
	}

	@Test
	void whenItsAgencyIsCorrectedItPassesToThatOneAndTheFormerReadsItNoMore() {
		countIn("UJIKERTAS");
		var number = enter("GUB");
		await().atMost(Duration.ofSeconds(60)).until(() -> !found(number.document()).isEmpty());
		assertThat(readers(number.document())).containsExactly("gub", "tu.gub");
		assertThat(found(number.document())).containsAll(keys("GUB")).doesNotContainAnyElementsOf(keys("SETDA"));

		handwritten.correct(keeper, number.document(), 0, letter("SETDA", "000.1.5", number.ordinal()), "Salah pilih");

		assertThat(readers(number.document())).containsExactly("sekda", "kabag.tu");
		assertThat(found(number.document())).containsAll(keys("SETDA")).doesNotContainAnyElementsOf(keys("GUB"));
		handwritten.correct(keeper, number.document(), 1, letter("GUB", "000.1.5", number.ordinal()), "Benar semula");
		assertThat(readers(number.document())).containsExactly("gub", "tu.gub");
	}

	/** Its block is from before its sheet was kept, and the agencies count apart by now. */
	@Test
	void aCorrectedNumberLeavesALetterTheAgencyWhoseItIs() {
		countIn("UJIKERTAS");
		var number = enter("GUB");
		var block = blocks.block(handwritten.view(keeper, number.document()).block());
		database.sql("delete from numbering_hold_way where hold = ?").param(block.id()).update();
		together.apart();

		assertThat(patterns.issuers(block, number.ordinal(), "", null, "").all()).containsExactly("SETDA");
		assertThat(patterns.issuers(block, number.ordinal(), "", null, "GUB").all()).containsExactly("SETDA", "GUB");
		handwritten.correct(keeper, number.document(), 0, letter("", "000.1.4", number.ordinal()), "Salah baca");

		assertThat(handwritten.view(keeper, number.document()).letter()).satisfies(letter -> {
			assertThat(letter.number()).startsWith("000.1.4/");
			assertThat(letter.agency()).isEqualTo("GUB");
		});
		assertThat(readers(number.document())).containsExactly("gub", "tu.gub");
	}

	@Test
	void anAgencyWhoseLetterItWasByMistakeAloneReadsTheRegisterNoMore() {
		countIn("UJITAMU");
		var governors = staff.actor("tu.gub", "AGENDA.GUB");
		var number = enter("GUB");
		var other = enter("GUB");

		handwritten.correct(keeper, number.document(), 0, letter("SETDA", "000.1.5", number.ordinal()), "Salah pilih");
		assertThat(guests()).containsExactly("GUB");
		handwritten.correct(keeper, other.document(), 0, letter("SETDA", "000.1.5", other.ordinal()), "Salah pilih");
		assertThat(guests()).isEmpty();

		together.apart();
		assertThat(rights.mayRead(governors, register)).isFalse();
	}

	@Test
	void whatWasEnteredBeforeThatWasKeptPassesToItsAgencyWithTheRelease() throws IOException {
		countIn("UJIKERTAS");
		var number = enter("GUB");
		var document = number.document();
		await().atMost(Duration.ofSeconds(60)).until(() -> !found(document).isEmpty());
		var migration = new ClassPathResource("db/migration/V145__numbering_guest.sql")
				.getContentAsString(StandardCharsets.UTF_8);

		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			access.move(document, staff.position("SEKDA").unit());
			access.end(document, staff.position("GUB").id(), Role.RESPONSIBLE);
			access.grant(document, staff.position("SEKDA").id(), Role.RESPONSIBLE);
			database.sql("update search_document set agency = 'Sekretariat Daerah' where document = ?")
					.param(document.value())
					.update();
			assertThat(readers(document)).containsExactly("sekda", "kabag.tu");

			Stream.of(migration.substring(migration.indexOf("create temporary table guest_letter")).split(";\n"))
					.filter(each -> !each.isBlank()).forEach(each -> database.sql(each).update());

			assertThat(readers(document)).containsExactly("gub", "tu.gub");
			assertThat(found(document)).containsExactlyInAnyOrderElementsOf(access.keysOf(document));
			assertThat(database.sql("select agency from search_document where document = ?").param(document.value())
					.query(String.class).single()).isEqualTo("Gubernur Contoh");
		});
	}

	/** Letters of the Governor and of the Regional Secretary, by numbers that name neither. */
	private void countIn(String group) {
		register = new NumberRegister("SETDA", Staff.today().getYear(), group);
		put(new Scope("GUB", "SURAT", "*"),
				new Say(group, false, "{KLAS}/{URUT}/" + group + "/{TAHUN}", false, false, "SETDA"));
		put(new Scope("SETDA", "SURAT", "*"), new Say(group, false, "{KLAS}/{URUT}/" + group + "/{TAHUN}", false, false));
	}

	private void put(Scope scope, Say say) {
		rules.put(staff.actor("admin"), new RegisterRule(scope, say), rules.said(scope).orElseThrow().summary(), true);
	}

	private LetterNumber enter(String agency) {
		var block = blocks.take(keeper, register, 1, "Uji");
		var number = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), number.ordinal(), letter(agency, "000.1.5", number.ordinal()));
		return number;
	}

	private HandWritten letter(String agency, String code, int ordinal) {
		return new HandWritten("%s/%d/%s/%d".formatted(code, ordinal, register.group(), register.year()), Staff.today(),
				"Kepala Bappeda", "Rapat terbatas", Secrecy.RESTRICTED, vault.put(IncomingMail.scan(1), "application/pdf"),
				null,
				agency);
	}

	/** The heads of both agencies, and registrars there who did not enter it themselves. */
	private List<String> readers(DocumentId document) {
		return Stream.of("gub", "tu.gub", "sekda", "kabag.tu")
				.filter(reader -> access.maySee(staff.person(reader).id(), document).isAllowed()).toList();
	}

	/** Of the head there, and of those who keep its records. */
	private List<String> keys(String agency) {
		var head = staff.position(agency.equals("GUB") ? "GUB" : "SEKDA");
		return List.of("p:" + head.id(), "u:" + head.unit() + ":RESTRICTED");
	}

	private List<String> found(DocumentId document) {
		return database.sql("select unnest(acl) from search_document where document = ?").param(document.value())
				.query((row, _) -> row.getString(1)).list();
	}

	private List<String> guests() {
		return database.sql("""
				select g.agency from numbering_guest g join numbering_register r on r.id = g.register
				where r.agency = ? and r.year = ? and r.register_group = ?""")
				.params(register.agency(), register.year(), register.group()).query((row, _) -> row.getString(1)).list();
	}
}
