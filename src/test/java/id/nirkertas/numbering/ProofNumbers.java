package id.nirkertas.numbering;

import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of the numbers of a proof, drawn at random. */
final class ProofNumbers {

	private final JdbcClient database;
	private final String agency;
	private final String groups;

	ProofNumbers(JdbcClient database, String agency, String name) {
		this.database = database;
		this.agency = agency;
		this.groups = name + "-%";
	}

	/** One that stands on nothing yet. */
	record Free(NumberRegister register, UUID hold, int ordinal) {
	}

	record Place(NumberRegister register, int ordinal, LocalDate on) {
	}

	Optional<Free> free(Purpose purpose) {
		return drawn("r.year, r.register_group, e.hold, e.ordinal",
				"e.free and e.hold in (select id from numbering_hold where purpose = '" + purpose + "')")
				.query((row, _) -> new Free(
						new NumberRegister(agency, row.getInt("year"), row.getString("register_group")),
						row.getObject("hold", UUID.class), row.getInt("ordinal")))
				.optional();
	}

	Optional<Place> any() {
		return drawn("r.year, r.register_group, e.ordinal, e.dated_on", "not e.free").query((row, _) -> new Place(
				new NumberRegister(agency, row.getInt("year"), row.getString("register_group")), row.getInt("ordinal"),
				row.getObject("dated_on", LocalDate.class))).optional();
	}

	/** A letter that is not signed, of the number that it has. */
	Optional<DocumentId> reserved() {
		return drawn("e.document", "e.state = 'RESERVED' and not e.free").query(UUID.class).optional().map(DocumentId::new);
	}

	/** A letter that was written by hand. */
	Optional<DocumentId> written() {
		return drawn("e.document", "exists (select from numbering_paper p where p.entry = e.id)").query(UUID.class)
				.optional().map(DocumentId::new);
	}

	private JdbcClient.StatementSpec drawn(String what, String which) {
		return database.sql("select " + what + " from numbering_entry e join numbering_register r on r.id = e.register"
				+ " where r.agency = ? and r.register_group like ? and " + which + " order by random() limit 1")
				.params(agency, groups);
	}
}
