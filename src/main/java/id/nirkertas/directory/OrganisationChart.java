package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Units and positions as administrators keep them. A change names the revision it was made on, and is refused with
 * directory.changed-meanwhile when somebody was faster; with directory.not-administrator for anybody else; and else with the
 * code of its first {@link Flaw}.
 */
@Service
@Transactional
public class OrganisationChart {

	/** The revision of what is not there yet. */
	public static final int NEW = -1;

	private final ChartTables chart;
	private final DirectoryTables tables;
	private final Organisation organisation;
	private final Snapshots snapshots;
	private final ChartRules rules;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	OrganisationChart(ChartTables chart, DirectoryTables tables, Organisation organisation, Snapshots snapshots,
			ChartRules rules, ApplicationEventPublisher events, OfficeDay day) {
		this.chart = chart;
		this.tables = tables;
		this.organisation = organisation;
		this.snapshots = snapshots;
		this.rules = rules;
		this.events = events;
		this.day = day;
	}

	/** In the order of the organisation, closed ones too. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<UnitEntry> units() {
		return chart.load().units();
	}

	/** In the order of the organisation, abolished ones too. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PositionEntry> positions() {
		return chart.load().positions();
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public UnitEntry unit(UnitId id) {
		return chart.load().unit(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PositionEntry position(PositionId id) {
		return chart.load().position(id).orElseThrow(() -> new NoSuchElementException("No position " + id));
	}

	/** Whether its code may no longer change, since papers name it or a position below it. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isUsed(UnitId unit) {
		return rules.isUsed(unit, chart.load());
	}

	/** As {@link #isUsed(UnitId)}. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isUsed(PositionId position) {
		return rules.isUsed(List.of(position));
	}

	/** All that is wrong with it, were it kept so. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flaws(UnitEntry draft) {
		return rules.flaws(draft, chart.load());
	}

	/** What would belong to another agency, were it kept so: nothing, for most changes. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public AgencyMoves moves(UnitEntry draft) {
		return rules.moves(draft, chart.load());
	}

	/** As {@link #flaws(UnitEntry)}. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flaws(Actor by, PositionEntry draft) {
		return rules.flaws(by, draft, chart.load());
	}

	/** Adds or changes a unit, or closes it. Added once more just as it is, it is the one that is there. */
	public UnitId keep(Actor by, UnitEntry draft) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		var standing = chart.load();
		var added = standing.added(draft);
		if (added.isPresent()) {
			return added.get();
		}
		var before = standing.unit(draft.unit().id());
		refuseLate(draft.revision(), before.map(UnitEntry::revision));
		Flaw.refuse(rules.flaws(draft, standing));
		var unit = before.isPresent() ? draft.unit() : draft.unit().named(standing.newUnit(draft.unit().code()));
		if (tables.save(unit, draft.ordinal())) {
			snapshots.changed();
			events.publishEvent(before.<Object>map(old -> new UnitChanged(by, day.now(), old.unit(), unit))
					.orElseGet(() -> new UnitOpened(by, day.now(), unit)));
		}
		return unit.id();
	}

	/** Adds or changes a position, or abolishes it. Added once more just as it is, it is the one that is there. */
	public PositionId keep(Actor by, PositionEntry draft) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		var standing = chart.load();
		var added = standing.added(draft);
		if (added.isPresent()) {
			return added.get();
		}
		var before = standing.position(draft.position().id());
		refuseLate(draft.revision(), before.map(PositionEntry::revision));
		Flaw.refuse(rules.flaws(by, draft, standing));
		var position = before.isPresent()
				? draft.position()
				: draft.position().named(standing.newPosition(draft.position().code()));
		if (tables.save(position, draft.ordinal())) {
			snapshots.changed();
			events.publishEvent(before.<Object>map(old -> new PositionChanged(by, day.now(), old.position(), position))
					.orElseGet(() -> new PositionCreated(by, day.now(), position)));
		}
		return position.id();
	}

	private static void refuseLate(int seen, Optional<Integer> now) {
		if (seen != now.orElse(NEW)) {
			throw new RefusedException("directory.changed-meanwhile");
		}
	}
}
