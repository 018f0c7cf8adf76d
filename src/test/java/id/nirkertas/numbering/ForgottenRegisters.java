package id.nirkertas.numbering;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers of which nothing stays after a test. */
final class ForgottenRegisters {

	private static final String REGISTERS = " (select id from numbering_register where agency = ? and register_group like ?)";
	private static final String ENTRIES = " (select id from numbering_entry where register in" + REGISTERS + ")";

	private static final String HOLDS = " (select id from numbering_hold where register in" + REGISTERS + ")";

	private ForgottenRegisters() {
	}

	/** @param groups as like has them: "X-%" */
	static void forget(JdbcClient database, String agency, String groups) {
		Stream.of("numbering_turned_up where entry in" + ENTRIES, "numbering_hold_way where hold in" + HOLDS,
				"numbering_paper_capacity where entry in" + ENTRIES, "numbering_paper_before where entry in" + ENTRIES,
				"numbering_paper where entry in" + ENTRIES, "numbering_entry where register in" + REGISTERS,
				"numbering_hold where register in" + REGISTERS, "numbering_taken_over where register in" + REGISTERS,
				"numbering_register where agency = ? and register_group like ?")
				.forEach(rows -> database.sql("delete from " + rows).params(agency, groups).update());
	}
}
