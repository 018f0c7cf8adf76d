package id.nirkertas.numbering;

import id.nirkertas.numbering.HandWrittenView.Correction;
import id.nirkertas.numbering.NumberedDocuments.Facts;
import id.nirkertas.numbering.NumberedDocuments.Seen;
import id.nirkertas.numbering.RegisterLine.Because;
import id.nirkertas.numbering.RegisterLine.Behind;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterLine.Held;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.numbering.RegisterLine.PaperLetter;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads registers line by line, with every ordinal that should be there. */
@Repository
class RegisterReader {

	/** The last ordinal of a register r, also where its counter stands behind what it gave. */
	private static final String LAST = "greatest(r.last, (select max(m.ordinal) from numbering_entry m where m.register = r.id))";
	private static final String LINES = ("""
			with line as (
				select n.ordinal, n.ordinal as through, coalesce(e.suffix, '') as suffix, e.document, e.number_text, e.dated_on, e.reason, e.reason_details,
					case when e.id is null then 'HOLE' when e.free then 'FREE' else e.state end as mark,
					count(e.id) over (partition by n.ordinal, e.suffix) > 1 as doubled,
					coalesce(e.issued_at, e.annulled_at, e.given_at, e.reserved_at) as at, e.given_reason, e.given_by, e.given_as, e.given_at,
					e.given_capacity, e.annulled_by, e.annulled_as, e.annulled_at, e.annulled_capacity,
					h.id as hold, h.purpose, h.reason as held_for, h.last_day, h.made_by, h.made_as, h.made_at, h.made_capacity,
					p.addressee, p.subject, p.secrecy, p.scan,
					p.corrected_reason, p.corrected_as, p.corrected_at,
					(select b.corrected_by from numbering_paper_before b where b.entry = p.entry order by b.revision desc limit 1)
						as corrected_by,
					(select c.capacity from numbering_paper_capacity c where c.entry = p.entry and c.revision = p.revision)
						as corrected_capacity,
					%s, %s as issuing
				from numbering_register r
				cross join lateral generate_series(greatest(r.paper_last + 1, :first), least(:last, %s)) n(ordinal)
				left join numbering_entry e on e.register = r.id and e.ordinal = n.ordinal and e.ordinal between :first and :last
				left join numbering_hold h on h.id = e.hold
				left join numbering_paper p on p.entry = e.id
				left join numbering_turned_up t on t.entry = e.id
				where r.agency = :agency and r.year = :year and r.register_group = :group
				union all
				select 1, r.paper_last, '', null, null, null, null, null, 'PAPER', false, r.paper_at, r.paper_reason, r.paper_by, r.paper_as, r.paper_at,
					null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
					null, null, null, null, null, null, null, null, null, null, null, null, null, null
				from numbering_register r
				where r.agency = :agency and r.year = :year and r.register_group = :group and r.paper_last > 0 and :first <= 1)
			""")
			.formatted(TurnedUp.columns("t"), StandingText.ISSUER, LAST);
	/** The same lines, as far as it takes to choose among them. */
	private static final String MARKS = """
			with line as (
				select n.ordinal, coalesce(e.suffix, '') as suffix,
					case when e.id is null then 'HOLE' when e.free then 'FREE' else e.state end as mark,
					count(e.id) over (partition by n.ordinal, e.suffix) > 1 as doubled
				from numbering_register r cross join lateral generate_series(r.paper_last + 1, %s) n(ordinal)
				left join numbering_entry e on e.register = r.id and e.ordinal = n.ordinal
				where r.agency = :agency and r.year = :year and r.register_group = :group
				union all
				select 1, '', 'PAPER', false from numbering_register r
				where r.agency = :agency and r.year = :year and r.register_group = :group and r.paper_last > 0)
			""".formatted(LAST);
	private static final String CHOICE = "(:choice = 'ALL' or mark = :choice or :choice = 'FAULT' and (mark = 'HOLE' or doubled))";

	private final JdbcClient database;

	RegisterReader(JdbcClient database) {
		this.database = database;
	}

	/** The last ordinal; zero before the first. */
	int last(NumberRegister register) {
		return of(register, "select " + LAST + """
				from numbering_register r where r.agency = :agency and r.year = :year and r.register_group = :group""")
				.query(Integer.class).optional().orElse(0);
	}

	int count(NumberRegister register, Choice choice) {
		return of(register, MARKS + "select count(*) from line where " + CHOICE).param("choice", choice.name())
				.query(Integer.class).single();
	}

	List<Found> lines(NumberRegister register, Choice choice, int offset, int limit) {
		var page = of(register, MARKS + """
				select min(ordinal) as first, max(ordinal) as last, min(before) as before from (
					select ordinal, rank() over (order by ordinal) - 1 as before from line where %s
					order by ordinal, suffix offset :offset limit :limit) page having count(*) > 0""".formatted(CHOICE))
				.param("choice", choice.name()).param("offset", offset).param("limit", limit)
				.query((row, _) -> new Page(new Ordinals(row.getInt("first"), row.getInt("last")), row.getInt("before")))
				.optional();
		return page
				.map(found -> lines(register, choice, found.ordinals(), null, offset - found.before(), limit))
				.orElse(List.of());
	}

	/** All between two ordinals, with what was put behind them. */
	List<Found> lines(NumberRegister register, Choice choice, Ordinals ordinals) {
		return lines(register, choice, ordinals, null, 0, Integer.MAX_VALUE);
	}

