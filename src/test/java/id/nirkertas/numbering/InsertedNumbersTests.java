package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Checklist;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number put between two others, where the agency wants such. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class InsertedNumbersTests {

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
	void putsANumberBetweenTwoOthersOnlyWhereTheAgencyWantsIt() {
		var first = letter();
		secretariat.finish(first);
		var ordinal = numbering.numberOf(first).orElseThrow().ordinal();
		var letter = letter();
		refuses("numbering.suffix.off", () -> given.insert(keeper, letter, register, ordinal, today, WHY));
		database.sql("insert into numbering_agency (agency, suffixes) values ('BAPPEDA', true)").update();

		refuses("numbering.suffix.none", () -> given.insert(keeper, letter, register, 1_000_000, today, WHY));
		refuses("numbering.suffix.last", () -> given.insert(keeper, letter, register, ordinal, today, WHY));
		var held = setAside(2);
		refuses("numbering.suffix.open", () -> given.insert(keeper, letter, register, ordinal(held), today, WHY));
		spares.giveBack(keeper, held.id(), ordinal(held), WHY);
		if (today.getDayOfYear() > 1) {
			refuses("numbering.suffix.day",
					() -> given.insert(keeper, letter, register, ordinal, today.minusDays(1), WHY));
		}
		assertThat(given.insert(keeper, letter, register, ordinal, today, WHY).place()).isEqualTo(ordinal + ".a");
		var second = letter();
		assertThat(given.insert(keeper, second, register, ordinal, today, WHY).place()).isEqualTo(ordinal + ".b");
		secretariat.finish(letter);

		assertThat(letters.view(letter).number()).startsWith("500.12/" + ordinal + ".a/BAPPEDA/");
		given.annul(keeper, second, WHY);
		var audit = book.audit(register).orElseThrow();
		assertThat(audit.inserted()).isGreaterThanOrEqualTo(2);
		assertThat(audit.lines()).as("what the sums say is what the list shows")
				.isEqualTo(book.count(register, Choice.ALL))
				.isEqualTo(book.count(register, Choice.ISSUED) + book.count(register, Choice.VOID)
						+ book.count(register, Choice.RESERVED) + book.count(register, Choice.FREE));
		assertThat(book.lines(keeper, register, Choice.VOID, 0, 10_000)).filteredOn(line -> line.suffix().equals("b"))
				.extracting(RegisterLine::annulledBy).filteredOn(Objects::nonNull)
				.anyMatch(deed -> deed.person().equals(keeper.person()) && deed.position().equals(keeper.position())
						&& deed.capacity() == keeper.capacity());
		assertThat(book.lines(keeper, register, Choice.ALL, 0, 10_000)).filteredOn(line -> line.ordinal() == ordinal)
				.extracting(RegisterLine::place, RegisterLine::mark).containsExactly(
						tuple(Integer.toString(ordinal), Mark.ISSUED),
						tuple(ordinal + ".a", Mark.ISSUED),
						tuple(ordinal + ".b", Mark.VOID));
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

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
