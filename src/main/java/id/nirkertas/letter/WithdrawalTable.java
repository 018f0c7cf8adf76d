package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Withdrawals in the database; a letter has one or none. */
@Repository
class WithdrawalTable {

	private final JdbcClient database;

	WithdrawalTable(JdbcClient database) {
		this.database = database;
	}

	void add(DocumentId letter, Withdrawal withdrawal) {
		database.sql("""
				insert into letter_withdrawal (letter, reason, position, person, withdrawn_at)
				values (:letter, :reason, :position, :person, :at)""").param("letter", letter.value())
				.param("reason", withdrawal.reason()).param("position", withdrawal.position().value())
				.param("person", withdrawal.person().value()).param("at", LetterTable.stamp(withdrawal.at())).update();
	}

	Optional<Withdrawal> of(DocumentId letter) {
		return database.sql("select reason, position, person, withdrawn_at from letter_withdrawal where letter = :letter")
				.param("letter", letter.value())
				.query((row, _) -> new Withdrawal(row.getString("reason"),
						new PositionId(row.getObject("position", UUID.class)),
						new PersonId(row.getObject("person", UUID.class)),
						row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
				.optional();
	}
}
