package id.nirkertas.notification;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices in the database. */
@Repository
class NoticeTable {

	private static final String THEIRS = "listed and (person = :person or person is null and position in (:positions))";
	private static final UUID NONE = new UUID(0, 0);

	private final JdbcClient jdbc;

	NoticeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it is new: nothing happens when the position was told of this occasion already. */
	boolean add(Notice notice, boolean listed, Instant at) {
		return jdbc.sql("""
				insert into notification_notice (id, occasion, position, code, details, document, address, told_at,
				person, listed)
				values (:id, :occasion, :position, :code, :details, :document, :address, :at, :person, :listed)
				on conflict (occasion, position) do nothing""").param("id", NoticeId.random().value())
				.param("occasion", notice.occasion()).param("position", notice.position().value())
				.param("code", notice.code()).param("details", Details.written(notice.details()))
				.param("document", notice.document() == null ? null : notice.document().value(), Types.OTHER)
				.param("address", notice.address()).param("at", Timestamp.from(at))
				.param("person", notice.person() == null ? null : notice.person().value(), Types.OTHER)
				.param("listed", listed).update() == 1;
	}

	/** Those of the positions and the person's own; what was not seen yet stands first. */
	List<NoticeView> of(PersonId person, Collection<PositionId> positions, int limit) {
		return jdbc.sql("select * from notification_notice where " + THEIRS
				+ " order by seen_at is not null, told_at desc, id limit :limit").param("person", person.value())
				.param("positions", values(positions)).param("limit", limit).query((row, _) -> view(row)).list();
	}

	Optional<NoticeView> find(NoticeId id) {
		return jdbc.sql("select * from notification_notice where id = :id").param("id", id.value())
				.query((row, _) -> view(row)).optional();
	}

	long unseen(PersonId person, Collection<PositionId> positions) {
		return jdbc.sql("select count(*) from notification_notice where seen_at is null and " + THEIRS)
				.param("person", person.value()).param("positions", values(positions)).query(Long.class).single();
	}

	/** The first look counts. */
	void see(NoticeId id, PersonId by, Instant at) {
		jdbc.sql("update notification_notice set seen_at = :at, seen_by = :by where id = :id and seen_at is null")
				.param("at", Timestamp.from(at)).param("by", by.value()).param("id", id.value()).update();
	}

	private static NoticeView view(ResultSet row) throws SQLException {
		var document = row.getObject("document", UUID.class);
		var seen = row.getTimestamp("seen_at");
		var person = row.getObject("person", UUID.class);
		return new NoticeView(new NoticeId(row.getObject("id", UUID.class)),
				new PositionId(row.getObject("position", UUID.class)), row.getString("code"),
				Details.read((String[]) row.getArray("details").getArray()),
				document == null ? null : new DocumentId(document), row.getString("address"),
				row.getTimestamp("told_at").toInstant(), seen == null ? null : seen.toInstant(),
				person == null ? null : new PersonId(person));
	}

	private static List<UUID> values(Collection<PositionId> positions) {
		return positions.isEmpty() ? List.of(NONE) : positions.stream().map(PositionId::value).toList();
	}
}
