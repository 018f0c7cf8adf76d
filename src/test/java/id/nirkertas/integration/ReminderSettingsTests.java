package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.disposition.ReminderSettings;
import id.nirkertas.disposition.ReminderTimes;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the office reminds whoever owes an answer is the office's to say. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReminderSettingsTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	ReminderSettings settings;
	@Autowired
	JdbcClient database;

	Map<Urgency, ReminderTimes> begun;

	@BeforeEach
	void asTheOfficeBegan() {
		begun = settings.all();
		assertThat(begun).containsOnlyKeys(Urgency.values());
	}

	@AfterEach
	void asItWas() {
		settings.put(staff.actor("admin"), begun, ReminderSettings.summary(settings.all()));
	}

	@Test
	void anAdministratorChangesThemAndItIsOnTheTrail() {
		var administrator = Visitor.loggedIn(port, "admin");
		assertThat(administrator.open("/reminders").body()).contains("Waktu mengingatkan", "name=\"before-URGENT\"");

		assertThat(administrator.send("/reminders", form("2")).statusCode()).isEqualTo(303);

		assertThat(settings.all().get(Urgency.URGENT)).isEqualTo(new ReminderTimes(2, true, 3, 4));
		assertThat(settings.all().get(Urgency.NORMAL)).isEqualTo(new ReminderTimes(2, false, 3, 4));
		assertThat(database.sql("select count(*) from audit_event where event = 'disposition.reminder-times-changed' "
				+ "and facts::text like '%URGENT 2 day 3 4%'").query(Integer.class).single()).isPositive();
	}

	@Test
	void whatNobodyCanMeanIsRefusedAndStandsThereAgain() {
		var administrator = Visitor.loggedIn(port, "admin");
		administrator.open("/reminders");

		var refused = administrator.send("/reminders", form("lusa"));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("value=\"lusa\"", "href=\"#before-URGENT\"");
		assertThat(administrator.send("/reminders", form("61")).statusCode()).isEqualTo(422);
		assertThat(settings.all()).isEqualTo(begun);
	}

	@Test
	void ofTwoWhoChangeThemOneIsTold() {
		var seen = ReminderSettings.summary(begun);
		var other = new HashMap<>(begun);
		other.put(Urgency.NORMAL, new ReminderTimes(0, true, 1, 5));
		settings.put(staff.actor("admin"), other, seen);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> settings.put(staff.actor("admin"), begun, seen))
				.withMessage("disposition.reminders.changed-meanwhile");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> settings.put(staff.actor("pranata1"), begun, seen))
				.withMessage("disposition.reminders.not-yours");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/reminders").statusCode()).isEqualTo(403);
	}

	private Map<String, List<String>> form(String before) {
		var form = new HashMap<>(Map.of("seen", List.of(ReminderSettings.summary(begun)), "on-URGENT", List.of("yes")));
		for (var urgency : Urgency.values()) {
			form.put("before-" + urgency, List.of(before));
			form.put("after-" + urgency, List.of("3"));
			form.put("every-" + urgency, List.of("4"));
		}
		return form;
	}
}
