package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the addressee of a letter may no longer do with it they are told on its page, where they pressed. */
@OfficeTest
class RefusedOnTheLetterTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;

	DocumentId letter;
	Visitor addressee;

	@BeforeEach
	void aLetterLiesOpenBeforeItsAddressee() {
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		addressee = Visitor.loggedIn(port, "kaban.bappeda");
		addressee.open("/incoming/" + letter);
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
	}

	@Test
	void anAbsentAddresseeIsToldWhoTakesNote() {
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");

		refused(addressee.send("/incoming/" + letter + "/note", Map.of()), anotherActs());
		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.READ);
	}

	@Test
	void whatWasDisposedOfMeanwhileIsNotNoted() {
		given();

		refused(addressee.send("/incoming/" + letter + "/note", Map.of()), "Naskah ini sudah didisposisikan.");
		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.DISPOSED);
	}

	@Test
	void anAbsentAddresseeIsToldWhoClosesTheLetter() {
		var node = given();
		dispositions.report(staff.actor("perencana1"), node, "Sudah ditelaah.");
		dispositions.accept(staff.actor("kaban.bappeda"), node);
		assertThat(addressee.open("/incoming/" + letter).body()).contains("/incoming/" + letter + "/settlement");
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");

		refused(addressee.send("/incoming/" + letter + "/settlement", Map.of()), anotherActs());
		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.DISPOSED);
	}

	@Test
	void whatIsStillOwedKeepsTheLetterOpen() {
		given();

		refused(addressee.send("/incoming/" + letter + "/settlement", Map.of()), "Masih ada disposisi yang belum selesai.");
		assertThat(registry.view(letter).state()).isEqualTo(IncomingState.DISPOSED);
	}

	/** On the page itself, on top, with nothing to press again. */
	private void refused(HttpResponse<String> answer, String sentence) {
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(sentence, "id=\"errors\"", "Keterangan naskah", IncomingMail.SUBJECT)
				.doesNotContain("action=\"/incoming/" + letter);
	}

	private String anotherActs() {
		return "dijalankan oleh " + staff.person("kabid.ekon").name();
	}

	private NodeId given() {
		return dispositions.give(staff.actor("kaban.bappeda"), letter, null,
				new DispositionOrder(
						List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}
}
