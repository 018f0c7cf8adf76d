package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a register begins: with one, or, in an office that comes to the system in mid-year, behind the last number of its
 * register on paper. It is said, and put right, before the register's first number, and never after.
 */
@Service
public class RegisterStart {

	private static final int MOST = 999_999;

	private final JdbcClient database;
	private final RegisterRights rights;
	private final RegisterList registers;
	private final SetAside setAside;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	RegisterStart(JdbcClient database, RegisterRights rights, RegisterList registers, SetAside setAside, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.rights = rights;
		this.registers = registers;
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
	 * Whether they may say where it begins: a keeper, of a register of this year that has given nothing. Refuses with
	 * numbering.not-keeper, numbering.set-aside.register, and numbering.start.given.
	 */
	public Verdict mayBegin(Actor by, NumberRegister register) {
		return rights.mayKeep(by, register.agency())
				.and(Verdict.when(isCounted(register), "numbering.set-aside.register"))
				.and(Verdict.when(!hasGiven(register), "numbering.start.given", register.group(),
						Integer.toString(register.year())));
	}

	/**
	 * The register on paper ended at that number; the next of this one follows it. Said again, it changes nothing. Refuses as
	 * {@link #mayBegin}, with numbering.reason-…, numbering.start.last, and with numbering.start.changed-meanwhile where
	 * somebody else has said another number.
	 *
	 * @param seen what was said before, as its page showed it
	 */
	@Transactional
	public void begin(Actor by, NumberRegister register, int last, int seen, String reason) {
		mayBegin(by, register).and(Verdict.when(last >= 1 && last <= MOST, "numbering.start.last", MOST)).orThrow();
		var why = new Reason(reason);
		database.sql("lock table numbering_register in share row exclusive mode").update();
		var before = onPaper(register);
		if (before == last) {
			return;
		}
		// Somebody may have taken its first number until the table was locked
		mayBegin(by, register).and(Verdict.when(before == seen, "numbering.start.changed-meanwhile", before)).orThrow();
		var at = clock.now();
		database.sql(
				"""
						insert into numbering_register (id, agency, year, register_group, last, paper_last, paper_reason, paper_by,
							paper_as, paper_at)
						values (:id, :agency, :year, :group, :last, :last, :reason, :by, :as, :at)
						on conflict (agency, year, register_group) do update set last = excluded.last, paper_last = excluded.paper_last,
							paper_reason = excluded.paper_reason, paper_by = excluded.paper_by, paper_as = excluded.paper_as,
							paper_at = excluded.paper_at""")
				.param("id", UUID.randomUUID()).param("agency", register.agency())
				.param("year", register.year()).param("group", register.group()).param("last", last)
				.param("reason", why.text()).param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).update();
		events.publishEvent(new RegisterTakenOver(register, before, last, why.text(), by, at));
	}

	private boolean isCounted(NumberRegister register) {
		return registers.isCounted(setAside.agency(register), register) || (register.group().equals(RegisterRules.AGENDA)
				&& register.year() == setAside.today(register).getYear());
	}

	private boolean hasGiven(NumberRegister register) {
		return database.sql("""
				select exists (select from numbering_register r where r.agency = ? and r.year = ? and r.register_group = ?
					and (r.last > r.paper_last or exists (select from numbering_entry e where e.register = r.id)))""")
				.params(register.agency(), register.year(), register.group()).query(Boolean.class).single();
	}
}
