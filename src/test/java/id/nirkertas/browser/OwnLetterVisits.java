package id.nirkertas.browser;

import static id.nirkertas.browser.Visit.of;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** The pages of a letter whose initials wait for whoever wrote it in another position. */
final class OwnLetterVisits {

	private OwnLetterVisits() {
	}

	static List<Visit> all(BeanFactory beans) {
		var secretariat = beans.getBean(Secretariat.class);
		var letters = beans.getBean(Letters.class);
		var writer = beans.getBean(Staff.class).actor("plt.kadinkes", "KADIS.DINKES");
		var letter = letters.draft(writer, secretariat.content("OFFICIAL_LETTER", "Pengendalian Pengadministrasian Obat",
				"500.12", "SEKDA", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan rencana pengendalian."));
		letters.submit(writer, letter);
		return List.of(of("kabid.ekon", "/dispositions"), of("plt.kadinkes", "/letters/" + letter),
				of("plt.kadinkes", "/letters/" + letter + "/review"),
				of("plt.kadinkes", "/letters/" + letter + "/reviewers"));
	}
}
