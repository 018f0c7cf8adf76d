package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser shows nothing of an incoming letter again without asking, and who lost sight of it is answered so. */
@OfficeTest
class IncomingFilesTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Access access;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;

	@ParameterizedTest
	@ValueSource(strings = {"/paper", "/pages/1", "/pages/1?small=true"})
	void isAskedForAgainEachTimeByItsTag(String part) {
		var file = "/incoming/" + registered(Secrecy.ORDINARY) + part;
		var seno = Visitor.loggedIn(port, "kaban.bappeda");

		var first = seno.download(file);
		var again = seno.download(file, "If-None-Match", first.headers().firstValue("etag").orElseThrow());

		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(first.headers().firstValue("cache-control").orElseThrow()).contains("no-cache", "private")
				.doesNotContain("max-age");
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.headers().firstValue("cache-control").orElseThrow()).contains("no-cache", "private")
				.doesNotContain("max-age");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/paper", "/pages/1"})
	void isNotConfirmedToWhomeverLostSightOfIt(String part) {
		var letter = registered(Secrecy.ORDINARY);
		var seno = Visitor.loggedIn(port, "kaban.bappeda");
		var tag = seno.download("/incoming/" + letter + part).headers().firstValue("etag").orElseThrow();

		access.end(letter, staff.position("KABAN.BAPPEDA").id(), Role.ADDRESSEE);

		assertThat(seno.download("/incoming/" + letter + part, "If-None-Match", tag).statusCode()).isEqualTo(403);
	}

	@Test
	void staysInNoBrowserWhenItIsSecret() {
		var letter = registered(Secrecy.SECRET);
		var seno = Visitor.loggedIn(port, "kaban.bappeda");

		assertThat(seno.download("/incoming/" + letter + "/paper").headers().firstValue("cache-control"))
				.contains("no-store");
		assertThat(seno.download("/incoming/" + letter + "/pages/1").headers().firstValue("cache-control"))
				.contains("no-store");
	}

	private DocumentId registered(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}
}
