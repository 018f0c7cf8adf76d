package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a register begins: with one, or, in an office that comes to the system in mid-year, behind the last number of its
 * register on paper. It is said, and put right, before the register's first number, and never after; what was said before stays.
 */
@Service
public class RegisterStart {

	private static final int MOST = 999_999;

	private final JdbcClient database;
	private final RegisterRights rights;
	private final RegisterList registers;
	private final RegisterYears years;
	private final SetAside setAside;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	RegisterStart(JdbcClient database, RegisterRights rights, RegisterList registers, RegisterYears years, SetAside setAside,
			OfficeClock clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.rights = rights;
		this.registers = registers;
		this.years = years;
		this.setAside = setAside;
		this.clock = clock;
		this.events = events;
	}

	/** The last number that was given on paper; zero where the register begins with one. */
	public int onPaper(NumberRegister register) {
		return database.sql("""
				select paper_last from numbering_register where agency = ? and year = ? and register_group = ?""")
				.params(register.agency(), register.year(), register.group()).query(Integer.class).optional().orElse(0);
	}

	/**
	 * What keepers said of where it begins, the first first.
	 *
	 * @param last the last number on paper; zero where it begins with one after all
	 */
	public record Saying(int last, String reason, Deed made) {
	}

	/** All that was said of a register; empty where it begins with one, as registers do. */
	public List<Saying> said(NumberRegister register) {
		return database.sql("""
				select t.* from numbering_taken_over t join numbering_register r on r.id = t.register
				where r.agency = ? and r.year = ? and r.register_group = ? order by t.revision""")
				.params(register.agency(), register.year(), register.group())
				.query((row, _) -> new Saying(row.getInt("last"), row.getString("reason"), Deed.read(row, "said")))
				.list();
	}

	/**
	 * Whether they may say where it begins: a keeper, of a register of this year that has given nothing. Refuses with
	 * numbering.not-keeper, numbering.start.register, and numbering.start.given.
	 */
	public Verdict mayBegin(Actor by, NumberRegister register) {
		return rights.mayKeep(by, register)
				.and(Verdict.when(isCounted(register), "numbering.start.register"))
				.and(Verdict.when(!hasGiven(register), "numbering.start.given", register.group(),
						Integer.toString(register.year())));
	}

	/**
	 * The register on paper ended at that number; the next of this one follows it. Said again, it changes nothing. Refuses as
	 * {@link #mayBegin}, with numbering.reason-…, numbering.start.last, and with numbering.start.changed-meanwhile where
	 * somebody else has said another number.
	 *
	 * @param last zero takes back what was said: it begins with one
	 * @param seen what was said before, as its page showed it
	 */
	@Transactional
	public void begin(Actor by, NumberRegister register, int last, int seen, String reason) {
		var least = said(register).isEmpty() ? 1 : 0;
		mayBegin(by, register).and(Verdict.when(last >= least && last <= MOST, "numbering.start.last", least, MOST))
				.orThrow();
		var why = new Reason(reason);
		database.sql("lock table numbering_register in share row exclusive mode").update();
		// Somebody may have taken its first number until the table was locked
		mayBegin(by, register).orThrow();
		var before = onPaper(register);
		if (before == last) {
			return;
		}
		Verdict.when(before == seen, "numbering.start.changed-meanwhile", before).orThrow();
		var at = clock.now();
		store(register, last, by, why, at);
		events.publishEvent(new RegisterTakenOver(register, before, last, why.text(), by, at));
	}

	private void store(NumberRegister register, int last, Actor by, Reason why, Instant at) {
		database.sql(
				"""
						with began as (
							insert into numbering_register (id, agency, year, register_group, last, paper_last, paper_reason, paper_by,
								paper_as, paper_at)
							values (:id, :agency, :year, :group, :last, :last, nullif(:reason, ''), :by, :as, :at)
							on conflict (agency, year, register_group) do update set last = excluded.last, paper_last = excluded.paper_last,
								paper_reason = excluded.paper_reason, paper_by = excluded.paper_by, paper_as = excluded.paper_as,
								paper_at = excluded.paper_at
							returning id)
						insert into numbering_taken_over (register, revision, last, reason, said_by, said_as, said_at,
							said_capacity)
						select id, (select count(*) + 1 from numbering_taken_over t where t.register = began.id), :last, :why, :by, :as, :at,
							:capacity
						from began""")
				.param("id", UUID.randomUUID()).param("agency", register.agency())
				.param("year", register.year()).param("group", register.group()).param("last", last)
				.param("reason", last == 0 ? "" : why.text()).param("why", why.text()).param("by", by.person().value())
				.param("as", by.position().value()).param("capacity", by.capacity().name())
				.param("at", at.atOffset(ZoneOffset.UTC)).update();
	}

	private boolean isCounted(NumberRegister register) {
		var agency = setAside.agency(register);
		return registers.isCounted(agency, register) || years.isAgendaOfToday(agency, register);
	}

	private boolean hasGiven(NumberRegister register) {
		return database.sql("""
				select exists (select from numbering_register r where r.agency = ? and r.year = ? and r.register_group = ?
					and (r.last > r.paper_last or exists (select from numbering_entry e where e.register = r.id)))""")
				.params(register.agency(), register.year(), register.group()).query(Boolean.class).single();
	}
}
