package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever did something is told so on the next page, once; nobody can have other words shown there. */
@OfficeTest
class DoneCookieTests {

	@LocalServerPort
	int port;
	@Autowired
	Directory directory;
	@Autowired
	JdbcClient database;

	Visitor citra;

	@BeforeEach
	void logIn() {
		citra = new Visitor(port).signIn("pranata1");
		citra.get("/no-such-page");
	}

	@Test
	void isSaidOnceOnTheNextPage() {
		var answer = act(citra);

		assertThat(Visitor.next(answer)).isEqualTo("/");
		assertThat(answer.headers().firstValue("set-cookie").orElseThrow()).startsWith("done=")
				.contains("HttpOnly", "SameSite=Strict", "Max-Age=60");
		assertThat(citra.get("/app/app.css").statusCode()).isLessThan(500);
		assertThat(citra.get("/").body()).contains("class=\"done\"");
		assertThat(citra.get("/").body()).doesNotContain("class=\"done\"");
	}

	@Test
	void isSaidToNobodyElse() {
		var cookie = cookie(act(citra));
		var other = new Visitor(port).signIn("pranata2");

		assertThat(with(other, cookie)).doesNotContain("class=\"done\"");
	}

	@Test
	void isNotWhatAnybodyWrites() {
		var cookie = cookie(act(citra));
		var parts = cookie.split("\\.");

		assertThat(with(citra, parts[0] + "." + parts[1] + ".U3VyYXQgcGFsc3U")).contains("<main")
				.doesNotContain("class=\"done\"", "Surat palsu");
		assertThat(with(citra, parts[0] + ".0.%%%")).contains("<main").doesNotContain("class=\"done\"");
		assertThat(with(citra, parts[0])).contains("<main").doesNotContain("class=\"done\"");
		assertThat(with(citra, cookie)).contains("class=\"done\"");
	}

	@Test
	void leavesTheSessionAsItIs() {
		var before = attributes();

		act(citra);

		assertThat(attributes()).isEqualTo(before);
	}

	private HttpResponse<String> act(Visitor visitor) {
		var person = directory.personNamed("pranata1").orElseThrow();
		var held = directory.heldBy(person.id(), java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"))).getFirst();
		return visitor.post("/acting", new Visitor.Field("position", held.position().id().toString()));
	}

	private int attributes() {
		return database.sql("select count(*) from spring_session_attributes where attribute_name like '%FLASH%'")
				.query(Integer.class).single();
	}

	private static String cookie(HttpResponse<String> answer) {
		return answer.headers().firstValue("set-cookie").orElseThrow().replaceFirst("^done=([^;]*);.*", "$1");
	}

	private static String with(Visitor visitor, String done) {
		visitor.lose("done");
		var session = visitor.cookie("SESSION").orElseThrow().getValue();
		return visitor.send(HttpRequest.newBuilder(visitor.at("/")).header("Cookie", "SESSION=" + session + "; done=" + done)
				.GET()).body();
	}
}
