package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.notification.MailChoice;
import id.nirkertas.notification.MailChoices;
import id.nirkertas.notification.NoticeKind;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each person chooses what comes to them by mail, kind by kind. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class MailPreferencesTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	MailChoices choices;
	@Autowired
	JdbcClient database;

	@AfterEach
	void asBefore() {
		database.sql("delete from notification_choice").update();
	}

	@Test
	void aChoiceIsKeptForOnesSelfAlone() {
		var visitor = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(visitor.open("/notices").body()).contains("href=\"/preferences\"");
		assertThat(visitor.open("/preferences").body())
				.contains(staff.person("kabid.ekon").mail(), "belum menghubungkan peladen")
				.containsPattern("name=\"number\" value=\"DIGEST\"[^>]*checked");

		assertThat(
				visitor.send("/preferences", Map.of("number", List.of("NEVER"), "office", List.of("AT_ONCE"))).statusCode())
				.isEqualTo(303);

		var chosen = choices.of(staff.person("kabid.ekon").id());
		assertThat(chosen).containsEntry(NoticeKind.NUMBER, MailChoice.NEVER)
				.containsEntry(NoticeKind.OFFICE, MailChoice.AT_ONCE)
				.containsEntry(NoticeKind.DISPOSITION, MailChoice.AT_ONCE);
		assertThat(visitor.open("/preferences").body()).containsPattern("name=\"number\" value=\"NEVER\"[^>]*checked");
		assertThat(choices.of(staff.person("kabid.aptika").id())).containsEntry(NoticeKind.NUMBER, MailChoice.DIGEST);
	}

	@Test
	void whatNoPageOffersIsRefusedAndChangesNothing() {
		var visitor = Visitor.loggedIn(port, "kabid.ekon");
		visitor.open("/preferences");

		var refused = visitor.send("/preferences", Map.of("number", List.of("NEVER"), "office", List.of("MERPATI")));

		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Pilihan itu tidak dikenal");
		assertThat(choices.of(staff.person("kabid.ekon").id())).containsEntry(NoticeKind.NUMBER, MailChoice.DIGEST);
	}
}
