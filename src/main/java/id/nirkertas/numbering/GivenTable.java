package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that keepers gave to letters. */
@Repository
class GivenTable {

	private final JdbcClient database;
	private final NumberBook book;
	private final NeighbourTable neighbours;

	GivenTable(JdbcClient database, NumberBook book, NeighbourTable neighbours) {
		this.database = database;
		this.book = book;
		this.neighbours = neighbours;
	}

	/** @param kept whether a number is kept at the signature */
	Optional<GivenNumber> of(DocumentId letter, Function<LetterNumber, Verdict> kept) {
		return database.sql("""
				select given_reason, given_as from numbering_entry
				where document = ? and state = 'RESERVED' and given_at is not null""").param(letter.value())
				.query((row, _) -> new Said(row.getString("given_reason"),
						new PositionId(row.getObject("given_as", UUID.class))))
				.optional()
				.flatMap(said -> book.living(letter)
						.map(number -> new GivenNumber(number, said.reason(), said.by(), kept.apply(number))));
	}

	/** Who gave a letter the number that it has; empty where the system took it, or it has none. */
	Optional<Deed> giver(DocumentId letter) {
		return database.sql("""
				select given_by, given_as, given_at, given_capacity from numbering_entry
				where document = ? and state <> 'VOID' and given_at is not null""").param(letter.value())
				.query((row, _) -> Deed.read(row, "given")).optional();
	}

	/** Letters that are not signed and have a number of a keeper's. */
	List<DocumentId> reserved() {
		return database.sql("select document from numbering_entry where state = 'RESERVED' and given_at is not null")
				.query((row, _) -> new DocumentId(row.getObject("document", UUID.class))).list();
	}

	void say(Actor by, DocumentId letter, String reason, Instant at) {
		database.sql("""
				update numbering_entry set given_reason = :reason, given_by = :by, given_as = :as, given_at = :at,
					given_capacity = :capacity
				where document = :document and state = 'RESERVED'""").param("reason", reason)
				.param("by", by.person().value()).param("as", by.position().value()).param("capacity", by.capacity().name())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("document", letter.value()).update();
	}

	/** What stands where a number is to be put behind that ordinal. */
	Between between(UUID register, int ordinal) {
		return new Between(database.sql("""
				select ordinal, suffix, free from numbering_entry
				where register = :register and ordinal in (:ordinal, :ordinal + 1) order by ordinal, suffix""")
				.param("register", register).param("ordinal", ordinal)
				.query((row, _) -> new Between.Place(row.getInt("ordinal"), row.getString("suffix"), row.getBoolean("free")))
				.list(), neighbours.behind(register, ordinal));
	}

	/** Refuses with numbering.text-stands. */
	void add(UUID register, LetterNumber number, String series, Instant at) {
		StandingText.unlessItStands(number.text(), () -> database
				.sql("""
						insert into numbering_entry (id, register, ordinal, suffix, state, document, number_text, dated_on, reserved_at,
							series)
						values (:id, :register, :ordinal, :suffix, 'RESERVED', :document, :text, :on, :at, :series)""")
				.param("id", UUID.randomUUID()).param("register", register).param("ordinal", number.ordinal())
				.param("suffix", number.suffix()).param("document", number.document().value())
				.param("text", number.text()).param("on", number.on()).param("at", at.atOffset(ZoneOffset.UTC))
				.param("series", series).update());
	}

	private record Said(String reason, PositionId by) {
	}
}
