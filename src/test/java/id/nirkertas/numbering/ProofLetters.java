package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters of the table {@code proof_letter}, in kinds that count each by itself and write alike. */
class ProofLetters implements NumberedDocuments, NumberedKinds {

	static final int KINDS = 12;
	/** The others wait until these are signed. */
	static final int EARLY = 3;
	static final List<String> CODES = List.of("500", "500.12", "7");

	private final JdbcClient database;
	private final String agency;
	private final String name;

	/** @param name in all of its registers and numbers */
	ProofLetters(JdbcClient database, String agency, String name) {
		this.database = database;
		this.agency = agency;
		this.name = name;
	}

	static String kind(String name, int number) {
		return name + "-" + number;
	}

	NumberRequest request(DocumentId letter, String kind, LocalDate on) {
		return new NumberRequest(new NumberRegister(agency, on.getYear(), kind), letter, on,
				new NumberPattern("{KLAS}/{URUT}/" + name),
				Map.of("KLAS", CODES.get(Math.floorMod(letter.hashCode(), CODES.size()))));
	}

	@Override
	public void hold(DocumentId letter) {
		database.sql("select 1 from proof_letter where id = ? for update").param(letter.value()).query().listOfRows();
	}

	@Override
	public Optional<NumberRequest> request(DocumentId letter, LocalDate on) {
		return database.sql("select kind from proof_letter where id = ? and not signed").param(letter.value())
				.query(String.class).optional().map(kind -> request(letter, kind, on));
	}

	@Override
	public List<NumberedKind> in(UnitId unit) {
		return IntStream.range(0, KINDS).mapToObj(number -> kind(name, number))
				.map(kind -> new NumberedKind(kind, kind, "{KLAS}/{URUT}/" + name)).toList();
	}

	@Override
	public List<Waiting> waiting(Collection<String> agencies, PersonId reader) {
		return List.of();
	}

	@Override
	public Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents) {
		return Map.of();
	}
}
