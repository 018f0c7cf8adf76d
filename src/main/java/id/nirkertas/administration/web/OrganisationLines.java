package id.nirkertas.administration.web;

import static java.util.stream.Collectors.groupingBy;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.ClosingNotes;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Units and positions as the pages list them. */
@Component
class OrganisationLines {

	private final OrganisationChart chart;
	private final Directory directory;
	private final OfficeClock clock;
	private final ObjectProvider<ClosingNotes> closing;
	private final Wording wording;

	OrganisationLines(OrganisationChart chart, Directory directory, OfficeClock clock, ObjectProvider<ClosingNotes> closing,
			Wording wording) {
		this.chart = chart;
		this.directory = directory;
		this.clock = clock;
		this.closing = closing;
		this.wording = wording;
	}

	/** A unit with how many positions are in it, and what is below it. */
	record Branch(Unit unit, boolean open, long positions, List<Branch> below) {
	}

	/** A unit as a choice: so deep below the first. */
	record Choice(String id, String text) {
	}

	/** A position and who acts in it today; without words when nobody does. */
	record Line(Position position, @Nullable String holder, @Nullable String person, boolean abolished) {
	}

	/** What somebody should know who closes a unit, and where it can be seen to. */
	record Concern(String words, String address) {
	}

	List<Concern> concerns(Unit unit) {
		return closing.stream().flatMap(room -> room.of(unit).stream())
				.map(note -> new Concern(wording.say(note.code(), note.details().toArray()), note.address())).toList();
	}

	List<Branch> tree() {
		var positions = chart.positions().stream().map(PositionEntry::position)
				.filter(position -> position.exists(clock.today())).collect(groupingBy(Position::unit));
		Map<String, List<Unit>> below = chart.units().stream().map(UnitEntry::unit)
				.collect(groupingBy(unit -> Objects.toString(unit.parent(), "")));
		return branches("", below, positions);
	}

	/** Whether it is one today. */
	boolean exists(Unit unit) {
		return unit.exists(clock.today());
	}

	private List<Branch> branches(String parent, Map<String, List<Unit>> below,
			Map<UnitId, List<Position>> positions) {
		return below.getOrDefault(parent, List.of()).stream().map(unit -> new Branch(unit, exists(unit),
				positions.getOrDefault(unit.id(), List.of()).size(), branches(unit.id().toString(), below, positions)))
				.toList();
	}

	/**
	 * The units there are in the order of the tree, without one and what is below it: those it may be put under.
	 *
	 * @param stays offered though it be closed, since it is what was chosen
	 */
	List<Choice> indented(@Nullable UnitId without, String stays) {
		var choices = new ArrayList<Choice>();
		indent(tree(), "", without == null ? Set.of() : Set.of(without), stays, choices);
		return List.copyOf(choices);
	}

	private static void indent(List<Branch> branches, String deep, Set<UnitId> without, String stays,
			List<Choice> choices) {
		for (var branch : branches) {
			if (!without.contains(branch.unit().id())) {
				var id = branch.unit().id().toString();
				if (branch.open() || id.equals(stays)) {
					choices.add(new Choice(id, deep + branch.unit().name()));
				}
				indent(branch.below(), deep + "\u2003", without, stays, choices);
			}
		}
	}

	List<Unit> unitsIn(UnitId parent) {
		return chart.units().stream().map(UnitEntry::unit).filter(unit -> parent.equals(unit.parent())).toList();
	}

	List<Line> positionsIn(UnitId unit) {
		return chart.positions().stream().map(PositionEntry::position).filter(position -> position.unit().equals(unit))
				.map(this::line).toList();
	}

	/** Units and positions whose name, title or code has the text. */
	List<Unit> units(String text) {
		return chart.units().stream().map(UnitEntry::unit).filter(unit -> has(unit.name() + ' ' + unit.code(), text))
				.limit(50)
				.toList();
	}

	List<Line> positions(String text) {
		return chart.positions().stream().map(PositionEntry::position)
				.filter(position -> has(position.title() + ' ' + position.code(), text)).limit(50).map(this::line).toList();
	}

	private static boolean has(String said, String text) {
		return said.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
	}

	private Line line(Position position) {
		var exists = position.exists(clock.today());
		var holder = directory.holderOf(position.id());
		return new Line(position, holder.map(this::named).orElse(null),
				holder.map(each -> each.person().id().toString()).orElse(null), !exists);
	}

	/** Who acts in a position today, as lists name them; empty while nobody does. */
	public String holder(PositionId position) {
		return directory.holderOf(position).map(this::named).orElse("");
	}

	private String named(Holder holder) {
		return holder.capacity() == Capacity.PERMANENT
				? holder.person().name()
				: "%s (%s)".formatted(holder.person().name(), wording.name(holder.capacity()));
	}
}
