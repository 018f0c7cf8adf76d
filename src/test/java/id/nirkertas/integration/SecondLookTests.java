package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
