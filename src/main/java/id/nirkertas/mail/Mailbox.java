package id.nirkertas.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where rooms post their mails. A mail lies in the outbox as soon as the transaction of whatever it tells of is committed, and
 * is handed to the mail server at least once; whoever gets it twice sees by its Message-ID that it is the same (RFC 5322 §3.6.4).
 */
@Service
@Transactional
public class Mailbox {

	private final OutboxTable table;
	private final MailSettings settings;
	private final Clock clock;
	private final String office;

	Mailbox(OutboxTable table, MailSettings settings, Clock clock,
			@Value("${nirkertas.public-address:http://localhost:8080}") String office) {
		this.table = table;
		this.settings = settings;
		this.clock = clock;
		this.office = office.replaceFirst("/+$", "");
	}

	/** Whether there is a mail server; where there is none nothing needs to be posted. */
	public boolean isOpen() {
		return settings.isComplete();
	}

	/** The office's own address, for a link in a text: no slash at its end. */
	public String office() {
		return office;
	}

	/** Safe to repeat. Without a mail server nothing is kept: nobody wants last year's news when one is set. */
	public void post(OutgoingMail mail) {
		if (isOpen()) {
			table.add(mail, settings.domain(), clock.instant());
		}
	}

	/** How the outbox stands. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public OutboxState state() {
		return table.state(isOpen(), settings.host());
	}

	/** What was given up is tried again from now on; says how many mails that are. */
	public int tryAgain() {
		return table.tryAgain(clock.instant());
	}
}
