package id.nirkertas.review;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.UnitId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of usual reasons in all their versions; nothing is overwritten. */
@Repository
class ReasonTable {

	private final JdbcClient database;

	ReasonTable(JdbcClient database) {
		this.database = database;
	}

	/** The newest version of that very list; version 0 without a reason where there is none. */
	ReasonList newest(@Nullable UnitId agency) {
		return Reading.once(List.of("review.reasons", agency == null ? "" : agency), () -> read(agency));
	}

	/** As {@link #newest}; nobody else changes any list until the transaction ends. */
	ReasonList take(@Nullable UnitId agency) {
		database.sql("lock table review_reason in share row exclusive mode").update();
		return read(agency);
	}

	private record Row(int version, UsualReason reason) {
	}

	private ReasonList read(@Nullable UnitId agency) {
		var rows = database.sql("""
				select version, id, words, retired from review_reason r
				where agency is not distinct from :agency and version = (select max(version) from review_reason n
					where n.agency is not distinct from r.agency)
				order by place""").param("agency", agency == null ? null : agency.value(), Types.OTHER)
				.query((row, _) -> new Row(row.getInt("version"),
						new UsualReason(row.getString("id"), row.getString("words"), row.getBoolean("retired"))))
				.list();
		return new ReasonList(agency, rows.isEmpty() ? 0 : rows.getFirst().version(),
				rows.stream().map(Row::reason).toList());
	}

	void add(ReasonList list, PersonId by, Instant at) {
		var agency = list.agency();
		for (var place = 0; place < list.reasons().size(); place++) {
			var reason = list.reasons().get(place);
			database.sql("""
					insert into review_reason (agency, version, place, id, words, retired, person, changed_at)
					values (:agency, :version, :place, :id, :words, :retired, :person, :at)""")
					.param("agency", agency == null ? null : agency.value(), Types.OTHER)
					.param("version", list.version()).param("place", place + 1).param("id", reason.id())
					.param("words", reason.words()).param("retired", reason.retired()).param("person", by.value())
					.param("at", at.atOffset(ZoneOffset.UTC)).update();
		}
	}
}
