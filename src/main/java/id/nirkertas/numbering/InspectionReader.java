package id.nirkertas.numbering;

import static java.util.stream.Collectors.groupingBy;

import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.shared.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds in the rows of all registers what is wrong with them alone, and lists page by page what is to be set beside letters. */
@Repository
class InspectionReader {

	private static final String PLACE = "e.ordinal || case e.suffix when '' then '' else '.' || e.suffix end as place";
	private static final String LIVING = """
			from numbering_entry e join numbering_register r on r.id = e.register
			where r.agency = :agency and e.state <> 'VOID' and not e.free
			""";
	/** The first of an agency and the first of each of its registers, each with how many its register has. */
	private static final String FIRST = """
			select * from (select found.*, count(*) over of_register as total, row_number() over of_register as own,
				row_number() over (partition by agency order by year desc, register_group, ordinal, place) as line
				from (%s) found
				window of_register as (partition by agency, year, register_group order by ordinal, place
					rows between unbounded preceding and unbounded following)) numbered
			where line <= :limit or own = 1 order by agency, line""";

	private final JdbcClient database;

	InspectionReader(JdbcClient database) {
		this.database = database;
	}

	/** How many stand on documents of the system. */
	int living(String agency) {
		return database
				.sql("select count(*) " + LIVING + " and not exists (select from numbering_paper p where p.entry = e.id)")
				.param("agency", agency).query(Integer.class).single();
	}

	/** All of an agency, whether anything is wrong with them or not. */
	List<NumberRegister> registers(String agency) {
		return database.sql("select year, register_group from numbering_register where agency = ?").param(agency)
				.query((row, _) -> new NumberRegister(agency, row.getInt("year"), row.getString("register_group"))).list();
	}

	/** Those that nobody took. */
	List<Flawed> holes(String agency, int limit) {
		return flawed(Flaw.HOLE, agency, limit, """
				select r.agency, r.year, r.register_group, n as ordinal, n::text as place, '' as number_text
				from numbering_register r cross join generate_series(r.paper_last + 1, r.last) n
				where r.agency = :agency and not exists
					(select from numbering_entry e where e.register = r.id and e.ordinal = n and e.suffix = '')""");
	}

	/**
	 * Those of each agency's registers whose text another letter of the same issuing agency bears in that year, in whichever
	 * register of whichever agency; the agenda book is apart. Of those that read the same the first in an own register of the
	 * agency that issues them is none of them.
	 */
	Map<String, List<Flawed>> doubles(int limit) {
		var standing = """
				select agency, year, register_group, ordinal, place, number_text from (
					select r.agency, r.year, r.register_group, e.ordinal, e.number_text, %s,
						row_number() over (partition by issuer, r.year, r.register_group = '%s', e.text_key
							order by r.agency <> issuer, r.agency, r.register_group, e.ordinal, e.suffix) as time
					from numbering_entry e join numbering_register r on r.id = e.register cross join lateral (select %s) i(issuer)
					where e.state <> 'VOID' and not e.free) standing
				where time > 1"""
				.formatted(PLACE, RegisterRules.AGENDA, StandingText.ISSUER);
		return database.sql(FIRST.formatted(standing)).param("limit", limit)
				.query((row, _) -> flawed(row, Flaw.TWICE)).list().stream()
				.collect(groupingBy(flawed -> flawed.finding().register().agency()));
	}

	/** Those that are dated in another year than their register's. */
	List<Flawed> ofOtherYears(String agency, int limit) {
		return flawed(Flaw.OTHER_YEAR, agency, limit, """
				select r.agency, r.year, r.register_group, e.ordinal, e.number_text, %s
				%s and extract(year from e.dated_on) <> r.year""".formatted(PLACE, LIVING));
	}

	private List<Flawed> flawed(Flaw flaw, String agency, int limit, String which) {
		return database.sql(FIRST.formatted(which)).param("agency", agency).param("limit", limit)
				.query((row, _) -> flawed(row, flaw)).list();
	}

	private static Flawed flawed(ResultSet row, Flaw flaw) throws SQLException {
		return new Flawed(row.getInt("total"), new Finding(
				new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group")),
				row.getString("place"), row.getString("number_text"), flaw));
	}

	/** The next after one that a document of the system must bear, by register and ordinal; not what is on paper. */
	List<Line> onLetters(Collection<String> agencies, @Nullable Line after, int limit) {
		return database
				.sql("""
						select r.id, r.agency, r.year, r.register_group, e.ordinal, e.suffix, e.state, e.document, e.number_text, e.dated_on
						from numbering_entry e join numbering_register r on r.id = e.register
						where r.agency = any(:agencies) and e.state <> 'VOID' and not e.free
							and not exists (select from numbering_paper p where p.entry = e.id)
							and (e.register, e.ordinal, e.suffix) > (:register, :ordinal, :suffix)
						order by e.register, e.ordinal, e.suffix limit :limit""")
				.param("agencies", agencies.toArray(String[]::new))
				.param("register", after == null ? new UUID(0, 0) : after.register())
				.param("ordinal", after == null ? 0 : after.number().ordinal())
				.param("suffix", after == null ? "" : after.number().suffix()).param("limit", limit)
				.query(InspectionReader::line).list();
	}

	private static Line line(ResultSet row, int line) throws SQLException {
		return new Line(row.getObject("id", UUID.class), new LetterNumber(
				new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group")),
				row.getInt("ordinal"), row.getString("suffix"), row.getString("number_text"),
				row.getObject("dated_on", LocalDate.class), NumberState.valueOf(row.getString("state")),
				new DocumentId(row.getObject("document", UUID.class)), null));
	}

	/** A living number and the row of its register. */
	record Line(UUID register, LetterNumber number) {
	}

	/** @param all how many its register has of its sort */
	record Flawed(int all, Finding finding) {
	}
}
