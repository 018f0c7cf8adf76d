package id.nirkertas.directory;

import id.nirkertas.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.BeanFactory;

/** The office's directory at another moment, with one agency in the east of the republic. */
public final class MovedDirectory {

	public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
	private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

	private MovedDirectory() {
	}

	public static Directory at(BeanFactory beans, Instant now, UnitId inTheEast) {
		var day = new OfficeDay(Clock.fixed(now, ZoneOffset.UTC), WIB, agency -> agency.equals(inTheEast) ? WIT : WIB);
		return new Directory(beans.getBean(Snapshots.class), beans.getBean(PeopleSync.class), day);
	}
}
