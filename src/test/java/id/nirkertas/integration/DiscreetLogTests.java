package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of the application is read by operators and copied elsewhere: no passphrase and no secret subject comes into it. */
@OfficeTest
class DiscreetLogTests {

	static final String HEAD = "inspektur";
	static final String WRONG = "sandi-keliru-7741";
	static final String SUBJECT = "Temuan Brankas Tujuh Tujuh Empat Satu";
	static final String BODY = "Bersama ini disampaikan temuan khusus atas brankas kasda.";
	static final String REMARK = "Periksa ulang saldo kasda.";

	@LocalServerPort
	int port;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	DevelopmentPki certificates;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;

	final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	final Logger ours = (Logger) LoggerFactory.getLogger("id.nirkertas");
	final Ear ear = new Ear();

	@BeforeEach
	void listen() {
		ear.setContext(root.getLoggerContext());
		ear.start();
		root.addAppender(ear);
		ours.setLevel(Level.DEBUG);
	}

	@AfterEach
	void stopListening() {
		ours.setLevel(null);
		root.detachAppender(ear);
	}

	@Test
	void holdsNoPassphrase() {
		var right = new String(Staff.passphrase(HEAD));
		var letter = ReadyLetters.by(HEAD, beans).one();
		var head = Visitor.loggedIn(port, HEAD);

		sign(head, letter, WRONG);
		sign(head, letter, right);
		enrol(head, WRONG);
		enrol(head, right);

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		heardNothingOf(WRONG, right);
	}

	@Test
	void holdsNothingOfASecretLetter() {
		var letter = drafted(Visitor.loggedIn(port, HEAD));
		var head = Visitor.loggedIn(port, HEAD);
		sign(head, letter, WRONG);
		sign(head, letter, new String(Staff.passphrase(HEAD)));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		var incoming = secretariat.arrived(letter, "KABAN.BAPPEDA").id();

		var kaban = Visitor.loggedIn(port, "kaban.bappeda");
		assertThat(kaban.open("/incoming/" + incoming).body()).contains(SUBJECT);
		kaban.open("/incoming/" + incoming + "/disposition");
		kaban.send("/incoming/" + incoming + "/disposition", Map.of("recipient",
				List.of(staff.position("KABID.EKON").id().toString()), "instruction", List.of("FOLLOW_UP"), "note",
				List.of(REMARK)));
		assertThat(Visitor.loggedIn(port, "perencana1").open("/incoming/" + incoming).statusCode()).isEqualTo(403);
		kaban.open("/archive?q=brankas");
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(isIndexed(letter)).isTrue());

		heardNothingOf(SUBJECT, "brankas kasda", REMARK, WRONG);
	}

	/** Typed on the pages, with a slip on the way, returned to by nobody: the head drafts and signs. */
	private DocumentId drafted(Visitor drafter) {
		var form = new HashMap<>(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("URGENT"), "secrecy",
				List.of("SECRET"), "classification", List.of("500.12"), "addressees", List.of("KABAN.BAPPEDA"), "signatory",
				List.of(staff.position("INSPEKTUR").id().toString()), "subject", List.of(SUBJECT), "body", List.of(BODY)));
		drafter.open("/letters/new");
		form.put("addressees", List.of("Jabatan yang tidak ada"));
		assertThat(drafter.send("/letters/new", form).statusCode()).isEqualTo(422);
		form.put("addressees", List.of("KABAN.BAPPEDA"));
		form.put("submit", List.of("yes"));
		var answer = drafter.send("/letters/new", form);
		var letter = DocumentId.of(answer.headers().firstValue("location").orElseThrow().replaceFirst(".*/letters/", ""));
		assertThat(drafter.open("/letters/" + letter).body()).contains(SUBJECT);
		return letter;
	}

	private static void sign(Visitor head, DocumentId letter, String passphrase) {
		head.open("/letters/" + letter + "/signature");
		head.send("/letters/" + letter + "/signature", Map.of("passphrase", List.of(passphrase)));
	}

	private void enrol(Visitor head, String passphrase) {
		var key = certificates.pkcs12For(staff.person(HEAD).name(), Staff.passphrase(HEAD),
				Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(730)));
		head.open("/keys");
		head.sendWithFile("/keys", Map.of("passphrase", passphrase), key);
	}

	private boolean isIndexed(DocumentId letter) {
		return database.sql("select exists (select 1 from search_document where document = ?)").param(letter.value())
				.query(Boolean.class).single();
	}

	private void heardNothingOf(String... words) {
		LoggerFactory.getLogger("id.nirkertas.letter").debug("the ear hears what is said softly");
		assertThat(ear.heard).anyMatch(line -> line.contains("said softly"));
		for (var word : words) {
			assertThat(ear.heard).as(word).noneMatch(line -> line.contains(word));
		}
	}

	/** What is said, what it is said of, and what went wrong, down to the last cause. */
	private static final class Ear extends AppenderBase<ILoggingEvent> {

		final Queue<String> heard = new ConcurrentLinkedQueue<>();

		@Override
		protected void append(ILoggingEvent event) {
			var cause = event.getThrowableProxy();
			heard.add(event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
					+ (cause == null ? "" : ThrowableProxyUtil.asString(cause)));
		}
	}
}
