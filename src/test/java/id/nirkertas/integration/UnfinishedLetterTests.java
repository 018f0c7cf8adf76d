package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is still being written is for those who write it, and for whoever may have to give it a number. */
@OfficeTest
class UnfinishedLetterTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Access access;

	DocumentId letter;

	@BeforeEach
	void aDraftLiesWithItsDrafter() {
		letter = letters.draft(staff.actor("pranata1"),
				secretariat.content("OFFICIAL_LETTER", "Undangan " + UUID.randomUUID(),
						"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(),
						"Bersama ini kami mengundang Saudara."));
	}

	@Test
	void archivistsReadARecordAndNoDraft() {
		var archivist = Visitor.loggedIn(port, "arsiparis");
		assertThat(archivist.open("/letters/" + letter).statusCode()).isEqualTo(403);
		assertThat(archivist.download("/letters/" + letter + "/pages/1").statusCode()).isEqualTo(403);
		assertThat(access.visible(staff.person("arsiparis").id(), List.of(letter))).isEmpty();
		assertThat(access.keysOf(letter)).doesNotContainAnyElementsOf(access.keysFor(staff.person("arsiparis").id()));

		letters.submit(staff.actor("pranata1"), letter);
		assertThat(archivist.open("/letters/" + letter).statusCode()).isEqualTo(403);

		secretariat.gatherInitials(letter);
		secretariat.finish(letter);
		assertThat(archivist.open("/letters/" + letter).statusCode()).isEqualTo(200);
		assertThat(access.keysOf(letter)).containsAnyElementsOf(access.keysFor(staff.person("arsiparis").id()));
	}

	@Test
	void theRegistrarOfTheAgencyReadsWhatMayNeedANumberOnceItIsHandedOn() {
		assertThat(Visitor.loggedIn(port, "agenda.kominfo").open("/letters/" + letter).statusCode()).isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "agenda.kominfo").open("/letters/" + letter + "/paper").statusCode())
				.isEqualTo(403);

		letters.submit(staff.actor("pranata1"), letter);

		assertThat(Visitor.loggedIn(port, "agenda.kominfo").open("/letters/" + letter).statusCode()).isEqualTo(200);
		assertThat(Visitor.loggedIn(port, "agenda.bappeda").open("/letters/" + letter).statusCode()).isEqualTo(403);
	}
}
