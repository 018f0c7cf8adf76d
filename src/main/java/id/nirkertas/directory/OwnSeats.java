package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nobody says of themselves that they fill a position, unless there is nobody else who could; and nobody makes more of one that
 * they fill: whoever is alone appoints a second administrator for that.
 */
final class OwnSeats {

	private OwnSeats() {
	}

	/** What is wrong with it, where somebody enters days for themselves that they did not have; before is what they have. */
	static Optional<Flaw> flaw(Actor by, Seat seat, @Nullable Assignment before, Standing standing, LocalDate today) {
		return by.person().equals(seat.person()) && !by.equals(Actor.SYSTEM) && !isWithin(seat, before)
				&& hasOtherAdministrator(by, standing, today)
						? Optional.of(Flaw.of("person", "directory.flaw.own-seat"))
						: Optional.empty();
	}

	/**
	 * What is wrong with it, where somebody gives a position of their own another unit, superior, level or more duties, or puts
	 * somebody else's position below it, at whatever distance.
	 *
	 * @param then as it would all be, with whatever else is changed in the same act
	 */
	static Optional<Flaw> flaw(Actor by, Position after, Standing standing, Chart then, LocalDate today) {
		var before = standing.position(after.id()).map(PositionEntry::position);
		return before.filter(_ -> !by.equals(Actor.SYSTEM)).flatMap(old -> {
			var own = own(by, standing, today);
			return own.contains(after.id()) ? more(old, after) : below(own, old, after, standing, then);
		});
	}

	/** What lies below it comes with it: one whose superior changes is always among those that are newly below an own one. */
	private static Optional<Flaw> below(Set<PositionId> own, Position before, Position after, Standing standing,
			Chart then) {
		if (own.isEmpty() || Objects.equals(before.superior(), after.superior())) {
			return Optional.empty();
		}
		var gained = new HashSet<>(then.superiorsOf(after.id()));
		gained.removeAll(standing.chart().superiorsOf(after.id()));
		return gained.stream().anyMatch(own::contains)
				? Optional.of(Flaw.of("superior", "directory.flaw.own-subordinate"))
				: Optional.empty();
	}

	private static Optional<Flaw> more(Position before, Position after) {
		var gained = !before.duties().containsAll(after.duties());
		return Stream.of(new Change("unit", !before.unit().equals(after.unit())),
				new Change("superior", !Objects.equals(before.superior(), after.superior())),
				new Change("level", before.level() != after.level()), new Change("duties", gained)).filter(Change::isOne)
				.map(change -> Flaw.of(change.field, "directory.flaw.own-position")).findFirst();
	}

	/** Those that they fill, today or on a day to come. */
	private static Set<PositionId> own(Actor by, Standing standing, LocalDate today) {
		return standing.assignments().stream().map(AssignmentEntry::assignment)
				.filter(each -> each.person().equals(by.person()))
				.filter(each -> each.period().until() == null || !each.period().until().isBefore(today))
				.map(Assignment::position).collect(Collectors.toSet());
	}

	private record Change(String field, boolean isOne) {
	}

	private static boolean isWithin(Seat seat, @Nullable Assignment before) {
		var from = seat.from();
		if (before == null || from == null || from.isBefore(before.period().from())) {
			return false;
		}
		var last = before.period().until();
		var until = seat.until();
		return last == null || until != null && !until.isAfter(last);
	}

	private static boolean hasOtherAdministrator(Actor by, Standing standing, LocalDate today) {
		return standing.administrators(standing.chart())
				.filter(other -> !other.person().equals(by.person()) && other.period().includes(today))
				.anyMatch(other -> standing.position(other.position()).map(PositionEntry::position)
						.filter(position -> position.exists(today)).isPresent());
	}
}
