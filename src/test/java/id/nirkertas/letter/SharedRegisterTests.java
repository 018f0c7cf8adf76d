package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The Governor's letters count with the Regional Secretary's in one register, which the general bureau keeps for both. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedRegisterTests {

	static final String SHARED = "PIMPINAN";
	/** No number of the agencies' other registers looks like it. */
	static final String PATTERN = "{KLAS}/{URUT}/{UNIT}/PIM/{TAHUN}";

	@Autowired
	RegisterRules rules;
	@Autowired
	KeeperChanges keepers;
	@Autowired
	RegisterKeepers kept;
	@Autowired
	RegisterRights rights;
	@Autowired
	RegisterBook book;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	PaperPatterns patterns;
	@Autowired
	GivenNumbers given;
	@Autowired
	JdbcClient database;
	@Autowired
	Numbering numbering;
	@Autowired
	NumberingGate gate;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	Access access;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	Staff staff;

	final List<RegisterRule> said = new ArrayList<>();
	NumberRegister register;
	Actor admin;

	@BeforeEach
	void countTogether() {
		register = new NumberRegister("SETDA", Staff.today().getYear(), SHARED);
		admin = staff.actor("admin");
		together(false);
	}

	@AfterEach
	void countApart() {
		keepers.name(admin, register, "", kept.unitOf(register).map(unit -> unit.code()).orElse(""));
		said.reversed().forEach(rule -> rules.remove(admin, rule.scope(), now(rule.scope()), true));
		said.clear();
	}

	@Test
	void lettersOfBothTakeTheNextNumberOfOneCounter() {
		var first = secretariat.send("tu.gub", content("GUB"));
		var second = secretariat.send("tu.sekda", content("SEKDA"));
		var third = secretariat.send("tu.gub", content("GUB"));

		var numbers = List.of(first, second, third).stream().map(letter -> numbering.numberOf(letter).orElseThrow())
				.toList();
		assertThat(numbers).extracting(number -> number.register()).containsOnly(register);
		assertThat(numbers.get(1).ordinal()).isEqualTo(numbers.get(0).ordinal() + 1);
		assertThat(numbers.get(2).ordinal()).isEqualTo(numbers.get(1).ordinal() + 1);
		assertThat(numbers.get(0).text()).contains("/GUB/");
		assertThat(numbers.get(1).text()).contains("/SETDA/");
		assertThat(letters.view(first).number()).isEqualTo(numbers.get(0).text());
		assertThat(book.audit(register).orElseThrow().isSound()).isTrue();
	}

	@Test
	void theUnitThatKeepsItGivesTheGovernorsLettersTheirNumbersAndNobodyElseDoes() {
		together(true);
		keepers.name(admin, register, "BUM", "");
		var letter = handedOn();

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.AWAITING_NUMBER);
		assertThat(gate.keepers(letter)).contains(staff.position("AGENDA.SETDA").id())
				.doesNotContain(staff.position("AGENDA.GUB").id());
		assertThat(waitsFor("AGENDA.SETDA", letter)).isTrue();
		assertThat(waitsFor("AGENDA.GUB", letter)).isFalse();
		refuses("numbering.not-keeper", () -> gate.number(staff.actor("tu.gub", "AGENDA.GUB"), letter));

		var number = gate.number(staff.actor("agenda.setda"), letter);

		assertThat(number.register()).isEqualTo(register);
		assertThat(number.text()).contains("/GUB/");
		secretariat.finish(letter);
		assertThat(letters.view(letter).number()).isEqualTo(number.text());
	}

	@Test
	void aSpareNumberOfTheirsAndABlockOnPaperServeBothAgencies() {
		var keeper = staff.actor("agenda.setda");
		var day = Staff.today();
		var letter = secretariat.submit("tu.gub", content("GUB"));
		assertThat(book.waiting(keeper, register)).extracting(NumberedDocuments.Waiting::document).contains(letter);
		var spare = spares.setAside(keeper, register, 1, day, "Uji");
		var ordinal = spare.numbers().getFirst().number().ordinal();

		var given = this.given.give(keeper, letter, spare.id(), ordinal, day, "Uji");

		assertThat(given.text()).contains("/" + ordinal + "/GUB/PIM/");
		secretariat.finish(letter);
		assertThat(letters.view(letter).number()).isEqualTo(given.text());
		var block = blocks.take(keeper, register, 2, "Uji");
		var numbers = block.numbers().stream().map(held -> held.number().ordinal()).toList();
		blocks.enter(keeper, block.id(), numbers.get(0), byHand("000.1.5/%d/GUB/PIM/%d", numbers.get(0)));
		blocks.enter(keeper, block.id(), numbers.get(1), byHand("000.1.5/%d/SETDA/PIM/%d", numbers.get(1)));
		assertThat(database.sql("select series from numbering_entry where hold = ? order by ordinal").param(block.id())
				.query(String.class).list()).containsExactly("GUB/" + register.year(), "SETDA/" + register.year());
		assertThat(book.audit(register).orElseThrow().isSound()).isTrue();
	}

	@Test
	void aLetterIsEnteredAsTheSheetOfItsBlockSaidThoughTheRuleIsAnotherByThen() {
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 1, "Uji");
		var ordinal = block.numbers().getFirst().number().ordinal();
		assertThat(patterns.of(block)).extracting(PaperPatterns.Written::number).anyMatch(each -> each.contains("/GUB/"));

		countApart();

		assertThat(patterns.of(block)).extracting(PaperPatterns.Written::number).anyMatch(each -> each.contains("/GUB/"));
		refuses("numbering.paper.number", () -> blocks.enter(keeper, block.id(), ordinal,
				byHand("000.1.5/%d/BAPPEDA/PIM/%d", ordinal)));
		blocks.enter(keeper, block.id(), ordinal, byHand("000.1.5/%d/GUB/PIM/%d", ordinal));
		assertThat(blocks.block(block.id()).free()).isEmpty();
	}

	private HandWritten byHand(String number, int ordinal) {
		return new HandWritten(number.formatted(ordinal, register.year()), Staff.today(), "Kepala Bappeda", "",
				Secrecy.SECRET, null, null);
	}

	@Test
	void whatWaitsForANumberGoesOverToTheNewKeeper() {
		together(true);
		keepers.name(admin, register, "BUM", "");
		var letter = handedOn();
		var former = staff.person("agenda.setda").id();
		assertThat(access.maySee(former, letter).isAllowed()).isTrue();

		keepers.name(admin, register, "GUB", "BUM");

		assertThat(waitsFor("AGENDA.GUB", letter)).isTrue();
		assertThat(waitsFor("AGENDA.SETDA", letter)).isFalse();
		await().untilAsserted(() -> assertThat(access.why(staff.person("tu.gub").id(), letter))
				.anyMatch(reason -> reason.toString().contains(staff.position("AGENDA.GUB").id().toString())));
		await().untilAsserted(() -> assertThat(access.maySee(former, letter).isAllowed()).isFalse());
		refuses("numbering.not-keeper", () -> gate.number(staff.actor("agenda.setda"), letter));
		gate.number(staff.actor("tu.gub", "AGENDA.GUB"), letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void registrarsWhoKeepItNoMoreReadItAndChangeNothing() {
		secretariat.send("tu.sekda", content("SEKDA"));
		var setda = staff.actor("agenda.setda");
		var day = Staff.today();
		assertThat(rights.mayKeep(setda, register).isAllowed()).isTrue();

		keepers.name(admin, register, "GUB", "");

		assertThat(rights.mayRead(setda, register)).isTrue();
		refuses("numbering.not-keeper", () -> spares.setAside(setda, register, 1, day, "Uji"));
		var governors = staff.actor("tu.gub", "AGENDA.GUB");
		var other = new NumberRegister("SETDA", register.year(), "SURAT");
		assertThat(rights.mayRead(governors, register)).isTrue();
		assertThat(rights.mayRead(governors, other)).isFalse();
		refuses("numbering.not-keeper", () -> spares.setAside(governors, other, 1, day, "Uji"));
		assertThat(spares.setAside(governors, register, 1, day, "Uji").numbers()).hasSize(1);
	}

	@Test
	void onlyAnAdministratorNamesAKeeperAndOneThatCanKeepIt() {
		refuses("numbering.keeper.administrator", () -> keepers.name(staff.actor("agenda.setda"), register, "BUM", ""));
		refuses("numbering.keeper.nobody", () -> keepers.name(admin, register, "BHUK", ""));
		refuses("numbering.keeper.nobody", () -> keepers.name(admin, register, "TIDAK-ADA", ""));
		refuses("numbering.keeper.agenda", () -> keepers.name(admin,
				new NumberRegister("SETDA", register.year(), RegisterRules.AGENDA), "BUM", ""));
		keepers.name(admin, register, "BUM", "");
		keepers.name(admin, register, "BUM", "");
		refuses("numbering.keeper.changed-meanwhile", () -> keepers.name(admin, register, "GUB", ""));
		assertThat(kept.unitOf(register)).hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo("BUM"));
		assertThat(kept.unitOf(register.in(register.year() + 1))).as("in every year").isPresent();
	}

	@Test
	void nobodyOpensTheRegisterOfAnAgencyThatIsNotTheirs() {
		var scope = new Scope("BAPPEDA", "SURAT", "*");
		var bappeda = staff.actor("agenda.bappeda");
		refuses("numbering.not-yours", () -> rules.put(bappeda, rule(scope, "SETDA"), "", true));
		refuses("numbering.rule.counted-in", () -> rules.put(admin, rule(scope, "TIDAK-ADA"), "", true));
		refuses("numbering.rule.counted-in", () -> rules.put(admin, rule(scope, "BAPPEDA"), "", true));
		var governors = staff.actor("tu.gub", "AGENDA.GUB");
		var shared = said.getFirst();
		refuses("numbering.not-yours",
				() -> rules.put(governors, rule(shared.scope(), ""), shared.say().summary(), true));
		refuses("numbering.not-yours", () -> rules.remove(governors, shared.scope(), shared.say().summary(), true));
	}

	@Test
	void noNumberOfTheirOwnRegistersReadsLikeOneThatAnotherAgencyCounted() {
		var shared = numbering.numberOf(secretariat.send("tu.gub", content("GUB"))).orElseThrow();
		var own = new NumberRegister("GUB", register.year(), "SENDIRI");
		var alike = new NumberPattern(shared.text().replace("/" + shared.ordinal() + "/", "/{URUT}/"));

		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			var numbers = IntStream.rangeClosed(1, shared.ordinal()).mapToObj(_ -> numbering
					.take(new NumberRequest(own, DocumentId.random(), Staff.today(), alike, Map.of())).text()).toList();
			assertThat(numbers).doesNotContain(shared.text());
			assertThat(book.audit(own).orElseThrow().annulled()).isPositive();
		});
	}

	private void together(boolean gate) {
		Say gubernur = new Say(SHARED, false, PATTERN, false, gate, "SETDA");
		put(new RegisterRule(new Scope("GUB", "SURAT", "*"), gubernur));
		put(new RegisterRule(new Scope("SETDA", "SURAT", "*"), new Say(SHARED, false, PATTERN, false, gate)));
	}

	private void put(RegisterRule rule) {
		rules.put(admin, rule, now(rule.scope()), true);
		said.removeIf(each -> each.scope().equals(rule.scope()));
		said.add(rule);
	}

	private String now(Scope scope) {
		return rules.said(scope).map(Say::summary).orElse("");
	}

	private static RegisterRule rule(Scope scope, String countedIn) {
		return new RegisterRule(scope, new Say(SHARED, false, PATTERN, false, false, countedIn));
	}

	private DocumentId handedOn() {
		var letter = secretariat.submit("tu.gub", content("GUB"));
		secretariat.gatherInitials(letter);
		return letter;
	}

	private DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Pimpinan", "000.1.5", signatory,
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
	}

	private boolean waitsFor(String position, DocumentId letter) {
		return worklist.of(List.of(staff.position(position).id())).stream().map(WorkItem::key)
				.anyMatch(letter.toString()::equals);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act)
				.satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
	}
}
