package id.nirkertas.shared;

import java.time.ZoneId;

/** Where the days of agencies turn. */
public interface AgencyDays {

	/** Whose midnight is the agency's; the office's, where nothing else was said. */
	ZoneId zone(UnitId agency);
}
