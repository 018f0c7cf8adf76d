package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.List;

/**
 * What would belong to another agency than it does: its papers would get the numbers, agenda book and reviewers of that one.
 */
public record AgencyMoves(List<Move> units, List<PositionId> positions) {

	public AgencyMoves {
		units = List.copyOf(units);
		positions = List.copyOf(positions);
	}

	/** A unit, and from which agency to which. */
	public record Move(Unit unit, Unit from, Unit to) {
	}

	static AgencyMoves between(Chart before, Chart then) {
		return new AgencyMoves(before.units().stream().filter(unit -> differs(before, then, unit.id(), unit.id()))
				.map(unit -> new Move(unit, agency(before, unit.id()), agency(then, unit.id()))).toList(),
				before.positions().stream()
						.filter(position -> then.position(position.id())
								.filter(now -> differs(before, then, position.unit(), now.unit())).isPresent())
						.map(Position::id).toList());
	}

	public boolean isEmpty() {
		return units.isEmpty() && positions.isEmpty();
	}

	private static boolean differs(Chart before, Chart then, UnitId was, UnitId is) {
		var old = before.agencyOf(was);
		var now = then.agencyOf(is);
		return old.isPresent() && now.isPresent() && !old.equals(now);
	}

	private static Unit agency(Chart chart, UnitId unit) {
		return chart.agencyOf(unit).flatMap(chart::unit).orElseThrow();
	}
}
