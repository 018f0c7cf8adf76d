package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is unusual in who fills a position, as {@link SeatDoubts} says: no reason to refuse it, but one to look twice. */
@Service
public class AppointmentDoubts {

	private final ChartTables chart;
	private final SeatRules rules;
	private final OfficeDay day;

	AppointmentDoubts(ChartTables chart, SeatRules rules, OfficeDay day) {
		this.chart = chart;
		this.rules = rules;
		this.day = day;
	}

	/** Of one that is still to be made; nothing where it is refused anyway. */
	public List<Flaw> of(Actor by, Seat seat) {
		var standing = chart.load();
		return rules.flaws(by, null, seat, standing).isEmpty()
				? SeatDoubts.of(seat.filled(), standing.chart(), day.today())
				: List.of();
	}

	/** Of those that are made. */
	public List<Flaw> of(List<AssignmentEntry> made) {
		var standing = chart.load().chart();
		return made.stream().flatMap(entry -> SeatDoubts.of(entry.assignment(), standing, day.today()).stream()).toList();
	}
}
