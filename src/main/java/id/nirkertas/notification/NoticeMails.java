package id.nirkertas.notification;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.mail.Mailbox;
import id.nirkertas.mail.OutgoingMail;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notices as mails. A mail says what happened, why it came to this reader and where the page is; the page shows what they may see.
 * No word of a letter is in it, and its subject says of which kind it is and no more.
 */
@Component
class NoticeMails {

	private final Mailbox mailbox;
	private final MailChoices choices;
	private final Directory directory;
	private final NoticeWords wording;

	NoticeMails(Mailbox mailbox, MailChoices choices, Directory directory, NoticeWords wording) {
		this.mailbox = mailbox;
		this.choices = choices;
		this.directory = directory;
		this.wording = wording;
	}

	boolean areSent() {
		return mailbox.isOpen();
	}

	/** To whoever is told and wants to know at once; posted with what it tells of. */
	void tell(Notice notice) {
		if (mailbox.isOpen()) {
			var kind = NoticeKind.of(notice.code());
			reader(notice).filter(reader -> choices.of(reader.id()).get(kind) == MailChoice.AT_ONCE)
					.ifPresent(reader -> post(reader, "notice/%s/%s".formatted(notice.occasion(), reader.id()),
							wording.say("notification.mail.subject", kind), sentences(notice)));
		}
	}

	/** How many of each kind wait unseen. */
	void tellDigest(Person reader, String day, Map<NoticeKind, Long> counts) {
		var lines = counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(each -> wording.say("notification.mail.digest.line", each.getKey(), each.getValue()))
				.collect(Collectors.joining("\n"));
		post(reader, "digest/%s/%s".formatted(day, reader.id()), wording.say("notification.mail.digest.subject"),
				wording.say("notification.mail.digest.lead") + "\n\n" + lines + "\n\n" + address("/notices"));
	}

	private String sentences(Notice notice) {
		var details = notice.details().toArray();
		return wording.say(notice.code(), details) + "\n\n"
				+ wording.say("notification.mail.why", wording.say(notice.code() + ".why", details)) + "\n\n"
				+ address(notice.address());
	}

	/** Whoever acts in the position today; nobody for a vacant one. */
	Optional<Person> reader(Notice notice) {
		var person = notice.person();
		return person != null ? directory.person(person) : directory.holderOf(notice.position()).map(held -> held.person());
	}

	private void post(Person reader, String key, String subject, String text) {
		var body = wording.say("notification.mail.greeting", reader.name()) + "\n\n" + text + "\n\n"
				+ wording.say("notification.mail.end", address("/preferences"));
		Stream.ofNullable(reader.mail()).filter(OutgoingMail::isAddress)
				.forEach(to -> mailbox.post(new OutgoingMail(key, to, subject, body)));
	}

	private String address(String page) {
		return mailbox.office() + page;
	}
}
