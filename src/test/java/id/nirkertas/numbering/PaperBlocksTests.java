package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.numbering.RegisterLine.PaperLetter;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers that go out on paper while the system is out of reach, and come back with their letters. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class PaperBlocksTests {

	static final String WHY = "Listrik padam di kantor";
	static final String FOUND = "Naskah ditemukan di map rapat setelah blok dikembalikan";

	@Autowired
	PaperBlocks blocks;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	Numbering numbering;
	@Autowired
	RegisterBook book;
	@Autowired
	NightlyRegisters nightly;
	@Autowired
	Vault vault;
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

	@Test
	void theRegisterIsWholeWhenEachNumberIsIssuedOrVoid() {
		var block = blocks.take(keeper, register, 4, WHY);
		var first = block.numbers().getFirst().number().ordinal();
		assertThat(block.free()).hasSize(4);

		blocks.enter(keeper, block.id(), first, letter(first, "Undangan", Secrecy.ORDINARY, scan()));
		blocks.enter(keeper, block.id(), first + 2, letter(first + 2, "", Secrecy.SECRET, null));
		blocks.giveBack(keeper, block.id(), "Tidak terpakai");

		var done = blocks.block(block.id());
		assertThat(done.free()).isEmpty();
		assertThat(done.issued() + done.annulled()).isEqualTo(4);
		assertThat(book.lines(keeper, done)).extracting(RegisterLine::mark).containsExactly(Mark.ISSUED, Mark.VOID,
				Mark.ISSUED,
				Mark.VOID);
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
		refuses("numbering.block.whole", () -> blocks.giveBack(keeper, block.id(), WHY));
		refuses("numbering.free-no-more",
				() -> blocks.enter(keeper, block.id(), first, letter(first, "Lain", Secrecy.ORDINARY, scan())));
	}

	@Test
	void aLetterThatTurnsUpAfterItsBlockWasGivenBackIsEnteredAndTheVoidNumbersHistoryStays() {
		var block = blocks.take(keeper, register, 2, WHY);
		var first = block.numbers().getFirst().number().ordinal();
		blocks.giveBack(keeper, block.id(), "Tidak terpakai");
		var letter = letter(first, "Undangan", Secrecy.ORDINARY, scan());
		var annulled = lines(block).getFirst().annulledBy();

		refuses("numbering.paper.returned", () -> blocks.enter(keeper, block.id(), first, letter));
		refuses("numbering.paper.returned", () -> blocks.enter(keeper, block.id(), first, letter, " "));
		refuses("numbering.reason-long", () -> blocks.enter(keeper, block.id(), first, letter, "x".repeat(501)));
		refuses("numbering.block.unknown", () -> blocks.enter(keeper, block.id(), first + 2, letter, FOUND));
		refuses("numbering.not-keeper",
				() -> blocks.enter(staff.actor("agenda.kominfo"), block.id(), first, letter, FOUND));
		blocks.enter(keeper, block.id(), first, letter, FOUND);
		blocks.enter(keeper, block.id(), first, letter, FOUND);

		var line = lines(block).getFirst();
		assertThat(line.mark()).isEqualTo(Mark.ISSUED);
		assertThat(line.reason()).isNull();
		var turned = Objects.requireNonNull(Objects.requireNonNull(line.paper()).turnedUp());
		assertThat(turned.reason()).isEqualTo(VoidReason.said("Tidak terpakai"));
		assertThat(turned.by()).isEqualTo(annulled);
		assertThat(turned.entered().reason()).isEqualTo(FOUND);
		assertThat(turned.entered().by().person()).isEqualTo(keeper.person());
		assertThat(handwritten.turnedUp(handwritten.view(keeper, block.numbers().getFirst().number().document())))
				.contains(turned);
		assertThat(lines(block).getLast()).satisfies(other -> {
			assertThat(other.mark()).isEqualTo(Mark.VOID);
			assertThat(other.paper()).isNull();
		});
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
		assertThat(nightly.faults()).noneMatch(fault -> fault.contains("BAPPEDA"));
		assertThat(database.sql("""
				select count(*) from audit_event where event = 'numbering.paper-letter-turned-up'
				and facts ->> 'ordinal' = ? and facts ->> 'annulled' = 'Tidak terpakai' and facts ->> 'reason' = ?""")
				.params(Integer.toString(first), FOUND).query(Long.class).single()).isOne();
		refuses("numbering.free-no-more",
				() -> blocks.enter(keeper, block.id(), first, letter(first, "Lain", Secrecy.ORDINARY, scan()), FOUND));
	}

	@Test
	void ofTwoKeepersWhoEnterLettersUnderOneVoidNumberOneDoes() throws Exception {
		var block = blocks.take(keeper, register, 1, WHY);
		var ordinal = block.numbers().getFirst().number().ordinal();
		blocks.giveBack(keeper, block.id(), "Tidak terpakai");
		var scan = scan();
		try (var keepers = Executors.newFixedThreadPool(4)) {
			var acts = IntStream.range(0, 4).mapToObj(each -> letter(ordinal, "Undangan " + each, Secrecy.ORDINARY, scan))
					.<Callable<String>>map(letter -> () -> {
						try {
							blocks.enter(keeper, block.id(), ordinal, letter, FOUND);
							return "entered";
						} catch (RefusedException lost) {
							return lost.code();
						}
					}).toList();
			assertThat(keepers.invokeAll(acts).stream().map(Future::resultNow)).containsExactlyInAnyOrder("entered",
					"numbering.free-no-more", "numbering.free-no-more", "numbering.free-no-more");
		}
	}

	private List<RegisterLine> lines(Hold block) {
		return book.lines(keeper, blocks.block(block.id()));
	}

	@Test
	void onlyKeepersReadWhatWasWrittenByHand() {
		var block = blocks.take(keeper, register, 2, WHY);
		var first = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), first.ordinal(), letter(first.ordinal(), "Undangan", Secrecy.ORDINARY, scan()));
		blocks.enter(keeper, block.id(), first.ordinal() + 1, letter(first.ordinal() + 1, "", Secrecy.TOP_SECRET, null));

		assertThat(handwritten.scan(keeper, first.document(), "").mediaType()).isEqualTo("application/pdf");
		refuses("numbering.hand.not-yours", () -> handwritten.scan(staff.actor("agenda.kominfo"), first.document(), ""));
		refuses("numbering.hand.not-yours", () -> handwritten.scan(staff.actor("admin"), first.document(), ""));
		assertThat(seenBy(keeper, block).subject()).isEqualTo("Undangan");
		assertThat(seenBy(staff.actor("admin"), block).subject()).isEmpty();
		assertThat(seenBy(staff.actor("admin"), block).scan()).isNull();
		assertThat(database.sql("select facts::text from audit_event where event = 'numbering.paper-letter-entered'")
				.query(String.class).list()).isNotEmpty().noneMatch(facts -> facts.contains("Undangan"));
	}

	@Test
	void refusesALetterThatCannotHaveBeenWrittenSo() {
		numberedToday();
		var block = blocks.take(keeper, register, 1, WHY);
		var ordinal = block.numbers().getFirst().number().ordinal();
		var whole = letter(ordinal, "Undangan", Secrecy.ORDINARY, scan());

		refuses("numbering.paper.day", () -> enter(block, whole, today.plusDays(1)));
		refuses("numbering.paper.day", () -> enter(block, whole, today.minusDays(1)));
		refuses("numbering.paper.number",
				() -> blocks.enter(keeper, block.id(), ordinal, letter(ordinal + 1, "Undangan", Secrecy.ORDINARY, scan())));
		refuses("numbering.paper.subject",
				() -> blocks.enter(keeper, block.id(), ordinal, letter(ordinal, " ", Secrecy.ORDINARY, scan())));
		refuses("numbering.paper.scan",
				() -> blocks.enter(keeper, block.id(), ordinal, letter(ordinal, "Undangan", Secrecy.ORDINARY, null)));
		refuses("numbering.paper.secret",
				() -> blocks.enter(keeper, block.id(), ordinal, letter(ordinal, "Undangan", Secrecy.SECRET, null)));
		refuses("numbering.not-keeper",
				() -> blocks.enter(staff.actor("agenda.kominfo"), block.id(), ordinal, whole));
		refuses("numbering.block.how-many", () -> blocks.take(keeper, register, 201, WHY));
		assertThat(blocks.block(block.id()).free()).hasSize(1);
		assertThat(book.lines(keeper, register, Choice.FREE, 0, 100)).extracting(RegisterLine::ordinal).contains(ordinal);
		blocks.giveBack(keeper, block.id(), WHY);
	}

	@Test
	void aBlockThatSaysSinceWhenTheOutageLastsTakesLettersOfThoseDays() {
		var since = today.minusDays(Math.min(2, today.getDayOfYear() - 1L));
		var front = blocks.take(keeper, register, 1, WHY);
		enter(front, letter(front.numbers().getFirst().number().ordinal(), "Rapat", Secrecy.ORDINARY, scan()), today);
		refuses("numbering.block.since", () -> blocks.take(keeper, register, 1, WHY, today.plusDays(1), UUID.randomUUID()));
		refuses("numbering.block.since",
				() -> blocks.take(keeper, register, 1, WHY, today.minusDays(60), UUID.randomUUID()));
		var block = blocks.take(keeper, register, 2, WHY, since, UUID.randomUUID());
		var first = block.numbers().getFirst().number().ordinal();
		assertThat(blocks.block(block.id()).since()).isEqualTo(since);

		refuses(since.equals(today) ? "numbering.paper.day" : "numbering.paper.day-since",
				() -> enter(block, letter(first, "Undangan", Secrecy.ORDINARY, scan()), since.minusDays(1)));
		enter(block, letter(first, "Undangan", Secrecy.ORDINARY, scan()), since);
		assertThat(book.lines(keeper, blocks.block(block.id())).getFirst().on()).isEqualTo(since);
		blocks.giveBack(keeper, block.id(), "Uji selesai");
	}

	@Test
	void aHandWrittenNumberIsTheRegistersOwnAndStandsOnNoOtherLetter() {
		var block = blocks.take(keeper, register, 3, WHY);
		var first = block.numbers().getFirst().number().ordinal();
		var year = today.getYear();

		for (var wrong : List.of("" + first, "500.12/" + first + "/BAPPEDA/" + year + "/" + (first + 1), "500.12/" + first,
				"500.12/1/BAPPEDA/" + year + " (" + first + ")", "500.12/" + first + "/DISKOMINFO/" + year,
				"500.12/" + first + ".a/BAPPEDA/" + year, "500.12/" + first + "/BAPPEDA/" + (year - 1))) {
			refuses("numbering.paper.number", () -> blocks.enter(keeper, block.id(), first, written(wrong)));
		}
		blocks.enter(keeper, block.id(), first, written("500.12 / 00" + first + "/  bappeda/" + year));
		blocks.enter(keeper, block.id(), first + 1, written("500.12/R-" + (first + 1) + "/BAPPEDA/" + year));
		var elsewhere = UUID.randomUUID();
		database.sql("insert into numbering_register values (?, 'BAPPEDA', ?, ?, 1)")
				.params(elsewhere, year, "LAIN-" + elsewhere)
				.update();
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, series)
						values (gen_random_uuid(), ?, 1, 'RESERVED', gen_random_uuid(), ?, current_date, now(), ?)""")
				.params(elsewhere, "500.7/" + (first + 2) + "/BAPPEDA/" + year, register.series()).update();
		refuses("numbering.text-stands",
				() -> blocks.enter(keeper, block.id(), first + 2, written("500.7/" + (first + 2) + "/Bappeda/" + year)));
		assertThat(book.lines(keeper, blocks.block(block.id()))).extracting(RegisterLine::mark).containsExactly(Mark.ISSUED,
				Mark.ISSUED, Mark.FREE);
		blocks.giveBack(keeper, block.id(), WHY);
		database.sql("delete from numbering_entry where register = ?").param(elsewhere).update();
		database.sql("delete from numbering_register where id = ?").param(elsewhere).update();
	}

	private HandWritten written(String number) {
		return new HandWritten(number, today, "Kepala Dinas Kesehatan", "Undangan", Secrecy.ORDINARY, scan());
	}

	/** So that a block taken now may bear no earlier day. */
	private void numberedToday() {
		numbering.take(
				new NumberRequest(register, DocumentId.random(), today, new NumberPattern("500.12/{URUT}/BAPPEDA/{TAHUN}"),
						Map.of()));
	}

	private PaperLetter seenBy(Actor reader, Hold block) {
		return Objects.requireNonNull(book.lines(reader, blocks.block(block.id())).getFirst().paper());
	}

	private void enter(Hold block, HandWritten letter, LocalDate on) {
		blocks.enter(keeper, block.id(), block.numbers().getFirst().number().ordinal(), new HandWritten(letter.number(), on,
				letter.addressee(), letter.subject(), letter.secrecy(), letter.scan()));
	}

	private HandWritten letter(int ordinal, String subject, Secrecy secrecy, @Nullable StoredFile scan) {
		return new HandWritten("500.12/" + ordinal + "/BAPPEDA/" + today.getYear(), today, "Kepala Dinas Kesehatan", subject,
				secrecy, scan);
	}

	private StoredFile scan() {
		return vault.put(IncomingMail.scan(1), "application/pdf");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
