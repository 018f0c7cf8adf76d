package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no page of ours would send is answered with a sentence, and breaks nothing, neither now nor on the next page. */
@OfficeTest
class HostileInputTests {

	static final String NUL = "Rapat\0Koordinasi";
	static final String ENDLESS = "Data ".repeat(20_000);
	static final String NO_PAGE = "alamatnya salah ketik";
	static final String NUL_SENTENCE = "karakter nol";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	static Stream<Arguments> addresses() {
		var id = "00000000-0000-0000-0000-000000000001";
		return Stream.of(Arguments.of("/archive?after=2026-13-45_" + id, 404, NO_PAGE),
				Arguments.of("/archive?after=2026-01-01_------------------------------------", 404, NO_PAGE),
				Arguments.of("/archive?after=x", 404, NO_PAGE), Arguments.of("/archive?year=x", 404, NO_PAGE),
				Arguments.of("/archive?q=data%00", 400, NUL_SENTENCE),
				Arguments.of("/archive?kind=%00", 400, NUL_SENTENCE),
				Arguments.of("/archive?code=500%00", 400, NUL_SENTENCE),
				Arguments.of("/v/%00", 400, "tidak dapat dibaca"),
				Arguments.of("/v/%2e%2e%2f%00", 400, "tidak dapat dibaca"),
				Arguments.of("/letters/abc", 404, NO_PAGE), Arguments.of("/letters?page=x", 404, NO_PAGE));
	}

	@ParameterizedTest
	@MethodSource
	void addresses(String address, int status, String sentence) {
		refused(Visitor.loggedIn(port, "pranata1").open(address), status, sentence);
	}

	static Stream<Arguments> drafts() {
		return Stream.of(Arguments.of("classification", NUL, 400, NUL_SENTENCE),
				Arguments.of("subject", NUL, 400, NUL_SENTENCE), Arguments.of("body", NUL, 400, NUL_SENTENCE),
				Arguments.of("subject", ENDLESS, 422, "Hal paling panjang 300 huruf"),
				Arguments.of("classification", ENDLESS, 422, "Kode klasifikasi paling panjang"),
				Arguments.of("body", ENDLESS.repeat(3), 422, "Isi naskah terlalu panjang"),
				Arguments.of("addressees", ENDLESS, 422, "tidak ditemukan"),
				Arguments.of("secrecy", "ZZ", 422, "Klasifikasi keamanan ini tidak dikenal"),
				Arguments.of("urgency", "ZZ", 422, "Derajat kecepatan ini tidak dikenal"),
				Arguments.of("kind", "ZZ", 422, "Jenis naskah ini tidak dikenal"),
				Arguments.of("detach", "abc", 422, "Lampiran itu tidak ada"));
	}

	@ParameterizedTest
	@MethodSource
	void drafts(String field, String value, int status, String sentence) {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var letter = begun(drafter);
		var form = draft();
		form.put("revision", Integer.toString(letters.view(letter).revision()));
		form.put(field, value);

		refused(drafter.send("/letters/" + letter + "/draft", lists(form)), status, sentence);

		assertThat(letters.view(letter).content().subject()).isEqualTo("Permohonan Data");
		assertThat(letters.view(letter).content().secrecy()).isEqualTo(Secrecy.ORDINARY);
		for (var page : List.of("/", "/inbox", "/letters")) {
			assertThat(drafter.open(page).body()).as(page).endsWith("</html>\n");
		}
	}

	@Test
	void aSecretDraftDoesNotBecomeAnOpenOneByAnUnreadableWord() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/new");
		var form = draft();
		form.put("secrecy", "RAHASIA");

		var answer = drafter.send("/letters/new", lists(form));

