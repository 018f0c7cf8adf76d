package id.nirkertas.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails over by SMTP (RFC 5321); a server that does not answer is waited for a bounded time. */
@Component
class MailServer {

	private static final long PATIENCE = Duration.ofSeconds(20).toMillis();

	private final MailSettings settings;
	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	MailServer(MailSettings settings) {
		this.settings = settings;
		sender.setHost(settings.host());
		sender.setPort(settings.port());
		sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
		sender.setProtocol(settings.secured() == MailSettings.Secured.TLS ? "smtps" : "smtp");
		if (!settings.username().isEmpty()) {
			sender.setUsername(settings.username());
			sender.setPassword(settings.password());
		}
		var protocol = "mail." + sender.getProtocol() + ".";
		var properties = sender.getJavaMailProperties();
		for (var wait : new String[]{"connectiontimeout", "timeout", "writetimeout"}) {
			properties.put(protocol + wait, Long.toString(PATIENCE));
		}
		properties.put(protocol + "auth", Boolean.toString(!settings.username().isEmpty()));
		properties.put(protocol + "starttls.enable", Boolean.toString(settings.secured() != MailSettings.Secured.NONE));
		properties.put(protocol + "starttls.required",
				Boolean.toString(settings.secured() == MailSettings.Secured.STARTTLS));
		properties.put(protocol + "ssl.checkserveridentity", "true");
	}

	/** Throws {@link org.springframework.mail.MailException} when the server does not take it. */
	void send(OutboxTable.Waiting waiting) throws MessagingException {
		sender.send(message(waiting));
	}

	private MimeMessage message(OutboxTable.Waiting waiting) throws MessagingException {
		var mail = waiting.mail();
		var message = sender.createMimeMessage();
		var letter = new MimeMessageHelper(message,
				mail.attachments().isEmpty() ? MimeMessageHelper.MULTIPART_MODE_NO : MimeMessageHelper.MULTIPART_MODE_MIXED,
				StandardCharsets.UTF_8.name());
		letter.setFrom(settings.from());
		letter.setTo(mail.to());
		letter.setSubject(mail.subject());
		letter.setText(mail.text());
		letter.setSentDate(Date.from(waiting.madeAt()));
		for (var file : mail.attachments()) {
			letter.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.mediaType());
		}
		message.setHeader("Message-ID", waiting.messageId());
		// Nobody is told that somebody is away by an answer to a machine (RFC 3834)
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}
}
