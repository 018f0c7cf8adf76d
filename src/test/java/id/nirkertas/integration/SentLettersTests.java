package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of sent letters shows to each what they may see, however many others lie in front of it. */
@OfficeTest
class SentLettersTests {

	static final String HEAD = "kadis.kominfo";
	static final String OWN = "Naskah Sendiri di Balik Tiga Puluh Naskah Lain";
	static final String FOREIGN = "Undangan Rapat 17";
	static final Pattern ROW = Pattern.compile("<a class=\"open subject\"");

	@LocalServerPort
	int port;

	@Autowired
	BeanFactory beans;

	@Autowired
	Secretariat secretariat;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	@Test
	void ownLettersAreFoundBehindThirtyForeignOnes() {
		var own = secretariat.send("pranata1", secretariat.content("OFFICIAL_LETTER", OWN, "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini disampaikan data.", "Terima kasih.")));
		ReadyLetters.by(HEAD, beans).make(30)
				.forEach(letter -> letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD)));

		var drafter = page("pranata1", 1);
		var head = page(HEAD, 1);

		assertThat(drafter).contains(OWN, "href=\"/letters/" + own + "\"").doesNotContain(FOREIGN);
		assertThat(head).contains(FOREIGN).doesNotContain(OWN);
		assertThat(ROW.matcher(head).results()).hasSize(25);
		assertThat(page(HEAD, 2)).contains(OWN);
	}

	@Test
	void whoMaySeeNoneIsNotToldThatNoneWasSigned() {
		var letter = ReadyLetters.by(HEAD, beans).one();
		letters.sign(staff.actor(HEAD), letter, Staff.passphrase(HEAD));
		assertThat(signedWith("kabag.tu")).isEmpty();

		assertThat(page("kabag.tu", 1))
				.contains("Tidak ada naskah bertanda tangan dari perangkat daerah ini yang dapat Anda lihat")
				.doesNotContain("Belum ada naskah yang ditandatangani");
	}

	private String page(String person, int number) {
		return Visitor.loggedIn(port, person).open("/letters?section=sent&page=" + number).body();
	}

	private List<DocumentId> signedWith(String drafter) {
		return letters.draftedBy(List.of(staff.actor(drafter).position()), 100).stream().filter(each -> each.file() != null)
				.map(each -> each.id()).toList();
	}
}
