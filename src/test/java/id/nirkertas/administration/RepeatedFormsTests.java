package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A form that is sent twice – pressed twice, or sent once more by the browser – adds one thing. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RepeatedFormsTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	final String mark = "UJI." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aUnitIsAddedOnce() throws Exception {
		var form = Map.of("ident", mark, "name", "Bidang Uji Ulang", "parent",
				staff.position("KABAN.BKD").unit().toString(), "ordinal", "500", "revision", "-1");

		assertThat(twiceAtOnce("/organisation/units/new", form)).hasSize(1);

		assertThat(told("directory.unit-opened", mark)).isEqualTo(1);
		var other = new HashMap<>(form);
		other.put("name", "Bidang Lain");
		assertThat(post("/organisation/units/new", other)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("value=\"Bidang Lain\"");
	}

	@Test
	void aPositionIsAddedAndFilledOnce() throws Exception {
		var addresses = twiceAtOnce("/organisation/positions/new",
				Map.of("ident", mark, "title", "Analis Uji Ulang", "unit", staff.position("KABAN.BKD").unit().toString(),
						"superior", "KABAN.BKD", "level", "STAFF", "revision", "-1"));

		assertThat(addresses).hasSize(1);
		assertThat(told("directory.position-created", mark)).isEqualTo(1);
		var position = staff.position(mark).id();
		assertThat(twiceAtOnce("/organisation/positions/" + position + "/assignments",
				Map.of("person", "kabag.tu", "capacity", "ACTING", "from", Staff.today().toString(), "until", "", "basis",
						"SK " + mark)))
				.hasSize(1);
		assertThat(database.sql("select count(*) from directory_assignment where position_id = ?").param(position.value())
				.query(Integer.class).single()).isEqualTo(1);
		assertThat(told("directory.official-assigned", mark)).isEqualTo(1);
	}

	@Test
	void aTeamIsFormedOnceAndTakesAMemberInOnce() throws Exception {
		var form = team(UUID.randomUUID(), "Tim " + mark);
		try {
			var addresses = twiceAtOnce("/organisation/teams/new", form);
			assertThat(addresses).hasSize(1);
			assertThat(teams()).isEqualTo(1);
			assertThat(told("directory.team-formed", mark)).isEqualTo(1);
			assertThat(post("/organisation/teams/new", team(UUID.fromString(form.get("id")), "Tim lain " + mark)))
					.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
					.contains("sudah dipakai untuk membentuk tim “Tim " + mark, "value=\"Tim lain " + mark)
					.doesNotContain(form.get("id"));

			assertThat(twiceAtOnce(addresses.getFirst() + "/members", Map.of("member", "PRANATA2"))).hasSize(1);
			assertThat(database.sql("""
					select count(*) from directory_team_member member join directory_team team on team.id = member.team_id
					where team.name = ?""").param("Tim " + mark).query(Integer.class).single()).isEqualTo(1);
		} finally {
			database.sql(
					"delete from directory_team_member where team_id in (select id from directory_team where name like ?)")
					.param("%" + mark).update();
			database.sql("delete from directory_team where name like ?").param("%" + mark).update();
		}
	}

	private int teams() {
		return database.sql("select count(*) from directory_team where name like ?").param("%" + mark).query(Integer.class)
				.single();
	}

	private static Map<String, String> team(UUID id, String name) {
		return Map.of("id", id.toString(), "name", name, "leader", "PERENCANA1", "from", Staff.today().toString(), "until",
				"", "basis", "SK Tim 1", "revision", "0");
	}

	/** Where those who sent it at once, and who sends it again, are led to. */
	private List<String> twiceAtOnce(String address, Map<String, String> form) throws Exception {
		try (var both = Executors.newFixedThreadPool(2)) {
			Callable<String> press = () -> ledTo(address, form);
			for (var pressed : both.invokeAll(List.of(press, press))) {
				assertThat(pressed.get()).isEqualTo(ledTo(address, form));
			}
		}
		return List.of(ledTo(address, form));
	}

	private String ledTo(String address, Map<String, String> form) {
		var answer = post(address, form);
		assertThat(answer).hasStatus3xxRedirection();
		return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
	}

	private long told(String event, String about) {
		return database.sql("select count(*) from audit_event where event = ? and facts::text like ?")
				.params(event, "%" + about + "%").query(Long.class).single();
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user("admin")).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}
}
