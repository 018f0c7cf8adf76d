package id.nirkertas.numbering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets the registers of a proof beside what {@link ProofTrail} heard: every act is in both, whole, or in neither. */
final class ProofBooks {

	private static final String NUMBERS = """
			from numbering_entry e join numbering_register r on r.id = e.register
			where r.agency = :agency and r.register_group like :groups""";
	private static final String REGISTER = "r.agency || '/' || r.year || '/' || r.register_group as register";
	private static final String TOLD = "from proof_trail where event = '%s'";

	private final JdbcClient database;
	private final String agency;
	private final String groups;

	ProofBooks(JdbcClient database, String agency, String name) {
		this.database = database;
		this.agency = agency;
		this.groups = name + "-%";
	}

	/** How often each thing was found that must not be. */
	Map<String, Long> faults() {
		var faults = new LinkedHashMap<String, Long>();
		alone(faults);
		numbers(faults);
		papers(faults);
		return faults;
	}

	private void numbers(Map<String, Long> faults) {
		faults.put("holds that are not what was told",
				apart("""
						select min(register) as register, min(ordinal) as first, count(*)::integer as numbers, hold,
							max(ordinal) - min(ordinal) + 1 = count(*) as whole
						from (select e.hold, e.ordinal, %s %s and e.hold is not null) held group by hold"""
						.formatted(REGISTER, NUMBERS),
						"select register, first, numbers, true as whole " + TOLD.formatted("NumbersSetAside"),
						"register, first, numbers, whole"));
		faults.put("given and not told, or told and not given", apart("""
				select distinct %s, e.document, e.ordinal || case e.suffix when '' then '' else '.' || e.suffix end as place
				%s and e.given_at is not null and e.given_reason is not null""".formatted(REGISTER, NUMBERS),
				"select distinct register, document, place " + TOLD.formatted("NumberGiven"), "register, document, place"));
		faults.put("issued and not told, or told and not issued",
				apart("""
						select e.document %s and e.state = 'ISSUED' and not exists (select from numbering_paper p where p.entry = e.id)"""
						.formatted(NUMBERS), "select document " + TOLD.formatted("NumberIssued"), "document"));
		faults.put("void and not told, or told and not void", apart("select register, count(*) as numbers from (select "
				+ REGISTER + " " + NUMBERS + " and e.state = 'VOID') given group by register",
				"""
						select register, sum(numbers) as numbers from proof_trail
						where event in ('NumberAnnulled', 'FreeNumberAnnulled', 'NumbersPassed') group by register""",
				"register, numbers"));
	}

	private void papers(Map<String, Long> faults) {
		faults.put("entered and not told, or told and not entered", apart("""
				select e.document, e.state = 'ISSUED' and e.hold is not null and not e.free as whole %s
				and exists (select from numbering_paper p where p.entry = e.id)""".formatted(NUMBERS),
				"select document, true as whole " + TOLD.formatted("PaperLetterEntered"), "document, whole"));
		faults.put("corrected and not told, or told and not corrected",
				apart("""
						select e.document, p.revision, (select count(*)::integer from numbering_paper_before b where b.entry = e.id) as before,
							(select count(*)::integer from numbering_paper_capacity c where c.entry = e.id) as deeds
						from numbering_entry e join numbering_register r on r.id = e.register join numbering_paper p on p.entry = e.id
						where r.agency = :agency and r.register_group like :groups and p.revision > 0""",
						"""
								select document, count(*)::integer as revision, count(*)::integer as before, count(*)::integer + 1 as deeds
								from proof_trail where event = 'PaperLetterCorrected' group by document""",
						"document, revision, before, deeds"));
		faults.put("begun and not told, or told and not begun",
				apart("""
						select %s, t.last as first, count(*) as times from numbering_taken_over t join numbering_register r on r.id = t.register
						where r.agency = :agency and r.register_group like :groups group by register, t.last, r.agency, r.year, r.register_group"""
						.formatted(REGISTER),
						"select register, first, count(*) as times " + TOLD.formatted("RegisterTakenOver")
								+ " group by register, first",
						"register, first, times"));
	}

	/** What the registers say themselves, beside {@link RegisterAudit}. */
	private void alone(Map<String, Long> faults) {
		faults.put("holds without numbers", count("""
				select count(*) from numbering_hold h join numbering_register r on r.id = h.register
				where r.agency = :agency and r.register_group like :groups
				and not exists (select from numbering_entry e where e.hold = h.id)"""));
		faults.put("on two letters", count("select count(*) from (select r.year, e.text_key " + NUMBERS
				+ " and e.state <> 'VOID' and not e.free group by r.year, e.text_key having count(*) > 1) twice"));
		faults.put("letters with two living numbers", count("select count(*) from (select e.document " + NUMBERS
				+ " and e.state <> 'VOID' group by e.document having count(*) > 1) twice"));
		faults.put("dated in another year", count("select count(*) " + NUMBERS
				+ " and e.state <> 'VOID' and extract(year from e.dated_on) <> r.year"));
		faults.put("reserved for letters that are signed", count("select count(*) " + NUMBERS
				+ " and e.state = 'RESERVED' and not e.free"));
		faults.put("letters without the number of their kind", count("""
				select count(*) from proof_letter l where not signed or 1 <> (select count(*)
				from numbering_entry e join numbering_register r on r.id = e.register
				where r.agency = :agency and r.register_group = l.kind and e.document = l.id and e.state = 'ISSUED')"""));
		faults.put("begun otherwise than was said last", count("""
				select count(*) from numbering_register r where r.agency = :agency and r.register_group like :groups
				and r.paper_last <> coalesce((select t.last from numbering_taken_over t where t.register = r.id
					order by t.revision desc limit 1), 0)"""));
	}

	/** How many are in one of the two alone. */
	private long apart(String stands, String told, String keys) {
		return count("""
				select count(*) from (select true as here, s.* from (%s) s) stands
				full join (select true as here, t.* from (%s) t) told using (%s)
				where stands.here is null or told.here is null""".formatted(stands, told, keys));
	}

	private long count(String question) {
		return database.sql(question).param("agency", agency).param("groups", groups).query(Long.class).single();
	}
}
