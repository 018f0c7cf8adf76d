package id.nirkertas.notification;

import id.nirkertas.shared.PersonId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each person has chosen to be told by mail; what they have not chosen is as the office has it. */
@Service
@Transactional
public class MailChoices {

	private final JdbcClient jdbc;

	MailChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every kind is a key. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<NoticeKind, MailChoice> of(PersonId person) {
		var choices = new EnumMap<NoticeKind, MailChoice>(NoticeKind.class);
		jdbc.sql("""
				select u.kind, coalesce(c.mail, u.mail) from notification_usual u
				left join notification_choice c on c.kind = u.kind and c.person = ?""").param(person.value())
				.query((row, _) -> Map.entry(NoticeKind.valueOf(row.getString(1)), MailChoice.valueOf(row.getString(2))))
				.list()
				.forEach(each -> choices.put(each.getKey(), each.getValue()));
		return choices;
	}

	/** Safe to repeat. */
	public void choose(PersonId person, Map<NoticeKind, MailChoice> chosen) {
		chosen.forEach((kind, mail) -> jdbc.sql("""
				insert into notification_choice (person, kind, mail) values (?, ?, ?)
				on conflict (person, kind) do update set mail = excluded.mail""")
				.params(person.value(), kind.name(), mail.name())
				.update());
	}
}
