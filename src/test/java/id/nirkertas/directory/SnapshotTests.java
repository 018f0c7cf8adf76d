package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
	static final Address SOMEWHERE = new Address("Jalan Sehat Nomor 20", "", "", "Kota Contoh Raya");

	final Unit province = new Unit(new UnitId(id("GUB")), "GUB", "Gubernur", null, true, SOMEWHERE);
	final Unit health = new Unit(new UnitId(id("DINKES")), "DINKES", "Dinas Kesehatan", province.id(), true, SOMEWHERE);
	final Unit office = new Unit(new UnitId(id("SEKRE")), "SEKRE", "Sekretariat", health.id(), false, null);
	final Position governor = position("GUB", province, null, Duty.HEAD, Duty.SIGNATORY);
	final Position head = position("KADIS", health, governor, Duty.HEAD, Duty.SIGNATORY);
	final Position secretary = position("SEKDIS", office, head, Duty.HEAD, Duty.SECRETARY);
	final Position clerk = position("AGENDA", office, secretary, Duty.REGISTRAR);
	final Person ratih = person("ratih");
	final Person wahyu = person("wahyu");
	final Person sekar = person("sekar");

	@Test
	void anActingOfficialGoesBeforeTheAbsentPermanentOne() {
		var directory = directory(seat(head, wahyu, Capacity.PERMANENT, MONDAY.minusYears(2), null),
				seat(head, ratih, Capacity.ACTING_DAILY, MONDAY, MONDAY.plusDays(4)));

		assertThat(directory.holderOf(head.id(), MONDAY.minusDays(1)).orElseThrow().person()).isEqualTo(wahyu);
		assertThat(directory.holderOf(head.id(), MONDAY.plusDays(4)).orElseThrow())
				.isEqualTo(new Holder(ratih, head, Capacity.ACTING_DAILY, MONDAY.plusDays(4)));
		assertThat(directory.holderOf(head.id(), MONDAY.plusDays(5)).orElseThrow().person()).isEqualTo(wahyu);
	}

	@Test
	void aDailyDeputyStandsInForAnActingHeadToo() {
		var directory = directory(seat(head, ratih, Capacity.ACTING, MONDAY.minusMonths(2), null),
				seat(head, sekar, Capacity.ACTING_DAILY, MONDAY, MONDAY));

		assertThat(directory.holderOf(head.id(), MONDAY).orElseThrow().person()).isEqualTo(sekar);
	}

	@Test
	void whoeverActsWasInOfficeOnTheDaysOnWhichNobodyElseActed() {
		var permanent = seat(head, wahyu, Capacity.PERMANENT, MONDAY.minusYears(2), null);
		var deputy = seat(head, ratih, Capacity.ACTING_DAILY, MONDAY, MONDAY.plusDays(4));
		var again = seat(head, ratih, Capacity.ACTING_DAILY, MONDAY.plusDays(7), MONDAY.plusDays(9));
		var directory = directory(permanent, deputy, again);

		assertThat(directory.inOffice(head.id(), MONDAY.plusDays(5))).containsExactly(
				new Period(MONDAY.minusYears(2), MONDAY.minusDays(1)), new Period(MONDAY.plusDays(5), MONDAY.plusDays(6)),
				new Period(MONDAY.plusDays(10), null));
		assertThat(directory.inOffice(head.id(), MONDAY.plusDays(8))).containsExactly(
				new Period(MONDAY, MONDAY.plusDays(4)), new Period(MONDAY.plusDays(7), MONDAY.plusDays(9)));
		assertThat(directory(deputy).inOffice(head.id(), MONDAY.plusDays(5))).isEmpty();
	}

	@Test
	void anotherCapacityIsAnotherOffice() {
		assertThat(directory(seat(head, ratih, Capacity.ACTING, MONDAY.minusDays(9), MONDAY.minusDays(1)),
				seat(head, ratih, Capacity.PERMANENT, MONDAY, null)).inOffice(head.id(), MONDAY))
				.containsExactly(new Period(MONDAY, null));
	}

	@Test
	void ofTwoAlikeTheSameOneActsWhateverOrderTheRowsComeIn() {
		var one = seat(head, ratih, Capacity.ACTING, MONDAY, null);
		var other = seat(head, sekar, Capacity.ACTING, MONDAY, null);

		assertThat(directory(one, other).holderOf(head.id(), MONDAY))
				.isEqualTo(directory(other, one).holderOf(head.id(), MONDAY));
	}

	@Test
	void ofTwoCapacitiesThatAreLeftOverOneHoldsWhereverItIsAskedFor() {
		for (var beside : List.of(Capacity.ACTING_DAILY, Capacity.ACTING, Capacity.CARETAKER)) {
			var own = seat(head, ratih, Capacity.PERMANENT, MONDAY.minusYears(2), null);
			var other = seat(head, ratih, beside, MONDAY, MONDAY.plusDays(4));

			for (var directory : List.of(directory(own, other), directory(other, own))) {
				assertThat(directory.heldBy(ratih.id(), _ -> MONDAY))
						.containsExactly(directory.holderOf(head.id(), MONDAY).orElseThrow());
			}
		}
	}

	@Test
	void whoActsForSomebodyKeepsTheirOwnDeskFirst() {
		var directory = directory(seat(head, ratih, Capacity.ACTING, MONDAY.minusMonths(2), null),
				seat(secretary, ratih, Capacity.PERMANENT, MONDAY.minusYears(1), null));

		assertThat(directory.heldBy(ratih.id(), _ -> MONDAY)).extracting(held -> held.position().code()).containsExactly(
				"SEKDIS",
				"KADIS");
	}

	@Test
	void anAbsentOfficialStillHoldsTheirPosition() {
		var directory = directory(seat(head, wahyu, Capacity.PERMANENT, MONDAY.minusYears(2), null),
				seat(head, ratih, Capacity.ACTING_DAILY, MONDAY, MONDAY.plusDays(4)));

		assertThat(directory.heldBy(wahyu.id(), _ -> MONDAY)).extracting(Holder::position).containsExactly(head);
	}

	@Test
	void aVacantPositionHasNoHolder() {
		assertThat(directory().holderOf(head.id(), MONDAY)).isEmpty();
	}

	@Test
	void somebodyWhoIsGoneFillsNothingButKeepsTheirName() {
		var directory = new Snapshot(1, List.of(province, health, office), List.of(governor, head, secretary, clerk),
				List.of(wahyu), Set.of(wahyu.id()),
				List.of(seat(head, wahyu, Capacity.PERMANENT, MONDAY.minusYears(2), null)));

		assertThat(directory.holderOf(head.id(), MONDAY)).isEmpty();
		assertThat(directory.heldBy(wahyu.id(), _ -> MONDAY)).isEmpty();
		assertThat(directory.personNamed("wahyu")).isEmpty();
		assertThat(directory.person(wahyu.id())).contains(wahyu);
	}

	@Test
	void namesTheLineFromTheUnitToTheRoot() {
		assertThat(directory().lineage(office.id())).containsExactly(office.id(), health.id(), province.id());
		assertThat(directory().superiorsOf(clerk.id())).containsExactly(secretary, head, governor);
		assertThat(directory().subordinatesOf(head.id())).containsExactly(secretary);
	}

	@Test
	void theAgencyOfASubUnitIsTheNearestAbove() {
		assertThat(directory().agencyOf(clerk.id())).isEqualTo(health);
		assertThat(directory().agencyOf(governor.id())).isEqualTo(province);
	}

	@Test
	void aDutyIsLookedForInOneAgencyOnly() {
		assertThat(directory().withDuty(health.id(), Duty.REGISTRAR)).containsExactly(clerk);
		assertThat(directory().withDuty(province.id(), Duty.REGISTRAR)).isEmpty();
		assertThat(directory().headsOf(office.id())).containsExactly(secretary);
	}

	@Test
	void findsALogInNameInAnyCase() {
		assertThat(directory().personNamed("Ratih")).contains(ratih);
	}

	@Test
	void refusesAnIdThatWasNeverAPosition() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> directory().position(PositionId.random()));
	}

	private Snapshot directory(Assignment... assignments) {
		return new Snapshot(1, List.of(province, health, office), List.of(governor, head, secretary, clerk),
				new ArrayList<>(List.of(ratih, wahyu, sekar)), Set.of(), List.of(assignments));
	}

	private static Assignment seat(Position position, Person person, Capacity capacity, LocalDate from,
			@Nullable LocalDate until) {
		return new Assignment(position.id(), person.id(), capacity, new Period(from, until), "SK 1");
	}

	private static Position position(String code, Unit unit, @Nullable Position superior, Duty... duties) {
		return new Position(new PositionId(id(code)), code, code, unit.id(), superior == null ? null : superior.id(),
				Level.SECOND, Set.of(duties));
	}

	private static Person person(String username) {
		return new Person(new PersonId(id(username)), username, username, "", null, null);
	}

	private static UUID id(String code) {
		return DirectoryTables.idFor("test", code);
	}
}
