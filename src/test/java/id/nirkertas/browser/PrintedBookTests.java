package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The agenda book goes into a binder. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class PrintedBookTests {

	private static final String HEAD = "Tgl terima";
	private static final int ENTRIES = 24;

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	@Test
	void isATableUnderOneHeadOnEachSheet() throws IOException {
		var letters = Stream.generate(() -> IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"),
				Secrecy.ORDINARY)).limit(ENTRIES).toList();
		letters.forEach(letter -> registry.register(staff.actor("agenda.bappeda"), letter));

		try (var chromium = Chromium.open(port);
				var paper = PrintedSheets.of(chromium.desk("agenda.bappeda"), "/incoming", "book")) {
			assertThat(paper.texts()).hasSizeGreaterThan(1)
					.allSatisfy(sheet -> assertThat(sheet).containsOnlyOnce(HEAD));
			assertThat(paper.isLandscape()).isTrue();
			assertThat(paper.withoutBlanks()).contains(agendaNumbers(letters));
		}
	}

	private List<String> agendaNumbers(List<Received> letters) {
		return letters.stream().map(letter -> registry.alike(letter).getFirst().agendaNumber()).toList();
	}
}
