package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Checklist;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Preflight;
import id.nirkertas.numbering.Hold.HeldNumber;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a keeper of numbers may do: set some aside, give them to letters, put one between two, and make one void. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KeepingTests {

	static final String WHY = "Surat pertanggungjawaban menyusul";

	@Autowired
	SpareNumbers spares;
	@Autowired
	GivenNumbers given;
	@Autowired
	Numbering numbering;
	@Autowired
	RegisterBook book;
	@Autowired
	NightlyRegisters nightly;
	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	NumberRegister register;
	Actor keeper;
	LocalDate today;

	@BeforeEach
	void begin() {
		today = Staff.today();
		register = new NumberRegister("BAPPEDA", today.getYear(), "SURAT");
		keeper = staff.actor("agenda.bappeda");
	}

	@AfterEach
	void leavesARegisterThatIsSound() {
		spares.free(register).forEach(hold -> hold.free()
				.forEach(held -> spares.giveBack(keeper, hold.id(), held.number().ordinal(), "Uji selesai")));
		database.sql("delete from numbering_agency").update();
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
	}

	@Test
	void setsTheNextNumbersAsideWhileOthersGoOn() {
		var hold = setAside(3);
		var other = letter();
		secretariat.finish(other);

		var ordinals = hold.numbers().stream().map(HeldNumber::number).map(LetterNumber::ordinal).toList();
		assertThat(ordinals.getLast()).isEqualTo(ordinals.getFirst() + 2);
		assertThat(numbering.numberOf(other).orElseThrow().ordinal()).isEqualTo(ordinals.getLast() + 1);
		assertThat(book.lines(keeper, register, Choice.FREE, 0, 500)).extracting(RegisterLine::ordinal)
				.containsAll(ordinals);
		assertThat(recorded("numbering.numbers-set-aside")).isPositive();
	}

	@Test
	void aLetterIsSignedUnderTheNumberAndDateItsKeeperGave() {
		var hold = setAside(1);
		var letter = letter();
		var ordinal = ordinal(hold);

		given.give(keeper, letter, hold.id(), ordinal, today, WHY);

		assertThat(letters.view(letter).number()).contains("/" + ordinal + "/");
		assertThat(checklist.doubts(letter)).extracting(Fault::code).contains("letter.doubt.number-given");
		assertThat(letters.preflight(staff.actor("kaban.bappeda"), letter).checks()).filteredOn(Preflight.Check::doubtful)
				.extracting(Preflight.Check::code).contains("letter.doubt.number-given");
		secretariat.finish(letter);
		assertThat(letters.view(letter).number()).matches("500\\.12/" + ordinal + "/BAPPEDA/\\d{4}");
		assertThat(numbering.numberOf(letter).orElseThrow().state()).isEqualTo(NumberState.ISSUED);
		assertThat(line(ordinal).given()).isNotNull();
	}

	/** Nor before the letter in front of it, which is dated today; see {@link SpareDatesTests}. */
	@Test
	void aLetterMayBearADayNotLongAgoAndNoOther() {
		secretariat.finish(letter());
		var hold = setAside(1);
		var letter = letter();

		refuses("numbering.give.day", () -> given.give(keeper, letter, hold.id(), ordinal(hold), today.plusDays(1), WHY));
		refuses("numbering.give.day", () -> given.give(keeper, letter, hold.id(), ordinal(hold), today.minusDays(4), WHY));
		refuses("numbering.reason-missing", () -> given.give(keeper, letter, hold.id(), ordinal(hold), today, " "));
		if (today.getDayOfYear() > 1) {
			refuses("numbering.give.neighbours",
					() -> given.give(keeper, letter, hold.id(), ordinal(hold), today.minusDays(1), WHY));
		}
		assertThat(spares.offers(register)).extracting(SpareOffer::days).contains(new Period(today, today));
	}

	@Test
	void aGivenNumberFollowsALetterThatComesBackChanged() {
		var hold = setAside(1);
		var letter = letter();
		given.give(keeper, letter, hold.id(), ordinal(hold), today, WHY);
		database.sql("update letter set classification = '000.1.5' where id = ?").param(letter.value()).update();
		secretariat.finish(letter);

		assertThat(letters.view(letter).number()).startsWith("000.1.5/" + ordinal(hold) + "/");
	}

	@Test
	void refusesWhatNoKeeperMayDo() {
		var hold = setAside(2);
		var letter = letter();
		var draft = letters.draft(staff.actor("kaban.bappeda"), content());
		var elsewhere = secretariat.submit("kadis.kominfo", secretariat.content("OFFICIAL_LETTER", "Undangan", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini diundang."));

		refuses("numbering.not-keeper", () -> spares.setAside(staff.actor("agenda.kominfo"), register, 1, today, WHY));
		refuses("numbering.not-keeper", () -> spares.setAside(staff.actor("admin"), register, 1, today, WHY));
		refuses("numbering.spare.how-many", () -> spares.setAside(keeper, register, 0, today, WHY));
		refuses("numbering.spare.how-many", () -> spares.setAside(keeper, register, 21, today, WHY));
		refuses("numbering.spare.last-day", () -> spares.setAside(keeper, register, 1, today.minusDays(1), WHY));
		refuses("numbering.spare.last-day", () -> spares.setAside(keeper, register, 1, today.plusDays(15), WHY));
		refuses("numbering.set-aside.register", () -> spares.setAside(keeper,
				new NumberRegister("BAPPEDA", today.getYear(), "TIDAK_ADA"), 1, today, WHY));
		refuses("numbering.give.not-waiting", () -> given.give(keeper, draft, hold.id(), ordinal(hold), today, WHY));
		refuses("numbering.give.other-register", () -> given.give(keeper, elsewhere, hold.id(), ordinal(hold), today, WHY));
		refuses("numbering.not-keeper",
				() -> given.give(staff.actor("agenda.kominfo"), letter, hold.id(), ordinal(hold), today, WHY));
		given.give(keeper, letter, hold.id(), ordinal(hold), today, WHY);
		refuses("numbering.give.has-number",
				() -> given.give(keeper, letter, hold.id(), ordinal(hold) + 1, today, WHY));
		refuses("numbering.free-no-more", () -> given.give(keeper, letter(), hold.id(), ordinal(hold), today, WHY));
		given.annul(keeper, letter, WHY);
	}

	@Test
	void oneNumberIsGivenToOneLetterHoweverManyKeepersGiveIt() throws Exception {
		var hold = setAside(1);
		var waiting = Stream.generate(this::letter).limit(4).toList();

		try (var keepers = Executors.newFixedThreadPool(4)) {
			var acts = waiting.stream().<Callable<String>>map(letter -> () -> {
				try {
					return given.give(keeper, letter, hold.id(), ordinal(hold), today, WHY).text();
				} catch (RefusedException lost) {
					return lost.code();
				}
			}).toList();
			var answers = keepers.invokeAll(acts).stream().map(future -> future.resultNow()).toList();
			assertThat(answers).filteredOn("numbering.free-no-more"::equals).hasSize(3);
		}
		waiting.forEach(letter -> numbering.numberOf(letter).ifPresent(_ -> given.annul(keeper, letter, WHY)));
	}

	@Test
	void aSpareNumberIsVoidAfterItsLastDayOnWhicheverNode() throws Exception {
		var hold = setAside(2);
		var kept = setAside(1);
		spares.expire();
		assertThat(line(ordinal(hold)).mark()).isEqualTo(Mark.FREE);
		assertThat(nightly.faults()).noneMatch(fault -> fault.contains("spare"));
		database.sql("update numbering_hold set last_day = ? where id = ?").params(today.minusDays(2), hold.id()).update();
		assertThat(nightly.faults()).anyMatch(fault -> fault.contains("BAPPEDA") && fault.contains("spare"));
		var letter = letter();
		refuses("numbering.spare.over", () -> given.give(keeper, letter, hold.id(), ordinal(hold), today, WHY));

		try (var nodes = Executors.newFixedThreadPool(2)) {
			nodes.invokeAll(List.of(Executors.callable(spares::expire), Executors.callable(spares::expire)))
					.forEach(future -> assertThat(future.state()).isEqualTo(Future.State.SUCCESS));
		}

		assertThat(line(ordinal(hold))).satisfies(line -> {
			assertThat(line.mark()).isEqualTo(Mark.VOID);
			assertThat(line.reason()).isEqualTo(VoidReason.of("numbering.spare.expired"));
		});
		assertThat(line(ordinal(kept)).mark()).isEqualTo(Mark.FREE);
		assertThat(database.sql("""
				select count(*) from audit_event where event = 'numbering.free-number-annulled'
				and facts ->> 'ordinal' = ? and facts ->> 'register' = ?""")
				.params(Integer.toString(ordinal(hold)), register.toString()).query(Long.class).single()).isOne();
	}

	@Test
	void anUnsignedLettersNumberMadeVoidIsReplacedAtItsSignature() {
		var hold = setAside(1);
		var letter = letter();
		given.give(keeper, letter, hold.id(), ordinal(hold), today, WHY);
		refuses("numbering.not-keeper", () -> given.annul(staff.actor("agenda.kominfo"), letter, WHY));
		refuses("numbering.reason-missing", () -> given.annul(keeper, letter, ""));

		given.annul(keeper, letter, "Naskah ditunda");
		secretariat.finish(letter);

		assertThat(line(ordinal(hold))).satisfies(line -> {
			assertThat(line.mark()).isEqualTo(Mark.VOID);
			assertThat(line.reason()).isEqualTo(VoidReason.said("Naskah ditunda"));
		});
		assertThat(numbering.numberOf(letter).orElseThrow().ordinal()).isGreaterThan(ordinal(hold));
		refuses("numbering.already-issued", () -> given.annul(keeper, letter, WHY));
	}

	@Test
	void showsOnlyWhatItsReaderMaySee() {
		var letter = letter();
		secretariat.finish(letter);
		var ordinal = numbering.numberOf(letter).orElseThrow().ordinal();

		assertThat(book.lines(staff.actor("kaban.bappeda"), register, Choice.ISSUED, 0, 10_000))
				.filteredOn(line -> line.ordinal() == ordinal).first()
				.satisfies(line -> assertThat(Objects.requireNonNull(line.seen()).subject()).isEqualTo("Undangan Rapat"));
		assertThat(book.lines(staff.actor("admin"), register, Choice.ISSUED, 0, 10_000))
				.filteredOn(line -> line.ordinal() == ordinal).first()
				.satisfies(line -> assertThat(line.seen()).isNull());
	}

	private Hold setAside(int numbers) {
		return spares.setAside(keeper, register, numbers, today.plusDays(3), WHY);
	}

	private DocumentId letter() {
		return secretariat.submit("kaban.bappeda", content());
	}

	private DraftContent content() {
		return secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12", "KABAN.BAPPEDA", List.of("KADIS.KOMINFO"),
				List.of(), "Bersama ini diundang.");
	}

	private static int ordinal(Hold hold) {
		return hold.numbers().getFirst().number().ordinal();
	}

	private RegisterLine line(int ordinal) {
		return book.lines(keeper, register, Choice.ALL, 0, 10_000).stream().filter(line -> line.ordinal() == ordinal)
				.findFirst().orElseThrow();
	}

	private long recorded(String event) {
		return database.sql("select count(*) from audit_event where event = ?").param(event).query(Long.class).single();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
