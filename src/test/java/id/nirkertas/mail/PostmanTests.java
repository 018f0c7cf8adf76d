package id.nirkertas.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.mail.OutgoingMail.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is posted reaches a real SMTP server at least once, recognisable as the same mail, and nobody's mail holds up another's. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class PostmanTests {

	final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
	final String mark = UUID.randomUUID().toString();

	@Autowired
	OutboxTable table;
	@Autowired
	TransactionOperations transactions;
	@Autowired
	JdbcClient database;

	Mailbox mailbox;
	int port;

	@BeforeEach
	void aServerStands() {
		database.sql("delete from mail_outbox").update();
		open();
		mailbox = new Mailbox(table, settings(), Clock.systemUTC(), "http://localhost/");
	}

	@AfterEach
	void itIsTakenDown() {
		server.stop();
		database.sql("delete from mail_outbox").update();
	}

	@Test
	void aMailArrivesWithItsFilesByteForByteAndIsForgotten() throws Exception {
		var bytes = new byte[50_000];
		new Random(7).nextBytes(bytes);
		post("kadis@kominfo.example", "Lampiran ada.",
				List.of(new Attachment("Surat Édaran.pdf", "application/pdf", bytes)));

		postman().goRound();

		var mail = received().getFirst();
		assertThat(mail.getSubject()).isEqualTo("Pemberitahuan " + mark);
		assertThat(mail.getFrom()).singleElement().hasToString("kantor@contohprov.example");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		var parts = (MimeMultipart) mail.getContent();
		assertThat(parts.getBodyPart(0).getContent().toString()).contains("Lampiran ada.");
		assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("Surat Édaran.pdf");
		assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
		assertThat(database.sql("select count(*) from mail_attachment").query(Long.class).single()).isZero();
		assertThat(database.sql("select body from mail_outbox").query(String.class).list()).containsExactly("");
	}

	@Test
	void ofOneOccasionOneMailIsSentHoweverOftenItIsPosted() {
		post("kadis@kominfo.example");
		post("kadis@kominfo.example");
		postman().goRound();
		post("kadis@kominfo.example");
		postman().goRound();

		assertThat(received()).hasSize(1);
	}

	@Test
	void aNodeThatDiesAfterTheServerTookItSendsTheSameMailAgain() throws Exception {
		post("kadis@kominfo.example");
		transactions.executeWithoutResult(dying -> {
			var waiting = table.take(Instant.now()).orElseThrow();
			try {
				new MailServer(settings()).send(waiting);
			} catch (MessagingException e) {
				throw new IllegalStateException(e);
			}
			dying.setRollbackOnly();
		});

		postman().goRound();

		assertThat(received()).hasSize(2);
		assertThat(received().getFirst().getMessageID()).isEqualTo(received().getLast().getMessageID())
				.endsWith("@contohprov.example>");
		postman().goRound();
		assertThat(received()).hasSize(2);
	}

	@Test
	void twoNodesAtOnceSendEachMailOnce() throws Exception {
		for (var number = 0; number < 40; number++) {
			mailbox.post(new OutgoingMail(mark + "/" + number, "kadis@kominfo.example", "Pemberitahuan", "Isi."));
		}
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var round : Stream.of(postman(), postman()).map(node -> nodes.submit(node::goRound)).toList()) {
				round.get();
			}
		}

		assertThat(received()).hasSize(40);
		assertThat(received()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
	}

	@Test
	void anAddressTheServerRefusesHoldsUpNobodyAndIsNotTriedForEver() throws Exception {
		try (var strict = new StrictServer()) {
			port = strict.port();
			for (var to : List.of("nobody@kominfo.example", "kadis@kominfo.example")) {
				post(to);
			}

			postman().goRound();
			postman().goRound();

			assertThat(strict.recipients()).containsExactlyInAnyOrder("nobody@kominfo.example", "kadis@kominfo.example");
			assertThat(strict.taken()).isOne();
		}
		var state = mailbox.state();
		assertThat(state.givenUp()).isOne();
		assertThat(state.waiting()).isZero();
		assertThat(state.sent()).isOne();
		assertThat(state.lastFault()).contains("550").doesNotContain("nobody@");
	}

	@Test
	void aServerThatIsAwayIsAskedAgainLaterAndNothingIsLost() {
		post("kadis@kominfo.example");
		post("sekdis@kominfo.example");
		server.stop();
		postman().goRound();

		var state = mailbox.state();
		assertThat(state.waiting()).isEqualTo(2);
		assertThat(state.lastFault()).contains("ConnectException").doesNotContain("kominfo.example");
		assertThat(database.sql("select sum(tries) from mail_outbox").query(Long.class).single())
				.as("the second is not tried in vain").isOne();

		open();
		var later = Clock.fixed(Instant.now().plus(Duration.ofHours(3)), ZoneOffset.UTC);
		new Postman(table, new MailServer(settings()), settings(), transactions, later).goRound();
		assertThat(received()).hasSize(2);
	}

	@Test
	void afterDaysInVainAMailIsGivenUpUntilSomebodySaysAgain() {
		post("kadis@kominfo.example");
		server.stop();
		var later = Clock.fixed(Instant.now().plus(Duration.ofDays(4)), ZoneOffset.UTC);
		new Postman(table, new MailServer(settings()), settings(), transactions, later).goRound();
		assertThat(mailbox.state().givenUp()).isOne();
		assertThat(mailbox.state().waiting()).isZero();

		open();
		assertThat(mailbox.tryAgain()).isOne();
		postman().goRound();
		assertThat(received()).hasSize(1);
		assertThat(mailbox.state().givenUp()).isZero();
	}

	@Test
	void withoutAServerNothingIsKept() {
		var closed = new MailSettings("", 25, "", "", "kantor@contohprov.example", MailSettings.Secured.NONE);
		new Mailbox(table, closed, Clock.systemUTC(), "http://localhost")
				.post(new OutgoingMail(mark, "a@b.example", "Pemberitahuan", "Isi."));

		assertThat(table.state(false, "").waiting()).isZero();
	}

	private void open() {
		server.start();
		port = server.getSmtp().getPort();
	}

	private void post(String to) {
		post(to, "Isi.", List.of());
	}

	private void post(String to, String text, List<Attachment> files) {
		mailbox.post(new OutgoingMail(mark + "/" + to, to, "Pemberitahuan " + mark, text, files));
	}

	private Postman postman() {
		return new Postman(table, new MailServer(settings()), settings(), transactions, Clock.systemUTC());
	}

	private List<MimeMessage> received() {
		return List.of(server.getReceivedMessages());
	}

	private MailSettings settings() {
		return new MailSettings("127.0.0.1", port, "", "", "kantor@contohprov.example",
				MailSettings.Secured.NONE);
	}
}
