package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all registers. */
@Repository
class NumberBook {

	private static final String ENTRY = """
			select e.id, e.ordinal, e.suffix, e.state, e.document, e.number_text, e.dated_on, e.reason, e.reason_details, r.agency, r.year, r.register_group
			from numbering_entry e join numbering_register r on r.id = e.register
			""";

	private final JdbcClient database;

	NumberBook(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Until the transaction ends no other one asks for this document: of two clicks the second finds what the first took,
	 * instead of taking an ordinal and losing it.
	 */
	void lock(DocumentId document) {
		database.sql("select pg_advisory_xact_lock(hashtextextended('numbering:' || ?, 0))").param(document.toString())
				.query((row, _) -> true).single();
	}

	/** The row of a register, until the transaction ends: nobody takes its next number; empty before its first. */
	Optional<UUID> lock(NumberRegister register) {
		return database.sql("""
				select id from numbering_register where agency = ? and year = ? and register_group = ? for update""")
				.params(register.agency(), register.year(), register.group()).query(UUID.class).optional();
	}

	/** Both, always in one order. */
	void lock(NumberRegister one, NumberRegister other) {
		Stream.of(one, other).distinct().sorted(Comparator.comparing(NumberRegister::toString)).forEach(this::lock);
	}

	/** As {@link #lock(NumberRegister)}, of one that has given nothing too: two who want its first number see each other. */
	UUID lockFromItsFirst(NumberRegister register) {
		return lock(register).orElseGet(() -> {
			database.sql("""
					insert into numbering_register (id, agency, year, register_group, last) values (?, ?, ?, ?, 0)
					on conflict (agency, year, register_group) do nothing""")
					.params(UUID.randomUUID(), register.agency(), register.year(), register.group()).update();
			return lock(register).orElseThrow();
		});
	}

	Optional<LetterNumber> living(DocumentId document) {
		return database.sql(ENTRY + "where e.document = ? and e.state <> 'VOID'").param(document.value())
				.query(NumberBook::number).optional();
	}

	List<LetterNumber> living(Collection<DocumentId> documents) {
		return documents.isEmpty()
				? List.of()
				: database.sql(ENTRY + "where e.document = any(?) and e.state <> 'VOID'")
						.param(documents.stream().map(DocumentId::value).toArray(UUID[]::new)).query(NumberBook::number)
						.list();
	}

	boolean hasVoid(DocumentId document) {
		return database.sql("select exists (select from numbering_entry where document = ? and state = 'VOID')")
				.param(document.value()).query(Boolean.class).single();
	}

	/** Whether a keeper gave the document the number that is reserved for it. */
	boolean isGiven(DocumentId document) {
		return database
				.sql("""
						select exists (select from numbering_entry where document = ? and state = 'RESERVED' and given_at is not null)""")
				.param(document.value()).query(Boolean.class).single();
	}

	/** The latest day that stands beside a number of a register; empty before its first. */
	Optional<LocalDate> lastDay(UUID register) {
		return Optional.ofNullable(database.sql("""
				select max(dated_on) as last from numbering_entry where register = ? and state <> 'VOID' and not free""")
				.param(register).query((row, _) -> Optional.ofNullable(row.getObject("last", LocalDate.class))).single()
				.orElse(null));
	}

	List<LetterNumber> entries(NumberRegister register) {
		return database
				.sql(ENTRY + "where r.agency = ? and r.year = ? and r.register_group = ? order by e.ordinal, e.suffix")
				.params(register.agency(), register.year(), register.group()).query(NumberBook::number).list();
	}

	/** The last ordinal of each register of an agency and year, by its group. */
	Map<String, Integer> groups(String agency, int year) {
		return database.sql("select register_group, last from numbering_register where agency = ? and year = ?")
				.params(agency, year)
				.query((row, _) -> Map.entry(row.getString("register_group"), row.getInt("last"))).list().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** In which an agency has registers. */
	List<Integer> years(String agency) {
		return database.sql("select distinct year from numbering_register where agency = ?").param(agency)
				.query((row, _) -> row.getInt("year")).list();
	}

	/** Locks the counter until the transaction ends: everybody else who wants a number of this register waits. */
	Turn next(NumberRegister register) {
		return next(register, 1);
	}

	/** As {@link #next(NumberRegister)}, so many at once; the turn is that of the last. */
	Turn next(NumberRegister register, int numbers) {
		return database.sql("""
				insert into numbering_register (id, agency, year, register_group, last) values (?, ?, ?, ?, ?)
				on conflict (agency, year, register_group) do update set last = numbering_register.last + excluded.last
				returning id, last
				""").params(UUID.randomUUID(), register.agency(), register.year(), register.group(), numbers)
				.query((row, _) -> new Turn(row.getObject("id", UUID.class), row.getInt("last"))).single();
	}

	/** False when its text stands on another letter. */
	boolean add(Turn turn, LetterNumber number, String series, Instant at) {
		return database
				.sql("""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, series)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)
						on conflict (series, text_key) where state <> 'VOID' and not free do nothing
						""")
				.params(UUID.randomUUID(), turn.register(), turn.ordinal(), NumberState.RESERVED.name(),
						number.document().value(), number.text(), number.on(), moment(at), series)
				.update() == 1;
	}

	/** Whether a text stands on a letter of the series now. */
	boolean stands(String series, String text) {
		return database
				.sql("""
						select exists (select from numbering_entry where series = ? and text_key = ? and state <> 'VOID' and not free)""")
				.params(series, StandingText.key(text)).query(Boolean.class).single();
	}

	/** Whether a text stands on a letter of the series, which then bears it until this transaction ends. */
	boolean holdsStanding(String series, String text) {
		return !database
				.sql("""
						select 1 from numbering_entry where series = ? and text_key = ? and state <> 'VOID' and not free for share""")
				.params(series, StandingText.key(text)).query().listOfRows().isEmpty();
	}

	/** One that nobody bears, from its beginning. */
	void addVoid(Turn turn, LetterNumber number, String series, String reason, Instant at) {
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, series,
							reason, annulled_at)
						values (?, ?, ?, 'VOID', ?, ?, ?, ?, ?, ?, ?)
						""")
				.params(UUID.randomUUID(), turn.register(), turn.ordinal(), number.document().value(), number.text(),
						number.on(), moment(at), series, reason, moment(at))
				.update();
	}

	/** Refuses with numbering.text-stands. */
	void rewrite(LetterNumber number, String series) {
		StandingText.unlessItStands(number.text(), () -> database
				.sql("update numbering_entry set number_text = ?, series = ? where document = ? and state = 'RESERVED'")
				.params(number.text(), series, number.document().value()).update());
	}

	/** What stands on letters of an agency in a year, in whichever register, also of another agency, but its agenda book. */
	List<Standing> standing(String agency, int year) {
		return database
				.sql("""
						select r.agency, r.register_group, e.number_text from numbering_entry e join numbering_register r on r.id = e.register
						where e.series = ? and e.state <> 'VOID' and not e.free""")
				.params(agency + '/' + year)
				.query((row, _) -> new Standing(row.getString("agency").equals(agency)
						? row.getString("register_group")
						: row.getString("agency") + '/' + row.getString("register_group"), row.getString("number_text")))
				.list();
	}

	/** What stands on letters that were written by hand, in whichever register of an agency and year, with its register as seen from another. */
	List<Standing> byHand(String agency, int year) {
		return database.sql("""
				select r.register_group, e.number_text from numbering_entry e join numbering_register r on r.id = e.register
					join numbering_paper p on p.entry = e.id
				where r.agency = ? and r.year = ? and e.state <> 'VOID'""").params(agency, year)
				.query((row, _) -> new Standing(agency + '/' + row.getString("register_group"),
						row.getString("number_text")))
				.list();
	}

	void issue(DocumentId document, Instant at) {
		database.sql("update numbering_entry set state = 'ISSUED', issued_at = ? where document = ? and state = 'RESERVED'")
				.params(moment(at), document.value()).update();
	}

	void annul(Actor by, DocumentId document, VoidReason reason, Instant at) {
		database.sql("""
				update numbering_entry set state = 'VOID', free = false, reason = ?, reason_details = ?, annulled_at = ?,
					annulled_by = ?, annulled_as = ?, annulled_capacity = ?
				where document = ? and state = 'RESERVED'
				""").params(reason.code(), reason.details().toArray(String[]::new), moment(at), by.person().value(),
				by.position().value(), by.capacity().name(), document.value()).update();
	}

	List<RegisterAudit> audit() {
		return audit("", List.of());
	}

	Optional<RegisterAudit> audit(NumberRegister register) {
		return audit("where r.agency = ? and r.year = ? and r.register_group = ?",
				List.of(register.agency(), register.year(), register.group())).stream().findFirst();
	}

	private List<RegisterAudit> audit(String which, List<?> values) {
		return database
				.sql("""
						select r.agency, r.year, r.register_group, r.last, r.paper_last,
							count(e.id) filter (where e.state = 'ISSUED') as issued,
							count(e.id) filter (where e.state = 'RESERVED') as reserved,
							count(e.id) filter (where e.state = 'VOID') as annulled,
							count(e.id) filter (where e.suffix <> '') as inserted,
							array(select n from generate_series(r.paper_last + 1, r.last) n where not exists
								(select from numbering_entry m where m.register = r.id and m.ordinal = n and m.suffix = '') order by n limit 1000) as missing,
							array(select d.ordinal from numbering_entry d where d.register = r.id
								group by d.ordinal, d.suffix having count(*) > 1 order by d.ordinal limit 1000) as doubled
						from numbering_register r left join numbering_entry e on e.register = r.id
						"""
						+ which + """

								group by r.id order by r.agency, r.year, r.register_group
								""")
				.params(values)
				.query((row, _) -> new RegisterAudit(register(row), row.getInt("last"), row.getInt("paper_last"),
						row.getInt("issued"),
						row.getInt("reserved"), row.getInt("annulled"), row.getInt("inserted"), integers(row, "missing"),
						integers(row, "doubled")))
				.list();
	}

	private static List<Integer> integers(ResultSet row, String column) throws SQLException {
		return Arrays.stream((Integer[]) row.getArray(column).getArray()).toList();
	}

	private static LetterNumber number(ResultSet row, int line) throws SQLException {
		return new LetterNumber(register(row), row.getInt("ordinal"), row.getString("suffix"), row.getString("number_text"),
				row.getObject("dated_on", LocalDate.class), NumberState.valueOf(row.getString("state")),
				new DocumentId(row.getObject("document", UUID.class)), VoidReason.told(row));
	}

	private static NumberRegister register(ResultSet row) throws SQLException {
		return new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group"));
	}

	private static OffsetDateTime moment(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	/** @param group of the register it is counted in */
	record Standing(String group, String text) {
	}

	/** An ordinal just taken, and the row of its register. */
	record Turn(UUID register, int ordinal) {
	}
}