	/** Those of one hold. */
	List<Found> lines(Hold hold) {
		var numbers = hold.numbers();
		var ordinals = new Ordinals(numbers.getFirst().number().ordinal(), numbers.getLast().number().ordinal());
		return lines(hold.register(), Choice.ALL, ordinals, hold.id(), 0, numbers.size());
	}

	private List<Found> lines(NumberRegister register, Choice choice, Ordinals ordinals, @Nullable UUID hold, int offset,
			int limit) {
		return of(register, LINES + "select * from line where " + CHOICE + """
				 and (cast(:hold as uuid) is null or hold = cast(:hold as uuid))
				order by ordinal, suffix, at offset :offset limit :limit""").param("choice", choice.name())
				.param("first", ordinals.first()).param("last", ordinals.last()).param("hold", hold, Types.OTHER)
				.param("offset", offset).param("limit", limit).query((row, _) -> found(row)).list();
	}

	private JdbcClient.StatementSpec of(NumberRegister register, String query) {
		return database.sql(query).param("agency", register.agency()).param("year", register.year())
				.param("group", register.group());
	}

	/** Years in which an agency has registers, latest first, each with their groups. */
	List<NumberRegister> registers(String agency) {
		return database.sql("""
				select agency, year, register_group from numbering_register where agency = ?
				order by year desc, register_group""").param(agency)
				.query((row, _) -> new NumberRegister(row.getString("agency"), row.getInt("year"),
						row.getString("register_group")))
				.list();
	}

	private static Found found(ResultSet row) throws SQLException {
		var document = row.getObject("document", UUID.class);
		var on = row.getObject("dated_on", LocalDate.class);
		var given = row.getString("given_reason");
		var purpose = row.getString("purpose");
		var at = row.getObject("at", OffsetDateTime.class);
		var line = new RegisterLine(row.getInt("ordinal"), row.getInt("through"), row.getString("suffix"),
				row.getString("number_text"), on,
				Mark.valueOf(row.getString("mark")), row.getBoolean("doubled"), at == null ? null : at.toInstant(),
				VoidReason.read(row), annulled(row),
				given == null ? null : new Because(given, Deed.read(row, "given")),
				purpose == null
						? null
						: new Held(row.getObject("hold", UUID.class), Hold.Purpose.valueOf(purpose),
								row.getString("held_for"), row.getObject("last_day", LocalDate.class),
								Deed.read(row, "made")),
				null, null, document == null ? null : paper(row, document),
				document == null || !row.getString("mark").equals("RESERVED") ? null : new DocumentId(document),
				null, null, issuing(row));
		return new Found(line, document == null ? null : new DocumentId(document));
	}

	private static String issuing(ResultSet row) throws SQLException {
		var standing = !Set.of("HOLE", "FREE", "PAPER").contains(row.getString("mark"));
		return standing ? row.getString("issuing") : "";
	}

	/** Null where nobody did it, or the system. */
	private static @Nullable Deed annulled(ResultSet row) throws SQLException {
		var position = row.getObject("annulled_as", UUID.class);
		return position == null || position.equals(Actor.SYSTEM.position().value()) ? null : Deed.read(row, "annulled");
	}

	private static @Nullable PaperLetter paper(ResultSet row, UUID document) throws SQLException {
		var addressee = row.getString("addressee");
		if (addressee == null) {
			return null;
		}
		var scan = row.getString("scan");
		var secrecy = Secrecy.valueOf(row.getString("secrecy"));
		var corrected = row.getString("corrected_reason");
		return new PaperLetter(document, secrecy, addressee, secrecy.hidesSubject() ? "" : row.getString("subject"),
				scan == null ? null : new Fingerprint(scan),
				corrected == null
						? null
						: new Because(corrected, Deed.read(row, "corrected")),
				TurnedUp.read(row), List.of(), true);
	}

	/** @param before how many lines stand before the first ordinal */
	private record Page(Ordinals ordinals, int before) {
	}

	/** A line before anybody has asked what its reader may see. */
	record Found(RegisterLine line, @Nullable DocumentId document) {

		boolean isCorrected() {
			var paper = line.paper();
			return paper != null && paper.corrected() != null;
		}

		RegisterLine seenAs(Known known) {
			var stored = line.paper();
			var paper = stored == null ? null : stored.corrected(known.corrections());
			var shown = paper == null || known.opens() ? paper : paper.closed(known.isListed());
			var isTold = known.seen() != null || known.facts() != null;
			return new RegisterLine(line.ordinal(), line.through(), line.suffix(), line.text(), line.on(), line.mark(),
					line.doubled(),
					line.at(), line.reason(), line.annulledBy(), line.given(), line.held(), known.seen(), known.facts(),
					shown, line.reservedFor(), isTold && line.mark() == Mark.VOID ? known.now() : null, known.behind(),
					line.issuing());
		}
	}

	/**
	 * What there is to say of the letter of a line to its reader.
	 *
	 * @param now      the number that it has now
	 * @param behind   which letter in front of it is dated later
	 * @param corrections of one that was written by hand
	 * @param opens    whether they may open one that was written by hand
	 * @param isListed whether they read what the register says of it
	 */
	record Known(@Nullable Seen seen, @Nullable Facts facts, @Nullable LetterNumber now, @Nullable Behind behind,
			List<Correction> corrections, boolean opens, boolean isListed) {
	}
}
