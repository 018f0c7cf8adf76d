package id.nirkertas.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes mails from the outbox to the mail server, one transaction each. The row is held while the mail is handed over: another
 * node takes another one, and a node that dies in between leaves it to be sent again under the same Message-ID.
 */
@Component
class Postman {

	private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
	private static final int ROUND = 500;
	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
	private static final int LONGEST_PAUSE_DOUBLINGS = 7;
	private static final Duration PATIENCE = Duration.ofDays(3);
	private static final Duration REMEMBERED = Duration.ofDays(90);
	private static final int LONGEST_FAULT = 300;

	private final OutboxTable table;
	private final MailServer server;
	private final MailSettings settings;
	private final TransactionOperations transactions;
	private final Clock clock;

	Postman(OutboxTable table, MailServer server, MailSettings settings, TransactionOperations transactions, Clock clock) {
		this.table = table;
		this.server = server;
		this.settings = settings;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** What became of one mail: the server took it, it did not, or there is no talking to it at all. */
	private enum Outcome {
		SENT, REFUSED, AWAY
	}

	/** What waits, until the outbox is empty or the server is away; one mail that is refused holds up no other. */
	@Scheduled(fixedDelayString = "${nirkertas.mail.every:PT20S}", initialDelayString = "${nirkertas.mail.every:PT20S}")
	void goRound() {
		if (!settings.isComplete()) {
			return;
		}
		for (var taken = 0; taken < ROUND; taken++) {
			var outcome = transactions.execute(_ -> takeOne());
			if (outcome == null || outcome == Outcome.AWAY) {
				break;
			}
		}
		transactions.executeWithoutResult(_ -> table.forget(clock.instant().minus(REMEMBERED)));
	}

	private @Nullable Outcome takeOne() {
		return table.take(clock.instant()).map(this::handOver).orElse(null);
	}

	private Outcome handOver(OutboxTable.Waiting waiting) {
		try {
			server.send(waiting);
			table.sent(waiting.id(), clock.instant());
			return Outcome.SENT;
		} catch (RuntimeException | MessagingException fault) {
			return failed(waiting, fault);
		}
	}

	private Outcome failed(OutboxTable.Waiting waiting, Exception fault) {
		var now = clock.instant();
		var said = said(fault);
		LOG.warn("Mail {} was not taken: {}", waiting.id(), said);
		if (isForGood(fault) || waiting.madeAt().plus(PATIENCE).isBefore(now)) {
			table.givenUp(waiting.id(), said, now);
			return Outcome.REFUSED;
		}
		table.failed(waiting.id(), said, now, nextTry(waiting.tries(), now));
		return causes(fault).anyMatch(Postman::isAway) ? Outcome.AWAY : Outcome.REFUSED;
	}

	/** A minute, two, four, and so on up to about two hours. */
	private static Instant nextTry(int tries, Instant now) {
		return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_PAUSE_DOUBLINGS)));
	}

	/** A server that answers 5xx to the address says so each time (RFC 5321 §4.2.1). */
	private static boolean isForGood(Exception fault) {
		return causes(fault).anyMatch(cause -> cause instanceof SendFailedException refused && refused.getMessage() != null
				&& causes(refused).anyMatch(each -> String.valueOf(each.getMessage()).matches("(?s)\\s*5\\d\\d[ -].*")));
	}

	private static boolean isAway(Throwable cause) {
		return cause instanceof ConnectException || cause instanceof SocketTimeoutException
				|| cause instanceof UnknownHostException;
	}

	/** Java keeps what one mail of several failed by beside the exception, not under it. */
	private static Stream<Throwable> causes(Throwable fault) {
		var first = fault instanceof MailSendException several && several.getMessageExceptions().length > 0
				? several.getMessageExceptions()[0]
				: fault;
		return Stream.concat(Stream.of(fault),
				Stream.iterate(first, cause -> cause != null, cause -> cause instanceof MessagingException chain
						&& chain.getNextException() != null ? chain.getNextException() : cause.getCause()));
	}

	/** Of the protocol, on one line; neither the recipient's address nor a word of the mail. */
	private static String said(Exception fault) {
		var last = causes(fault).reduce((_, next) -> next).orElse(fault);
		var words = last.getClass().getSimpleName() + ": " + String.valueOf(last.getMessage()).replaceAll("\\s+", " ")
				.replaceAll("<[^>]*>", "<…>").strip();
		return words.length() <= LONGEST_FAULT ? words : words.substring(0, LONGEST_FAULT);
	}
}
