package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Section;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.Records;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
	Records records;
	@Autowired
	Vault vault;
	@Autowired
	Desk desk;

	@AfterEach
	void comeBack() {
		staff.comesBack("sekdis.kominfo", "KADIS.KOMINFO");
		staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		staff.comesBack("ekspedisi", "AGENDA.BAPPEDA");
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

	@Test
	void registersNothing() {
		var absent = staff.actor("agenda.bappeda");
		var deputy = staff.standIn("ekspedisi", "AGENDA.BAPPEDA");
		var letter = IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY);

		assertThat(registry.mayRegister(absent).isAllowed()).isFalse();
		assertThat(registry.mayRegister(absent, letter).isAllowed()).isFalse();
		refuses(() -> registry.register(absent, letter));
		refuses(() -> registry.registerAnother(absent, UUID.randomUUID(), letter));
		assertThat(registry.alike(letter)).isEmpty();

		registry.register(deputy, letter);
		assertThat(registry.alike(letter)).hasSize(1);
	}

	@Test
	void readsTheAgendaBookAndWhoKeepsIt() {
		var absent = Visitor.loggedIn(port, "agenda.bappeda");
		assertThat(absent.open("/incoming").body()).contains("/incoming/new");
		var form = registration(absent.open("/incoming/new").body());
		staff.standIn("ekspedisi", "AGENDA.BAPPEDA");
		var sentence = "dijalankan oleh " + staff.person("ekspedisi").name();

		assertThat(absent.open("/incoming").body()).contains(sentence).doesNotContain("/incoming/new");
		var asked = absent.open("/incoming/new");
		assertThat(asked.statusCode()).isEqualTo(409);
		assertThat(asked.body()).contains(sentence);
		absent.open("/incoming");
		var sent = absent.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		assertThat(sent.statusCode()).isEqualTo(422);
		assertThat(sent.body()).contains(sentence, form.get("number"), "pindaian.pdf").doesNotContain(">Daftarkan<");
	}

	@Test
	void filesNothing() {
		var letter = secretariat.send("pranata1", content());
		var absent = staff.actor("kabid.aptika");
		var own = records.open(absent, "500.12", "Layanan digital");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/letters/" + letter).body())
				.contains("/documents/" + letter + "/filing");
		var deputy = staff.standIn("perencana2", "KABID.APTIKA");
		var sentence = "dijalankan oleh " + staff.person("perencana2").name();
		try {
			refuses(() -> records.open(absent, "500.12", "Layanan digital"));
			refuses(() -> records.file(absent, letter, own));
			var page = Visitor.loggedIn(port, "kabid.aptika");
			assertThat(page.open("/letters/" + letter).body()).doesNotContain("/documents/" + letter + "/filing");
			assertThat(page.open("/documents/" + letter + "/filing").body()).contains(sentence).doesNotContain(
					">Berkaskan</button>");
			var sent = page.send("/documents/" + letter + "/filing", Map.of("dossier", List.of(own.toString())));
			assertThat(sent.statusCode()).isEqualTo(422);
			assertThat(sent.body()).contains(sentence);

			records.file(deputy, letter, own);
			assertThat(records.dossierOf(letter)).isPresent();
		} finally {
			staff.comesBack("perencana2", "KABID.APTIKA");
		}
	}

	private static Map<String, String> registration(String page) {
		var id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
		assertThat(id.find()).isTrue();
		return Map.ofEntries(Map.entry("id", id.group(1)), Map.entry("channel", "COURIER"),
				Map.entry("sender", IncomingMail.SENDER), Map.entry("number", IncomingMail.number()),
				Map.entry("on", Staff.today().toString()), Map.entry("subject", IncomingMail.SUBJECT),
				Map.entry("urgency", "URGENT"), Map.entry("secrecy", "ORDINARY"), Map.entry("classification", "000.8.3"),
				Map.entry("addressee", "KABAN.BAPPEDA"), Map.entry("standing", "ADDRESSEE"));
	}

	private void give(Actor by, DocumentId incoming) {
		dispositions.give(by, incoming, null,
				new DispositionOrder(
						List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
	}

	private boolean waits(String username, DocumentId letter) {
		return desk.first(staff.person(username).id(), Section.ALL, 10_000).stream()
				.anyMatch(entry -> letter.equals(entry.document()));
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
		return secretariat.submit("pranata1", content());
	}

	private DraftContent content() {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data.");
	}

	private static void refuses(ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage("directory.another-acts");
	}
}
