package id.nirkertas.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * An assignment that a line of assignments.csv would enter or change.
 *
 * @param code   of the position, which may be new itself
 * @param doubts what is unusual in it, and no fault
 */
public record ImportSeat(int line, Assignment assignment, String code, List<Flaw> doubts) {

	public ImportSeat {
		doubts = List.copyOf(doubts);
	}

	/** Beside all that the files would make of the organisation. */
	ImportSeat beside(Chart chart, LocalDate today) {
		return new ImportSeat(line, assignment, code, SeatDoubts.of(assignment, chart, today));
	}
}
