package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.inbox.Desk;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While a Plh. holds the position, its absent holder reads and does no more; the pages offer nothing the acts refuse. */
@OfficeTest
class AbsentOfficialTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Desk desk;

	@AfterEach
	void comeBack() {
		staff.comesBack("sekdis.kominfo", "KADIS.KOMINFO");
		staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
	}

	@Test
	void neitherSignsNorReturns() {
		var letter = readyToSign();
		var absent = staff.actor("kadis.kominfo");
		staff.standIn("sekdis.kominfo", "KADIS.KOMINFO");

		assertThat(letters.maySign(absent, letter).isAllowed()).isFalse();
		assertThat(reviews.mayReturn(absent, letter).isAllowed()).isFalse();
		refuses(() -> letters.sign(absent, letter, Staff.passphrase("kadis.kominfo")));
		refuses(() -> reviews.returnForChange(absent, letter, List.of(), "Perbaiki."));

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void readsWhoSignsNowInsteadOfTheButtons() {
		var letter = readyToSign();
		staff.standIn("sekdis.kominfo", "KADIS.KOMINFO");
		var absent = Visitor.loggedIn(port, "kadis.kominfo");
		var sentence = "dijalankan oleh " + staff.person("sekdis.kominfo").name();

		assertThat(absent.open("/letters/" + letter + "/signature").body()).contains(sentence)
				.doesNotContain("Tandatangani dan kirim", "Kembalikan …");
		assertThat(absent.open("/letters/" + letter + "/review").body()).contains(sentence)
				.doesNotContain("value=\"return\"");
		assertThat(absent.open("/letters/" + letter).body()).doesNotContain("/letters/" + letter + "/signature");
		assertThat(waits("kadis.kominfo", letter)).isFalse();
		assertThat(waits("sekdis.kominfo", letter)).isTrue();
	}

	@Test
	void givesNoInitials() {
		var letter = submitted();
		reviews.initial(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash());
		var absent = staff.actor("sekdis.kominfo");
		staff.standIn("kabid.aptika", "SEKDIS.KOMINFO");
		try {
			assertThat(reviews.mayInitial(absent, letter).isAllowed()).isFalse();
			refuses(() -> reviews.initial(absent, letter, letters.view(letter).versionHash()));
		} finally {
			staff.comesBack("kabid.aptika", "SEKDIS.KOMINFO");
		}
	}

	@Test
	void decidesNothingOnAnIncomingLetter() {
		var incoming = registered();
		var absent = staff.actor("kaban.bappeda");
		var deputy = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");

		registry.read(absent, incoming);
		assertThat(registry.view(incoming).state()).isEqualTo(IncomingState.UNREAD);
		refuses(() -> registry.note(absent, incoming));
		refuses(() -> give(absent, incoming));
		assertThat(registry.mayDecide(absent, incoming).isAllowed()).isFalse();
		assertThat(dispositions.mayGive(absent, incoming, null).isAllowed()).isFalse();

		var page = Visitor.loggedIn(port, "kaban.bappeda").open("/incoming/" + incoming);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("dijalankan oleh " + staff.person("kabid.ekon").name())
				.doesNotContain("/incoming/" + incoming + "/note", "/incoming/" + incoming + "/disposition\"");
		give(deputy, incoming);
		assertThat(registry.view(incoming).state()).isEqualTo(IncomingState.DISPOSED);
	}

	@Test
	void weighsNoReport() {
		var incoming = registered();
		var absent = staff.actor("kaban.bappeda");
		give(absent, incoming);
		var node = dispositions.tree(incoming).getFirst().id();
		dispositions.report(staff.actor("perencana1"), node, "Sudah ditelaah.");
		staff.standIn("kabid.ekon", "KABAN.BAPPEDA");

		refuses(() -> dispositions.accept(absent, node));
		refuses(() -> dispositions.askAgain(absent, node, "Kurang."));
		refuses(() -> dispositions.settle(absent, incoming));
	}

	private void give(Actor by, DocumentId incoming) {
		dispositions.give(by, incoming, null,
				new DispositionOrder(
						List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
	}

	private boolean waits(String username, DocumentId letter) {
		return desk.of(staff.person(username).id()).stream().anyMatch(entry -> entry.document().equals(letter));
	}

	private DocumentId registered() {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	private DocumentId readyToSign() {
		var letter = submitted();
		secretariat.gatherInitials(letter);
		return letter;
	}

	private DocumentId submitted() {
		return secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	private static void refuses(ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage("directory.another-acts");
	}
}
