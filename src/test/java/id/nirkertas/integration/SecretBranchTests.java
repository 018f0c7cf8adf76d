package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
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
	Consultations consultations;
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

	/** Whoever is asked takes part in the letter, for the branch that asked. */
	@Test
	void whoseOpinionIsAskedInAnotherBranchIsNotTold() {
		consultations.ask(staff.actor("perencana1"), letter, new Question(List.of(staff.position("PERENCANA2").id()),
				"Benarkah datanya?", Staff.today().plusDays(2), true));

		assertThat(page("perencana1", "?person=perencana2")).contains(name("perencana2") + "</b>: ", "diminta pendapat");
		assertThat(page("kaban.bappeda", "")).contains(name("perencana2"), "diminta pendapat");
		assertThat(page("perencana2", "")).contains("diminta pendapat");
		assertThat(page("kabid.ekon", "")).contains(name("kabid.ekon")).doesNotContain(name("perencana2"),
				"diminta pendapat");
		assertThat(page("kabid.ekon", "?person=perencana2"))
				.contains("Tidak ada yang dapat disampaikan tentang " + name("perencana2"))
				.doesNotContain("tidak dapat melihat naskah ini", name("perencana2") + "</b>: ");
	}

	/** Below their own instruction nothing is hidden from them. */
	@Test
	void whoseOpinionIsAskedBelowOnesOwnInstructionIsTold() {
		var own = dispositions.treeFor(staff.actor("kabid.ekon"), letter).getFirst();
		dispositions.give(staff.actor("kabid.ekon"), letter, own.id(),
				new DispositionOrder(List.of(new Recipient(staff.position("PERENCANA2").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
		consultations.ask(staff.actor("perencana2"), letter, new Question(List.of(staff.position("SEKBAN.BAPPEDA").id()),
				"Benarkah datanya?", Staff.today().plusDays(2), true));

		assertThat(page("kabid.ekon", "")).contains(name("sekban.bappeda"), "diminta pendapat");
		assertThat(page("perencana1", "")).contains(name("perencana1")).doesNotContain(name("sekban.bappeda"),
				"diminta pendapat");
	}

	private String page(String reader, String asked) {
		return Visitor.loggedIn(port, reader).open("/documents/" + letter + "/why" + asked).body();
	}

	private String name(String username) {
		return staff.person(username).name();
	}
}