		refused(answer, 422, "Klasifikasi keamanan ini tidak dikenal");
		assertThat(answer.body()).contains("href=\"#secrecy\"");
	}

	static Stream<Arguments> registrations() {
		return Stream.of(Arguments.of("subject", NUL, 400, NUL_SENTENCE), Arguments.of("sender", NUL, 400, NUL_SENTENCE),
				Arguments.of("secrecy", "ZZ", 422, "Pilihan ini tidak dikenal"),
				Arguments.of("urgency", "ZZ", 422, "Pilihan ini tidak dikenal"),
				Arguments.of("channel", "SYSTEM", 422, "Pilihan ini tidak dikenal"),
				Arguments.of("standing", "", 422, "Pilihan ini tidak dikenal"),
				Arguments.of("subject", ENDLESS, 422, "terlalu panjang"),
				Arguments.of("number", ENDLESS, 422, "terlalu panjang"),
				Arguments.of("sender", ENDLESS, 422, "terlalu panjang"),
				Arguments.of("addressee", ENDLESS, 422, "terlalu panjang"),
				Arguments.of("on", "0001-01-01", 422, "tidak masuk akal"),
				Arguments.of("on", "-999999999-01-01", 422, "tidak masuk akal"),
				Arguments.of("on", "+999999999-12-31", 422, "belum tiba"),
				Arguments.of("on", "31 Februari", 422, "Tanggal surat tidak terbaca"));
	}

	@ParameterizedTest
	@MethodSource
	void registrations(String field, String value, int status, String sentence) {
		var registrar = Visitor.loggedIn(port, "agenda.bappeda");
		registrar.open("/incoming/new");
		var form = registration();
		form.put(field, value);

		var answer = registrar.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		refused(answer, status, sentence);
		if (status == 422) {
			assertThat(answer.body()).as("at the field").contains("href=\"#" + field + "\"", "id=\"" + field + "-fault\"");
		}
	}

	static Stream<Arguments> dispositions() {
		return Stream.of(Arguments.of("note", NUL, 400, NUL_SENTENCE),
				Arguments.of("note", ENDLESS, 422, "Catatan terlalu panjang"),
				Arguments.of("due", "+999999999-12-31", 422, "Tenggat terlalu jauh"),
				Arguments.of("due", "0001-01-01", 422, "Tenggat sudah lewat"),
				Arguments.of("due", "besok", 422, "Tenggat tidak terbaca"),
				Arguments.of("instruction", "DANCE", 422, "instruksi yang tidak lagi dipakai"),
				Arguments.of("recipient", "abc", 422, "Belum ada penerima"));
	}

	@ParameterizedTest
	@MethodSource
	void dispositions(String field, String value, int status, String sentence) {
		var scan = vault.put(IncomingMail.scan(1), "application/pdf");
		var incoming = registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.ORDINARY));
		var head = Visitor.loggedIn(port, "kaban.bappeda");
		head.open("/incoming/" + incoming + "/disposition");
		var form = new HashMap<>(
				Map.of("recipient", staff.position("KABID.EKON").id().toString(), "instruction", "FOLLOW_UP",
						"note", "", "due", ""));
		form.put(field, value);

		refused(head.send("/incoming/" + incoming + "/disposition", lists(form)), status, sentence);
	}

	static Stream<Arguments> filings() {
		return Stream.of(Arguments.of("dossier", "abc", 422, "Berkas yang dipilih tidak ada"),
				Arguments.of("title", NUL, 400, NUL_SENTENCE),
				Arguments.of("title", ENDLESS, 422, "Judul berkas paling panjang"),
				Arguments.of("code", ENDLESS, 422, "tidak ada dalam daftar"));
	}

	@ParameterizedTest
	@MethodSource
	void filings(String field, String value, int status, String sentence) {
		var ready = ReadyLetters.by("inspektur", beans);
		var letter = ready.one();
		letters.sign(staff.actor("inspektur"), letter, ready.passphrase());
		var head = Visitor.loggedIn(port, "inspektur");
		head.open("/documents/" + letter + "/filing");
		var form = new HashMap<>(Map.of("dossier", "new", "code", "500.12", "title", "Layanan digital"));
		form.put(field, value);

		refused(head.send("/documents/" + letter + "/filing", lists(form)), status, sentence);
	}

	@Test
	void aFileIsNotTakenUnderANameThatHidesItsEnd() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/new");

		refused(drafter.sendWithFile("/letters/new", Map.of("subject", "Rapat"), new byte[]{1}, NUL), 400, NUL_SENTENCE);
	}

	@Test
	void aReasonWithoutEndIsRefusedAtItsField() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var letter = begun(drafter);

		refused(drafter.send("/letters/" + letter + "/withdrawal", Map.of("reason", List.of(ENDLESS))), 422,
				"Alasan penarikan paling panjang");
	}

	@Test
	void aRemarkWithoutEndIsRefusedAtItsField() {
		var drafter = staff.actor("pranata1");
		var letter = begun(Visitor.loggedIn(port, "pranata1"));
		letters.submit(drafter, letter);
		var reviewer = Visitor.loggedIn(port, "kabid.aptika");
		reviewer.open("/letters/" + letter + "/review");

		refused(reviewer.send("/letters/" + letter + "/review",
				Map.of("act", List.of("return"), "version", List.of(letters.view(letter).versionHash()), "remark",
						List.of(ENDLESS))),
				422, "Catatan paling panjang");
	}

	@Test
	void aNameWithoutEndDoesNotLogIn() {
		var visitor = Visitor.stranger(port);
		visitor.open("/login");
		var name = Stream.generate(() -> UUID.randomUUID().toString()).limit(300).collect(Collectors.joining());

		refused(visitor.send("/login", Map.of("username", List.of(name), "password", List.of("x"))), 422, "tidak cocok");
	}

	/** As long as the form allows, of words that no index can pack. */
	@Test
	void theLongestLetterThatIsTakenFitsItsBook() {
		var registrar = Visitor.loggedIn(port, "agenda.bappeda");
		registrar.open("/incoming/new");
		var form = registration();
		form.put("sender", unpackable(300));
		form.put("number", unpackable(100));
		form.put("subject", unpackable(500));

		assertThat(registrar.sendWithFile("/incoming/new", form, IncomingMail.scan(1)).statusCode()).isIn(302, 303);
		assertThat(registrar.open("/incoming").body()).contains(form.get("number")).endsWith("</html>\n");
	}

	private static String unpackable(int length) {
		return new Random(length).ints(length, 0x4e00, 0x9fa5).mapToObj(Character::toString).collect(Collectors.joining());
	}

	@Test
	void whatPastedTextBringsAlongUnseenIsLeftOut() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/new");
		var form = draft();
		form.put("subject", "Permohonan\u0007 Data\u001f");

		var answer = drafter.send("/letters/new", lists(form));

		assertThat(letters.view(letterOf(answer)).content().subject()).isEqualTo("Permohonan Data");
	}

	private Map<String, String> registration() {
		var form = new HashMap<>(Map.of("id", DocumentId.random().toString(), "channel", "POST", "sender",
				IncomingMail.SENDER,
				"number", IncomingMail.number(), "on", Staff.today().toString(), "subject", IncomingMail.SUBJECT, "urgency",
				"URGENT", "secrecy", "RESTRICTED", "classification", "000.8.3", "addressee",
				staff.position("KABAN.BAPPEDA").title()));
		form.put("standing", "ADDRESSEE");
		return form;
	}

	private static void refused(HttpResponse<String> answer, int status, String sentence) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(sentence).doesNotContain("Apache Tomcat", "HTTP Status", "??");
	}

	private DocumentId begun(Visitor drafter) {
		drafter.open("/letters/new");
		return letterOf(drafter.send("/letters/new", lists(draft())));
	}

	private static DocumentId letterOf(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isIn(302, 303);
		var address = answer.headers().firstValue("location").orElseThrow();
		return DocumentId.of(address.replaceFirst(".*/letters/([-0-9a-f]+)/draft.*", "$1"));
	}

	private Map<String, String> draft() {
		return new HashMap<>(Map.of("kind", "OFFICIAL_LETTER", "urgency", "NORMAL", "secrecy", "ORDINARY", "classification",
				"500.12", "addressees", "KABAN.BAPPEDA", "signatory", staff.position("KADIS.KOMINFO").id().toString(),
				"subject", "Permohonan Data", "body", "Bersama ini kami mohon data."));
	}

	private static Map<String, List<String>> lists(Map<String, String> form) {
		return form.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
	}
}
