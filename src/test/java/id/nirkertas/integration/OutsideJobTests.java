package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.MinioServer;
import id.nirkertas.office.Program;
import id.nirkertas.office.Staff;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The job of a letter with OpenLDAP and MinIO, and what is left of it when MinIO dies. */
@OutsideTest
@Needs({Program.SLAPD, Program.MINIO})
class OutsideJobTests {

	static final String HEAD = "kadis.disdik";

	@LocalServerPort
	int port;

	@Autowired
	BeanFactory beans;

	@Autowired
	Letters letters;

	@Autowired
	Vault vault;

	@Autowired
	Staff staff;

	@Autowired
	MinioServer minio;

	@AfterEach
	void mend() throws IOException {
		minio.resume();
	}

	@Test
	void aLetterGoesFromDraftToArchive() {
		var done = HttpJob.in(port, (act, took) -> {
		}).run("keduapuluh");

		assertThat(done.paper()).startsWith("%PDF".getBytes());
		assertThat(vault.audit().isSound()).isTrue();
	}

	@Test
	void withoutMinioTheDeskGoesOnAndSigningWaits() throws IOException {
		var letter = ReadyLetters.by(HEAD, beans).one();
		var head = Visitor.loggedIn(port, HEAD);
		minio.kill();
		await().atMost(Duration.ofSeconds(30)).until(() -> !vault.isAvailable());

		assertThat(List.of("/", "/inbox", "/letters"))
				.allSatisfy(page -> assertThat(head.open(page).statusCode()).as(page).isEqualTo(200));
		var page = head.open("/letters/" + letter + "/signature");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Penyimpanan naskah sedang tidak dapat dihubungi")
				.doesNotContain("name=\"passphrase\"");

		minio.resume();
		await().atMost(Duration.ofSeconds(30)).until(() -> letters.preflight(staff.actor(HEAD), letter).isClear());
		assertThat(letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD)).state()).isEqualTo(LetterState.SIGNED);
	}
}
