package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees a secret letter, told to one of two recipients: of the other's branch they learn nothing, be there one or not. */
@OfficeTest
class SecretBranchTests {

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

	@BeforeEach
	void aSecretLetterIsGivenToTwo() {
		letter = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.SECRET));
		List.of("KABID.EKON", "PERENCANA1").forEach(position -> dispositions.give(staff.actor("kaban.bappeda"), letter, null,
				new DispositionOrder(List.of(new Recipient(staff.position(position).id(), Part.SUPPORT)),
						List.of("FOLLOW_UP"), "", null)));
	}

	@Test
	void aRecipientLearnsOfTheirOwnBranchAlone() {
		assertThat(page("kabid.ekon", "")).contains(name("kabid.ekon"), name("kaban.bappeda"),
				"Cabang disposisi yang bukan cabang Anda").doesNotContain(name("perencana1"));
	}

	@Test
	void whoeverIsInAnotherBranchIsAnsweredAsWhoeverIsInNone() {
		for (var asked : List.of("perencana1", "kadis.disdik")) {
			assertThat(page("kabid.ekon", "?person=" + asked)).as(asked)
					.contains("Tidak ada yang dapat disampaikan tentang " + name(asked))
					.doesNotContain("tidak dapat melihat naskah ini", name(asked) + "</b>: ");
		}
	}

	@Test
	void whoeverGaveAllOfItIsToldAll() {
		assertThat(page("kaban.bappeda", "?person=perencana1")).contains("Semua yang dapat melihat",
				name("kabid.ekon"), name("perencana1") + "</b>: ").doesNotContain("Cabang disposisi yang bukan");
		assertThat(page("kaban.bappeda", "?person=kadis.disdik"))
				.contains(name("kadis.disdik") + " tidak dapat melihat naskah ini");
	}

	private String page(String reader, String asked) {
		return Visitor.loggedIn(port, reader).open("/documents/" + letter + "/why" + asked).body();
	}

	private String name(String username) {
		return staff.person(username).name();
	}
}
