package id.nirkertas.office;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Organisation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Plt. until the last day of 2031, and the moments around the midnights of that day. */
public record YearEnd(BeanFactory beans) {

	/** 23:59 in the east, 21:59 in the west. */
	public static final Instant BEFORE_THE_EAST = Instant.parse("2031-12-31T14:59:00Z");
	/** 00:00 in the east, 22:00 in the west. */
	public static final Instant MIDNIGHT_IN_THE_EAST = Instant.parse("2031-12-31T15:00:00Z");
	/** 01:59 in the east, 23:59 in the west. */
	public static final Instant BEFORE_THE_WEST = Instant.parse("2031-12-31T16:59:00Z");
	public static final Instant MIDNIGHT_IN_THE_WEST = Instant.parse("2031-12-31T17:00:00Z");

	private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
	private static final String BASIS = "Surat Perintah Uji Akhir Tahun 31/2031";

	/** From the first of December. */
	public Actor acting(String username, String position) {
		var staff = beans.getBean(Staff.class);
		var acting = new Assignment(staff.position(position).id(), staff.person(username).id(), Capacity.ACTING,
				new Period(LAST.minusDays(30), LAST), BASIS);
		beans.getBean(Organisation.class).assign(Actor.SYSTEM, acting);
		return new Actor(acting.person(), acting.position(), acting.capacity());
	}

	/** Its permanent holder. */
	public Actor holder(String username) {
		return beans.getBean(Staff.class).actor(username);
	}

	public PositionId position(String code) {
		return beans.getBean(Staff.class).position(code).id();
	}

	public void forget() {
		var database = beans.getBean(JdbcClient.class);
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}
}
