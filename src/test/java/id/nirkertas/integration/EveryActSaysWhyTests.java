package id.nirkertas.integration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Acts;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.spoken.SpokenOrder;
import id.nirkertas.spoken.SpokenOrders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Of everything that is done with a letter by a button, somebody who has no such button reads why. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class EveryActSaysWhyTests {

	/** The forms of the pages about a letter, and what the page "who can see this, and why" calls what they do. */
	static final Map<String, List<String>> ACTS = Map.ofEntries(
			entry("/letters/{id}/draft", List.of("letter.acts.change", "letter.acts.submit")),
			entry("/letters/{id}/draft/copy", List.of("letter.acts.change")),
			entry("/letters/{id}/versions/{number}/copy", List.of("letter.acts.change")),
			entry("/letters/{id}/withdrawal", List.of("letter.acts.withdraw")),
			entry("/letters/{id}/number", List.of("letter.acts.number")),
			entry("/letters/{id}/number/again", List.of("letter.acts.number-again")),
			entry("/letters/{id}/signature", List.of("letter.acts.sign")),
			entry("/letters/{id}/review", List.of("review.acts.initial", "review.acts.return", "review.acts.take-up")),
			entry("/letters/{id}/reviewers",
					List.of("review.acts.delegate", "review.acts.take-back", "review.acts.skip", "review.acts.ask-skip",
							"review.acts.give-back")),
			entry("/letters/{id}/coordination", List.of("review.acts.coordination")),
			entry("/letters/{id}/corrections/{correction}", List.of("review.acts.correct")),
			entry("/letters/{id}/instructions", List.of("spoken.acts.note")),
			entry("/instructions/{id}",
					List.of("spoken.acts.confirm", "spoken.acts.take-over", "spoken.acts.leave", "spoken.acts.withdraw")),
			entry("/letters/{id}/consultations", List.of("consultation.acts.ask")),
			entry("/incoming/{id}/consultations", List.of("consultation.acts.ask")),
			entry("/consultations/{id}/opinion", List.of("consultation.acts.answer")),
			entry("/consultations/{id}/withdrawal", List.of("consultation.acts.withdraw")),
			entry("/letters/{id}/deliveries", List.of("distribution.acts.record")),
			entry("/documents/{id}/filing", List.of("records.acts.file")),
			entry("/incoming/{id}/note", List.of("registry.acts.decide")),
			entry("/incoming/{id}/disposition", List.of("disposition.acts.give")),
			entry("/dispositions/{id}/disposition", List.of("disposition.acts.give")),
			entry("/incoming/{id}/preparation", List.of("disposition.acts.prepare", "disposition.acts.dispose")),
			entry("/dispositions/{id}/preparation", List.of("disposition.acts.prepare", "disposition.acts.dispose")),
			entry("/preparations/{id}", List.of("disposition.acts.confirm")),
			entry("/incoming/{id}/settlement", List.of("disposition.acts.settle")),
			entry("/dispositions/{id}/report", List.of("disposition.acts.report")),
			entry("/dispositions/{id}/acceptance", List.of("disposition.acts.accept")),
			entry("/dispositions/{id}/return", List.of("disposition.acts.return")),
			entry("/dispositions/{id}/reminder", List.of("disposition.acts.urge")),
			entry("/dispositions/{id}/note", List.of("disposition.acts.note")),
			entry("/dispositions/{id}/withdrawal", List.of("disposition.acts.withdraw")),
			entry("/dispositions/{id}/misdirection", List.of("disposition.acts.give-back")),
			entry("/dispositions/{id}/closure", List.of("disposition.acts.close")),
			entry("/dispositions/{id}/due-request", List.of("disposition.acts.ask-later")),
			entry("/dispositions/{id}/due", List.of("disposition.acts.move-due")),
			entry("/dispositions/{id}/due-refusal", List.of("disposition.acts.refuse-later")),
			entry("/handovers/new", List.of("handover.acts.propose")));
	/** About a handover that is under way, whose own page says what the reader may not. */
	static final Set<String> OF_NO_LETTER = Set.of("/handovers/{id}/confirmation", "/handovers/{id}/drafts",
			"/handovers/{id}/withdrawal", "/handovers/{id}/refusal");

	@LocalServerPort
	int port;
	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;
	@Autowired
	ObjectProvider<Acts> rooms;
	@Autowired
	Wording wording;
	@Autowired
	Access access;
	@Autowired
	Letters letters;
	@Autowired
	Consultations consultations;
	@Autowired
	SpokenOrders spoken;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	@AfterEach
	void comeBack() {
		staff.comesBack("sekdis.kominfo", "KADIS.KOMINFO");
	}

	@Test
	void everyFormOnAPageOfALetterIsAnActWithAnAnswer() {
		var forms = mapping.getHandlerMethods().keySet().stream()
				.filter(each -> each.getMethodsCondition().getMethods().contains(RequestMethod.POST))
				.flatMap(each -> each.getPatternValues().stream())
				.filter(path -> path.matches(
						"/(letters|incoming|documents|dispositions|consultations|instructions|preparations|handovers)/"
								+ "([{]id[}].*|new)"))
				.filter(path -> !path.matches("/(letters|incoming)/new")).filter(path -> !OF_NO_LETTER.contains(path))
				.collect(Collectors.toSet());

		assertThat(forms).containsExactlyInAnyOrderElementsOf(ACTS.keySet());
	}

	@Test
	void whoeverMayNotReadsASentence() {
		var draft = letters.draft(staff.actor("pranata1"), content("Rencana Kerja"));
		spoken.note(staff.actor("pranata1"), draft,
				new SpokenOrder(staff.position("KABID.APTIKA").id(), Staff.today(), "Buatkan suratnya.", false));
		consultations.ask(staff.actor("pranata1"), draft, question());
		var review = secretariat.submit("pranata1", content("Laporan"));
		var sent = secretariat.send("pranata1", content("Permohonan Data"));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		give(arrived);
		var deputy = staff.standIn("sekdis.kominfo", "KADIS.KOMINFO");

		var refused = Stream.of(draft, review, sent, arrived)
				.flatMap(document -> Stream
						.concat(Stream.of(deputy),
								Stream.of("pranata1", "kabid.aptika", "perencana2", "kaban.bappeda", "kabid.ekon",
										"agenda.bappeda").map(staff::actor))
						.filter(reader -> access.maySee(reader.person(), document).isAllowed())
						.flatMap(reader -> answers(document, reader)))
				.filter(answer -> !answer.verdict().isAllowed()).toList();

		assertThat(refused).allSatisfy(answer -> assertThat(wording.why(answer.verdict())).as(answer.toString())
				.matches("(?s)\\p{Lu}.* .*[.]").doesNotContain("{", ".acts."));
		assertThat(refused).extracting(Acts.Answer::code)
				.containsAll(ACTS.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
		assertThat(refused).extracting(Acts.Answer::code)
				.allSatisfy(code -> assertThat(wording.say(code)).isNotEqualTo(code));
	}

	@Test
	void thePagesOfADispositionLeadToWhyAndThatToldWhatIsTheirs() {
		var sent = secretariat.send("pranata1", content("Permohonan Data"));
		var arrived = secretariat.arrived(sent, "KABAN.BAPPEDA").id();
		var node = give(arrived);
		var why = "/documents/" + arrived + "/why";
		var recipient = Visitor.loggedIn(port, "kabid.ekon");

		for (var page : List.of("/dispositions/" + node, "/dispositions/" + node + "/disposition",
				"/incoming/" + arrived + "/sheet")) {
			assertThat(recipient.open(page).body()).as(page).contains("href=\"" + why + "\"");
		}
		assertThat(verdict("disposition.acts.report", arrived, "kabid.ekon")).isEmpty();
		assertThat(verdict("disposition.acts.note", arrived, "kabid.ekon")).contains("Laporkan hasilnya");
		assertThat(verdict("disposition.acts.accept", arrived, "kaban.bappeda")).contains("Belum ada laporan");
		assertThat(verdict("disposition.acts.report", arrived, "kaban.bappeda"))
				.isEqualTo("Tidak ada disposisi kepada jabatan Anda pada naskah ini.");
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah.");
		assertThat(verdict("disposition.acts.accept", arrived, "kaban.bappeda")).isEmpty();
		assertThat(recipient.open(why).body()).contains("Melaporkan tindak lanjut", "menunggu penilaian pemberi disposisi",
				"Menerima laporan", "Jabatan Anda tidak memberi disposisi pada naskah ini");
	}

	private String verdict(String act, DocumentId document, String account) {
		return answers(document, staff.actor(account)).filter(answer -> answer.code().equals(act))
				.map(answer -> wording.why(answer.verdict())).findFirst().orElseThrow();
	}

	private Stream<Acts.Answer> answers(DocumentId document, Actor reader) {
		return rooms.orderedStream().flatMap(room -> room.of(document, reader).stream());
	}

	private NodeId give(DocumentId arrived) {
		return dispositions.give(staff.actor("kaban.bappeda"), arrived, null, new DispositionOrder(
				List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)), List.of("FOLLOW_UP"),
				"",
				null)).getFirst();
	}

	private Question question() {
		return new Question(List.of(staff.position("PERENCANA2").id()), "Apakah jadwalnya tepat?", Staff.today().plusDays(1),
				false);
	}

	private DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan permohonan.\n\nDemikian disampaikan.");
	}
}
