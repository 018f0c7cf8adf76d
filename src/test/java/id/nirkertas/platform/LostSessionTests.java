package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** A session that ends while somebody types loses nothing they have written. */
@OfficeTest
class LostSessionTests {

	private static final String BODY = "Dengan hormat,\nbersama ini \"kami\" sampaikan <data> & angka.";
	private static final Pattern FIELD = Pattern
			.compile(
					"<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"|<textarea hidden name=\"([^\"]+)\">(.*?)</textarea>",
					Pattern.DOTALL);

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;

	@Test
	void keepsWhatWasWrittenThroughTheLogIn() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/login");
		citra.lose("SESSION");

		var ended = citra.post("/letters/new", field("subject", "Undangan rapat"), field("body", BODY), field("copies", "a"),
				field("copies", "b"));
		var form = new ArrayList<>(fields(ended.body()));
		form.add(field("username", "pranata1"));
		form.add(field("password", "pranata1-2026"));
		var resumed = citra.post("/login", form.toArray(Visitor.Field[]::new));

		assertThat(ended.statusCode()).isEqualTo(401);
		assertThat(ended.body()).contains("Tulisan Anda tidak hilang");
		assertThat(resumed.statusCode()).isEqualTo(422);
		assertThat(resumed.body())
				.contains("karena sesi telah berakhir", "action=\"/letters/new\"", "value=\"Undangan rapat\"",
						"sampaikan &lt;data&gt; &amp; angka.</textarea>", "value=\"a\"", "value=\"b\"")
				.doesNotContain("Lanjutkan yang tadi terputus", "Berkas dan frasa sandi tidak ikut");
	}

	@Test
	void takesUpThePositionTheFormWasOpenedIn() {
		var deputy = new Visitor(port).signIn("plt.kadinkes");
		deputy.get("/");
		deputy.post("/acting", field("position", desk("KADIS.DINKES")));
		deputy.get("/letters/new");
		deputy.lose("SESSION");

		var ended = deputy.post("/letters/new", field("subject", "Permohonan vaksin"), field("desk", desk("KADIS.DINKES")));
		var resumed = again(deputy, ended.body(), "plt.kadinkes");

		assertThat(fields(ended.body())).contains(field("kept-desk", desk("KADIS.DINKES")));
		assertThat(resumed).contains("<strong>Kepala Dinas Kesehatan</strong>",
				"name=\"desk\" value=\"" + desk("KADIS.DINKES") + "\"").doesNotContain("Anda buka sebagai");
	}

	@Test
	void warnsWhenThePositionIsNoLongerTheirs() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/letters/new");
		citra.lose("SESSION");

		var ended = citra.post("/letters/new", field("subject", "Permohonan vaksin"), field("desk", desk("KADIS.DINKES")));
		var resumed = again(citra, ended.body(), "pranata1");

		assertThat(resumed).contains("dibuka sebagai Kepala Dinas Kesehatan, yang sekarang bukan jabatan Anda",
				"name=\"desk\" value=\"" + desk("PRANATA1") + "\"");
	}

	@Test
	void saysInWhichPositionAFormWithAnOldTokenWouldGo() {
		var citra = new Visitor(port).signIn("pranata1");
		var form = List.of(field("subject", "Permohonan vaksin"), field("desk", desk("KADIS.DINKES")));

		var answer = citra.postWithout("/letters/new", form, citra.at("").toString());

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("halaman yang masih berlaku",
				"dibuka sebagai Kepala Dinas Kesehatan, yang sekarang bukan jabatan Anda");
	}

	@Test
	void aPositionWrittenByHandIsAnswered() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/letters/new");

		var unknown = citra.post("/letters/new", field("desk", UUID.randomUUID().toString()));
		var kept = again(citra, "", "pranata1", field("kept-action", "/letters/new"),
				field("kept-desk", UUID.randomUUID().toString()));

		assertThat(unknown.statusCode()).isEqualTo(422);
		assertThat(unknown.body()).contains("jabatan yang tidak dikenal");
		assertThat(kept).contains("jabatan yang tidak dikenal");
	}

	@Test
	void givesItToNobodyElse() {
		var citra = new Visitor(port).signIn("pranata1");
		citra.get("/login");
		citra.lose("SESSION");
		var ended = citra.post("/letters/new", field("subject", "Undangan rapat"), field("body", BODY));
		var form = new ArrayList<>(fields(ended.body()));
		form.add(field("username", "kabid.sandi"));
		form.add(field("password", "kabid.sandi-2026"));

		var next = citra.post("/login", form.toArray(Visitor.Field[]::new));

		assertThat(next.statusCode()).isEqualTo(303);
		assertThat(next.body()).doesNotContain("Undangan rapat");
	}

	@Test
	void keepsItWhenThePasswordIsMistyped() {
		var citra = new Visitor(port);
		citra.get("/login");
		var ended = citra.post("/letters/new", field("subject", "Undangan rapat"));
		var form = new ArrayList<>(fields(ended.body()));
		form.add(field("username", "pranata1"));
		form.add(field("password", "mistyped"));

		var again = citra.post("/login", form.toArray(Visitor.Field[]::new));

		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(fields(again.body())).contains(field("kept-text", "subject"), field("kept-text-value", "Undangan rapat"));
	}

	@Test
	void neverCarriesASecretAlong() {
		var citra = new Visitor(port);
		citra.get("/login");

		var ended = citra.post("/letters/1/signature", field("passphrase", "sangat-rahasia"));

		assertThat(ended.body()).doesNotContain("sangat-rahasia").contains("value=\"passphrase\"");
	}

	@Test
	void asksForAFileAgainOnlyWhenOneWasChosen() {
		var kinasih = new Visitor(port).signIn("agenda.bappeda");
		kinasih.get("/incoming/new");

		assertThat(resumed(kinasih, "surat.pdf")).contains("Berkas dan frasa sandi tidak ikut",
				"value=\"Bappenas\"");
		assertThat(resumed(kinasih, "")).contains("value=\"Bappenas\"").doesNotContain("Berkas dan frasa sandi tidak ikut");
	}

	@Test
	void keepsNothingThatAnotherSiteSent() {
		var visitor = new Visitor(port);

		var answer = visitor.postWithout("/letters/new", List.of(field("subject", "Pinjaman murah")),
				"https://elsewhere.example");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("Pinjaman");
	}

	@Test
	void asksBeforeItAcceptsAFormWithAnOldToken() {
		var citra = new Visitor(port).signIn("pranata1");

		var answer = citra.postWithout("/letters/new", List.of(field("subject", "Undangan rapat")), citra.at("").toString());

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("action=\"/letters/new\"");
		assertThat(answer.body()).contains("value=\"Undangan rapat\"");
	}

	@Test
	void tellsAPageThatAsksForAPart() {
		var visitor = new Visitor(port);

		var answer = visitor.send(HttpRequest.newBuilder(visitor.at("/letters")).header("HX-Request", "true").GET());

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("class=\"bad answer\"").contains("masuk lagi di tab baru")
				.doesNotContain("<html");
	}

	/** Logs in with the form that the log-in page carries. */
	private static String again(Visitor visitor, String page, String username, Visitor.Field... more) {
		var form = new ArrayList<>(fields(page));
		form.addAll(List.of(more));
		form.add(field("username", username));
		form.add(field("password", username + "-2026"));
		return visitor.post("/login", form.toArray(Visitor.Field[]::new)).body();
	}

	private String desk(String code) {
		return staff.position(code).id().toString();
	}

	/** The page that answers a form with a file but with an old token. */
	private static String resumed(Visitor visitor, String file) {
		var form = """
				--sekat
				Content-Disposition: form-data; name="sender"

				Bappenas
				--sekat
				Content-Disposition: form-data; name="file"; filename="%s"
				Content-Type: application/pdf


				--sekat--
				""".formatted(file).replace("\n", "\r\n");
		return visitor.send(HttpRequest.newBuilder(visitor.at("/incoming/new")).header("Origin", visitor.at("").toString())
				.header("Content-Type", "multipart/form-data; boundary=sekat")
				.POST(HttpRequest.BodyPublishers.ofString(form))).body();
	}

	private static Visitor.Field field(String name, String value) {
		return new Visitor.Field(name, value);
	}

	private static List<Visitor.Field> fields(String page) {
		return FIELD.matcher(page).results()
				.map(found -> found.group(1) != null
						? field(found.group(1), HtmlUtils.htmlUnescape(found.group(2)))
						: field(found.group(3), withoutFirstBreak(HtmlUtils.htmlUnescape(found.group(4)))))
				.filter(field -> !field.name().equals("_csrf")).toList();
	}

	/** As a browser reads a text area. */
	private static String withoutFirstBreak(String text) {
		return text.startsWith("\n") ? text.substring(1) : text;
	}
}
