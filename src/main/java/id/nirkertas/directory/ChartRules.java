package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is wrong with a unit or position that would be kept, beside what it must not lose: its code once papers name it. */
@Component
class ChartRules implements Papers {

	private static final int MOST_NAMES = 3;

	private final List<PositionUse> uses;
	private final List<UnitUse> unitUses;
	private final ObjectProvider<PositionWork> work;
	private final ActedDays acted;
	private final OfficeDay day;

	ChartRules(List<PositionUse> uses, List<UnitUse> unitUses, ObjectProvider<PositionWork> work, ActedDays acted,
			OfficeDay day) {
		this.acted = acted;
		this.work = work;
		this.uses = List.copyOf(uses);
		this.unitUses = List.copyOf(unitUses);
		this.day = day;
	}

	List<Flaw> flaws(UnitEntry draft, Standing standing) {
		var flaws = new ArrayList<>(standing.chart().with(draft.unit()).flaws(draft.unit()));
		standing.unit(draft.unit().id()).filter(before -> !before.unit().code().equals(draft.unit().code()))
				.filter(_ -> isUsed(draft.unit().id(), standing))
				.ifPresent(before -> flaws.add(Flaw.of("ident", "directory.flaw.code-used", before.unit().code())));
		var moves = moves(draft, standing);
		if (flaws.isEmpty() && bind(moves)) {
			var field = standing.unit(draft.unit().id()).filter(old -> old.unit().agency() == draft.unit().agency())
					.isPresent() ? "parent" : "agency";
			flaws.add(agencyFlaw(field, moves));
		}
		return List.copyOf(flaws);
	}

	/** Beside what is wrong with it whoever says it, nobody makes more of their own position: see {@link OwnSeats}. */
	List<Flaw> flaws(Actor by, PositionEntry draft, Standing standing) {
		var changed = standing.chart().with(draft.position());
		var flaws = new ArrayList<>(changed.flaws(draft.position()));
		standing.position(draft.position().id()).filter(before -> !before.position().code().equals(draft.position().code()))
				.filter(_ -> isUsed(List.of(draft.position().id())))
				.ifPresent(before -> flaws.add(Flaw.of("ident", "directory.flaw.code-used", before.position().code())));
		openWork(draft.position(), standing, this).ifPresent(flaws::add);
		var moves = AgencyMoves.between(standing.chart(), changed);
		if (flaws.isEmpty() && bind(moves)) {
			flaws.add(agencyFlaw("unit", moves));
		}
		OwnSeats.flaw(by, draft.position(), standing, changed, day.today()).ifPresent(flaws::add);
		standing.unadministered(changed, day.today())
				.ifPresent(lost -> flaws.add(Flaw.of("duties", "directory.flaw.last-administrator", lost)));
		return List.copyOf(flaws);
	}

	/** What would belong to another agency, were the unit kept so. */
	AgencyMoves moves(UnitEntry draft, Standing standing) {
		return AgencyMoves.between(standing.chart(), standing.chart().with(draft.unit()));
	}

	/** Whether anything of it has papers, which cannot change their agency with it. */
	@Override
	public boolean bind(AgencyMoves moves) {
		var units = moves.units().stream().map(AgencyMoves.Move::unit).toList();
		return !units.isEmpty() && unitUses.stream().anyMatch(use -> use.isUsed(units))
				|| !moves.positions().isEmpty() && isUsed(moves.positions());
	}

	@Override
	public int openIn(PositionId position) {
		return work.stream().mapToInt(each -> each.openIn(position)).sum();
	}

	@Override
	public List<String> firstIn(PositionId position) {
		return work.stream().flatMap(each -> each.firstIn(position, MOST_NAMES).stream()).distinct().limit(MOST_NAMES)
				.toList();
	}

	@Override
	public Optional<Flaw> actedIn(Assignment before, Assignment after) {
		return acted.flaw(before, after.period());
	}

	/** Of a position that would be abolished, and leave work to nobody. */
	static Optional<Flaw> openWork(Position position, Standing standing, Papers papers) {
		var abolished = position.abolishedOn() != null && standing.position(position.id())
				.filter(before -> before.position().abolishedOn() == null).isPresent();
		var open = abolished ? papers.openIn(position.id()) : 0;
		if (open == 0) {
			return Optional.empty();
		}
		var named = papers.firstIn(position.id());
		return Optional.of(Flaw.of("abolished", "directory.flaw.open-work", open, named.size(), String.join("; ", named)));
	}

	/** Of moves that bind papers. */
	static Flaw agencyFlaw(String field, AgencyMoves moves) {
		return moves.units().stream().findFirst()
				.map(move -> Flaw.of(field, "directory.flaw.agency-papers", move.unit().name(), move.from().name(),
						move.to().name()))
				.orElseGet(() -> Flaw.of(field, "directory.flaw.position-papers"));
	}

	boolean isUsed(Collection<PositionId> positions) {
		return uses.stream().anyMatch(use -> use.isUsed(positions));
	}

	/** Whether papers name a position in it, or in a unit below it. */
	boolean isUsed(UnitId unit, Standing standing) {
		return isUsed(positionsBelow(unit, standing));
	}

	private static List<PositionId> positionsBelow(UnitId unit, Standing standing) {
		var below = new HashSet<UnitId>(List.of(unit));
		while (standing.units().stream().map(UnitEntry::unit)
				.anyMatch(each -> each.parent() != null && below.contains(each.parent()) && below.add(each.id()))) {
			// Until nothing is added any more
		}
		return standing.positions().stream().map(PositionEntry::position)
				.filter(position -> below.contains(position.unit())).map(Position::id).toList();
	}
}
