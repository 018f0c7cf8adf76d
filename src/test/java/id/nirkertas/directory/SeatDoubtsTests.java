package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of what an administrator enters, what is said before it is made, though nothing forbids it. */
class SeatDoubtsTests {

	static final LocalDate TODAY = LocalDate.parse("2026-12-01");
	static final LocalDate LATER = TODAY.plusDays(10);

	final PersonId head = PersonId.random();
	final PersonId deputy = PersonId.random();
	final Position office = position("Kepala Dinas Uji", Level.SECOND);
	final Position secretary = position("Sekretaris Daerah", Level.FIRST);
	final Position region = position("Gubernur", Level.STATE_OFFICIAL);
	final Position division = position("Kepala Bidang Uji", Level.THIRD);
	final Position other = position("Kepala Bidang Lain", Level.THIRD);

	@Test
	void aPlhIsDoubtedFromTheFirstDayOnWhichNobodyIsThereWhoCouldBeAway() {
		var plh = seat(office, deputy, Capacity.ACTING_DAILY, TODAY, LATER);

		assertThat(doubts(plh)).containsExactly(vacant(TODAY));
		assertThat(doubts(plh, seat(office, head, Capacity.PERMANENT, TODAY.minusYears(1), null))).isEmpty();
		assertThat(doubts(plh, seat(office, head, Capacity.PERMANENT, TODAY.minusYears(1), TODAY.plusDays(2))))
				.containsExactly(vacant(TODAY.plusDays(3)));
		assertThat(doubts(plh, seat(office, head, Capacity.PERMANENT, TODAY.minusYears(1), TODAY.plusDays(2)),
				seat(office, PersonId.random(), Capacity.PERMANENT, TODAY.plusDays(3), null))).as("one after the other")
				.isEmpty();
		assertThat(doubts(plh, seat(office, head, Capacity.ACTING, TODAY.minusYears(1), null))).as("vacant all the same")
				.containsExactly(vacant(TODAY));
		assertThat(doubts(plh, seat(office, head, Capacity.CARETAKER, TODAY.minusYears(1), null))).isEmpty();
	}

	@Test
	void whatIsPastIsNotDoubted() {
		assertThat(doubts(seat(office, deputy, Capacity.ACTING_DAILY, TODAY.minusDays(9), TODAY.minusDays(1)))).isEmpty();
		assertThat(doubts(seat(office, deputy, Capacity.ACTING_DAILY, TODAY.minusDays(9), TODAY)))
				.containsExactly(vacant(TODAY));
		assertThat(doubts(seat(office, deputy, Capacity.ACTING, TODAY, null))).isEmpty();
		assertThat(doubts(seat(office, deputy, Capacity.PERMANENT, TODAY, null))).isEmpty();
	}

	@Test
	void aPjIsDoubtedWhoseOwnPositionIsBelowWhatTheOfficeAsks() {
		var own = seat(division, deputy, Capacity.PERMANENT, TODAY.minusYears(1), null);
		var pj = seat(office, deputy, Capacity.CARETAKER, TODAY, null);

		assertThat(doubts(pj, own))
				.containsExactly(Flaw.of("capacity", "directory.doubt.caretaker-level", deputy, Level.THIRD,
						"Kepala Dinas Uji", Level.SECOND));
		assertThat(doubts(pj)).containsExactly(
				Flaw.of("capacity", "directory.doubt.caretaker-none", deputy, TODAY, "Kepala Dinas Uji", Level.SECOND));
		assertThat(doubts(seat(other, deputy, Capacity.CARETAKER, TODAY, null), own))
				.isEmpty();
	}

	/** UU 10/2016 Pasal 201, Perpres 3/2018. */
	@Test
	void aHeadOfRegionAndASecretaryAreFilledFromEselonIi() {
		var own = seat(office, deputy, Capacity.PERMANENT, TODAY.minusYears(1), null);

		for (var high : List.of(region, secretary)) {
			assertThat(doubts(seat(high, deputy, Capacity.CARETAKER, TODAY, null), own)).as(high.title()).isEmpty();
			assertThat(doubts(seat(high, deputy, Capacity.CARETAKER, TODAY, null),
					seat(division, deputy, Capacity.PERMANENT, TODAY.minusYears(1), null))).as(high.title()).hasSize(1);
		}
	}

	private Flaw vacant(LocalDate from) {
		return Flaw.of("capacity", "directory.doubt.daily-vacant", office.title(), from);
	}

	private List<Flaw> doubts(Assignment seat, Assignment... others) {
		return SeatDoubts.of(seat,
				new Chart(List.of(), List.of(office, secretary, region, division, other), Arrays.stream(others)
						.collect(Collectors.toMap(_ -> AssignmentId.random(), Function.identity()))),
				TODAY);
	}

	private static Position position(String title, Level level) {
		return new Position(PositionId.random(), title, title, UnitId.random(), null, level,
				Set.of());
	}

	private static Assignment seat(Position position, PersonId person, Capacity capacity, LocalDate from,
			@Nullable LocalDate until) {
		return new Assignment(position.id(), person, capacity, new Period(from, until), "SK Uji");
	}
}
