package id.nirkertas.calendar;

import java.time.ZoneId;

/** The three times of the republic, west to east. */
public enum IslandTime {

	WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private final ZoneId zone;

	IslandTime(String zone) {
		this.zone = ZoneId.of(zone);
	}

	public ZoneId zone() {
		return zone;
	}
}
