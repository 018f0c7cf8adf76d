package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.PositionId;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person acts through positions, theirs or those they act for, and can switch. */
@OfficeTest
class ActingTests {

	@LocalServerPort
	int port;

	@Autowired
	Directory directory;

	@Autowired
	OfficeClock clock;

	@Test
	void showsThePositionAndThePerson() {
		var page = new Visitor(port).signIn("kadis.kominfo").get("/no-such-page").body();

		assertThat(page).contains("Kepala Dinas Komunikasi dan Informatika").contains("Satya Mahardika");
	}

	@Test
	void switchesToAPositionThatOneActsFor() {
		var deputy = withTwoPositions();
		var other = deputy.getLast();
		var visitor = new Visitor(port).signIn(other.person().username());
		visitor.get("/no-such-page");

		var answer = visitor.post("/acting", new Visitor.Field("position", other.position().id().toString()));
		var page = visitor.get("/no-such-page").body();

		assertThat(Visitor.next(answer)).isEqualTo("/");
		assertThat(page).contains("<strong>" + other.position().title() + "</strong>").contains("sebagai Pl");
	}

	@Test
	void refusesAPositionThatIsNotTheirs() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/no-such-page");

		var answer = citra.post("/acting", new Visitor.Field("position", PositionId.random().toString()));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("bukan milik Anda hari ini");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		var visitor = new Visitor(port);
		visitor.get("/login");

		visitor.post("/language", new Visitor.Field("language", "en"));

		assertThat(visitor.get("/login").body()).contains("<html lang=\"en\">").contains("User name");
	}

	@Test
	void saysThatAPageDoesNotExist() {
		var answer = new Visitor(port).signIn("pranata1").get("/no-such-page");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("Tidak ditemukan").contains("class=\"side\"");
	}

	/** The token of the form is not read then, yet it is no lost form. */
	@Test
	void saysThatAnUploadIsTooLarge(@Autowired MultipartProperties limits) {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/no-such-page");
		var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n";
		var size = (int) limits.getMaxRequestSize().toBytes() + 1;
		var parts = HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(head),
				HttpRequest.BodyPublishers.ofByteArray(new byte[size]),
				HttpRequest.BodyPublishers.ofString("\r\n--b--\r\n"));

		var answer = citra.send(HttpRequest.newBuilder(citra.at("/acting")).header("Origin", citra.at("").toString())
				.header("Content-Type", "multipart/form-data; boundary=b").POST(parts));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("Berkas terlalu besar", limits.getMaxFileSize().toMegabytes() + " MB");
	}

	private List<Holder> withTwoPositions() {
		return Stream.of("plt.kadinkes", "ast3").flatMap(name -> directory.personNamed(name).stream())
				.map(person -> directory.heldBy(person.id(), clock.today())).filter(held -> held.size() > 1).findFirst()
				.orElseThrow();
	}
}
