package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.LdapAttributes;
import id.nirkertas.integration.OfficeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ldap.autoconfigure.LdapConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.TestPropertySource;

/**
 * Who comes in, and how. In an office of its own: where another test has posted by MockMvc with a token, that office keeps the
 * tokens of all visitors in sessions from then on.
 */
@OfficeTest
@TestPropertySource(properties = "spring.application.admin.enabled=false")
class LogInTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Test
	void bringsAPersonToWhereTheyWantedToGo() {
		var citra = new Visitor(port);
		var turnedAway = citra.get("/letters?page=2");
		citra.get(Visitor.next(turnedAway));

		var answer = citra.post("/login", new Visitor.Field("username", "pranata1"),
				new Visitor.Field("password", "pranata1-2026"), new Visitor.Field("to", "/letters?page=2"));

		assertThat(Visitor.next(turnedAway)).isEqualTo("/login?to=%2Fletters%3Fpage%3D2");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(Visitor.next(answer)).isEqualTo("/letters?page=2");
	}

	@Test
	void bringsNobodyElsewhere() {
		var citra = new Visitor(port);
		citra.get("/login");

		var answer = citra.post("/login", new Visitor.Field("username", "pranata1"),
				new Visitor.Field("password", "pranata1-2026"), new Visitor.Field("to", "//elsewhere.example/"));

		assertThat(Visitor.next(answer)).isEqualTo("/");
	}

	@Test
	void givesANewSessionAtLogIn() {
		var citra = new Visitor(port).signIn("pranata1");
		var first = citra.cookie("SESSION").orElseThrow();
		citra.get("/no-such-page");

		citra.post("/login", new Visitor.Field("username", "pranata1"), new Visitor.Field("password", "pranata1-2026"));

		assertThat(citra.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(first.getValue());
		assertThat(first.isHttpOnly()).isTrue();
	}

	@Test
	void keepsNoSessionForVisitors() {
		var visitor = new Visitor(port);

		visitor.get("/login");
		visitor.get("/letters");

		assertThat(visitor.cookie("SESSION")).isEmpty();
	}

	@Test
	void saysThatThePasswordIsWrongButNotWhetherTheNameExists() {
		var wrong = new Visitor(port).signIn("pranata1", "no");
		var nobody = new Visitor(port).signIn("nobody-of-that-name", "no");

		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(wrong.body()).contains("tidak cocok");
		assertThat(sentence(nobody.body())).isEqualTo(sentence(wrong.body()));
	}

	@Test
	void treatsAFilterAsAName() {
		assertThat(new Visitor(port).signIn("*", "pranata1-2026").statusCode()).isEqualTo(422);
		assertThat(new Visitor(port).signIn("pranata1)(uid=*", "pranata1-2026").statusCode()).isEqualTo(422);
	}

	@Test
	void makesAGuesserWait() {
		var guesser = new Visitor(port);
		for (var guess = 0; guess < 5; guess++) {
			assertThat(guesser.signIn("guessed", "guess-" + guess).statusCode()).isEqualTo(422);
		}

		var answer = guesser.signIn("Guessed ", "guess-6");

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("tunggu 15 menit");
	}

	@Test
	void forgetsWrongPasswordsOnceTheRightOneIsThere() {
		var citra = new Visitor(port);
		citra.signIn("pranata2", "wrong");
		citra.signIn("pranata2");

		assertThat(jdbc.sql("select count(*) from platform_log_in_attempt where username = 'pranata2'").query(Integer.class)
				.single()).isZero();
	}

	@Test
	void saysWhenTheDirectoryServiceDoesNotAnswer(@Autowired LogInSettings settings, @Autowired LogInAttempts attempts,
			@Autowired LdapAttributes attributes, @Autowired OfficeClock clock) {
		var nowhere = new LogInConfiguration().logIn(new NowhereToAsk(), settings, attributes, attempts, clock);
		var attempt = UsernamePasswordAuthenticationToken.unauthenticated("pranata1", "pranata1-2026");

		assertThatExceptionOfType(InternalAuthenticationServiceException.class)
				.isThrownBy(() -> nowhere.authenticate(attempt));
		assertThat(jdbc.sql("select count(*) from platform_log_in_attempt where address = ''").query(Integer.class).single())
				.as("no fault of theirs").isZero();
	}

	@Test
	void hasNoSecondDoorUnlessTheOfficeWantsOne() {
		var visitor = new Visitor(port);

		assertThat(visitor.get("/login").body()).doesNotContain("oidc");
		for (var address : List.of("/login/oidc", "/login/oidc/start", "/login/oidc/answer?code=x&state=y")) {
			assertThat(Visitor.next(visitor.get(address))).as(address).startsWith("/login?to=");
		}
	}

	@Test
	void turnsAwayAFormFromElsewhere() {
		var citra = new Visitor(port).signIn("pranata1");
		var form = List.of(new Visitor.Field("position", "of the attacker's choice"));

		var answer = citra.postWithout("/acting", form, "https://elsewhere.example");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("of the attacker");
	}

	@Test
	void endsTheSessionAtLogOut() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/no-such-page");

		var answer = citra.post("/logout");

		assertThat(Visitor.next(answer)).isEqualTo("/login?left");
		assertThat(Visitor.next(citra.get("/letters"))).startsWith("/login");
	}

	@Test
	void saysEverythingABrowserMayDo() {
		var headers = new Visitor(port).get("/login").headers();

		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
				.startsWith("default-src 'none'; script-src 'self';")
				.doesNotContain("unsafe");
		assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Permissions-Policy")).isPresent();
	}

	private static String sentence(String page) {
		return page.substring(page.indexOf("id=\"fault\""), page.indexOf("</p>", page.indexOf("id=\"fault\"")));
	}

	private static final class NowhereToAsk implements LdapConnectionDetails {

		@Override
		public String[] getUrls() {
			return new String[]{"ldap://127.0.0.1:1"};
		}

		@Override
		public String getBase() {
			return "dc=kantor,dc=example";
		}
	}
}
