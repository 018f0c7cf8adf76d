package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what was told of numbers, as the trail of the office does: in the transaction of the act.  */
class ProofTrail {

	static final String TABLE = """
			create table proof_trail (event text not null, document uuid, register text not null, first integer not null,
			place text not null, numbers integer not null)""";

	private final JdbcClient database;

	ProofTrail(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	void note(Evidence event) {
		switch (event) {
			case NumbersSetAside told -> note(event, told.register(), told.first(), told.last() - told.first() + 1);
			case NumbersPassed told -> note(event, told.register(), told.first(), told.last() - told.first() + 1);
			case NumberGiven told -> note(event, told.document(), told.register(), 0, told.place(), 1);
			case NumberIssued told -> note(event, told.register(), told.ordinal(), 1);
			case NumberAnnulled told -> note(event, told.register(), told.ordinal(), 1);
			case FreeNumberAnnulled told -> note(event, told.register(), told.ordinal(), 1);
			case PaperLetterEntered told -> note(event, told.register(), told.ordinal(), 1);
			case PaperLetterCorrected told -> note(event, told.register(), told.ordinal(), 1);
			case RegisterTakenOver told -> note(event, told.register(), told.last(), 1);
			default -> {
			}
		}
	}

	private void note(Evidence event, NumberRegister register, int first, int numbers) {
		note(event, event.about(), register, first, "", numbers);
	}

	private void note(Evidence event, @Nullable DocumentId document, NumberRegister register, int first, String place,
			int numbers) {
		database.sql("""
				insert into proof_trail (event, document, register, first, place, numbers)
				values (:event, cast(:document as uuid), :register, :first, :place, :numbers)""")
				.param("event", event.getClass().getSimpleName())
				.param("document", document == null ? null : document.toString()).param("register", register.toString())
				.param("first", first).param("place", place).param("numbers", numbers).update();
	}
}
