package id.nirkertas.numbering;

import static id.nirkertas.numbering.YearsToCome.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.calendar.IslandTime;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter of December that is signed in January: by the keeper's hand, for some days, in the register of its year. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class BackDatingTests {

	static final LocalDate NEW_YEARS_EVE = LocalDate.parse("2031-12-31");
	static final Instant DECEMBER = Instant.parse("2031-12-30T03:00:00Z");
	static final Instant JANUARY = Instant.parse("2032-01-02T03:00:00Z");
	static final NumberRegister OLD = new NumberRegister("BAPPEDA", 2031, "SURAT");

	@Autowired
	ApplicationContext beans;
	@Autowired
	JdbcClient database;

	YearsToCome years;

	@BeforeEach
	void begin() {
		years = new YearsToCome(beans);
	}

	@AfterEach
	void goesByTheOffice() {
		database.sql("delete from calendar_agency").update();
		database.sql("delete from numbering_agency").update();
	}

	@Test
	void onTheSecondOfJanuaryASpareNumberOfTheOldYearIsGivenWithADayOfDecember() {
		years.pass(() -> {
			var hold = years.at(DECEMBER).spares.setAside(years.keeper, OLD, 2, LocalDate.parse("2032-01-03"), WHY);
			var letter = years.letter();
			var desk = years.at(JANUARY);

			assertThat(desk.given.give(years.keeper, letter, hold.id(), 2, NEW_YEARS_EVE, WHY).text())
					.isEqualTo("500.12/2/BAPPEDA/2031");

			assertThat(desk.given.of(letter).orElseThrow().late()).isFalse();
			assertThat(desk.signed(letter)).isEqualTo("500.12/2/BAPPEDA/2031");
			desk.spares.expire();
			assertThat(desk.given.give(years.keeper, years.letter(), hold.id(), 1, LocalDate.parse("2031-12-30"), WHY)
					.ordinal())
					.isEqualTo(1);
			assertThat(beans.getBean(NumberBook.class).audit(OLD).orElseThrow()).matches(RegisterAudit::isSound);
		});
	}

	/** In December a spare number was left open in front of a letter of the 27th: in January no day is left for it. */
	@Test
	void aSpareNumberWhoseDaysHavePassedIsOfferedNoMore() {
		years.pass(() -> {
			var hold = years.at(DECEMBER).spares.setAside(years.keeper, OLD, 1, LocalDate.parse("2032-01-03"), WHY);
			numbering().take(new NumberRequest(OLD, DocumentId.random(), LocalDate.parse("2031-12-27"),
					new NumberPattern("{URUT}/LAMA"), Map.of()));
			var desk = years.at(JANUARY);

			assertThat(desk.spares.offers(OLD)).singleElement().extracting(SpareOffer::days).isNull();
			refuses("numbering.give.passed",
					() -> desk.given.give(years.keeper, years.letter(), hold.id(), 1, LocalDate.parse("2031-12-30"), WHY));
			assertThat(years.at(Instant.parse("2031-12-30T04:00:00Z")).spares.offers(OLD)).singleElement()
					.extracting(SpareOffer::days)
					.isEqualTo(new Period(LocalDate.parse("2031-12-27"), LocalDate.parse("2031-12-27")));
		});
	}

	@Test
	void theNextNumberOfTheOldRegisterFollowsItsLastInOrderOfDates() {
		years.pass(() -> {
			numbering().take(new NumberRequest(OLD, DocumentId.random(), LocalDate.parse("2031-12-30"),
					new NumberPattern("{URUT}/LAMA"), Map.of()));
			var letter = years.letter();
			var desk = years.at(JANUARY);

			assertThat(desk.book.waiting(years.keeper, OLD)).extracting(NumberedDocuments.Waiting::document)
					.contains(letter);
			assertThat(desk.registers.isOpen(years.agency, OLD)).isTrue();
			var number = desk.given.nextOn(years.keeper, letter, OLD, NEW_YEARS_EVE, WHY);
			assertThat(number.text()).isEqualTo("500.12/2/BAPPEDA/2031");
			assertThat(desk.signed(letter)).isEqualTo(number.text());
			refuses("numbering.give.order",
					() -> desk.given.nextOn(years.keeper, years.letter(), OLD, LocalDate.parse("2031-12-30"), WHY));
		});
	}

	/** The letters are looked at as they will be in the new year: no flaw in a register that took a number late. */
	@Test
	void theNightFindsNoFaultWithARegisterThatIsFilledInJanuary() {
		years.pass(() -> {
			var letter = years.letter();
			var desk = years.at(JANUARY);
			var number = desk.given.nextOn(years.keeper, letter, OLD, NEW_YEARS_EVE, WHY);
			desk.signed(letter);
			database.sql("""
					update letter set number = ?, letter_on = ?, state = 'SIGNED', code = ?, file = repeat('0', 64),
						signer = gen_random_uuid(), capacity = 'DEFINITIVE', signed_at = now() where id = ?""")
					.params(number.text(), number.on(), letter.toString(), letter.value()).update();

			assertThat(beans.getBean(RegisterInspection.class).all()).flatExtracting(each -> each.findings())
					.filteredOn(each -> each.register().year() >= 2031).isEmpty();
		});
	}

	@Test
	void theReachOfJanuaryEndsAtTheAgencysOwnMidnightAndDays() {
		years.pass(() -> {
			var third = Instant.parse("2032-01-03T16:30:00Z");
			var letter = years.letter();
			assertThat(years.at(third).registers.isOpen(years.agency, OLD)).isTrue();
			years.at(third).days.change(years.keeper, years.agency.id(), IslandTime.WITA);
			var desk = years.at(third);
			assertThat(desk.registers.isOpen(years.agency, OLD)).as("already the fourth in the middle").isFalse();
			refuses("numbering.give.closed", () -> desk.given.nextOn(years.keeper, letter, OLD, NEW_YEARS_EVE, WHY));
			beans.getBean(AgencySettings.class).put("BAPPEDA", false, 4);
			refuses("numbering.give.day",
					() -> desk.given.nextOn(years.keeper, letter, OLD, LocalDate.parse("2031-12-30"), WHY));
			refuses("numbering.give.day",
					() -> desk.given.nextOn(years.keeper, letter, OLD, LocalDate.parse("2032-01-01"), WHY));
			assertThat(desk.given.nextOn(years.keeper, letter, OLD, NEW_YEARS_EVE, WHY).on()).isEqualTo(NEW_YEARS_EVE);
		});
	}

	@Test
	void aSpareNumberHoldsNoLongerThanALetterCanBearADayOfItsYear() {
		years.pass(() -> {
			var desk = years.at(DECEMBER);
			refuses("numbering.spare.year-end",
					() -> desk.spares.setAside(years.keeper, OLD, 1, LocalDate.parse("2032-01-04"), WHY));
			assertThat(years.at(Instant.parse("2031-12-31T18:00:00Z")).spares.usualLastDay(OLD))
					.isEqualTo(LocalDate.parse("2032-01-03"));
		});
	}

	/** What the system reserved itself ends with the year; what a keeper gave does not. */
	@Test
	void onlyWhatAKeeperGaveIsKeptAcrossNewYear() {
		years.pass(() -> {
			var letter = years.letter();
			numbering().reserve(years.at(DECEMBER).request(letter, NEW_YEARS_EVE));
			assertThat(years.at(JANUARY).signed(letter)).isEqualTo("500.12/1/BAPPEDA/2032");
		});
	}

	private Numbering numbering() {
		return beans.getBean(Numbering.class);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
