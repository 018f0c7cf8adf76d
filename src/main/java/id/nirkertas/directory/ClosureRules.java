package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the way of closing a unit, and what a closed one no longer takes. */
final class ClosureRules {

	private static final int MOST_NAMES = 20;

	private ClosureRules() {
	}

	/** Of a unit that is in the chart. */
	static List<Flaw> flaws(Unit unit, Chart chart) {
		var flaws = new ArrayList<Flaw>();
		var above = unit.parent() == null ? null : chart.unit(unit.parent()).orElse(null);
		late(above, unit.closure() == null ? null : unit.closure().on(), "parent", "directory.flaw.parent-closed")
				.ifPresent(flaws::add);
		var closure = unit.closure();
		if (closure != null) {
			basis(closure.basis()).ifPresent(flaws::add);
			inTheWay(unit, closure.on(), chart).ifPresent(flaws::add);
		}
		return List.copyOf(flaws);
	}

	/** Of a position that is in the chart. */
	static Optional<Flaw> flaw(Position position, Chart chart) {
		return late(chart.unit(position.unit()).orElse(null), position.abolishedOn(), "unit", "directory.flaw.unit-closed");
	}

	/** What would still be there when that which it belongs to is closed. */
	private static Optional<Flaw> late(@Nullable Unit above, @Nullable LocalDate end, String field, String code) {
		var closure = above == null ? null : above.closure();
		return above == null || closure == null || isOver(end, closure.on())
				? Optional.empty()
				: Optional.of(Flaw.of(field, code, above.name(), closure.on()));
	}

	private static boolean isOver(@Nullable LocalDate end, LocalDate on) {
		return end != null && !end.isAfter(on);
	}

	private static Optional<Flaw> basis(String basis) {
		if (basis.isBlank()) {
			return Optional.of(Flaw.of("basis", "directory.flaw.closure-basis"));
		}
		return basis.length() > NameRules.LONGEST_NAME
				? Optional.of(Flaw.of("basis", "directory.flaw.too-long", NameRules.LONGEST_NAME))
				: Optional.empty();
	}

	private static Optional<Flaw> inTheWay(Unit unit, LocalDate on, Chart chart) {
		var positions = chart.positions().stream().filter(position -> position.unit().equals(unit.id()))
				.filter(position -> !isOver(position.abolishedOn(), on)).map(Position::title).toList();
		var units = chart.units().stream().filter(each -> unit.id().equals(each.parent()))
				.filter(each -> !isOver(each.closure() == null ? null : each.closure().on(), on)).map(Unit::name).toList();
		return positions.isEmpty() && units.isEmpty()
				? Optional.empty()
				: Optional.of(Flaw.of("closed", "directory.flaw.closure-in-use", on, positions.size(), named(positions),
						units.size(), named(units)));
	}

	private static String named(List<String> names) {
		var more = names.size() - MOST_NAMES;
		return names.stream().limit(MOST_NAMES).collect(joining(", ")) + (more > 0 ? ", … (+" + more + ")" : "");
	}
}
