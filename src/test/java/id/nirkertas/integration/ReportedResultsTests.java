package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.GivenOverview;
import id.nirkertas.disposition.OverviewSpan;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Results;
import id.nirkertas.letter.Answering;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Reference;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was asked leads to an answer: its draft begins at the disposition, and the report names it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReportedResultsTests {

	static final String DRAFTER = "kabid.ekon";
	static final String UNSEEN = "satu naskah yang tidak dapat Anda buka";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Results results;
	@Autowired
	Answering answering;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;

	BranchDesk desk;
	DocumentId letter;
	NodeId node;

	@BeforeEach
	void somethingWasGiven() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
		node = desk.given(letter, "KABID.EKON");
	}

	@Test
	void aDraftOfTheAnswerBeginsFilledInFromTheDisposition() {
		var drafter = Visitor.loggedIn(port, DRAFTER);
		assertThat(drafter.open("/dispositions/" + node).body()).contains("/letters/new?answers=" + letter);

		var form = drafter.open("/letters/new?answers=" + letter);

		assertThat(form.statusCode()).isEqualTo(200);
		assertThat(form.body()).contains("Tanggapan atas " + IncomingMail.SUBJECT, IncomingMail.SENDER, "ANSWERS:" + letter);
		var content = answering.of(staff.actor(DRAFTER), letter);
		assertThat(content.more().outside()).containsExactly(new OutsideParty(IncomingMail.SENDER, ""));
		assertThat(Visitor.loggedIn(port, BranchDesk.HEAD).open("/incoming/" + letter).body())
				.contains("/letters/new?answers=" + letter);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/new?answers=" + letter).statusCode()).isEqualTo(403);
	}

	@Test
	void theDraftIsProposedInTheReportAndShownAsFarAsItsReaderMaySeeIt() {
		var draft = letters.draft(staff.actor(DRAFTER), answering.of(staff.actor(DRAFTER), letter));
		var named = "Konsep: Tanggapan atas " + IncomingMail.SUBJECT;
		var drafter = Visitor.loggedIn(port, DRAFTER);
		assertThat(drafter.open("/dispositions/" + node).body()).contains(named, "/letters/" + draft)
				.containsPattern("value=\"" + draft + "\"[^>]*checked");

		var sent = drafter.send("/dispositions/" + node + "/report",
				Map.of("report", List.of("Konsep jawaban sudah siap."), "letter", List.of(draft.toString())));

		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(results.named(letter)).isEqualTo(Map.of(node, List.of(draft)));
		assertThat(desk.trail("disposition.results-named", node)).contains(draft.toString());
		assertThat(drafter.open("/dispositions/" + node).body()).contains(named);
		desk.given(letter, "SEKBAN.BAPPEDA");
		assertThat(Visitor.loggedIn(port, "sekban.bappeda").open("/incoming/" + letter).body()).contains(UNSEEN)
				.doesNotContain("/letters/" + draft, named);
	}

	@Test
	void aReportNamesNoLetterOfAnotherAgency() {
		var foreign = letters.draft(staff.actor("pranata1"), content("Konsep instansi lain", Secrecy.ORDINARY));
		var drafter = Visitor.loggedIn(port, DRAFTER);
		drafter.open("/dispositions/" + node);

		var sent = drafter.send("/dispositions/" + node + "/report",
				Map.of("report", List.of("Sudah selesai semuanya."), "letter", List.of(foreign.toString())));

		assertThat(sent.statusCode()).isEqualTo(422);
		assertThat(sent.body()).contains("Naskah yang disebut harus naskah instansi Anda", "Sudah selesai semuanya.")
				.doesNotContain("Konsep instansi lain");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.READ);
		assertThat(answer(() -> dispositions.report(staff.actor(DRAFTER), node, "Sudah.", List.of(DocumentId.random()))))
				.isEqualTo("disposition.result-not-ours");
	}

	@Test
	void whoIsAskedAgainNamesOthersInTheirPlace() {
		var first = letters.draft(staff.actor(DRAFTER), content("Konsep pertama", Secrecy.ORDINARY));
		var second = letters.draft(staff.actor(DRAFTER), content("Konsep kedua", Secrecy.ORDINARY));
		dispositions.report(staff.actor(DRAFTER), node, "Sudah.", List.of(first));

		dispositions.askAgain(staff.actor(BranchDesk.HEAD), node, "Sebutkan yang terakhir.");
		dispositions.report(staff.actor(DRAFTER), node, "Sudah.", List.of(second));

		assertThat(results.named(letter)).isEqualTo(Map.of(node, List.of(second)));
	}

	@Test
	void theAnswerToASecretLetterIsSecretAndItsSubjectIsNotSaid() {
		var secret = desk.arrived(Secrecy.SECRET);
		desk.given(secret, "KABID.EKON");

		var content = answering.of(staff.actor(DRAFTER), secret);

		assertThat(content.secrecy()).isEqualTo(Secrecy.SECRET);
		assertThat(content.subject()).isEmpty();
		assertThat(content.body().toString()).doesNotContain(IncomingMail.SUBJECT);
	}

	@Test
	void aDraftThatAnswersItNoLongerIsNoAnswerToIt() {
		var drafter = staff.actor(DRAFTER);
		var draft = letters.draft(drafter, answering.of(drafter, letter));
		var other = desk.arrived(Secrecy.ORDINARY);
		var elsewhere = desk.given(other, "KABID.EKON");
		assertThat(results.on(node)).containsExactly(draft);

		letters.save(drafter, draft, answering.of(drafter, other), letters.view(draft).revision());

		assertThat(results.on(node)).isEmpty();
		assertThat(results.on(elsewhere)).containsExactly(draft);
		dispositions.report(drafter, elsewhere, "Konsep jawaban terlampir.", List.of(draft));
		letters.save(drafter, draft, secretariat.usual(), letters.view(draft).revision());
		assertThat(results.on(elsewhere)).containsExactly(draft);
	}

	@Test
	void thePrintedSheetNamesNoReportThatWasRefused() {
		var sheet = "/incoming/" + letter + "/sheet";
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		dispositions.report(staff.actor("kabid.ekon"), node, "Data baru separuh.");
		assertThat(head.open(sheet).body()).contains("Data baru separuh.");

		dispositions.askAgain(staff.actor(BranchDesk.HEAD), node, "Lengkapi tabelnya.");

		assertThat(head.open(sheet).body()).contains("diminta melengkapi laporan", "Lengkapi tabelnya.")
				.doesNotContain("Data baru separuh.");
		assertThat(dispositions.node(node).isReportRefused()).isTrue();
		dispositions.report(staff.actor("kabid.ekon"), node, "Data sudah lengkap.");
		dispositions.accept(staff.actor(BranchDesk.HEAD), node);
		assertThat(head.open(sheet).body()).contains("Data sudah lengkap.").doesNotContain("Data baru separuh.",
				"Lengkapi tabelnya.");
	}

	@Test
	void whatWasRefusedLastIsNoAnswerEvenInAClosedBranch() {
		var head = staff.actor(BranchDesk.HEAD);
		dispositions.report(staff.actor("kabid.ekon"), node, "Data baru separuh.");
		dispositions.askAgain(head, node, "Lengkapi tabelnya.");

		office.getBean(Branches.class).close(head, node, "Rapatnya dibatalkan.");

		assertThat(Visitor.loggedIn(port, BranchDesk.HEAD).open("/incoming/" + letter + "/sheet").body())
				.contains("Lengkapi tabelnya.").doesNotContain("Data baru separuh.");
		assertThat(office.getBean(GivenOverview.class).of(head, OverviewSpan.MONTH).letters())
				.filteredOn(each -> each.letter().id().equals(letter)).singleElement()
				.satisfies(each -> assertThat(each.figures().ended()).isEqualTo(1));
	}

	@Test
	void theAnswerToALetterOfThisSystemGoesToWhoeverSignedThat() {
		var original = secretariat.send("inspektur", content("Permintaan Data", Secrecy.ORDINARY));
		var incoming = secretariat.arrived(original, "KABAN.BAPPEDA").id();

		var content = answering.of(staff.actor(BranchDesk.HEAD), incoming);

		assertThat(content.addressees()).containsExactly(staff.position("INSPEKTUR").id());
		assertThat(content.more().outside()).isEmpty();
		assertThat(content.more().references()).containsExactly(new Reference(Relation.ANSWERS, incoming));
	}

	private DraftContent content(String subject, Secrecy secrecy) {
		return Secretariat.marked(secretariat.content("OFFICIAL_LETTER", subject, "500.12", "INSPEKTUR",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini disampaikan data.", "Terima kasih.")),
				Urgency.NORMAL, secrecy);
	}
}
