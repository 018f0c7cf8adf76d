package id.nirkertas.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands, for whoever looks after it; nothing of any mail.
 *
 * @param open      whether there is a mail server
 * @param host      its name
 * @param waiting   mails that wait to be sent
 * @param oldest    since when the oldest of them waits
 * @param sent      mails sent in the last 24 hours
 * @param givenUp   mails that the server refuses or that could not be sent for days
 * @param lastFault what went wrong last, in the words of the protocol
 * @param faultAt   when that was
 */
public record OutboxState(boolean open, String host, long waiting, @Nullable Instant oldest, long sent, long givenUp,
		@Nullable String lastFault, @Nullable Instant faultAt) {
}
