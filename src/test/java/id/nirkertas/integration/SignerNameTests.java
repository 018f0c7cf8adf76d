package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages name the signer of a letter as the paper does, whatever they are called since. */
@OfficeTest
class SignerNameTests {

	static final String HEAD = "kadis.kominfo";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	@Test
	void whoSignedKeepsTheNameOnThePaper() {
		var letter = ReadyLetters.by(HEAD, beans).one();
		var signed = letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
		assertThat(signed.signerName()).isEqualTo(staff.person(HEAD).name());

		database.sql("update letter set signed_name = 'Nama Sebelum Menikah' where id = ?").param(letter.value()).update();

		assertThat(Visitor.loggedIn(port, HEAD).open("/letters/" + letter).body()).contains("Nama Sebelum Menikah");
		assertThat(Visitor.loggedIn(port, HEAD).open("/letters/" + letter).body())
				.as("where the letter is").contains("<small><span>Nama Sebelum Menikah</span>");
		assertThat(Visitor.stranger(port).open("/v/" + signed.code()).body()).contains("Nama Sebelum Menikah")
				.doesNotContain("<br><span>" + staff.person(HEAD).name());
	}

	@Test
	void whoSignedBeforeNamesWereKeptIsNamedAsNow() {
		var letter = ReadyLetters.by(HEAD, beans).one();
		letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));

		database.sql("update letter set signed_name = null where id = ?").param(letter.value()).update();

		assertThat(Visitor.loggedIn(port, HEAD).open("/letters/" + letter).body()).contains(staff.person(HEAD).name());
	}
}
