package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumberLapsed;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberAnnulled;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what keepers do with numbers, and of what they leave open. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NumberNoticesTests {

	static final String WHY = "Menyusul";

	@Autowired
	NumberNotices numbers;
	@Autowired
	Notices notices;
	@Autowired
	Wording wording;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	GivenNumbers given;
	@Autowired
	Numbering numbering;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	@Test
	void whoeverDraftedOrSignsALetterIsToldOfItsNumber() {
		var keeper = staff.actor("agenda.bappeda");
		var hold = spares.setAside(keeper, register(), 1, Staff.today().plusDays(3), WHY);
		var letter = secretariat.submit("perencana1", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));

		given.give(keeper, letter, hold.id(), hold.numbers().getFirst().number().ordinal(), Staff.today(), WHY);
		given.annul(keeper, letter, WHY);

		for (var person : List.of("perencana1", "kaban.bappeda")) {
			for (var code : List.of("notification.number-given", "notification.number-void")) {
				Awaitility.await(person + " " + code).atMost(Duration.ofSeconds(30))
						.until(() -> told(staff.actor(person), code, "/letters/" + letter) == 1);
			}
		}
		assertThat(told(keeper, "notification.number-given", "/letters/" + letter)).isZero();
	}

	@Test
	void keepersAreRemindedOnceOfWhatEndsTomorrowAndOfBlocksThatStayOpen() {
		var keeper = staff.actor("agenda.bappeda");
		var ending = spares.setAside(keeper, register(), 1, Staff.today().plusDays(1), WHY);
		var later = spares.setAside(keeper, register(), 1, Staff.today().plusDays(3), WHY);
		var open = blocks.take(keeper, register(), 1, WHY);
		var fresh = blocks.take(keeper, register(), 1, WHY);
		database.sql("update numbering_hold set made_at = made_at - interval '10 days' where id = ?").param(open.id())
				.update();

		numbers.remind();
		numbers.remind();

		assertThat(List.of(ending, later, open, fresh).stream().map(this::reminders)).containsExactly(1L, 0L, 1L, 0L);
		List.of(ending, later).forEach(
				hold -> spares.giveBack(keeper, hold.id(), hold.numbers().getFirst().number().ordinal(), WHY));
		List.of(open, fresh).forEach(block -> blocks.giveBack(keeper, block.id(), WHY));
	}

	/** Though the transaction of the signature comes to nothing. */
	@Test
	void keepersHearOfASignatureThatTheirRegisterRefused() {
		var group = "MACET" + System.nanoTime();
		var register = new NumberRegister("BAPPEDA", 2043, group);
		var pattern = new NumberPattern("{URUT}/" + group);
		var first = numbering.take(new NumberRequest(new NumberRegister("BAPPEDA", 2043, group + "X"), DocumentId.random(),
				LocalDate.parse("2043-02-02"), pattern, Map.of()));
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at)
						select gen_random_uuid(), e.register, n, 'ISSUED', gen_random_uuid(), n || '/' || ?, e.dated_on, now(), now()
						from numbering_entry e cross join generate_series(2, 100100) n where e.document = ?""")
				.params(group, first.document().value()).update();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> numbering.reserve(new NumberRequest(register,
				DocumentId.random(), LocalDate.parse("2043-02-02"), pattern, Map.of())));

		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> told(staff.actor("agenda.bappeda"),
				"notification.register-stuck", "/registers/book?agency=BAPPEDA&year=2043&group=" + group) == 1);
		database.sql("delete from numbering_entry where number_text like ?").param("%/" + group).update();
		database.sql("delete from numbering_register where register_group = ?").param(group + "X").update();
	}

	/** Numbers stand on other things than letters too: nobody waits to hear of those. */
	@Test
	void aNumberWithoutALetterIsNoNewsAndNoFault() {
		var keeper = staff.actor("agenda.bappeda");
		var document = DocumentId.random();

		assertThatCode(() -> numbers.on(
				new NumberAnnulled(document, register(), 1, "1/BAPPEDA", keeper, Instant.now()))).doesNotThrowAnyException();

		assertThat(told(keeper, "notification.number-void", "/letters/" + document)).isZero();
	}

	/** The hour may tell it on two nodes, or again after a crash. */
	@Test
	void aKeeperHearsOnceThatANumberTheyGaveHoldsNoMore() {
		var keeper = staff.actor("agenda.bappeda");
		var register = register().in(2041);
		var number = "500.12/" + System.nanoTime() + "/BAPPEDA/2041";
		var lapsed = new GivenNumberLapsed(DocumentId.random(), register, number, keeper.position(), "numbering.lapse.year",
				List.of("2041", "2042"), Actor.SYSTEM, Instant.now());

		numbers.on(lapsed);
		numbers.on(lapsed);

		assertThat(told(keeper, number)).satisfies(notice -> {
			assertThat(notice.position()).isEqualTo(keeper.position());
			assertThat(notice.address()).isEqualTo("/registers/book?agency=BAPPEDA&year=2041&group=SURAT");
			assertThat(wording.say(notice.code(), notice.details().toArray())).isEqualTo("Nomor " + number
					+ " dari register BAPPEDA/SURAT 2041 yang diberikan Pengadministrasi Umum tidak berlaku lagi, karena"
					+ " tahun 2041 sudah berganti menjadi 2042; naskahnya memerlukan nomor baru");
		});
	}

	/** A position that keeps no register any more cannot open it; whoever does hears of it beside. */
	@Test
	void whereTheGiverKeepsTheRegisterNoMoreItsKeepersHearOfItToo() {
		var giver = staff.actor("perencana1");
		var number = "500.12/" + System.nanoTime() + "/BAPPEDA/2041";

		numbers.on(new GivenNumberLapsed(DocumentId.random(), register().in(2041), number, giver.position(),
				"numbering.lapse.year", List.of("2041", "2042"), Actor.SYSTEM, Instant.now()));

		assertThat(told(giver, number).address()).isEqualTo("/notices");
		assertThat(told(staff.actor("agenda.bappeda"), number).address())
				.isEqualTo("/registers/book?agency=BAPPEDA&year=2041&group=SURAT");
	}

	@Test
	void aKeeperHearsOnceThatSpareNumbersWereNotUsedInTime() {
		var keeper = staff.actor("agenda.bappeda");
		var hold = spares.setAside(keeper, register(), 2, Staff.today(), WHY);
		database.sql("update numbering_hold set last_day = last_day - 1 where id = ?").param(hold.id()).update();

		spares.expire();
		spares.expire();

		var notice = told(keeper, hold.span());
		assertThat(reminders(hold)).isEqualTo(1);
		assertThat(notice.address())
				.isEqualTo("/registers/book?agency=BAPPEDA&year=%d&group=SURAT".formatted(register().year()));
		assertThat(wording.say(notice.code(), notice.details().toArray())).startsWith(
				"2 nomor cadangan (%s) dari register BAPPEDA/SURAT %d tidak terpakai sampai ".formatted(hold.span(),
						register().year()));
	}

	/** The only one that names it, and it stays so. */
	private NoticeView told(Actor whom, String number) {
		return Awaitility.await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(30)).until(
				() -> notices.of(whom.person(), Integer.MAX_VALUE).stream()
						.filter(each -> each.details().toString().contains(number)).toList(),
				found -> found.size() == 1).getFirst();
	}

	private static NumberRegister register() {
		return new NumberRegister("BAPPEDA", Staff.today().getYear(), "SURAT");
	}

	private long told(Actor whom, String code, String page) {
		return database.sql("select count(*) from notification_notice where position = ? and code = ? and address = ?")
				.params(whom.position().value(), code, page).query(Long.class).single();
	}

	private long reminders(Hold hold) {
		return database.sql("select count(*) from notification_notice where occasion like '%' || ? || '%' and position = ?")
				.params(hold.id().toString(), staff.actor("agenda.bappeda").position().value()).query(Long.class).single();
	}
}
