package id.nirkertas.integration;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.PositionId;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second position that maintains the system, for one test. */
record SecondAdministrator(Staff staff, OrganisationChart chart, JdbcClient database) {

	static final String CODE = "UJI.ADMIN2";

	static SecondAdministrator in(ApplicationContext office) {
		return new SecondAdministrator(office.getBean(Staff.class), office.getBean(OrganisationChart.class),
				office.getBean(JdbcClient.class));
	}

	/** Nobody fills it yet. */
	PositionId position() {
		return chart.keep(staff.actor("admin"), new PositionEntry(new Position(PositionId.random(),
				CODE + "." + UUID.randomUUID().toString().substring(0, 8), "Administrator Kedua",
				staff.position("ADMIN").unit(), null, Level.STAFF, Set.of(Duty.ADMINISTRATOR)), 900,
				OrganisationChart.NEW));
	}

	/** Whoever filled it does so no more; it stays, since notices name it. */
	void close() {
		database.sql("delete from directory_assignment where position_id in "
				+ "(select id from directory_position where code like 'UJI.ADMIN2.%')").update();
		database.sql("update directory_position set duties = '{}', abolished_on = ? where code like 'UJI.ADMIN2.%'")
				.param(Staff.today()).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}
}
