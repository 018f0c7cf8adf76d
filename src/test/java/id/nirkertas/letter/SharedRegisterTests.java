package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.Numbering;
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
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The Governor's letters count with the Regional Secretary's in one register, which the general bureau keeps for both. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedRegisterTests {

	@Autowired
	BeanFactory beans;
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
	OrganisationChart chart;
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

	CountedTogether together;
	NumberRegister register;
	Actor admin;

	@BeforeEach
	void countTogether() {
		together = new CountedTogether(beans);
		register = together.register;
		admin = together.admin;
	}

	@AfterEach
	void countApart() {
		together.close();
	}

	@Test
	void lettersOfBothTakeTheNextNumberOfOneCounter() {
		var first = secretariat.send("tu.gub", together.content("GUB"));
		var second = secretariat.send("tu.sekda", together.content("SEKDA"));
		var third = secretariat.send("tu.gub", together.content("GUB"));

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
		together.count(true);
		keepers.name(admin, register, "BUM", "", "Uji");
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
	void whereTheNamedUnitHasNoRegistrarAnyMoreTheAgencysOwnStepIn() {
		var setda = staff.actor("agenda.setda");
		registrar(true);
		try {
			keepers.name(admin, register, "BHUK", "", "Uji");
			assertThat(rights.mayKeep(setda, register).isAllowed()).isFalse();
			assertThat(kept.of(register)).extracting(Position::code).containsExactly("KABIRO.HUKUM");
		} finally {
			registrar(false);
		}

		assertThat(rights.mayKeep(setda, register).isAllowed()).isTrue();
		assertThat(kept.unitOf(register)).isEmpty();
		assertThat(kept.named(register)).isPresent();
		spares.setAside(setda, register, 1, Staff.today(), "Uji");
	}

	private void registrar(boolean is) {
		var entry = chart.position(staff.position("KABIRO.HUKUM").id());
		var before = entry.position();
		var duties = EnumSet.copyOf(before.duties());
		if (is) {
			duties.add(Duty.REGISTRAR);
		} else {
			duties.remove(Duty.REGISTRAR);
		}
		chart.keep(admin, new PositionEntry(new Position(before.id(), before.code(), before.title(), before.unit(),
				before.superior(), before.level(), duties), entry.ordinal(), entry.revision()));
	}

	@Test
	void whatWaitsForANumberGoesOverToTheNewKeeper() {
		together.count(true);
		keepers.name(admin, register, "BUM", "", "Uji");
		var letter = handedOn();
		var former = staff.person("agenda.setda").id();
		assertThat(access.maySee(former, letter).isAllowed()).isTrue();

		keepers.name(admin, register, "GUB", "BUM", "Uji");

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
		secretariat.send("tu.sekda", together.content("SEKDA"));
		var setda = staff.actor("agenda.setda");
		var day = Staff.today();
		assertThat(rights.mayKeep(setda, register).isAllowed()).isTrue();

		keepers.name(admin, register, "GUB", "", "Uji");

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
		refuses("numbering.keeper.administrator",
				() -> keepers.name(staff.actor("agenda.setda"), register, "BUM", "", "Uji"));
		refuses("numbering.keeper.nobody", () -> keepers.name(admin, register, "BHUK", "", "Uji"));
		refuses("numbering.keeper.nobody", () -> keepers.name(admin, register, "TIDAK-ADA", "", "Uji"));
		refuses("numbering.keeper.agenda", () -> keepers.name(admin,
				new NumberRegister("SETDA", register.year(), RegisterRules.AGENDA), "BUM", "", "Uji"));
		keepers.name(admin, register, "BUM", "", "Uji");
		keepers.name(admin, register, "BUM", "", "Uji");
		refuses("numbering.keeper.changed-meanwhile", () -> keepers.name(admin, register, "GUB", "", "Uji"));
		refuses("numbering.reason-missing", () -> keepers.name(admin, register, "GUB", "BUM", " "));
		refuses("numbering.reason-long", () -> keepers.name(admin, register, "GUB", "BUM", "x".repeat(501)));
		assertThat(kept.unitOf(register)).hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo("BUM"));
		assertThat(kept.unitOf(register.in(register.year() + 1))).as("in every year").isPresent();
	}

	@Test
	void eachKeeperIsRememberedWithWhoNamedThemWhenAndWhy() {
		var before = keepers.said(register).size();
		keepers.name(admin, register, "BUM", "", "Serah terima ke Biro Umum");
		keepers.name(admin, register, "BUM", "", "Sekali lagi");
		keepers.name(admin, register, "", "BUM", "Kembali");

		assertThat(keepers.said(register)).hasSize(before + 2);
		assertThat(keepers.said(register.in(register.year() + 1)).getFirst()).satisfies(said -> {
			assertThat(said.unit()).isNull();
			assertThat(said.reason()).isEqualTo("Kembali");
			assertThat(said.made().person()).isEqualTo(admin.person());
			assertThat(said.made().capacity()).isEqualTo(admin.capacity());
		});
		assertThat(keepers.said(register).get(1).unit()).isNotNull()
				.satisfies(unit -> assertThat(unit.code()).isEqualTo("BUM"));
	}

	@Test
	void lettersOfARegisterThatAUnitKeepsAreNotLedAwayByOthers() {
		keepers.name(admin, register, "GUB", "", "Uji");
		var setda = staff.actor("agenda.setda");
		var own = together.said.getLast();

		refuses("numbering.keeper.rules", () -> rules.remove(setda, own.scope(), own.say().summary(), true));
		refuses("numbering.keeper.rules", () -> rules.put(setda,
				new RegisterRule(own.scope(), new Say("LAIN", false, "{URUT}/LAIN/{TAHUN}", false, false)),
				own.say().summary(), true));
	}

	@Test
	void nobodyOpensTheRegisterOfAnAgencyThatIsNotTheirs() {
		var scope = new Scope("BAPPEDA", "SURAT", "*");
		var bappeda = staff.actor("agenda.bappeda");
		refuses("numbering.not-yours", () -> rules.put(bappeda, CountedTogether.rule(scope, "SETDA"), "", true));
		refuses("numbering.rule.counted-in", () -> rules.put(admin, CountedTogether.rule(scope, "TIDAK-ADA"), "", true));
		refuses("numbering.rule.counted-in", () -> rules.put(admin, CountedTogether.rule(scope, "BAPPEDA"), "", true));
		var governors = staff.actor("tu.gub", "AGENDA.GUB");
		var shared = together.said.getFirst();
		refuses("numbering.not-yours",
				() -> rules.put(governors, CountedTogether.rule(shared.scope(), ""), shared.say().summary(), true));
		refuses("numbering.not-yours", () -> rules.remove(governors, shared.scope(), shared.say().summary(), true));
	}

	@Test
	void noNumberOfTheirOwnRegistersReadsLikeOneThatAnotherAgencyCounted() {
		var shared = numbering.numberOf(secretariat.send("tu.gub", together.content("GUB"))).orElseThrow();
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

	private DocumentId handedOn() {
		var letter = secretariat.submit("tu.gub", together.content("GUB"));
		secretariat.gatherInitials(letter);
		return letter;
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
