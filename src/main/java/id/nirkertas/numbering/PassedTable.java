package id.nirkertas.numbering;

import id.nirkertas.numbering.NumberBook.Turn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many numbers at once that cannot be given, since they stand on other letters. */
@Repository
class PassedTable {

	private final JdbcClient database;

	PassedTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The place, from zero on, of the first of these texts that stands on no letter of the series; empty where all do. What
	 * stands is read once and hashed: a join would look through a register that has just grown once for each text.
	 */
	Optional<Integer> firstFree(String series, List<String> texts) {
		var keys = texts.stream().map(StandingText::key).toArray(String[]::new);
		return database.sql("""
				select place - 1 from unnest(?::text[]) with ordinality wanted(key, place)
				where key not in (select e.text_key from numbering_entry e
					where e.series = ? and e.text_key = any (?) and e.state <> 'VOID' and not e.free)
				order by place limit 1""").params(keys, series, keys).query(Integer.class).optional();
	}

	/** Void from their beginning, one after the other from an ordinal on; for a document that gets none of them. */
	void addVoid(Turn first, NumberRequest request, List<String> texts, String reason, Instant at) {
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, series,
							reason, annulled_at)
						select gen_random_uuid(), ?, ? + place - 1, 'VOID', ?, text, ?, ?, ?, ?, ?
						from unnest(?::text[]) with ordinality passed(text, place)""")
				.params(first.register(), first.ordinal(), request.document().value(), request.on(),
						at.atOffset(ZoneOffset.UTC), request.series(), reason, at.atOffset(ZoneOffset.UTC),
						texts.toArray(String[]::new))
				.update();
	}
}
