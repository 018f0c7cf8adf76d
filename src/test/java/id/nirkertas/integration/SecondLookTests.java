package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever returned a draft is shown what changed since. */
@OfficeTest
class SecondLookTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;

	@Test
	void namesWhatChangedInWords() {
		var content = secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mengundang Saudara.");
		var letter = secretariat.submit("pranata1", content);
		var page = "/letters/" + letter + "/review";
		var reviewer = Visitor.loggedIn(port, "kabid.aptika");
		reviewer.open(page);
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of("Salah ketik atau tata bahasa"), "Percepat.");
		letters.save(staff.actor("pranata1"), letter, Secretariat.marked(content, Urgency.URGENT, Secrecy.RESTRICTED),
				letters.view(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);

		var seen = reviewer.open(page).body();
		assertThat(seen).contains("[dihapus: ", "[ditambah: ");
		assertThat(seen.replaceAll("<span class=\"hidden\">[^<]*</span>", "")).contains("<del>Biasa</del> <ins>Segera</ins>",
				"<del>Biasa/terbuka</del> <ins>Terbatas</ins>").doesNotContain(">NORMAL<", ">URGENT<", ">RESTRICTED<");
	}

	@ParameterizedTest
	@ValueSource(strings = {"return", "edit"})
	void anOlderPageDecidesNothingAboutTheTextThatFollowed(String act) {
		var content = secretariat.usual("Bersama ini disampaikan 42 layanan.");
		var letter = secretariat.submit("pranata1", content);
		var page = "/letters/" + letter + "/review";
		var seen = letters.view(letter).versionHash();
		var older = Visitor.loggedIn(port, "kabid.aptika");
		older.open(page);
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan dasarnya.");
		letters.save(staff.actor("pranata1"), letter, secretariat.usual("Bersama ini disampaikan 57 layanan."),
				letters.view(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);

		var answer = older.send(page, Map.of("act", List.of(act), "version", List.of(seen), "remark",
				List.of("Angka 42 keliru.")));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Isi naskah sudah berbeda dari yang Anda baca", "Angka 42 keliru.</textarea>",
				"[dihapus: ", "value=\"" + letters.view(letter).versionHash());
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
		assertThat(reviews.view(letter).remarks()).hasSize(1);
	}
}
