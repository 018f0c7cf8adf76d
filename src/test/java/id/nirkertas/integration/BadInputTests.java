package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.Staff;
import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.signing.Signing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed wrongly is answered with a sentence, and nothing typed is lost. */
@OfficeTest
class BadInputTests {

	static final String HEAD = "inspektur";
	static final String SUBJECT = "Permohonan Data Aplikasi Perangkat Daerah";
	static final String BODY = "Bersama ini kami mohon data aplikasi yang dikelola perangkat daerah.";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Numbering numbering;
	@Autowired
	Signing signing;
	@Autowired
	DevelopmentPki certificates;
	@Autowired
	Staff staff;

	boolean keyChanged;

	@AfterEach
	void giveTheUsualKeyBack() {
		if (keyChanged) {
			enrol(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(730)));
		}
	}

	@Test
	void aDraftWithoutAddresseeIsToldWhatIsMissing() {
		var form = draft();
		form.remove("addressees");
		form.put("submit", "yes");
		var drafter = Visitor.loggedIn(port, "pranata1");
		drafter.open("/letters/new");

		var answer = drafter.send("/letters/new", lists(form));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Isi paling sedikit satu tujuan", SUBJECT, BODY);
	}

	@Test
	void aWrongPassphraseUsesNoNumber() {
		var letter = ReadyLetters.by(HEAD, beans).one();

		var answer = sign(letter, "salah-ketik");

		refused(letter, answer, "Frasa sandi tidak cocok");
		assertThat(answer.body()).doesNotContain("salah-ketik");
		assertThat(sign(letter, new String(Staff.passphrase(HEAD))).statusCode()).isEqualTo(303);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void anExpiredCertificateSignsNothing() {
		var letter = ReadyLetters.by(HEAD, beans).one();
		enrol(Instant.now().minus(Duration.ofDays(700)), Instant.now().minus(Duration.ofDays(2)));

		refused(letter, sign(letter, new String(Staff.passphrase(HEAD))), "Mintalah sertifikat baru");
	}

	@Test
	void aRevokedCertificateSignsNothing() throws Exception {
		var letter = ReadyLetters.by(HEAD, beans).one();
		var file = enrol(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(90)));
		certificates.revoke(certificate(file).getSerialNumber());

		refused(letter, sign(letter, new String(Staff.passphrase(HEAD))), "telah dicabut oleh penerbitnya");
	}

	@Test
	void tooLargeAnAttachmentLosesNothing() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var letter = begun(drafter);
		var form = form(letter, "Ditulis sambil melampirkan.");

		var answer = drafter.sendWithFile("/letters/" + letter + "/draft", form, new byte[60 * 1024 * 1024]);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("lebih besar dari 50 MB", "Ditulis sambil melampirkan.");
		assertThat(letters.view(letter).attachments()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"GIF89a|Ini gambar jenis lain", "MZ program|Isinya program yang dapat dijalankan",
			"<html>|Ini halaman web", "%PDF-1.4 ini bukan pdf <html> %%EOF|bukan PDF yang utuh",
			"<script></script>%PDF-1.7 %%EOF|Berkas ini menyamar", "Dengan hormat,|Jenisnya tidak dikenal"})
	void aFileThatNoLetterCarriesIsCalledWhatItIsAndLosesNothing(String file, String sentence) {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var letter = begun(drafter);

		var answer = drafter.sendWithFile("/letters/" + letter + "/draft", form(letter, "Ditulis sambil melampirkan."),
				file.getBytes(StandardCharsets.US_ASCII));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("href=\"#file\"", "Berkas pindaian.pdf", sentence, "Ditulis sambil melampirkan.");
		assertThat(letters.view(letter).attachments()).isEmpty();
	}

	@Test
	void tooLongATextIsStillInTheForm() {
		var drafter = Visitor.loggedIn(port, "pranata1");
		var letter = begun(drafter);
		for (var words : List.of("panjang ".repeat(40_000), "panjang ".repeat(400_000))) {
			var answer = drafter.sendWithFile("/letters/" + letter + "/draft", form(letter, words + "sampai di sini."),
					new byte[0]);

			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("Isi naskah terlalu panjang", "panjang sampai di sini.");
			assertThat(letters.view(letter).content().body().text()).isEqualTo(BODY);
			assertThat(drafter.open("/letters/" + letter + "/draft").statusCode()).isEqualTo(200);
		}
	}

	/** One at a time acts in a position, so two people are on one draft when a page lies open over a change of officials. */
	@Test
	void whoSavesSecondSeesBothTexts() {
		var holder = Visitor.loggedIn(port, "perencana1");
		var letter = begun(holder);

		secondSeesBothTexts(letter, holder, () -> {
			var desk = staff.standIn("perencana2", "PERENCANA1").position();
			try {
				var deputy = Visitor.loggedIn(port, "perencana2");
				deputy.open("/");
				deputy.send("/acting", Map.of("position", List.of(desk.toString())));
				savesFirst(letter, deputy);
			} finally {
				staff.comesBack("perencana2", "PERENCANA1");
			}
		});
	}

	@Test
	void whoSavesInTwoWindowsSeesBothTexts() {
		var first = Visitor.loggedIn(port, "pranata1");
		var letter = begun(first);

		secondSeesBothTexts(letter, Visitor.loggedIn(port, "pranata1"), () -> savesFirst(letter, first));
	}

	private void savesFirst(DocumentId letter, Visitor first) {
		var page = "/letters/" + letter + "/draft";
		assertThat(first.open(page).statusCode()).isEqualTo(200);
		assertThat(first.send(page, lists(form(letter, "Tulisan yang tersimpan dahulu."))).statusCode()).isEqualTo(303);
	}

	private void secondSeesBothTexts(DocumentId letter, Visitor second, Runnable firstSaves) {
		var page = "/letters/" + letter + "/draft";
		assertThat(second.open(page).statusCode()).isEqualTo(200);
		var mine = form(letter, "Tulisan yang datang kemudian.");

		firstSaves.run();
		var answer = second.send(page, lists(mine));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("oleh orang lain atau oleh Anda sendiri di jendela lain",
				"Tulisan yang tersimpan dahulu.", "Tulisan yang datang kemudian.");
		assertThat(letters.view(letter).content().body().text()).isEqualTo("Tulisan yang tersimpan dahulu.");
		mine.put("revision", Integer.toString(letters.view(letter).revision()));
		assertThat(second.send(page, lists(mine)).statusCode()).isEqualTo(303);
		assertThat(letters.view(letter).content().body().text()).isEqualTo("Tulisan yang datang kemudian.");
	}

	private HttpResponse<String> sign(DocumentId letter, String passphrase) {
		var head = Visitor.loggedIn(port, HEAD);
		head.open("/letters/" + letter + "/signature");
		return head.send("/letters/" + letter + "/signature", Map.of("passphrase", List.of(passphrase)));
	}

	private void refused(DocumentId letter, HttpResponse<String> answer, String why) {
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(why);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(numbering.numberOf(letter)).isEmpty();
	}

	private byte[] enrol(Instant from, Instant until) {
		keyChanged = true;
		var head = staff.person(HEAD).id();
		var file = certificates.pkcs12For(staff.person(HEAD).name(), Staff.passphrase(HEAD), from, until);
		signing.enrol(head, file);
		return file;
	}

	/** The certificates lie open in it. */
	private static X509Certificate certificate(byte[] pkcs12) throws GeneralSecurityException, IOException {
		var store = KeyStore.getInstance("PKCS12");
		store.load(new ByteArrayInputStream(pkcs12), null);
		return (X509Certificate) store.getCertificate(store.aliases().nextElement());
	}

	private DocumentId begun(Visitor drafter) {
		drafter.open("/letters/new");
		var answer = drafter.send("/letters/new", lists(draft()));
		assertThat(answer.statusCode()).isEqualTo(303);
		var address = answer.headers().firstValue("location").orElseThrow();
		return DocumentId.of(address.replaceFirst(".*/letters/([-0-9a-f]+)/draft.*", "$1"));
	}

	private Map<String, String> form(DocumentId letter, String body) {
		var form = draft();
		form.put("body", body);
		form.put("revision", Integer.toString(letters.view(letter).revision()));
		return form;
	}

	private Map<String, String> draft() {
		return new HashMap<>(Map.of("kind", "OFFICIAL_LETTER", "urgency", "NORMAL", "secrecy", "ORDINARY", "classification",
				"500.12", "addressees", "KABAN.BAPPEDA", "signatory", staff.position("KADIS.KOMINFO").id().toString(),
				"subject",
				SUBJECT, "body", BODY));
	}

	private static Map<String, List<String>> lists(Map<String, String> form) {
		var lists = new HashMap<String, List<String>>();
		form.forEach((name, value) -> lists.put(name, List.of(value)));
		return lists;
	}
}
