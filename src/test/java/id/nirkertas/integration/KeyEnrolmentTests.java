package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.signing.Signing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An official brings their key on the page made for it, and signs with it; whatever is wrong with the file is told. */
@OfficeTest
class KeyEnrolmentTests {

	static final String HEAD = "inspektur";
	static final String PASSPHRASE = "frasa-baru-inspektur";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Signing signing;
	@Autowired
	DevelopmentPki certificates;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	@AfterEach
	void giveTheUsualKeyBack() {
		signing.enrol(staff.person(HEAD).id(), key(HEAD, new String(Staff.passphrase(HEAD)), 730));
	}

	@Test
	void whoeverEnrolsAKeySignsWithIt() {
		forget();
		var letter = ReadyLetters.by(HEAD, beans).one();
		var head = Visitor.loggedIn(port, HEAD);
		assertThat(head.open("/letters/" + letter + "/signature").body()).contains("belum memiliki sertifikat",
				"href=\"/keys\"");
		assertThat(head.open("/keys").body()).contains("Belum ada sertifikat elektronik");

		var answer = enrol(head, PASSPHRASE, key(HEAD, PASSPHRASE, 90));
		var page = head.open("/keys").body();
		head.open("/letters/" + letter + "/signature");
		var signed = head.send("/letters/" + letter + "/signature", Map.of("passphrase", List.of(PASSPHRASE)));

		assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/keys");
		assertThat(page).contains("Kunci Anda terdaftar", staff.person(HEAD).name(), "Nirkertas Pengembangan CA Penerbit",
				"Bukan penyelenggara yang diakui").doesNotContain(PASSPHRASE, "tidak sama dengan nama Anda");
		assertThat(signed.statusCode()).isIn(302, 303);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		assertThat(enrolments()).isPositive();
	}

	@Test
	void aFileThatHidesItsCertificateIsTakenToo() {
		var file = certificates.closedPkcs12For(staff.person(HEAD).name(), PASSPHRASE.toCharArray(),
				Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(90)));

		assertThat(enrol(Visitor.loggedIn(port, HEAD), PASSPHRASE, file).statusCode()).isIn(302, 303);
	}

	@Test
	void whatDoesNotOpenIsRefusedAndChangesNothing() {
		refused("salah-ketik", key(HEAD, PASSPHRASE, 90), "Frasa sandi tidak membuka berkas ini");
		refused("", key(HEAD, PASSPHRASE, 90), "Isi frasa sandi berkas kunci");
		refused(PASSPHRASE, new byte[0], "Pilih berkas kunci");
		refused(PASSPHRASE, "bukan kunci".getBytes(StandardCharsets.UTF_8), "bukan berkas kunci PKCS#12 yang utuh");
		refused(PASSPHRASE, new byte[300 * 1024], "lebih besar dari 256 kB");
	}

	@Test
	void whatCannotSignTodayIsRefusedAndChangesNothing() throws Exception {
		refused(PASSPHRASE, key(HEAD, PASSPHRASE, -2), "sudah berakhir masa berlakunya");
		refused(PASSPHRASE, withoutKey(), "tidak memuat kunci untuk menandatangani");
	}

	@Test
	void aCertificateOfAnotherNameIsPointedOut() {
		var head = Visitor.loggedIn(port, HEAD);

		enrol(head, PASSPHRASE, key("sekdis.kominfo", PASSPHRASE, 90));

		assertThat(head.open("/keys").body()).contains("tidak sama dengan nama Anda");
		var letter = ReadyLetters.by(HEAD, beans).one();
		assertThat(head.open("/letters/" + letter + "/signature").body())
				.contains("diterbitkan atas nama " + staff.person("sekdis.kominfo").name());
	}

	private void refused(String passphrase, byte[] file, String why) {
		var before = signing.certificateOf(staff.person(HEAD).id());
		var enrolments = enrolments();

		var answer = enrol(Visitor.loggedIn(port, HEAD), passphrase, file);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(why).doesNotContain("??", "value=\"" + PASSPHRASE);
		assertThat(signing.certificateOf(staff.person(HEAD).id())).isEqualTo(before);
		assertThat(enrolments()).isEqualTo(enrolments);
	}

	private static HttpResponse<String> enrol(Visitor head, String passphrase, byte[] file) {
		head.open("/keys");
		return head.sendWithFile("/keys", Map.of("passphrase", passphrase), file);
	}

	private byte[] key(String owner, String passphrase, int days) {
		var from = Instant.now().minus(Duration.ofDays(10));
		return certificates.pkcs12For(staff.person(owner).name(), passphrase.toCharArray(), from,
				Instant.now().plus(Duration.ofDays(days)));
	}

	private byte[] withoutKey() throws Exception {
		var whole = KeyStore.getInstance("PKCS12");
		whole.load(new ByteArrayInputStream(key(HEAD, PASSPHRASE, 90)), PASSPHRASE.toCharArray());
		var bare = KeyStore.getInstance("PKCS12");
		bare.load(null, null);
		bare.setCertificateEntry("sertifikat", whole.getCertificate(whole.aliases().nextElement()));
		var bytes = new ByteArrayOutputStream();
		bare.store(bytes, PASSPHRASE.toCharArray());
		return bytes.toByteArray();
	}

	private long enrolments() {
		return database.sql("select count(*) from audit_event where event = 'signing.key-enrolled'").query(Long.class)
				.single();
	}

	private void forget() {
		database.sql("delete from signing_keystore where person = ?").param(staff.person(HEAD).id().value()).update();
	}
}
