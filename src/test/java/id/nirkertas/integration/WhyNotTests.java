package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Why somebody does not see a letter that others read elsewhere too, and why one takes no number oneself. */
@OfficeTest
class WhyNotTests {

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	/** Whether they read it elsewhere is not answered, why they do not here is. */
	@Test
	void aColleagueIsToldWhyAnotherOfTheirAgencyDoesNotSeeASentLetter() {
		var sent = secretariat.send("pranata1", content());
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();

		assertThat(answer("pranata1", sent, "kabid.sandi")).contains(why("kabid.sandi"))
				.doesNotContain("hanya dijawab di sana");
		assertThat(answer("kaban.bappeda", arrived, "perencana2")).contains(why("perencana2"))
				.doesNotContain("hanya dijawab di sana");
		assertThat(answer("pranata1", sent, "perencana2")).contains(why("perencana2"), "hanya dijawab di sana");
	}

	@Test
	void whoeverMayGiveNoNumberIsToldByNameWhoDoes() {
		var letter = letters.draft(staff.actor("pranata1"), content());

		assertThat(page("pranata1", letter, ""))
				.containsPattern("Nomor register ini dikelola [^<]*\\(" + staff.person("agenda.kominfo").name() + "\\)")
				.doesNotContain("penyimpan registernya");
	}

	private String why(String username) {
		return staff.person(username).name()
				+ " tidak dapat melihat naskah ini di sini: jabatannya tidak terlibat, ia tidak pernah menanganinya,";
	}

	private String answer(String reader, DocumentId letter, String asked) {
		var page = page(reader, letter, "?person=" + asked);
		return page.substring(page.indexOf("id=\"person\""), page.indexOf("id=\"seers\""));
	}

	private String page(String reader, DocumentId letter, String asked) {
		return Visitor.loggedIn(port, reader).open("/documents/" + letter + "/why" + asked).body();
	}

	private DraftContent content() {
		return secretariat.content("OFFICIAL_LETTER", "Permohonan Data", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan permohonan.\n\nDemikian disampaikan.");
	}
}
