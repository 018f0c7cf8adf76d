package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be in an organisation, told of each part of it. */
class ChartTests {

	static final Address SOMEWHERE = new Address("Jalan Abdi Negara Nomor 3", "", "", "Kota Contoh Raya");
	static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	final Unit province = unit("GUB", null, true);
	final Unit health = unit("DINKES", province, true);
	final Unit office = unit("DINKES.SEKRE", health, false);
	final Unit education = unit("DISDIK", province, true);
	final Position governor = position("GUB", province, null, Duty.HEAD);
	final Position chief = position("KADIS", health, governor, Duty.HEAD);
	final Position secretary = position("SEKDIS", office, chief);
	final Position other = position("KADIS.DISDIK", education, governor, Duty.HEAD);
	final PersonId sari = PersonId.random();
	final PersonId budi = PersonId.random();

	@Test
	void findsNothingWrongWithASoundOffice() {
		var chart = chart();

		assertThat(List.of(province, health, office, education)).allSatisfy(unit -> assertThat(chart.flaws(unit)).isEmpty());
		assertThat(List.of(governor, chief, secretary, other))
				.allSatisfy(position -> assertThat(chart.flaws(position)).isEmpty());
	}

	@Test
	void refusesACircleOfUnits() {
		var below = new Unit(province.id(), "GUB", "Gubernur", office.id(), true, SOMEWHERE);

		assertThat(codes(chart().with(below).flaws(below))).containsExactly("directory.flaw.unit-circle");
	}

	@Test
	void refusesAUnitThatBelongsToNoAgency() {
		var lost = unit("LEPAS", null, false);

		assertThat(codes(chart().with(lost).flaws(lost))).containsExactly("directory.flaw.no-agency-above");
	}

	@Test
	void tellsAllThatIsWrongAtOnce() {
		var bare = new Unit(UnitId.random(), "dua kata", " ", null, true, null);

		assertThat(codes(chart().with(bare).flaws(bare))).containsExactly("directory.flaw.code-odd",
				"directory.flaw.name-missing", "directory.flaw.agency-street", "directory.flaw.agency-place");
	}

	@ParameterizedTest
	@CsvSource({"'Dinas \ud83d\ude00', \ud83d\ude00", "'Dinas\u200b', U+200B", "'Dinas \u202eatoK', U+202E",
			"'Dinas\u00a0Kota', U+00A0", "'\u0414inas', \u0414", "'Dinas\u3164', U+3164"})
	void refusesInNamesWhatLettersDoNotPrintOrNobodySees(String name, String strange) {
		var unit = new Unit(office.id(), "DINKES.SEKRE", name, health.id(), false, null);
		var titled = new Position(secretary.id(), "SEKDIS", name, office.id(), chief.id(), Level.THIRD, Set.of());

		assertThat(chart().with(unit).flaws(unit)).singleElement().satisfies(flaw -> assertThat(flaw)
				.returns("name", Flaw::field).returns("directory.flaw.signs", Flaw::code)
				.returns(strange, told -> told.details().getLast()));
		assertThat(chart().with(titled).flaws(titled)).singleElement()
				.satisfies(flaw -> assertThat(flaw).returns("title", Flaw::field).returns(strange,
						told -> told.details().getLast()));
	}

	@Test
	void refusesACodeThatNumbersCannotPrint() {
		var coded = new Unit(UnitId.random(), "D\u0418NKES", "Dinas", health.id(), false, null);

		assertThat(codes(chart().with(coded).flaws(coded))).containsExactly("directory.flaw.signs");
	}

