package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.consultation.ConsultationState;
import id.nirkertas.consultation.ConsultationView;
import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Before an official decides on a letter that came in, they ask a colleague; the answer stays with the letter. */
@OfficeTest
class IncomingOpinionTests {

	static final String HEAD = "kaban.bappeda";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Vault vault;
	@Autowired
	Consultations consultations;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Access access;
	@Autowired
	Worklist worklist;
	@Autowired
	Notices notices;

	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		letter = arrived(Secrecy.ORDINARY);
	}

	@Test
	void theAddresseeAsksFromThePageOfTheLetterAndReadsTheAnswerThere() {
		var head = Visitor.loggedIn(port, HEAD);
		var page = "/incoming/" + letter + "/consultations";
		assertThat(head.open("/incoming/" + letter).body()).contains(page, "Minta pendapat");
		head.open(page);
		assertThat(head.send(page, Map.of("colleague", List.of("PERENCANA2"), "question", List.of("Siapa yang tepat?"),
				"due", List.of(Staff.today().plusDays(2).toString()))).headers().firstValue("location").orElseThrow())
				.endsWith(page);

		var asked = consultations.on(letter).getFirst();
		var colleague = Visitor.loggedIn(port, "perencana2");
		assertThat(colleague.open("/inbox").body()).contains("/consultations/" + asked.id(), "Pendapat Anda diminta");
		assertThat(colleague.open("/consultations/" + asked.id()).body()).contains("Siapa yang tepat?",
				"/incoming/" + letter + "/pages/1");
		assertThat(colleague.send("/consultations/" + asked.id() + "/opinion", Map.of("opinion", List.of("Bidang Ekonomi.")))
				.statusCode()).isEqualTo(303);

		assertThat(head.open("/incoming/" + letter).body()).contains("Bidang Ekonomi.");
		await().until(() -> notices.of(staff.person(HEAD).id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document()) && notice.code().equals("notification.opinion-given")));
		registry.note(staff.actor(HEAD), letter);
		assertThat(head.open("/incoming/" + letter).body()).contains("Bidang Ekonomi.").doesNotContain("Minta pendapat<");
		assertThat(colleague.open("/incoming/" + letter).statusCode()).isEqualTo(403);
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(asked.id().toString()));
	}

	@Test
	void onlyTheAddresseeAsksAndOnlyBeforeDeciding() {
		refused("sekban.bappeda", letter, false, "consultation.not-undecided");
		var asked = asked();

		registry.note(staff.actor(HEAD), letter);

		assertThat(consultations.view(asked.id()).state()).isEqualTo(ConsultationState.CLOSED);
		assertThat(worklist.of(List.of(asked.colleague()))).noneMatch(item -> item.key().equals(asked.id().toString()));
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isFalse();
		refused(HEAD, letter, false, "consultation.not-undecided");
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(asked.id().toString()));
	}

	@Test
	void whoeverOwesAnAnswerToADispositionAsksUntilTheyHaveGivenIt() {
		refused("kabid.ekon", letter, false, "consultation.not-undecided");
		var asked = asked();
		var node = dispositions.give(staff.actor(HEAD), letter, null,
				new DispositionOrder(List.of(new DispositionOrder.Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null))
				.getFirst();
		assertThat(consultations.view(asked.id()).state()).isEqualTo(ConsultationState.CLOSED);
		refused(HEAD, letter, false, "consultation.not-undecided");

		var recipient = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(recipient.open("/dispositions/" + node).body()).contains("/incoming/" + letter + "/consultations",
				"Minta pendapat");
		assertThat(recipient.open("/documents/" + letter + "/why").body()).contains("Meminta pendapat rekan");
		consultations.ask(staff.actor("kabid.ekon"), letter, question(false));
		var theirs = consultations.on(letter).stream().filter(ConsultationView::isOpen).findFirst().orElseThrow();
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isTrue();
		consultations.answer(staff.actor("perencana2"), theirs.id(), "Subbidang Industri.");
		assertThat(recipient.open("/dispositions/" + node).body()).contains("Subbidang Industri.");

		consultations.ask(staff.actor("kabid.ekon"), letter, question(false));
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah.");
		assertThat(consultations.on(letter)).hasSize(3).noneMatch(ConsultationView::isOpen);
		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isFalse();
		refused("kabid.ekon", letter, false, "consultation.not-undecided");
		assertThat(recipient.open("/dispositions/" + node).body()).contains("Subbidang Industri.");
	}

	@Test
	void aSecretLetterIsOpenedToAColleagueOnlyKnowingly() {
		var subject = "Perkara Uji " + UUID.randomUUID();
		var secret = registry.register(staff.actor("agenda.bappeda"), about(subject));

		refused(HEAD, secret, false, "consultation.secret-unconfirmed");
		assertThat(access.maySee(staff.person("perencana2").id(), secret).isAllowed()).isFalse();

		consultations.ask(staff.actor(HEAD), secret, question(true));
		assertThat(access.maySee(staff.person("perencana2").id(), secret).isAllowed()).isTrue();
		assertThat(Visitor.loggedIn(port, "perencana2").open("/inbox").body()).doesNotContain(subject);
		assertThat(Visitor.loggedIn(port, "kabid.ekon")
				.open("/consultations/" + consultations.on(secret).getFirst().id()).statusCode()).isEqualTo(403);
	}

	private ConsultationView asked() {
		consultations.ask(staff.actor(HEAD), letter, question(false));
		return consultations.on(letter).getFirst();
	}

	private Question question(boolean confirmed) {
		return new Question(List.of(staff.position("PERENCANA2").id()), "Siapa yang tepat?", Staff.today().plusDays(1),
				confirmed);
	}

	private void refused(String username, DocumentId document, boolean confirmed, String code) {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> consultations.ask(staff.actor(username), document, question(confirmed)))
				.withMessage(code);
	}

	private DocumentId arrived(Secrecy secrecy) {
		return registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private Received about(String subject) {
		var letter = IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.SECRET);
		return new Received(letter.channel(), letter.sender(), letter.number(), letter.on(), subject, letter.urgency(),
				letter.secrecy(), letter.classification(), letter.addressee(), letter.standing(), letter.file(), null);
	}
}
