package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody did in a position stays theirs to read when it is no longer theirs: opinions, dispositions; and who acts says as what. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class FormerHistoryTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Consultations consultations;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Registry registry;
	@Autowired
	Appointments appointments;
	@Autowired
	Vault vault;
	@Autowired
	Letters letters;
	@Autowired
	JdbcClient database;
	@Autowired
	Directory directory;

	PassedDesk desk;

	@BeforeEach
	void open() {
		desk = PassedDesk.in(office);
		await().atMost(Duration.ofSeconds(30)).until(() -> directory.mayAct(staff.actor("pranata1")).isAllowed());
	}

	@AfterEach
	void asItWas() {
		desk.restore();
	}

	@Test
	void anOpinionOneGaveIsReadWithTheReasonAndNoMore() {
		var letter = desk.draft(staff.actor("kabid.aptika"));
		var given = asked(letter, "PRANATA1", "Apakah dasarnya cukup?");
		var open = asked(letter, "PRANATA2", "Apakah jadwalnya tepat?");
		consultations.answer(staff.actor("pranata1"), given, "Cukup, menurut hemat saya.");
		desk.longAgo();
		desk.leaves("pranata1", "PRANATA1");
		desk.follows("pranata2", "PRANATA1", Capacity.PERMANENT);
		var later = asked(letter, "PRANATA1", "Apakah masih cukup?");
		var former = Visitor.loggedIn(port, "pranata1");

		var page = former.open("/consultations/" + given);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Cukup, menurut hemat saya.",
				"Anda sendiri yang memberi pendapat, saat menjabat " + staff.position("PRANATA1").title(),
				"hanya dapat dibaca").doesNotContain("/opinion\"", "/withdrawal\"", "href=\"/inbox\"");
		for (var closed : List.of(open, later)) {
			assertThat(former.open("/consultations/" + closed).statusCode()).isEqualTo(403);
		}
		assertThat(former.send("/consultations/" + given + "/opinion", Map.of("opinion", List.of("Tidak."))).statusCode())
				.isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "pranata2").open("/consultations/" + later).body())
				.doesNotContain("hanya dapat dibaca");
	}

	@Test
	void whoeverAskedAndMovedReadsTheAnswerOfTheirDays() {
		var letter = desk.draft(staff.actor("pranata1"));
		var asked = consultations.ask(staff.actor("pranata1"), letter,
				new Question(List.of(staff.position("PRANATA2").id()), "Apakah jadwalnya tepat?", Staff.today().plusDays(1),
						false));
		assertThat(asked).isNotNull();
		var id = consultations.on(letter).getFirst().id();
		consultations.answer(staff.actor("pranata2"), id, "Jadwalnya tepat.");
		desk.longAgo();
		desk.leaves("pranata1", "PRANATA1");
		desk.follows("pranata1", "AST2", Capacity.PERMANENT);

		var page = Visitor.loggedIn(port, "pranata1").open("/consultations/" + id);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Anda sendiri yang meminta pendapat", "Jadwalnya tepat.")
				.doesNotContain("/withdrawal\"");
	}

	@ParameterizedTest
	@EnumSource(names = {"ORDINARY", "SECRET"})
	void whoeverAskedAboutADraftAndMovedReadsNothingOfWhatTheirSuccessorAskedAndHeard(Secrecy secrecy) {
		var letter = desk.draft(staff.actor("pranata1"));
		letters.save(staff.actor("pranata1"), letter,
				Secretariat.marked(letters.view(letter).content(), Urgency.NORMAL, secrecy),
				letters.view(letter).revision());
		asksPranata2(staff.actor("pranata1"), letter, "Apakah jadwalnya tepat?");
		var id = consultations.on(letter).getFirst().id();
		desk.longAgo();
		desk.leaves("pranata1", "PRANATA1");
		desk.follows("pranata1", "AST2", Capacity.PERMANENT);
		desk.follows("perencana1", "PRANATA1", Capacity.PERMANENT);
		asksPranata2(staff.actor("perencana1", "PRANATA1"), letter, "Bagaimana anggaran susulannya?");
		consultations.answer(staff.actor("pranata2"), id, "Anggarannya belum cukup.");

		var page = Visitor.loggedIn(port, "pranata1").open("/consultations/" + id);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Apakah jadwalnya tepat?", "Anda sendiri yang meminta pendapat")
				.doesNotContain("Bagaimana anggaran susulannya?", "Anggarannya belum cukup.");
		assertThat(Visitor.loggedIn(port, "pranata2").open("/consultations/" + id).body())
				.contains("Bagaimana anggaran susulannya?", "Anggarannya belum cukup.");
	}

	@Test
	void whoeverMadeTheLetterIsNotToldThatTheyWereAsked() {
		var letter = desk.draft(staff.actor("pranata1"));
		asksPranata2(staff.actor("pranata1"), letter, "Apakah jadwalnya tepat?");
		var id = consultations.on(letter).getFirst().id();
		consultations.answer(staff.actor("pranata2"), id, "Jadwalnya tepat.");
		letters.submit(staff.actor("pranata1"), letter);
		desk.longAgo();
		database.sql("update access_document set handed_on = handed_on - 60, handed_at = handed_at - interval '60 days' "
				+ "where document = ?").param(letter.value()).update();
		desk.leaves("kabid.aptika", "KABID.APTIKA");

		var page = Visitor.loggedIn(port, "kabid.aptika").open("/consultations/" + id);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Jadwalnya tepat.").doesNotContain("pendapat diminta kepada");
	}

	private void asksPranata2(Actor by, DocumentId letter, String question) {
		consultations.ask(by, letter, new Question(List.of(staff.position("PRANATA2").id()), question,
				Staff.today().plusDays(1), true));
	}

	@Test
	void dispositionsOneGaveAndReceivedAreListedAsHistory() {
		var incoming = incoming(Secrecy.ORDINARY);
		var mine = given("kaban.bappeda", incoming, null, "KABID.EKON");
		var passed = given("kabid.ekon", incoming, mine, "PERENCANA1");
		var secret = incoming(Secrecy.SECRET);
		var hidden = given("kaban.bappeda", secret, null, "KABID.EKON");
		var deed = given("kabid.ekon", secret, hidden, "PERENCANA1");
		desk.longAgo();
		desk.leaves("kabid.ekon", "KABID.EKON");
		var later = incoming(Secrecy.ORDINARY);
		var news = given("kaban.bappeda", later, null, "KABID.EKON");
		var former = Visitor.loggedIn(port, "kabid.ekon");

		assertThat(former.open("/letters").body()).contains("href=\"/dispositions\"");
		var list = former.open("/dispositions");

		assertThat(list.statusCode()).isEqualTo(200);
		assertThat(list.body())
				.contains("href=\"/dispositions/" + mine + "\"", "href=\"/dispositions/" + passed + "\"",
						"href=\"/dispositions/" + deed + "\"", "(rahasia)",
						"Anda terima dari " + staff.position("KABAN.BAPPEDA").title(),
						"Anda berikan kepada " + staff.position("PERENCANA1").title())
				.doesNotContain("href=\"/dispositions/" + news + "\"", "href=\"/dispositions/" + hidden + "\"");
		for (var each : List.of(mine, passed, deed)) {
			assertThat(former.open("/dispositions/" + each).statusCode()).isEqualTo(200);
		}
		assertThat(Visitor.loggedIn(port, "pranata1").open("/dispositions").body()).doesNotContain(mine.toString());
	}

	@Test
	void whoActsForAnotherReadsAsWhatOnEveryPage() {
		var letter = desk.draft(staff.actor("pranata1"));
		desk.follows("perencana1", "PRANATA1", Capacity.ACTING);
		var acting = Visitor.loggedIn(port, "perencana1");
		acting.open("/inbox");
		acting.send("/acting", Map.of("position", List.of(desk.position().toString())));

		var why = acting.open("/documents/" + letter + "/why").body();

		assertThat(why).contains("Bertindak sebagai Plt. " + staff.position("PRANATA1").title() + ": penyusun",
				"<span class=\"capacity\">Plt. </span>");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/inbox").body()).doesNotContain("class=\"capacity\"");
	}

	private ConsultationId asked(DocumentId letter, String colleague, String question) {
		consultations.ask(staff.actor("kabid.aptika"), letter, new Question(List.of(staff.position(colleague).id()),
				question, Staff.today().plusDays(1), false));
		return consultations.on(letter).stream().filter(each -> each.question().equals(question)).findFirst().orElseThrow()
				.id();
	}

	private NodeId given(String giver, DocumentId incoming, @Nullable NodeId under, String to) {
		return dispositions.give(staff.actor(giver), incoming, under,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position(to).id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}

	private DocumentId incoming(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}
}
