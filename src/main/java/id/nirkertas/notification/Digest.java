package id.nirkertas.notification;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On each working morning one mail to everybody who wants to be told so and has seen nothing of it yet. */
@Component
class Digest {

	private final JdbcClient jdbc;
	private final NoticeMails mails;
	private final MailChoices choices;
	private final Directory directory;
	private final WorkingDays days;
	private final OfficeClock clock;

	Digest(JdbcClient jdbc, NoticeMails mails, MailChoices choices, Directory directory, WorkingDays days,
			OfficeClock clock) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.choices = choices;
		this.directory = directory;
		this.days = days;
		this.clock = clock;
	}

	/** Notices of one code that a position, or one person about it, has not seen. */
	private record Unseen(UUID position, @Nullable UUID person, String code, long count) {
	}

	@Scheduled(cron = "${nirkertas.mail.digest-at:0 0 7 * * *}", zone = "${nirkertas.office.zone:Asia/Jakarta}")
	@Transactional
	public void goRound() {
		var today = clock.today();
		if (mails.areSent() && days.isWorkingDay(today)) {
			send(today);
		}
	}

	/** Safe to repeat: of one day it goes out once, from whichever node comes first. */
	void send(LocalDate day) {
		var before = jdbc.sql("select coalesce(max(made_at), to_timestamp(0)) from notification_digest")
				.query((row, _) -> row.getTimestamp(1).toInstant()).single();
		var first = jdbc.sql("insert into notification_digest (day, made_at) values (?, ?) on conflict (day) do nothing")
				.params(day, Timestamp.from(clock.now())).update();
		if (first == 1) {
			collect(before).forEach((reader, counts) -> {
				var chosen = choices.of(reader.id());
				counts.keySet().removeIf(kind -> chosen.get(kind) != MailChoice.DIGEST);
				if (!counts.isEmpty()) {
					mails.tellDigest(reader, day.toString(), counts);
				}
			});
		}
	}

	private Map<Person, Map<NoticeKind, Long>> collect(Instant after) {
		var readers = new HashMap<Person, Map<NoticeKind, Long>>();
		jdbc.sql("""
				select position, person, code, count(*) from notification_notice where seen_at is null and told_at > ?
				group by position, person, code""").param(Timestamp.from(after)).query((row, _) -> new Unseen(
				row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4))).list()
				.forEach(unseen -> reader(unseen).ifPresent(reader -> readers
						.computeIfAbsent(reader, _ -> new EnumMap<>(NoticeKind.class))
						.merge(NoticeKind.of(unseen.code()), unseen.count(), Long::sum)));
		return readers;
	}

	private Optional<Person> reader(Unseen unseen) {
		var person = unseen.person();
		return person != null
				? directory.person(new PersonId(person))
				: directory.holderOf(new PositionId(unseen.position())).map(held -> held.person());
	}
}
