package id.nirkertas.numbering;

import id.nirkertas.numbering.BlockOutages.Saying;
import id.nirkertas.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Since when the outages lasted for which blocks were taken, where their keepers said it afterwards. */
@Repository
class OutageTable {

	private final JdbcClient database;

	OutageTable(JdbcClient database) {
		this.database = database;
	}

	/** It holds from now on; how it was is kept for ever. The caller holds the block's lock. */
	void say(Hold block, @Nullable LocalDate since, String reason, Actor by, Instant at) {
		var before = block.since();
		database.sql(
				"""
						insert into numbering_hold_since (hold, revision, before, since, reason, said_by, said_as, said_at, said_capacity)
						select :hold, count(*) + 1, cast(:before as date), cast(:since as date), :reason, :by, :as, :at, :capacity
						from numbering_hold_since where hold = :hold""")
				.param("hold", block.id())
				.param("before", before == null ? null : before.toString())
				.param("since", since == null ? null : since.toString()).param("reason", reason)
				.param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("capacity", by.capacity().name()).update();
		database.sql("update numbering_hold set since = cast(:since as date) where id = :hold")
				.param("since", since == null ? null : since.toString()).param("hold", block.id()).update();
	}

	/** The latest first. */
	List<Saying> said(UUID hold) {
		return database.sql("select * from numbering_hold_since where hold = ? order by revision desc").param(hold)
				.query((row, _) -> new Saying(row.getObject("before", LocalDate.class),
						row.getObject("since", LocalDate.class), row.getString("reason"), Deed.read(row, "said")))
				.list();
	}
}
