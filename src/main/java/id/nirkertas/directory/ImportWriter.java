package id.nirkertas.directory;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes down what files bring, and tells of each thing that it changed what its page would have told. */
@Component
class ImportWriter {

	private final DirectoryTables tables;
	private final EntryDays entered;
	private final OfficeDay day;

	ImportWriter(DirectoryTables tables, EntryDays entered, OfficeDay day) {
		this.tables = tables;
		this.entered = entered;
		this.day = day;
	}

	/** One for each row that changed. */
	List<Evidence> write(Actor by, ImportPlan plan) {
		var standing = plan.standing();
		var sitting = standing.assignments().stream()
				.collect(toMap(AssignmentEntry::id, AssignmentEntry::assignment));
		var told = new ArrayList<Evidence>();
		for (var entry : plan.units()) {
			if (tables.save(entry.unit(), entry.ordinal())) {
				told.add(standing.unit(entry.unit().id()).<Evidence>map(
						before -> new UnitChanged(by, day.now(), before.unit(), entry.unit()))
						.orElseGet(() -> new UnitOpened(by, day.now(), entry.unit())));
			}
		}
		for (var entry : plan.positions()) {
			if (tables.save(entry.position(), entry.ordinal())) {
				told.add(standing.position(entry.position().id()).<Evidence>map(
						before -> new PositionChanged(by, day.now(), before.position(), entry.position()))
						.orElseGet(() -> new PositionCreated(by, day.now(), entry.position())));
			}
		}
		for (var entry : plan.assignments()) {
			if (tables.save(entry.assignment(), entered.of(by, entry.assignment().position()))) {
				told.add(Optional.ofNullable(sitting.get(entry.id())).<Evidence>map(
						before -> new AssignmentCorrected(by, day.now(), before, entry.assignment()))
						.orElseGet(() -> new OfficialAssigned(by, day.now(), entry.assignment())));
			}
		}
		return told;
	}
}
