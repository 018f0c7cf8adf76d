package id.nirkertas.search;

import id.nirkertas.access.Access;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index in PostgreSQL. A whole number first of all, then what is filed or numbered under what was typed, then the rest,
 * each newest first; pages by key, never by offset; counts stop at a limit, since an exact count of a frequent word costs
 * seconds.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class DatabaseSearch implements Search {

	static final int PAGE = 20;
	static final int COUNTED = 10_000;

	private static final String MATCH = """
			with asked as (
				select cast(:number as text) as number, cast(:leading as text) as leading,
					websearch_to_tsquery('indonesian', :words) || websearch_to_tsquery('simple', :words)
						|| websearch_to_tsquery('simple', :pieces) as terms
			), matched as materialized (
				select d.document, d.letter_on, d.year, d.kind, d.code,
					case when lower(d.number) = asked.number then 2
						when asked.leading <> '' and (d.code = asked.leading
							or left(d.code, length(asked.leading) + 1) = asked.leading || '.'
							or left(lower(d.number), length(asked.leading) + 1)
								in (asked.leading || '/', asked.leading || '.', asked.leading || '-', asked.leading || ' '))
						then 1 else 0 end as nearness
				from search_document d, asked
				where d.acl && cast(:keys as text[]) and (:everything or d.tsv @@ asked.terms or lower(d.number) = :number)
				  and (cast(:year as int) is null or d.year = :year) and (cast(:kind as text) is null or d.kind = :kind)
				  and (cast(:code as text) is null or d.code = :code or d.code like :code || '.%')
			)
			""";

	private static final String PAGE_OF_HITS = MATCH
			+ """
					, page as (
						select * from matched
						where cast(:afterOn as date) is null
							or (nearness, letter_on, document) < (cast(:afterNearness as int), cast(:afterOn as date), cast(:afterId as uuid))
						order by nearness desc, letter_on desc, document desc limit :limit
					)
					select d.document, d.incoming, d.by_hand, d.number, d.letter_on, d.subject, d.correspondent, d.agency, page.nearness,
						ts_headline('indonesian', case when :everything then left(d.body, 300) else d.body end, asked.terms,
							'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=2, MaxWords=24, MinWords=8') as snippet
					from page join search_document d using (document), asked
					order by page.nearness desc, page.letter_on desc, page.document desc
					""";

	private static final String FACETS = MATCH + """
			, counted as (select year, kind, split_part(code, '.', 1) as code from matched limit :limit)
			select grouping(year, kind, code) as facet, coalesce(year::text, kind, code) as value, count(*) as hits
			from counted group by grouping sets ((), (year), (kind), (code)) order by hits desc, value
			""";

	private final JdbcClient jdbc;
	private final Access access;

	DatabaseSearch(JdbcClient jdbc, Access access) {
		this.jdbc = jdbc;
		this.access = access;
	}

	@Override
	public Results find(PersonId reader, Query query) {
		var keys = access.keysFor(reader).toArray(String[]::new);
		var after = After.of(query.after());
		var hits = ask(PAGE_OF_HITS, query, keys).param("limit", PAGE + 1)
				.param("afterNearness", after == null ? 0 : after.nearness())
				.param("afterOn", after == null ? null : after.on())
				.param("afterId", after == null ? null : after.id()).query(DatabaseSearch::found).list();
		var more = hits.size() > PAGE;
		var shown = more ? hits.subList(0, PAGE) : hits;
		var facets = facets(query, keys);
		var count = facets.getOrDefault("", Map.of()).getOrDefault("", 0L);
		facets.remove("");
		return new Results(shown.stream().map(Found::hit).toList(), facets, Math.min(count, COUNTED), count > COUNTED,
				more ? After.key(shown.getLast()) : null);
	}

	private JdbcClient.StatementSpec ask(String sql, Query query, String[] keys) {
		var terms = Terms.of(query.text());
		return jdbc.sql(sql).param("words", terms.words()).param("pieces", terms.pieces())
				.param("number", terms.number()).param("leading", terms.leading()).param("everything", terms.isEmpty())
				.param("keys", keys).param("year", query.year())
				.param("kind", query.kind()).param("code", query.code());
	}

	private Map<String, Map<String, Long>> facets(Query query, String[] keys) {
		var facets = new HashMap<String, Map<String, Long>>();
		ask(FACETS, query, keys).param("limit", COUNTED + 1).query(row -> {
			var facet = switch (row.getInt("facet")) {
				case 3 -> "year";
				case 5 -> "kind";
				case 6 -> "code";
				default -> "";
			};
			var value = row.getString("value");
			facets.computeIfAbsent(facet, name -> new LinkedHashMap<>()).put(value == null ? "" : value,
					row.getLong("hits"));
		});
		return facets;
	}

	private static Found found(ResultSet row, int n) throws SQLException {
		var hit = new Hit(new DocumentId(row.getObject("document", UUID.class)), row.getBoolean("incoming"),
				row.getBoolean("by_hand"),
				row.getString("number"), row.getObject("letter_on", LocalDate.class), row.getString("subject"),
				row.getString("correspondent"), row.getString("agency"), row.getString("snippet"));
		return new Found(hit, row.getInt("nearness"));
	}

	private record Found(Hit hit, int nearness) {
	}

	/** Where a page ended, in the order of the pages: nearness, day and document after which the next one begins. */
	private record After(int nearness, LocalDate on, UUID id) {

		static @Nullable After of(@Nullable String key) {
			if (key == null) {
				return null;
			}
			try {
				var parts = key.split("_", 3);
				return new After(parts.length == 3 ? Integer.parseInt(parts[2]) : 0, LocalDate.parse(parts[0]),
						UUID.fromString(parts[1]));
			} catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
				throw new NoSuchElementException("No page after " + key, e);
			}
		}

		static String key(Found last) {
			return last.hit().on() + "_" + last.hit().document() + (last.nearness() > 0 ? "_" + last.nearness() : "");
		}
	}
}
