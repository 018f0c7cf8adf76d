package id.nirkertas.numbering;

import static id.nirkertas.numbering.YearsToCome.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.IslandTime;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keepers took in December, in January: it ends at midnight of the agency, not of the office, on every island. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NewYearTests {

	static final LocalDate NEW_YEARS_EVE = LocalDate.parse("2041-12-31");
	static final LocalDate NEW_YEAR = LocalDate.parse("2042-01-01");
	static final NumberRegister OLD = new NumberRegister("BAPPEDA", 2041, "SURAT");

	@Autowired
	ApplicationContext beans;
	@Autowired
	Vault vault;
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
	}

	@ParameterizedTest
	@EnumSource(IslandTime.class)
	void spareNumbersHoldUntilTheEndOfTheirLastDayWhereTheAgencyIs(IslandTime island) {
		on(island, () -> {
			for (var last : List.of(NEW_YEARS_EVE, NEW_YEAR, LocalDate.parse("2042-01-03"))) {
				var hold = years.at(noon(NEW_YEARS_EVE, island)).spares.setAside(years.keeper, OLD, 9, last, WHY);
				var place = hold.numbers().getFirst().number().ordinal();
				var given = 0;
				for (var now : around(last)) {
					var isOver = !now.isBefore(end(last, island));
					var desk = years.at(now);
					var ordinal = place + given;
					var answer = answer(
							() -> desk.given.give(years.keeper, years.letter(), hold.id(), ordinal, NEW_YEARS_EVE, WHY)
									.text());
					assertThat(answer).as("%s at %s, until %s", island, now, last)
							.isEqualTo(isOver ? "numbering.spare.over" : "500.12/" + ordinal + "/BAPPEDA/2041");
					given += isOver ? 0 : 1;
					desk.spares.expire();
					var free = beans.getBean(HoldTable.class).find(hold.id()).orElseThrow().free();
					assertThat(free).as("%s at %s, until %s", island, now, last).hasSize(isOver ? 0 : 9 - given);
				}
			}
			soundIs(OLD);
		});
	}

	/** Three days after its date, of the agency; then the signature takes another, of the new year. */
	@ParameterizedTest
	@EnumSource(IslandTime.class)
	void aNumberThatAKeeperGaveInDecemberIsSignedInJanuaryForSomeDays(IslandTime island) {
		on(island, () -> {
			var last = LocalDate.parse("2042-01-03");
			for (var now : around(last)) {
				var letter = years.letter();
				var number = years.at(noon(NEW_YEARS_EVE, island)).given.next(years.keeper, letter, WHY);
				assertThat(number.on()).isEqualTo(NEW_YEARS_EVE);
				var isKept = now.isBefore(end(last, island));
				var desk = years.at(now);

				assertThat(desk.given.of(letter).orElseThrow().late()).as("%s at %s", island, now).isEqualTo(!isKept);

				var signed = desk.signed(letter);
				if (isKept) {
					assertThat(signed).as("%s at %s", island, now).isEqualTo(number.text());
				} else {
					assertThat(signed).as("%s at %s", island, now).endsWith("/BAPPEDA/2042");
					assertThat(beans.getBean(NumberBook.class).entries(OLD))
							.filteredOn(each -> each.document().equals(letter))
							.singleElement().extracting(LetterNumber::reason).isEqualTo("numbering.lapse.days");
				}
			}
			soundIs(OLD);
			soundIs(OLD.in(2042));
		});
	}

	/** Whoever reserved it, and whether its letter comes back or not: so the register of the old year closes. */
	@ParameterizedTest
	@EnumSource(IslandTime.class)
	void whatIsReservedForALetterThatNobodySignsIsVoidWhenTheOldYearCannotBeSignedAnyMore(IslandTime island) {
		on(island, () -> {
			var last = LocalDate.parse("2042-01-03");
			var december = years.at(noon(NEW_YEARS_EVE, island));
			var given = years.letter();
			december.given.next(years.keeper, given, WHY);
			var tried = years.letter();
			var numbering = beans.getBean(Numbering.class);
			numbering.reserve(december.request(tried, NEW_YEARS_EVE));
			var spare = december.spares.setAside(years.keeper, OLD, 1, last, WHY);
			for (var now : List.of(end(NEW_YEARS_EVE, island), end(last, island).minusMillis(1))) {
				years.at(now).lapsed.lapse();
				assertThat(numbering.numbersOf(List.of(given, tried))).as("%s at %s", island, now).hasSize(2);
			}

			var over = years.at(end(last, island));
			over.lapsed.lapse();
			over.lapsed.lapse();

			assertThat(numbering.numbersOf(List.of(given, tried))).as(island.name()).isEmpty();
			assertThat(database
					.sql("select distinct reason || reason_details::text from numbering_entry where document in (?, ?)")
					.params(given.value(), tried.value()).query(String.class).list())
					.containsExactly("numbering.lapse.year{2041,2042}");
			assertThat(database.sql("""
					select document from audit_event where event = 'numbering.given-number-lapsed' and document in (?, ?)""")
					.params(given.value(), tried.value()).query(UUID.class).list()).as("its keeper is told, once")
					.containsExactly(given.value());
			assertThat(beans.getBean(HoldTable.class).find(spare.id()).orElseThrow().free()).hasSize(1);
			assertThat(over.lapsed.isOverdue(OLD)).isFalse();
			assertThat(years.at(end(last.plusDays(1), island)).lapsed.isOverdue(OLD)).isTrue();
			soundIs(OLD);
		});
	}

	@ParameterizedTest
	@EnumSource(IslandTime.class)
	void aBlockThatIsOpenOverNewYearIsEnteredInJanuaryWithDaysOfDecember(IslandTime island) {
		on(island, () -> {
			var midnight = end(NEW_YEARS_EVE, island);
			var block = years.at(midnight.minusSeconds(1)).blocks.take(years.keeper, OLD, 4, WHY);
			var first = block.numbers().getFirst().number().ordinal();
			assertThat(answer(() -> years.at(midnight).blocks.take(years.keeper, OLD, 1, WHY).reason()))
					.isEqualTo("numbering.set-aside.register");
			for (var now : List.of(midnight, midnight.plus(Duration.ofDays(40)))) {
				assertThat(answer(() -> enter(years.at(now), block, first + 3, NEW_YEAR))).isEqualTo("numbering.paper.day");
				assertThat(answer(() -> enter(years.at(now), block, first + 3, NEW_YEARS_EVE.minusYears(1))))
						.isEqualTo("numbering.paper.day");
			}
			assertThat(answer(() -> enter(years.at(midnight), block, first, NEW_YEARS_EVE)))
					.isEqualTo("500.12/" + first + "/BAPPEDA/2041");
			var later = years.at(midnight.plus(Duration.ofDays(40)));
			assertThat(answer(() -> enter(later, block, first + 1, NEW_YEARS_EVE)))
					.isEqualTo("500.12/" + (first + 1) + "/BAPPEDA/2041");
			later.blocks.giveBack(years.keeper, block.id(), WHY);

			assertThat(later.blocks.block(block.id()).free()).isEmpty();
			assertThat(later.signed(years.letter())).isEqualTo("500.12/1/BAPPEDA/2042");
			soundIs(OLD);
		});
	}

	/** For a shutdown over New Year: by hand under numbers of the new year, and the first signature takes the next. */
	@ParameterizedTest
	@EnumSource(IslandTime.class)
	void aBlockOfTheNewYearIsTakenInTheLastDaysOfDecemberAndEnteredFromItsFirstDayOn(IslandTime island) {
		on(island, () -> {
			var next = OLD.in(2042);
			var early = end(LocalDate.parse("2041-12-17"), island);
			var midnight = end(NEW_YEARS_EVE, island);
			var soon = years.at(early);
			assertThat(years.at(early.minusMillis(1)).registers.isSetAside(years.agency, next, Purpose.BLOCK)).isFalse();
			assertThat(soon.registers.isSetAside(years.agency, next, Purpose.BLOCK)).isTrue();
			assertThat(answer(() -> years.at(early.minusMillis(1)).blocks.take(years.keeper, next, 3, WHY).reason()))
					.isEqualTo("numbering.block.too-early");
			assertThat(answer(() -> soon.blocks.take(years.keeper, next.in(2043), 3, WHY).reason()))
					.isEqualTo("numbering.set-aside.register");
			assertThat(answer(() -> soon.spares.setAside(years.keeper, next, 1, NEW_YEARS_EVE, WHY).reason()))
					.isEqualTo("numbering.set-aside.register");
			assertThat(answer(() -> soon.blocks
					.take(years.keeper, next, 3, WHY, LocalDate.parse("2041-12-17"), UUID.randomUUID()).reason()))
					.isEqualTo("numbering.block.since-year");

			var block = soon.blocks.take(years.keeper, next, 3, WHY);

			assertThat(block.numbers().getFirst().number().text()).endsWith("/1/BAPPEDA/2042");
			assertThat(answer(() -> enter(years.at(midnight.minusMillis(1)), block, 1, NEW_YEAR)))
					.isEqualTo("numbering.paper.year-to-come");
			var january = years.at(midnight);
			assertThat(answer(() -> enter(january, block, 1, NEW_YEARS_EVE))).isEqualTo("numbering.paper.day");
			assertThat(answer(() -> enter(january, block, 1, NEW_YEAR))).isEqualTo("500.12/1/BAPPEDA/2042");
			var due = new HoldsDue(beans.getBean(HoldTable.class), january.setAside, beans.getBean(WorkingDays.class));
			assertThat(due.blocksOpenTooLong()).as("it could not be used before").extracting(Hold::id)
					.doesNotContain(block.id());
			january.blocks.giveBack(years.keeper, block.id(), WHY);
			assertThat(beans.getBean(RegisterInspection.class).all()).flatExtracting(each -> each.findings())
					.filteredOn(each -> each.register().equals(next)).isEmpty();
			assertThat(january.signed(years.letter())).isEqualTo("500.12/4/BAPPEDA/2042");
			soundIs(next);
		});
	}

	private String enter(KeepersDesk desk, Hold block, int ordinal, LocalDate on) {
		var text = "500.12/%d/BAPPEDA/%d".formatted(ordinal, block.register().year());
		desk.blocks.enter(years.keeper, block.id(), ordinal, new HandWritten(text, on, "Kepala Dinas Kesehatan", "Undangan",
				Secrecy.ORDINARY, vault.put(IncomingMail.scan(1), "application/pdf")));
		return text;
	}

	/** The last and the first moment of a day, on each island. */
	private static List<Instant> around(LocalDate last) {
		return List.of(IslandTime.values()).stream().map(island -> end(last, island))
				.flatMap(midnight -> List.of(midnight.minusMillis(1), midnight).stream()).sorted().distinct().toList();
	}

	private static Instant end(LocalDate day, IslandTime island) {
		return day.plusDays(1).atStartOfDay(island.zone()).toInstant();
	}

	private static Instant noon(LocalDate day, IslandTime island) {
		return day.atTime(12, 0).atZone(island.zone()).toInstant();
	}

	private void soundIs(NumberRegister register) {
		assertThat(beans.getBean(NumberBook.class).audit(register).orElseThrow()).matches(RegisterAudit::isSound);
	}

	/** In years that are nobody's business, and nothing of it stays. */
	private void on(IslandTime island, Runnable days) {
		years.pass(() -> {
			years.at(noon(NEW_YEARS_EVE, island)).days.change(years.keeper, years.agency.id(), island);
			days.run();
		});
	}

	private static String answer(Supplier<String> act) {
		try {
			return act.get();
		} catch (RefusedException refusal) {
			return refusal.code();
		}
	}
}
