package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is secret is entered by its envelope, which nobody opens, and goes the way of every letter. */
@OfficeTest
class SealedEnvelopeTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Visitor kinasih;
	String sender;
	Map<String, String> form;

	@BeforeEach
	void holdAnEnvelope() {
		kinasih = Visitor.loggedIn(port, "agenda.bappeda");
		kinasih.open("/incoming/new");
		sender = "Kepala Kejaksaan Contoh " + UUID.randomUUID();
		form = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "channel", "COURIER", "sender", sender,
				"number", "", "on", "", "subject", "", "urgency", "NORMAL", "secrecy", "SECRET", "classification", "000.8.3",
				"addressee", staff.position("KABAN.BAPPEDA").title()));
		form.putAll(Map.of("standing", "ADDRESSEE", "sealed", "true"));
	}

	@Test
	void isEnteredByWhatStandsOnItAndDisposedOfLikeAnyLetter() {
		var answer = kinasih.sendWithFile("/incoming/new", form, new byte[0]);

		assertThat(answer.statusCode()).isEqualTo(303);
		var envelope = entered();
		assertThat(kinasih.open("/incoming").body()).contains(sender, "tanpa nomor", "tanpa tanggal", "[RAHASIA]");
		assertThat(kinasih.open("/incoming/" + envelope + "/receipt").body()).contains(sender, "tanpa tanggal");
		assertThat(kinasih.download("/incoming/book.xlsx").statusCode()).isEqualTo(200);
		var seno = Visitor.loggedIn(port, "kaban.bappeda");
		assertThat(seno.open("/incoming/" + envelope).body()).contains("dicatat sebagai amplop tertutup", "tanpa tanggal")
				.doesNotContain("/incoming/" + envelope + "/paper", "/pages/");
		assertThat(List.of("/paper", "/pages/1"))
				.allSatisfy(part -> assertThat(seno.download("/incoming/" + envelope + part).statusCode()).isEqualTo(404));
		var given = seno.send("/incoming/" + envelope + "/disposition", Map.of("recipient", List.of(id("KABID.EKON")),
				"part-" + id("KABID.EKON"), List.of("LEAD"), "instruction", List.of("FOLLOW_UP")));
		assertThat(given.statusCode()).isEqualTo(303);
		assertThat(registry.view(envelope).state()).isEqualTo(IncomingState.DISPOSED);
		assertThat(seno.open("/incoming/" + envelope + "/sheet").body()).contains("tanpa tanggal");
		var node = dispositions.tree(envelope).getFirst().id();
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/dispositions/" + node).body())
				.contains("dicatat sebagai amplop tertutup");
		assertThat(seno.open("/documents/" + envelope + "/filing").statusCode()).isLessThan(500);
	}

	@Test
	void isFoundByItsNumberAlone() {
		form.put("number", "R-7/" + UUID.randomUUID());
		kinasih.sendWithFile("/incoming/new", form, new byte[0]);

		await().atMost(Duration.ofSeconds(60)).until(() -> database
				.sql("select count(*) from search_document where document = ?").param(entered().value()).query(Integer.class)
				.single() == 1);
		assertThat(registry.view(entered()).letter().number()).isEqualTo(form.get("number"));
	}

	@Test
	void nothingButWhatIsSecretStaysClosed() {
		form.put("secrecy", "RESTRICTED");

		var answer = kinasih.sendWithFile("/incoming/new", form, new byte[0]);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Hanya naskah rahasia", sender).containsPattern("id=\"sealed\"[^>]*checked");
	}

	@Test
	void anEnvelopeHasNoScan() {
		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Amplop tertutup tidak mempunyai pindaian");
	}

	@Test
	void isEnteredOnceHoweverOftenItsFormIsSent() {
		kinasih.sendWithFile("/incoming/new", form, new byte[0]);
		kinasih.sendWithFile("/incoming/new", form, new byte[0]);

		assertThat(database.sql("select count(*) from registry_incoming where sender = ?").param(sender)
				.query(Integer.class).single()).isOne();
	}

	private DocumentId entered() {
		return new DocumentId(database.sql("select id from registry_incoming where sender = ?").param(sender)
				.query(UUID.class).single());
	}

	private String id(String position) {
		return staff.position(position).id().toString();
	}
}
