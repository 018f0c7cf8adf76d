package id.nirkertas.numbering;

import id.nirkertas.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** What keepers have set aside and should see to. */
@Service
public class HoldsDue {

	private static final int PATIENCE = 3;

	private final HoldTable holds;
	private final SetAside setAside;
	private final WorkingDays working;

	HoldsDue(HoldTable holds, SetAside setAside, WorkingDays working) {
		this.holds = holds;
		this.setAside = setAside;
		this.working = working;
	}

	/** With spare numbers that will be void after tomorrow, where their agency is. */
	public List<Hold> sparesEndingTomorrow() {
		return holds.withFree(Hold.Purpose.SPARE).stream()
				.filter(hold -> setAside.today(hold.register()).plusDays(1).equals(hold.lastDay())).toList();
	}

	/** Blocks with numbers of which nobody has said for three working days, since they could, what became of them. */
	public List<Hold> blocksOpenTooLong() {
		return holds.withFree(Hold.Purpose.BLOCK).stream()
				.filter(hold -> working.after(usedFrom(hold), PATIENCE).isBefore(setAside.today(hold.register()))).toList();
	}

	/** Of a year that was still to come, its first day. */
	private LocalDate usedFrom(Hold hold) {
		var begins = LocalDate.of(hold.register().year(), 1, 1);
		return begins.isAfter(dayOf(hold)) ? begins : dayOf(hold);
	}

	/** All of an agency, of whatever year, with numbers of which nobody has said what became of them; the oldest first. */
	public List<Hold> open(String agency) {
		return holds.withFree(agency);
	}

	/** The agency's day on which a hold was made. */
	public LocalDate dayOf(Hold hold) {
		return setAside.dayOf(hold);
	}
}
