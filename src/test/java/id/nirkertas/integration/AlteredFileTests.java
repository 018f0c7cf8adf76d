package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.OfficeObjects;
import id.nirkertas.office.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One byte of a signed letter is altered where it is stored: nobody gets it, and nobody is told that it is genuine. */
@OfficeTest
class AlteredFileTests {

	static final String HEAD = "inspektur";

	@LocalServerPort
	int port;

	@Autowired
	BeanFactory beans;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	@Autowired
	OfficeObjects objects;

	@Test
	void anAlteredLetterIsNeitherHandedOutNorCalledGenuine() throws IOException {
		var letter = ReadyLetters.by(HEAD, beans).one();
		var signed = letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
		var head = Visitor.loggedIn(port, HEAD);
		var citizen = Visitor.stranger(port);
		var paper = "/letters/" + letter + "/paper";
		var verdict = "/v/" + signed.code();
		assertThat(citizen.open(verdict).body()).contains("isi tidak berubah");
		assertThat(head.download(paper, "Range", "bytes=100-199").statusCode()).isEqualTo(206);

		var stored = objects.of(Objects.requireNonNull(signed.file()).hex());
		var right = Files.readAllBytes(stored);
		var altered = right.clone();
		altered[150] ^= 1;
		Files.write(stored, altered);
		try {
			assertThat(head.download(paper).statusCode()).isEqualTo(500);
			assertThat(head.download(paper, "Range", "bytes=100-199").statusCode()).isEqualTo(500);
			assertThat(citizen.download(verdict + "/paper", "Range", "bytes=100-199").statusCode()).isEqualTo(500);
			assertThat(citizen.open(verdict)).satisfies(page -> {
				assertThat(page.statusCode()).isEqualTo(500);
				assertThat(page.body()).doesNotContain("isi tidak berubah", "Asli");
			});
		} finally {
			Files.write(stored, right);
		}

		assertThat(citizen.open(verdict).body()).contains("isi tidak berubah");
		assertThat(head.download(paper, "Range", "bytes=100-199").statusCode()).isEqualTo(206);
	}
}
