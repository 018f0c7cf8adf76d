package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.FormerDue;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The days of a Plh. are over since yesterday, and work goes on: what they did they go on reading as it was then, what is written
 * after it they do not. They hold a position elsewhere, through which they see none of it.
 */
@OfficeTest
class LastDayTests {

	static final String WHY = "tidak ditampilkan, karena penugasan Anda di ";

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
	Consultations consultations;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	LongerDues dues;
	@Autowired
	Wording wording;
	@Autowired
	Paper paper;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	final String word = "zaman" + UUID.randomUUID().toString().replace("-", "");

	/** Nobody has stood in anywhere, for other tests neither. */
	@BeforeEach
	@AfterEach
	void asItWas() {
		database.sql("delete from directory_assignment where basis = 'Surat Perintah Nomor 800.1.11.1/98'").update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void aDraftThatWasNeverHandedOnBelongsToWhoeverHoldsThePosition() {
		var deputy = staff.standIn("perencana2", "PRANATA1");
		var draft = letters.draft(deputy, content("lama"));
		longAgo(draft);
		staff.comesBack("perencana2", "PRANATA1");
		letters.save(staff.actor("pranata1"), draft, content("baru"), letters.view(draft).revision());
		var former = Visitor.loggedIn(port, "perencana2");

		Stream.of("", "/paper", "/pages/1", "/versions", "/draft")
				.forEach(part -> assertThat(former.open("/letters/" + draft + part).statusCode()).as(part).isEqualTo(403));
		assertThat(former.open("/documents/" + draft + "/why").statusCode()).isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/documents/" + draft + "/why").body())
				.doesNotContain(staff.person("perencana2").name());

		secretariat.gatherInitials(submitted("pranata1", draft));
		assertThat(former.open("/letters/" + draft).statusCode()).isEqualTo(403);
	}

	@Test
	void anUnfinishedLetterStaysAsItWas() {
		var letter = returnedTo("perencana2");
		letters.save(staff.actor("pranata1"), letter, content("baru"), letters.view(letter).revision());
		submitted("pranata1", letter);
		var former = Visitor.loggedIn(port, "perencana2");

		var page = former.open("/letters/" + letter);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(word + " lama", WHY + staff.position("PRANATA1").title())
				.doesNotContain(word + " baru", "Sebutkan sumbernya");
		assertThat(former.open("/letters/" + letter + "/versions").body()).contains("/versions/1\"", "/versions/2\"", WHY)
				.doesNotContain("/versions/3\"");
		assertThat(former.open("/letters/" + letter + "/versions/1").body()).contains(word + " lama");
		Stream.of("/versions/3", "/versions/3/pages/1", "/versions/1/3")
				.forEach(part -> assertThat(former.open("/letters/" + letter + part).statusCode()).as(part).isEqualTo(404));
		assertThat(paper.text(former.download("/letters/" + letter + "/paper").body())).contains(word + " lama")
				.doesNotContain(word + " baru");
		assertThat(former.open("/letters/" + letter + "/pages/1").statusCode()).isEqualTo(200);
		Stream.of("/review", "/draft", "/signature").forEach(part -> assertThat(former.open("/letters/" + letter + part)
				.statusCode()).as(part).isEqualTo(403));
		assertThat(former.open("/documents/" + letter + "/flow").body()).contains(WHY).doesNotContain("<figure");
		assertThat(former.open("/documents/" + letter + "/why").body()).contains(WHY, "hari terakhirnya di ");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains(word + " baru")
				.doesNotContain(WHY);
	}

	@Test
	void whatWasIssuedTheyReadWhole() {
		var letter = returnedTo("perencana2");
		letters.save(staff.actor("pranata1"), letter, content("baru"), letters.view(letter).revision());
		secretariat.gatherInitials(submitted("pranata1", letter));
		letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
		var former = Visitor.loggedIn(port, "perencana2");

		assertThat(former.open("/letters/" + letter).body()).contains(word + " baru").doesNotContain(WHY);
		assertThat(former.open("/letters/" + letter + "/paper").statusCode()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(20)).untilAsserted(
				() -> assertThat(former.open("/archive?q=" + word).body()).contains(letter.toString()));
	}

	@Test
	void dispositionsAndReportsOfLaterAreNotTheirs() {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var deputy = staff.standIn("pranata2", "KABAN.BAPPEDA");
		var early = given(deputy, incoming, "KABID.EKON", word + " dahulu");
		longAgo(incoming);
		staff.comesBack("pranata2", "KABAN.BAPPEDA");
		dispositions.report(staff.actor("kabid.ekon"), early, word + " laporan");
		var late = given(staff.actor("kaban.bappeda"), incoming, "PERENCANA1", word + " kemudian");
		var former = Visitor.loggedIn(port, "pranata2");

		Stream.of("/incoming/" + incoming, "/dispositions/" + early, "/incoming/" + incoming + "/sheet")
				.forEach(page -> assertThat(former.open(page).body()).as(page)
						.contains(WHY + staff.position("KABAN.BAPPEDA").title())
						.doesNotContain(word + " laporan", word + " kemudian", late.toString(),
								staff.position("PERENCANA1").title()));
		assertThat(former.open("/dispositions/" + early).body()).contains(word + " dahulu");
		assertThat(former.open("/incoming/" + incoming + "/sheet").body()).contains(word + " dahulu");
		Stream.of("", "/flow").forEach(
				part -> assertThat(former.open("/dispositions/" + late + part).statusCode()).as(part).isEqualTo(404));
		assertThat(former.open("/documents/" + incoming + "/flow").body()).contains(WHY).doesNotContain(late.toString());
		assertThat(former.open("/incoming/" + incoming + "/paper").statusCode()).isEqualTo(200);
		var head = Visitor.loggedIn(port, "kaban.bappeda");
		assertThat(head.open("/incoming/" + incoming + "/sheet").body()).contains(word + " kemudian").doesNotContain(WHY);
		assertThat(head.open("/dispositions/" + early).body()).contains(word + " laporan").doesNotContain(WHY);
	}

	@Test
	void moreTimeThatWasGivenLaterIsNotTheirs() {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var deputy = staff.standIn("pranata2", "KABAN.BAPPEDA");
		var day = Staff.today().plusDays(20);
		var node = dispositions.give(deputy, incoming, null,
				new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), word, day))
				.getFirst();
		longAgo(incoming);
		staff.comesBack("pranata2", "KABAN.BAPPEDA");
		var head = staff.actor("kaban.bappeda");
		dues.move(head, node, day.plusDays(7));
		dues.move(head, node, day.plusDays(14));
		var sheet = "/incoming/" + incoming + "/sheet";

