package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Readers on a slow line fetch a paper in parts. */
@OfficeTest
class RangesTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	@Test
	void whoAsksForAPartThatAPaperDoesNotHaveIsToldItsLengthAlone() {
		var scan = vault.put(IncomingMail.scan(1), "application/pdf");
		var letter = registry.register(staff.actor("agenda.bappeda"), IncomingMail.letter(staff, scan, Secrecy.ORDINARY));

		isToldTheLength(Visitor.loggedIn(port, "kaban.bappeda"), "/incoming/" + letter + "/paper", scan.length());
	}

	@Test
	void andSoIsWhoAsksForOneOfAPicture() {
		var stranger = Visitor.stranger(port);

		isToldTheLength(stranger, "/app/mark.svg", stranger.download("/app/mark.svg").body().length);
	}

	private static void isToldTheLength(Visitor reader, String file, long length) {
		var answer = reader.download(file, "Range", "bytes=" + length + "-");

		assertThat(answer.statusCode()).isEqualTo(416);
		assertThat(answer.headers().firstValue("content-range")).contains("bytes */" + length);
		assertThat(answer.body()).isEmpty();
	}
}