	@Test
	void refusesThemInEveryLineOfTheLetterheadAndShowsWhereTheyStand() {
		var smile = "\ud83d\ude00";
		var hidden = "Kota\u200bRaya";
		var unit = new Unit(health.id(), "DINKES", "Dinas Kesehatan", province.id(), true,
				new Address("Jalan " + smile, "Telepon " + smile, "web " + smile, hidden));

		var flaws = chart().with(unit).flaws(unit);

		assertThat(flaws).extracting(Flaw::field).containsExactly("street", "contact", "web", "place");
		assertThat(flaws.getLast().details()).containsExactly("Kota[U+200B]Raya", "U+200B");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Kepala Bidang Qur\u02bcan & Hadits", "Subbagian \u201cUmum\u201d \u2013 1/2 (TU)",
			"S\u1e63\u0101li\u1e25",
			"Cafe\u0301"})
	void takesNamesAsOfficesWriteThem(String name) {
		var titled = new Position(secretary.id(), "SEKDIS", name, office.id(), chief.id(), Level.THIRD, Set.of());

		assertThat(chart().with(titled).flaws(titled)).isEmpty();
	}

	@Test
	void refusesASecondBearerOfACode() {
		var again = unit("dinkes", province, true);

		assertThat(codes(chart().with(again).flaws(again))).containsExactly("directory.flaw.code-taken");
	}

	@Test
	void refusesACircleOfSuperiors() {
		var below = new Position(chief.id(), "KADIS", "Kepala", health.id(), secretary.id(), Level.SECOND,
				Set.of(Duty.HEAD));

		assertThat(codes(chart().with(below).flaws(below))).containsExactly("directory.flaw.superior-circle");
	}

	@Test
	void refusesASuperiorOfAnotherAgencyUnlessHeadsMeet() {
		var stray = position("STAF", office, other);
		var head = position("KABID", health, other, Duty.HEAD);

		assertThat(codes(chart().with(stray).flaws(stray))).containsExactly("directory.flaw.superior-elsewhere");
		assertThat(chart().with(head).flaws(head)).isEmpty();
	}

	@Test
	void refusesToAbolishWhatIsStillFilledOrHasSubordinates() {
		var gone = new Position(chief.id(), "KADIS", "Kepala", health.id(), governor.id(), Level.SECOND, Set.of(Duty.HEAD),
				NEW_YEAR);
		var chart = chart(new Assignment(chief.id(), sari, Capacity.PERMANENT, new Period(NEW_YEAR, null), "SK 1"))
				.with(gone);

		assertThat(codes(chart.flaws(gone))).containsExactly("directory.flaw.has-subordinates",
				"directory.flaw.still-filled");
		assertThat(codes(chart.flaws(null, seat(budi, Capacity.ACTING, NEW_YEAR, null)))).containsExactly(
				"directory.flaw.abolished");
	}

	@Test
	void namesWhatStandsInTheWayOfClosingAUnit() {
		var closed = closed(health, "Perda 4/2026");

		assertThat(chart().with(closed).flaws(closed)).singleElement().satisfies(flaw -> {
			assertThat(flaw.code()).isEqualTo("directory.flaw.closure-in-use");
			assertThat(flaw.field()).isEqualTo("closed");
			assertThat(flaw.details()).containsExactly(NEW_YEAR, 1, "Jabatan KADIS", 1, "Unit DINKES.SEKRE");
		});
		assertThat(codes(chart().with(closed(office, " ")).flaws(closed(office, " "))))
				.containsExactly("directory.flaw.closure-basis", "directory.flaw.closure-in-use");
	}

	@Test
	void closesAUnitWhosePositionsEndThatDayAndGivesItNothingNew() {
		var closed = closed(office, "Perda 4/2026");
		var ending = new Position(secretary.id(), "SEKDIS", "Sekretaris", office.id(), chief.id(), Level.THIRD, Set.of(),
				NEW_YEAR);
		var chart = chart().with(ending).with(closed);
		var section = unit("SEKSI", office, false);
		var clerk = position("STAF", office, chief);

		assertThat(chart.flaws(closed)).isEmpty();
		assertThat(chart.flaws(ending)).isEmpty();
		assertThat(codes(chart.with(section).flaws(section))).containsExactly("directory.flaw.parent-closed");
		assertThat(codes(chart.with(clerk).flaws(clerk))).containsExactly("directory.flaw.unit-closed");
		assertThat(codes(chart.with(secretary).flaws(secretary))).containsExactly("directory.flaw.unit-closed");
		assertThat(closed.exists(NEW_YEAR)).isFalse();
		assertThat(closed.exists(NEW_YEAR.minusDays(1))).isTrue();
	}

	private static Unit closed(Unit unit, String basis) {
		return new Unit(unit.id(), unit.code(), unit.name(), unit.parent(), unit.agency(), unit.address(),
				new Closure(NEW_YEAR, basis));
	}

	@Test
	void refusesASecondPermanentHolderOnAnyDay() {
		var chart = chart(new Assignment(chief.id(), sari, Capacity.PERMANENT,
				new Period(NEW_YEAR, NEW_YEAR.plusDays(30)), "SK 1"));

		assertThat(codes(chart.flaws(null, seat(budi, Capacity.PERMANENT, NEW_YEAR.plusDays(30), null))))
				.containsExactly("directory.flaw.second-permanent");
		assertThat(chart.flaws(null, seat(budi, Capacity.PERMANENT, NEW_YEAR.plusDays(31), null))).isEmpty();
		assertThat(chart.flaws(null, seat(budi, Capacity.ACTING_DAILY, NEW_YEAR, NEW_YEAR.plusDays(9)))).isEmpty();
	}

	@Test
	void letsOneActInAVacantPositionAndOneStandInForWhoeverIsAway() {
		var acted = chart(new Assignment(chief.id(), sari, Capacity.ACTING, new Period(NEW_YEAR, null), "SK 1"));
		var held = chart(new Assignment(chief.id(), sari, Capacity.PERMANENT, new Period(NEW_YEAR, null), "SK 1"));
		var away = chart(new Assignment(chief.id(), sari, Capacity.ACTING_DAILY, new Period(NEW_YEAR, NEW_YEAR.plusDays(4)),
				"SK 1"));
		var week = NEW_YEAR.plusDays(7);

		for (var acting : List.of(Capacity.ACTING, Capacity.CARETAKER)) {
			assertThat(codes(acted.flaws(null, seat(budi, acting, week, null))))
					.containsExactly("directory.flaw.second-acting");
			assertThat(codes(held.flaws(null, seat(budi, acting, week, null)))).containsExactly("directory.flaw.not-vacant");
			assertThat(away.flaws(null, seat(budi, acting, NEW_YEAR, null))).isEmpty();
		}
		assertThat(codes(acted.flaws(null, seat(budi, Capacity.PERMANENT, week, null))))
				.containsExactly("directory.flaw.acted-in");
		assertThat(held.flaws(null, seat(budi, Capacity.ACTING_DAILY, NEW_YEAR, week))).isEmpty();
		assertThat(acted.flaws(null, seat(budi, Capacity.ACTING_DAILY, NEW_YEAR, week))).isEmpty();
		assertThat(codes(away.flaws(null, seat(budi, Capacity.ACTING_DAILY, NEW_YEAR, week))))
				.containsExactly("directory.flaw.second-acting");
	}

	@Test
	void refusesASecondCapacityOfOnePersonInOnePosition() {
		var held = chart(new Assignment(chief.id(), sari, Capacity.PERMANENT, new Period(NEW_YEAR, null), "SK 1"));
		var acted = chart(new Assignment(chief.id(), sari, Capacity.ACTING, new Period(NEW_YEAR, NEW_YEAR.plusDays(9)),
				"SK 1"));
		var away = chart(new Assignment(chief.id(), sari, Capacity.ACTING_DAILY, new Period(NEW_YEAR, NEW_YEAR.plusDays(9)),
				"SK 1"));
		var week = NEW_YEAR.plusDays(7);

		assertThat(held.flaws(null, seat(sari, Capacity.ACTING_DAILY, NEW_YEAR, week))).singleElement()
				.isEqualTo(Flaw.of("capacity", "directory.flaw.two-capacities", sari, Capacity.PERMANENT, NEW_YEAR));
		assertThat(codes(acted.flaws(null, seat(sari, Capacity.ACTING_DAILY, NEW_YEAR, week))))
				.containsExactly("directory.flaw.two-capacities");
		assertThat(codes(away.flaws(null, seat(sari, Capacity.PERMANENT, week, null))))
				.containsExactly("directory.flaw.two-capacities");
		assertThat(codes(held.flaws(null, seat(sari, Capacity.PERMANENT, week, null))))
				.containsExactly("directory.flaw.there-already");
		assertThat(acted.flaws(null, seat(sari, Capacity.PERMANENT, NEW_YEAR.plusDays(10), null))).isEmpty();
	}

	@Test
	void wantsAnEndOfWhoStandsInForDaysAndABasisOfEverybody() {
		assertThat(codes(chart().flaws(null, new Seat(chief.id(), sari, Capacity.ACTING_DAILY, NEW_YEAR, null, " "))))
				.containsExactly("directory.flaw.basis-missing", "directory.flaw.daily-without-end");
		assertThat(codes(chart().flaws(null, seat(sari, Capacity.ACTING_DAILY, NEW_YEAR, NEW_YEAR.minusDays(1)))))
				.containsExactly("directory.flaw.ends-before-it-begins");
	}

	private Seat seat(PersonId person, Capacity capacity, LocalDate from, @Nullable LocalDate until) {
		return new Seat(chief.id(), person, capacity, from, until, "SK 2");
	}

	private Chart chart(Assignment... seats) {
		return new Chart(List.of(province, health, office, education), List.of(governor, chief, secretary, other),
				seats.length == 0 ? Map.of() : Map.of(AssignmentId.random(), seats[0]));
	}

	private static List<String> codes(List<Flaw> flaws) {
		return flaws.stream().map(Flaw::code).toList();
	}

	private static Unit unit(String code, @Nullable Unit parent, boolean agency) {
		return new Unit(new UnitId(UUID.randomUUID()), code, "Unit " + code, parent == null ? null : parent.id(), agency,
				agency ? SOMEWHERE : null);
	}

	private static Position position(String code, Unit unit, @Nullable Position superior, Duty... duties) {
		return new Position(PositionId.random(), code, "Jabatan " + code, unit.id(), superior == null ? null : superior.id(),
				Level.THIRD, Set.of(duties));
	}
}