		assertThat(Visitor.loggedIn(port, "pranata2").open(sheet).body()).contains(WHY, wording.fullDay(day))
				.doesNotContain(wording.fullDay(day.plusDays(7)), wording.fullDay(day.plusDays(14)));
		assertThat(dispositions.treeFor(staff.actor("pranata2"), incoming).getFirst().due()).isEqualTo(day);
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open(sheet).body())
				.contains(wording.fullDay(day.plusDays(14)));
		assertThat(dispositions.node(node).formerDues()).extracting(FormerDue::day).containsExactly(day, day.plusDays(7));
	}

	@Test
	void whoWasGivenItLaterIsNotNamedToThem() {
		for (var secrecy : List.of(Secrecy.ORDINARY, Secrecy.SECRET)) {
			var incoming = registry.register(staff.actor("agenda.bappeda"),
					IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
			var deputy = staff.standIn("pranata2", "KABAN.BAPPEDA");
			given(deputy, incoming, "KABID.EKON", word);
			longAgo(incoming);
			staff.comesBack("pranata2", "KABAN.BAPPEDA");
			given(staff.actor("kaban.bappeda"), incoming, "PERENCANA1", word);
			var former = Visitor.loggedIn(port, "pranata2");
			var later = staff.person("perencana1").name();
			var page = "/documents/" + incoming + "/why";

			assertThat(former.open(page).body()).as("%s", secrecy)
					.contains(WHY, staff.person("kabid.ekon").name(), "sejauh dapat Anda ketahui").doesNotContain(later);
			assertThat(former.open(page + "?person=perencana1").body()).as("%s", secrecy)
					.contains("Tidak ada yang dapat disampaikan tentang " + later)
					.doesNotContain(staff.position("PERENCANA1").title());
			assertThat(Visitor.loggedIn(port, "kaban.bappeda").open(page).body()).as("%s", secrecy).contains(later);
		}
	}

	@Test
	void anOpinionThatIsGivenLaterIsNotTheirs() {
		var deputy = staff.standIn("perencana2", "PRANATA1");
		var letter = letters.draft(deputy, content("lama"));
		consultations.ask(deputy, letter,
				new Question(List.of(staff.position("PRANATA2").id()), word + " bagaimana", Staff.today().plusDays(5),
						false));
		var asked = consultations.on(letter).getFirst().id();
		letters.submit(deputy, letter);
		longAgo(letter);
		database.sql("update consultation_request set asked_at = asked_at - interval '1 day' where letter = ?")
				.param(letter.value())
				.update();
		staff.comesBack("perencana2", "PRANATA1");
		consultations.answer(staff.actor("pranata2"), asked, word + " begini");
		var former = Visitor.loggedIn(port, "perencana2");

		var page = former.open("/consultations/" + asked);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(word + " bagaimana").doesNotContain(word + " begini", "<img");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/consultations/" + asked).body()).contains(word + " begini");
	}

	@Test
	void whoeverHoldsAnotherPositionThatOpensItReadsAll() {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		var deputy = staff.standIn("kabid.ekon", "KABAN.BAPPEDA");
		given(deputy, incoming, "KABID.EKON", word + " dahulu");
		longAgo(incoming);
		staff.comesBack("kabid.ekon", "KABAN.BAPPEDA");
		given(staff.actor("kaban.bappeda"), incoming, "PERENCANA1", word + " kemudian");

		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/incoming/" + incoming + "/sheet").body())
				.contains(word + " kemudian").doesNotContain(WHY);
	}

	/** Drafted and handed on by a deputy, returned in their days, which are over when this returns. */
	private DocumentId returnedTo(String username) {
		var deputy = staff.standIn(username, "PRANATA1");
		var letter = letters.draft(deputy, content("lama"));
		letters.submit(deputy, letter);
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan sumbernya");
		longAgo(letter);
		staff.comesBack(username, "PRANATA1");
		return letter;
	}

	private DocumentId submitted(String username, DocumentId letter) {
		letters.submit(staff.actor(username), letter);
		return letter;
	}

	private NodeId given(Actor by, DocumentId incoming, String to, String note) {
		return dispositions.give(by, incoming, null, new DispositionOrder(
				List.of(new Recipient(staff.position(to).id(), Part.SUPPORT)), List.of("FOLLOW_UP"), note, null)).getFirst();
	}

	/** What has happened to it happened yesterday. */
	private void longAgo(DocumentId document) {
		PassedDays.since(database, document, 1);
	}

	private DraftContent content(String which) {
		return secretariat.content("OFFICIAL_LETTER", word + " " + which, "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data.");
	}
}
