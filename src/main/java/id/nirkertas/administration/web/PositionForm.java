package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page of a position posts, as it was typed. */
record PositionForm(@Nullable String ident, @Nullable String title, @Nullable String unit, @Nullable String superior,
		@Nullable String level, @Nullable List<String> duties, @Nullable String abolished, @Nullable String ordinal,
		@Nullable Integer revision) {

	static PositionForm of(PositionEntry entry, NamedPositions names) {
		var position = entry.position();
		return new PositionForm(position.code(), position.title(), position.unit().toString(),
				position.superior() == null ? "" : names.of(position.superior()), position.level().name(),
				position.duties().stream().map(Duty::name).toList(), Objects.toString(position.abolishedOn(), ""),
				Integer.toString(entry.ordinal()), entry.revision());
	}

	/** Behind the last one of its unit, below the head of it. */
	static PositionForm blank(UnitId unit, List<PositionEntry> positions, Optional<Position> head, NamedPositions names) {
		var last = positions.stream().filter(entry -> entry.position().unit().equals(unit)).mapToInt(PositionEntry::ordinal)
				.max().orElseGet(() -> positions.stream().mapToInt(PositionEntry::ordinal).max().orElse(0));
		return new PositionForm("", "", unit.toString(), head.map(found -> names.of(found.id())).orElse(""),
				Level.STAFF.name(), List.of(), "", Integer.toString(last + 1), OrganisationChart.NEW);
	}

	/** What cannot be read is told, and is as it was before. */
	PositionEntry entry(Position before, NamedPositions names, Wording wording, Consumer<FormFault> faults) {
		var above = Typed.position(superior, "superior", names, wording, faults);
		return new PositionEntry(new Position(before.id(), text(ident), text(title), before.unit(),
				above.map(Position::id).orElse(null), level(before, wording, faults), chosen(),
				Typed.day(abolished, "abolished", wording, faults)), Typed.ordinal(ordinal, wording, faults), based());
	}

	int based() {
		return revision == null ? OrganisationChart.NEW : revision;
	}

	private Level level(Position before, Wording wording, Consumer<FormFault> faults) {
		var found = Arrays.stream(Level.values()).filter(each -> each.name().equals(level)).findFirst();
		if (found.isEmpty() && !text(level).isEmpty()) {
			faults.accept(new FormFault("level", wording.say("directory.flaw.level-unknown", text(level))));
		}
		return found.orElse(before.level());
	}

	private Set<Duty> chosen() {
		var found = EnumSet.noneOf(Duty.class);
		Arrays.stream(Duty.values()).filter(duty -> duties != null && duties.contains(duty.name())).forEach(found::add);
		return Set.copyOf(found);
	}

	/** Another unit than before, where one was chosen. */
	static Position in(@Nullable UnitId unit, Position before) {
		return unit == null
				? before
				: new Position(before.id(), before.code(), before.title(), unit, before.superior(), before.level(),
						before.duties(), before.abolishedOn());
	}

	static Position fresh(UnitId unit) {
		return new Position(PositionId.random(), "", "", unit, null, Level.STAFF, Set.of());
	}

	/** What was typed, knowingly over another revision. */
	PositionForm over(int other) {
		return new PositionForm(ident, title, unit, superior, level, duties, abolished, ordinal, other);
	}
}
