package id.nirkertas.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes what goes out; without a host no mail is written. Secrets may come from a config tree.
 *
 * @param host     name of the server
 * @param port     25 where it stands beside, 587 with {@link Secured#STARTTLS}, 465 with {@link Secured#TLS}
 * @param username as whom the office logs in there; empty where it need not
 * @param password what proves it
 * @param from     the address the mails come from; its domain is in every Message-ID
 * @param secured  how the way there is kept from listeners; with either TLS the name in the server's certificate must be its own
 */
@ConfigurationProperties("nirkertas.mail")
record MailSettings(@DefaultValue("") String host, @DefaultValue("25") int port, @DefaultValue("") String username,
		@DefaultValue("") String password, @DefaultValue("nirkertas@localhost.localdomain") String from,
		@DefaultValue("NONE") Secured secured) {

	enum Secured {
		NONE, STARTTLS, TLS
	}

	MailSettings {
		host = host.strip();
		from = from.strip();
		if (!OutgoingMail.isAddress(from)) {
			throw new IllegalArgumentException("nirkertas.mail.from is no mail address");
		}
	}

	boolean isComplete() {
		return !host.isEmpty();
	}

	String domain() {
		return from.substring(from.indexOf('@') + 1);
	}

	@Override
	public String toString() {
		return "MailSettings[host=%s, port=%d, from=%s, secured=%s]".formatted(host, port, from, secured);
	}
}
