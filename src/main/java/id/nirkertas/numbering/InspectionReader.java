package id.nirkertas.numbering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.RegisterLine.Behind;
import id.nirkertas.shared.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

	/** All of an agency, whether anything is wrong with them or not: how many numbers there are of each sort. */
	Map<NumberRegister, Counted> registers(String agency) {
		return database.sql("""
				select r.year, r.register_group,
					count(*) filter (where e.state = 'ISSUED' and p.entry is null and r.register_group <> :agenda) as issued,
					count(*) filter (where e.state = 'ISSUED' and p.entry is null and r.register_group = :agenda) as agenda,
					count(p.entry) filter (where e.state = 'ISSUED') as by_hand,
					count(*) filter (where e.state = 'RESERVED' and not e.free) as reserved,
					count(*) filter (where e.free) as set_aside,
					count(*) filter (where e.state = 'VOID') as annulled
				from numbering_register r left join numbering_entry e on e.register = r.id
					left join numbering_paper p on p.entry = e.id
				where r.agency = :agency group by r.id""").param("agency", agency).param("agenda", RegisterRules.AGENDA)
				.query((row, _) -> Map.entry(
						new NumberRegister(agency, row.getInt("year"), row.getString("register_group")), counted(row)))
				.list().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	static Counted counted(ResultSet row) throws SQLException {
		return new Counted(row.getInt("issued"), row.getInt("agenda"), row.getInt("by_hand"), row.getInt("reserved"),
				row.getInt("set_aside"), row.getInt("annulled"));
	}

	/** Those on letters written by hand that are dated after the day on which they were entered, wherever that was. */
	List<Flawed> aheadByHand(String agency, int limit) {
		return flawed(Flaw.BY_HAND_AHEAD, agency, limit, """
				select r.agency, r.year, r.register_group, e.ordinal, e.number_text, %s
				%s and exists (select from numbering_paper p where p.entry = e.id
					and e.dated_on > (p.entered_at at time zone 'Asia/Jayapura')::date
					and not exists (select from numbering_paper_before b where b.entry = p.entry))""".formatted(PLACE,
				LIVING));
	}

	/** The numbers on letters written by hand that have a scan, or should have one. */
	List<Scanned> scans(String agency) {
		return database
				.sql("""
						select r.agency, r.year, r.register_group, e.number_text, %s, coalesce(p.scan, '') as scan
						from numbering_paper p join numbering_entry e on e.id = p.entry join numbering_register r on r.id = e.register
						where r.agency = :agency and (p.scan is not null or p.secrecy not in ('SECRET', 'TOP_SECRET'))
						order by r.year, r.register_group, e.ordinal"""
						.formatted(PLACE))
				.param("agency", agency)
				.query((row, _) -> new Scanned(flawed(row, Flaw.NO_SCAN, 1), row.getString("scan"))).list();
	}

	/** Those on letters written by hand that are dated before a number in front of theirs, the first of them. */
	List<Fallen> fallen(NumberRegister register, int limit) {
		return database.sql("""
				select place, dated_on, reason, since from (
					select e.id, e.hold, e.dated_on, e.ordinal, %s, max(e.dated_on) over (order by e.ordinal, e.suffix
						rows between unbounded preceding and 1 preceding) as front
					from numbering_entry e join numbering_register r on r.id = e.register
					where r.agency = ? and r.year = ? and r.register_group = ? and e.state <> 'VOID' and not e.free) line
				join numbering_paper p on p.entry = line.id join numbering_hold h on h.id = line.hold
				where dated_on < front order by ordinal limit ?""".formatted(PLACE))
				.params(register.agency(), register.year(), register.group(), limit)
				.query((row, _) -> new Fallen(row.getString("place"), row.getObject("dated_on", LocalDate.class),
						row.getString("reason"), row.getObject("since", LocalDate.class)))
				.list();
	}

	/** Between two ordinals, those on letters of the system that are dated before one written by hand in front of them. */
	Map<String, Behind> behind(NumberRegister register, Ordinals ordinals) {
		return database
				.sql("""
						with front as materialized (
							select e.ordinal, e.suffix, e.dated_on, p.entered_at, %1$s
							from numbering_register r join numbering_entry e on e.register = r.id join numbering_paper p on p.entry = e.id
							where r.agency = :agency and r.year = :year and r.register_group = :group and e.state <> 'VOID'
								and e.ordinal <= :last)
						select %1$s, front.place as front, front.dated_on, front.entered_at
						from numbering_register r join numbering_entry e on e.register = r.id
						cross join lateral (select * from front f where (f.ordinal, f.suffix) < (e.ordinal, e.suffix)
							and f.dated_on > e.dated_on order by f.dated_on desc, f.ordinal desc, f.suffix desc limit 1) front
						where r.agency = :agency and r.year = :year and r.register_group = :group and e.state <> 'VOID' and not e.free
							and e.ordinal between :first and :last
							and not exists (select from numbering_paper p where p.entry = e.id)"""
						.formatted(PLACE))
				.param("agency", register.agency()).param("year", register.year()).param("group", register.group())
				.param("first", ordinals.first()).param("last", ordinals.last())
				.query((row, _) -> Map.entry(row.getString("place"),
						new Behind(row.getString("front"), row.getObject("dated_on", LocalDate.class),
								row.getObject("entered_at", OffsetDateTime.class).toInstant())))
				.list().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
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
		return flawed(row, flaw, row.getInt("total"));
	}

	private static Flawed flawed(ResultSet row, Flaw flaw, int total) throws SQLException {
		return new Flawed(total, new Finding(
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

	/** @param scan empty where there is none */
	record Scanned(Flawed missing, String scan) {
	}

	/** @param all how many its register has of its sort */
	record Flawed(int all, Finding finding) {
	}
}
