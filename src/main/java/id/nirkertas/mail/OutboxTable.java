package id.nirkertas.mail;

import id.nirkertas.mail.OutgoingMail.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails in the database until they are sent; of those that were sent the text is forgotten. */
@Repository
class OutboxTable {

	/** A mail that waits, and how often it was tried. */
	record Waiting(UUID id, String messageId, OutgoingMail mail, int tries, Instant madeAt) {
	}

	private final JdbcClient jdbc;

	OutboxTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(OutgoingMail mail, String domain, Instant at) {
		var id = UUID.randomUUID();
		var added = jdbc.sql("""
				insert into mail_outbox (id, key, message_id, recipient, subject, body, made_at, due_at)
				values (:id, :key, :message, :to, :subject, :body, :at, :at) on conflict (key) do nothing""").param("id", id)
				.param("key", mail.key()).param("message", "<%s@%s>".formatted(id, domain)).param("to", mail.to())
				.param("subject", mail.subject()).param("body", mail.text()).param("at", Timestamp.from(at)).update();
		for (var place = 0; added == 1 && place < mail.attachments().size(); place++) {
			var file = mail.attachments().get(place);
			jdbc.sql("insert into mail_attachment (mail, place, name, media_type, bytes) values (?, ?, ?, ?, ?)")
					.params(id, place, file.name(), file.mediaType(), file.bytes()).update();
		}
	}

	/** The one that waits longest for its next try and that no other node holds; held until the transaction ends. */
	Optional<Waiting> take(Instant now) {
		return jdbc.sql("""
				select * from mail_outbox where sent_at is null and given_up_at is null and due_at <= ?
				order by due_at, id limit 1 for update skip locked""").param(Timestamp.from(now))
				.query((row, _) -> waiting(row))
				.optional();
	}

	void sent(UUID id, Instant at) {
		jdbc.sql("update mail_outbox set sent_at = ?, body = '' where id = ?").params(Timestamp.from(at), id).update();
		jdbc.sql("delete from mail_attachment where mail = ?").param(id).update();
	}

	void failed(UUID id, String fault, Instant at, Instant again) {
		failed(id, fault, at, again, false);
	}

	void givenUp(UUID id, String fault, Instant at) {
		failed(id, fault, at, at, true);
	}

	private void failed(UUID id, String fault, Instant at, Instant again, boolean givenUp) {
		jdbc.sql(
				"""
						update mail_outbox set tries = tries + 1, last_fault = :fault, fault_at = :at, due_at = :again, given_up_at = case when :over then cast(:at as timestamptz) end
						where id = :id""")
				.param("fault", fault).param("at", Timestamp.from(at)).param("again", Timestamp.from(again))
				.param("over", givenUp)
				.param("id", id).update();
	}

	int tryAgain(Instant now) {
		return jdbc.sql("update mail_outbox set given_up_at = null, tries = 0, due_at = ? where given_up_at is not null")
				.param(Timestamp.from(now)).update();
	}

	/** What was sent that long ago is needed no more: its key could come again only with an event of that age. */
	int forget(Instant before) {
		return jdbc.sql("delete from mail_outbox where sent_at < ?").param(Timestamp.from(before)).update();
	}

	OutboxState state(boolean open, String host) {
		return jdbc.sql("""
				select count(*) filter (where sent_at is null and given_up_at is null) waiting,
					min(made_at) filter (where sent_at is null and given_up_at is null) oldest,
					count(*) filter (where sent_at > now() - make_interval(secs => :day)) sent,
					count(*) filter (where given_up_at is not null) given_up, max(fault_at) fault_at,
					(array_agg(last_fault order by fault_at desc) filter (where fault_at is not null))[1] last_fault
				from mail_outbox""").param("day", Duration.ofDays(1).toSeconds())
				.query((row, _) -> new OutboxState(open, host, row.getLong("waiting"), instant(row, "oldest"),
						row.getLong("sent"),
						row.getLong("given_up"), row.getString("last_fault"), instant(row, "fault_at")))
				.single();
	}

	private Waiting waiting(ResultSet row) throws SQLException {
		var id = row.getObject("id", UUID.class);
		var mail = new OutgoingMail(row.getString("key"), row.getString("recipient"), row.getString("subject"),
				row.getString("body"), attachments(id));
		return new Waiting(id, row.getString("message_id"), mail, row.getInt("tries"),
				row.getTimestamp("made_at").toInstant());
	}

	private List<Attachment> attachments(UUID mail) {
		return jdbc.sql("select name, media_type, bytes from mail_attachment where mail = ? order by place").param(mail)
				.query((row, _) -> new Attachment(row.getString(1), row.getString(2), row.getBytes(3))).list();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return at == null ? null : at.toInstant();
	}
}
