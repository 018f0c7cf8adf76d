package id.nirkertas.office;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Organisation;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who stood in for somebody in other tests, for tests of a day on which nobody did. */
public final class StandIns {

	private static final String BASIS = "Surat Perintah Uji 1/2020";
	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

	private StandIns() {
	}

	/** What other tests had done on real days may fall on this one. */
	public static void forget(BeanFactory beans, LocalDate day) {
		var database = beans.getBean(JdbcClient.class);
		var forgotten = database.sql("""
				delete from directory_assignment
				where capacity <> 'PERMANENT' and valid_from <= :day and valid_until >= :day""").param("day", day).update();
		if (forgotten > 0) {
			lookAgain(beans, database);
		}
	}

	/** An assignment of long ago makes every reader look again at once. */
	private static void lookAgain(BeanFactory beans, JdbcClient database) {
		var staff = beans.getBean(Staff.class);
		database.sql("update directory_version set version = nextval('directory_change')").update();
		beans.getBean(Organisation.class).assign(Actor.SYSTEM,
				new Assignment(staff.position("PRANATA1").id(), staff.person("perencana2").id(), Capacity.ACTING,
						new Period(LONG_AGO, LONG_AGO), BASIS));
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}
}
