package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Body;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Sha256;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One page for a new letter begins one letter, however often it is sent; what was changed on it meanwhile is not lost. */
@OfficeTest
class NewLetterTests {

	static final byte[] FILE = IncomingMail.scan(1);
	static final byte[] ANOTHER = IncomingMail.scan(2);

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Staff staff;

	Visitor citra;
	Map<String, List<String>> form;
	String subject;

	@BeforeEach
	void openAPage() {
		citra = Visitor.loggedIn(port, "pranata1");
		subject = "Permohonan Data " + UUID.randomUUID();
		form = new HashMap<>(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("NORMAL"), "secrecy",
				List.of("ORDINARY"), "classification", List.of("500.12"), "addressees", List.of("KABAN.BAPPEDA"),
				"signatory",
				List.of(staff.position("KADIS.KOMINFO").id().toString()), "subject", List.of(subject), "body",
				List.of("Bersama ini kami mohon data.")));
		form.put("form", List.of(newForm(citra.open("/letters/new").body())));
	}

	@Test
	void sentTwiceBeginsOneLetter() {
		form.put("submit", List.of(""));

		var first = citra.send("/letters/new", form);
		var again = citra.send("/letters/new", form);

		assertThat(first.statusCode()).isEqualTo(303);
		assertThat(again.statusCode()).isEqualTo(303);
		assertThat(again.headers().firstValue("location")).isEqualTo(first.headers().firstValue("location"));
		assertThat(begun()).extracting(LetterView::state).containsExactly(LetterState.IN_REVIEW);
	}

	@Test
	void sentThreeTimesInOneMomentBeginsOneLetter() throws InterruptedException {
		form.put("submit", List.of(""));
		var same = Stream.generate(() -> Visitor.loggedIn(port, "pranata1")).limit(3)
				.peek(visitor -> visitor.open("/letters/new")).<Callable<Integer>>map(
						visitor -> () -> visitor.send("/letters/new", form).statusCode())
				.toList();
		List<Integer> answers;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			answers = threads.invokeAll(same).stream().map(Future::resultNow).toList();
		}

		assertThat(answers).contains(303).allMatch(answer -> answer < 500);
		assertThat(begun()).extracting(LetterView::state).containsExactly(LetterState.IN_REVIEW);
	}

	@Test
	void saysThatAnAddresseeIsNoCopyAsWell() {
		form.put("copies", List.of("KABAN.BAPPEDA", "SEKDA"));

		var saved = citra.open(location(citra.send("/letters/new", form))).body();

		assertThat(saved).contains("sudah menjadi tujuan: Kepala Badan Perencanaan Pembangunan Daerah");
		assertThat(begun().getFirst().content().copies()).containsExactly(staff.position("SEKDA").id());
	}

	@Test
	void changedAndSentAgainShowsBothTexts() {
		citra.send("/letters/new", form);
		form.put("body", List.of("Bersama ini kami mohon data terbaru."));

		var answer = citra.send("/letters/new", form);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("kami mohon data.", "kami mohon data terbaru.", "/draft\"");
		assertThat(begun()).singleElement()
				.satisfies(letter -> assertThat(letter.content().body())
						.isEqualTo(Body.ofText("Bersama ini kami mohon data.")));
	}

	@Test
	void changedAfterItWentItsWayIsAskedAbout() {
		form.put("submit", List.of(""));
		citra.send("/letters/new", form);
		form.put("body", List.of("Bersama ini kami mohon data terbaru."));

		var asked = citra.send("/letters/new", form);
		form.put("form", List.of(newForm(asked.body())));
		var another = citra.send("/letters/new", form);

		assertThat(asked.statusCode()).isEqualTo(422);
		assertThat(asked.body()).contains("sudah dipakai untuk mengajukan surat", "kami mohon data terbaru.");
		assertThat(another.statusCode()).isEqualTo(303);
		assertThat(begun()).hasSize(2);
	}

	@Test
	void sentAgainWithAnotherFileHasBoth() {
		var first = sent(FILE);
		var again = sent(ANOTHER);

		assertThat(first.statusCode()).isEqualTo(303);
		assertThat(again.statusCode()).isEqualTo(303);
		assertThat(attached()).containsExactly(hash(FILE), hash(ANOTHER));
	}

	@Test
	void sentAgainWithTheSameFileHasItOnce() {
		sent(FILE);

		assertThat(sent(FILE).statusCode()).isEqualTo(303);
		assertThat(attached()).containsExactly(hash(FILE));
	}

	@Test
	void sentTwiceInOneMomentHasItsFileOnce() throws InterruptedException {
		var pressed = Stream.generate(() -> Visitor.loggedIn(port, "pranata1")).limit(2)
				.peek(visitor -> visitor.open("/letters/new"))
				.<Callable<Integer>>map(visitor -> () -> sent(visitor, "/letters/new", FILE).statusCode()).toList();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			assertThat(threads.invokeAll(pressed)).extracting(Future::resultNow).containsExactly(303, 303);
		}

		assertThat(attached()).containsExactly(hash(FILE));
	}

	@Test
	void sentAgainWithAnotherFileAfterItWentItsWayIsAskedAbout() {
		form.put("submit", List.of(""));
		sent(FILE);

		var same = sent(FILE);
		var another = sent(ANOTHER);

		assertThat(same.statusCode()).isEqualTo(303);
		assertThat(another.statusCode()).isEqualTo(422);
		assertThat(another.body()).contains("sudah dipakai untuk mengajukan surat", "Berkas pindaian.pdf belum dilampirkan");
		assertThat(attached()).containsExactly(hash(FILE));
	}

	@Test
	void changedAndSentAgainWithAFileSaysThatItMustBeChosenAgain() {
		citra.send("/letters/new", form);
		form.put("body", List.of("Bersama ini kami mohon data terbaru."));

		var answer = sent(FILE);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Berkas pindaian.pdf belum dilampirkan", "href=\"#file\"");
		assertThat(attached()).isEmpty();
	}

	@Test
	void changedAndSentAgainWithTheSameFileAsksForNoFile() {
		sent(FILE);
		form.put("body", List.of("Bersama ini kami mohon data terbaru."));

		var answer = sent(FILE);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("kami mohon data terbaru.").doesNotContain("belum dilampirkan");
		assertThat(attached()).containsExactly(hash(FILE));
	}

	@Test
	void refusedWithAFileSaysThatItMustBeChosenAgain() {
		form.put("addressees", List.of("Jabatan yang Tidak Ada"));

		var refused = sent(FILE);
		form.put("addressees", List.of("KABAN.BAPPEDA"));
		var draft = location(citra.send("/letters/new", form));
		form.put("urgency", List.of("nonsense"));
		var refusedAgain = sent(citra, draft, FILE);

		assertThat(List.of(refused, refusedAgain)).allSatisfy(answer -> {
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("Berkas pindaian.pdf belum dilampirkan", "href=\"#file\"");
		});
		assertThat(attached()).isEmpty();
	}

	@Test
	void ofSomebodyElseIsAnother() {
		citra.send("/letters/new", form);
		var gilang = Visitor.loggedIn(port, "pranata2");
		gilang.open("/letters/new");

		assertThat(gilang.send("/letters/new", form).statusCode()).isEqualTo(303);
		assertThat(begun()).hasSize(1);
		assertThat(of("PRANATA2")).hasSize(1);
	}

	private HttpResponse<String> sent(byte[] file) {
		return sent(citra, "/letters/new", file);
	}

	private HttpResponse<String> sent(Visitor visitor, String page, byte[] file) {
		var fields = form.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getFirst()));
		return visitor.sendWithFile(page, fields, file);
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("location").orElseThrow().replaceFirst("^http://[^/]+", "");
	}

	/** The hashes of what lies beside the one letter. */
	private List<String> attached() {
		assertThat(begun()).hasSize(1);
		return begun().getFirst().attachments().stream().map(each -> each.file().fingerprint().hex()).toList();
	}

	private static String hash(byte[] file) {
		return HexFormat.of().formatHex(Sha256.of(file));
	}

	private List<LetterView> begun() {
		return of("PRANATA1");
	}

	private List<LetterView> of(String position) {
		return letters.draftedBy(List.of(staff.position(position).id()), 200).stream()
				.filter(letter -> letter.content().subject().equals(subject)).toList();
	}

	private static String newForm(String page) {
		var found = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}
}
