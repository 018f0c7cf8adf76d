package id.nirkertas.numbering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days beside the nearest numbers around one of a register that stand on letters. */
@Repository
class NeighbourTable {

	/** Of a place p in a register; what stands there itself, with its suffixes, is before it. */
	private static final String BEFORE = """
			left join lateral (select b.dated_on from numbering_entry b where b.register = p.register
				and b.ordinal <= p.ordinal and b.state <> 'VOID' and not b.free %s
				order by b.ordinal desc, b.suffix desc limit 1) %s on true
			""";
	private static final String AFTER = """
			left join lateral (select a.dated_on from numbering_entry a where a.register = p.register
				and a.ordinal > p.ordinal and a.state <> 'VOID' and not a.free %s
				order by a.ordinal, a.suffix limit 1) %s on true
			""";
	private static final String SIGNED = "and not exists (select from numbering_paper w where w.entry = %s.id)";
	private static final String AROUND = BEFORE.formatted(SIGNED.formatted("b"), "before")
			+ AFTER.formatted(SIGNED.formatted("a"), "after") + BEFORE.formatted("", "nearest_before")
			+ AFTER.formatted("", "nearest_after");
	private static final String DAYS = """
			select before.dated_on as before, after.dated_on as after,
				nearest_before.dated_on as nearest_before, nearest_after.dated_on as nearest_after
			""";

	private final JdbcClient database;

	NeighbourTable(JdbcClient database) {
		this.database = database;
	}

	/** Around the place behind an ordinal. */
	Neighbours behind(UUID register, int ordinal) {
		return database.sql(DAYS + "from (values (cast(? as uuid), cast(? as integer))) p(register, ordinal) " + AROUND)
				.params(register, ordinal).query(NeighbourTable::days).single();
	}

	/** Around one that a keeper set aside; empty where it is free no more. */
	Optional<Neighbours> ofFree(UUID hold, int ordinal) {
		return database.sql(DAYS + "from numbering_entry p " + AROUND + "where p.hold = ? and p.ordinal = ? and p.free")
				.params(hold, ordinal).query(NeighbourTable::days).optional();
	}

	/** Of the letters that stand under the nearest other numbers of the same block. */
	Neighbours inBlock(UUID hold, int ordinal) {
		return database.sql("""
				select
					(select dated_on from numbering_entry where hold = :hold and ordinal < :ordinal and state = 'ISSUED'
						order by ordinal desc limit 1) as before,
					(select dated_on from numbering_entry where hold = :hold and ordinal > :ordinal and state = 'ISSUED'
						order by ordinal limit 1) as after""").param("hold", hold).param("ordinal", ordinal)
				.query((row, _) -> new Neighbours(row.getObject("before", LocalDate.class),
						row.getObject("after", LocalDate.class)))
				.single();
	}

	private static Neighbours days(ResultSet row, int line) throws SQLException {
		return new Neighbours(row.getObject("before", LocalDate.class), row.getObject("after", LocalDate.class),
				row.getObject("nearest_before", LocalDate.class), row.getObject("nearest_after", LocalDate.class));
	}
}
