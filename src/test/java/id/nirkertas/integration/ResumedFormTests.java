package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever logs in again sees the form in its own page, beside the paper and as they filled it, and nothing has been done. */
@OfficeTest
class ResumedFormTests {

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	private DocumentId incoming;

	@BeforeEach
	void aLetterCame() {
		incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
	}

	@Test
	void theSignatoryReadsThePaperAndThePreflightBeforeTheySign() {
		var letter = ReadyLetters.by("kadis.kominfo", beans).one();

		var page = resumed("kadis.kominfo", "/letters/" + letter + "/signature", Map.of(), "passphrase");

		assertThat(page).contains("Undangan Rapat 1", "Siap ditandatangani", "name=\"passphrase\"",
				"action=\"/letters/" + letter + "/signature\"");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void theReviewerFindsRemarkAndReasonsBesideTheDraft() {
		var letter = secretariat.submit("pranata1", ReadyLetters.by("kadis.kominfo", beans).content("Undangan Kedua"));

		var page = resumed("kabid.aptika", "/letters/" + letter + "/review",
				Map.of("act", List.of("return"), "reason", List.of("signatory"), "remark", List.of("Tanggalnya keliru.")));

		assertThat(page).contains("Undangan Kedua", "Tanggalnya keliru.</textarea>",
				"action=\"/letters/" + letter + "/review\"");
		assertThat(page).containsPattern("value=\"signatory\"[^>]*checked");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void initialsAreNotGivenByLoggingIn() {
		var letter = secretariat.submit("pranata1", ReadyLetters.by("kadis.kominfo", beans).content("Undangan Ketiga"));

		var page = resumed("kabid.aptika", "/letters/" + letter + "/review",
				Map.of("act", List.of("initial"), "version", List.of("1")));

		assertThat(page).contains("Undangan Ketiga", "value=\"initial\"");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.IN_REVIEW);
	}

	@Test
	void theDraftComesBackWithItsChoices() {
		var subject = "Permohonan Vaksin " + UUID.randomUUID();
		var form = Map.of("form", List.of(UUID.randomUUID().toString()), "kind", List.of("OFFICIAL_LETTER"), "urgency",
				List.of("VERY_URGENT"), "secrecy", List.of("SECRET"), "subject", List.of(subject), "body",
				List.of("Dengan hormat,\nmohon vaksin."), "submit", List.of("yes"));

		var page = resumed("pranata1", "/letters/new", form);

		assertThat(page).contains(subject, "Dengan hormat,").containsPattern("value=\"VERY_URGENT\"[^>]*selected")
				.containsPattern("value=\"SECRET\"[^>]*selected");
		assertThat(letters.draftedBy(List.of(staff.position("PRANATA1").id()), 200))
				.noneMatch(letter -> letter.content().subject().equals(subject));
	}

	@Test
	void theDispositionComesBackWithItsRecipientsAndInstructions() {
		var position = staff.position("PERENCANA1").id().toString();

		var page = resumed("kaban.bappeda", "/incoming/" + incoming + "/disposition",
				Map.of("recipient", List.of(position), "part-" + position, List.of("LEAD"), "instruction",
						List.of("FOLLOW_UP"), "note", List.of("Siapkan tanggapan.")));

		assertThat(page).contains("Siapkan tanggapan.").containsPattern("value=\"FOLLOW_UP\"[^>]*checked");
		assertThat(dispositions.tree(incoming)).isEmpty();
	}

	@Test
	void reportsAndAcceptancesWait() {
		var node = given();
		var report = resumed("perencana1", "/dispositions/" + node + "/report",
				Map.of("report", List.of("Sudah ditelaah.")));
		assertThat(report).contains("Sudah ditelaah.</textarea>");
		assertThat(dispositions.node(node).state()).isNotEqualTo(NodeState.REPORTED);

		dispositions.report(staff.actor("perencana1"), node, "Sudah ditelaah.");
		resumed("kaban.bappeda", "/dispositions/" + node + "/acceptance", Map.of());
		var again = resumed("kaban.bappeda", "/dispositions/" + node + "/return", Map.of("remark", List.of("Tabelnya?")));

		assertThat(again).contains("Tabelnya?");
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.REPORTED);
	}

	@Test
	void endsAndLaterDaysWait() {
		var node = given();
		var reason = Map.of("reason", List.of("Salah memilih bidang."));

		for (var act : List.of("withdrawal", "closure")) {
			assertThat(resumed("kaban.bappeda", "/dispositions/" + node + "/" + act, reason)).as(act)
					.contains("Salah memilih bidang.</textarea>");
		}
		assertThat(resumed("perencana1", "/dispositions/" + node + "/misdirection", reason))
				.contains("Salah memilih bidang.</textarea>");
		assertThat(dispositions.node(node).state().isOpen()).isTrue();
	}

	@Test
	void anAddressThatLeadsNowhereIsAnswered() {
		assertThat(logIn("pranata1", "/letters/../../etc", Map.of("subject", List.of("Undangan"))).statusCode())
				.isEqualTo(303);
	}

	@Test
	void aFormOfAPageThatIsNotTheirsIsStillShown() {
		var answer = logIn("pranata1", "/incoming/" + incoming + "/disposition",
				Map.of("note", List.of("Siapkan tanggapan.")));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Lanjutkan yang tadi terputus", "Siapkan tanggapan.");
	}

	@Test
	void filingAndSettlingWait() {
		resumed("kaban.bappeda", "/incoming/" + incoming + "/note", Map.of());
		resumed("kaban.bappeda", "/incoming/" + incoming + "/settlement", Map.of());
		assertThat(registry.mayDecide(staff.actor("kaban.bappeda"), incoming).isAllowed()).isTrue();

		registry.note(staff.actor("kaban.bappeda"), incoming);
		var dossier = "Berkas " + UUID.randomUUID();
		var filing = resumed("agenda.bappeda", "/documents/" + incoming + "/filing",
				Map.of("dossier", List.of("new"), "code", List.of("000.8.3"), "title", List.of(dossier)));

		assertThat(filing).contains(dossier);
		assertThat(database.sql("select count(*) from records_dossier where title = ?").param(dossier).query(Long.class)
				.single()).isZero();
	}

	private NodeId given() {
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
	}

	/** The form's own page, with the sentence why; the trail has no new line but of what was looked at. */
	private String resumed(String username, String action, Map<String, List<String>> form, String... secrets) {
		var acts = acts();
		var answer = logIn(username, action, form, secrets);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains("karena sesi telah berakhir").doesNotContain("Lanjutkan yang tadi terputus");
		assertThat(acts()).isEqualTo(acts);
		return answer.body();
	}

	private long acts() {
		return database.sql("select count(*) from audit_event where event not like 'access.%' and event not like '%-read'")
				.query(Long.class).single();
	}

	/** As the log-in page sends what it carries. */
	private HttpResponse<String> logIn(String username, String action, Map<String, List<String>> form, String... secrets) {
		var names = new ArrayList<String>();
		var values = new ArrayList<String>();
		form.forEach((name, all) -> all.forEach(value -> {
			names.add(name);
			values.add(value);
		}));
		var visitor = Visitor.stranger(port);
		visitor.open("/login");
		var sent = new HashMap<>(Map.of("username", List.of(username), "password", List.of(Staff.password(username)),
				"kept-action", List.of(action), "kept-secret", List.of(secrets)));
		sent.put("kept-text", names);
		sent.put("kept-text-value", values);
		return visitor.send("/login", sent);
	}
}
