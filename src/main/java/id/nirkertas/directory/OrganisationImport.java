package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation out of files, and into them: laid down first and looked at, then taken, all or nothing. What was taken is
 * kept.
 */
@Service
@Transactional
public class OrganisationImport {

	private static final Duration PATIENCE = Duration.ofDays(7);

	private final ChartTables chart;
	private final Organisation organisation;
	private final OfficeDay day;

	OrganisationImport(ChartTables chart, Organisation organisation, OfficeDay day) {
		this.chart = chart;
		this.organisation = organisation;
		this.day = day;
	}

	/** Keeps files for a look. Refuses with directory.not-administrator or directory.import.no-file. */
	public UUID lay(Actor by, ImportFiles files) {
		organisation.mayAssign(by).orThrow();
		if (files.isEmpty()) {
			throw new RefusedException("directory.import.no-file");
		}
		chart.forgetBefore(day.now().minus(PATIENCE));
		var id = UUID.randomUUID();
		chart.keep(id, by.person().value(), day.now(), files, ImportSight.of(organisation.plan(by, files)));
		return id;
	}

	/** Throws {@link NoSuchElementException} for what was never laid down, or too long ago. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ImportPreview preview(Actor by, UUID id) {
		var kept = kept(id);
		if (kept.taken()) {
			return new ImportPreview(id, List.of(), List.of(), List.of(), true, kept.changes());
		}
		var plan = organisation.plan(by, kept.files());
		return new ImportPreview(id, faults(kept, plan), plan.lines(), plan.newSeats(), false, 0);
	}

	/**
	 * Takes all of it; once more changes nothing. How many rows changed. Refuses with directory.import.faulty what has a fault,
	 * also one that has come since the look.
	 */
	public int take(Actor by, UUID id) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		var kept = kept(id);
		if (kept.taken()) {
			return kept.changes();
		}
		if (!faults(kept, organisation.plan(by, kept.files())).isEmpty()) {
			throw new RefusedException("directory.import.faulty");
		}
		var changes = organisation.take(by, kept.files(), id);
		chart.taken(id, day.now(), changes);
		return changes;
	}

	/** The file as it would have to be to change nothing: of an empty organisation, its heading alone. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public String text(String file) {
		var standing = chart.load();
		return switch (file) {
			case ImportFiles.UNITS -> Csv.text(
					Stream.concat(UnitLines.COLUMNS.stream(), UnitLines.OPTIONAL.stream()).toList(),
					standing.units().stream().map(UnitEntry::unit)
							.map(unit -> UnitLines.row(unit, standing.codeOf(unit.parent()))));
			case ImportFiles.POSITIONS -> Csv.text(
					Stream.concat(PositionLines.COLUMNS.stream(), PositionLines.OPTIONAL.stream()).toList(),
					standing.positions().stream().map(PositionEntry::position).map(position -> PositionLines.row(position,
							standing.codeOf(position.unit()), standing.codeOf(position.superior()))));
			case ImportFiles.ASSIGNMENTS -> Csv.text(SeatLines.COLUMNS,
					standing.assignments().stream().map(AssignmentEntry::assignment).map(assignment -> SeatLines.row(
							assignment, standing.codeOf(assignment.position()),
							standing.usernameOf(assignment.person()))));
			default -> throw new NoSuchElementException("No file " + file);
		};
	}

	/** Also what somebody else changed since the files were laid down. */
	private static List<ImportFault> faults(ChartTables.KeptImport kept, ImportPlan plan) {
		return Stream.concat(ImportSight.changedSince(kept.seen(), plan).stream(), plan.faults().stream()).toList();
	}

	private ChartTables.KeptImport kept(UUID id) {
		return chart.kept(id).orElseThrow(() -> new NoSuchElementException("No import " + id));
	}
}
