package id.nirkertas.integration;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days go by: what has happened to a document happened so many days before. */
final class PassedDays {

	private static final List<String> MOVES = List.of(
			"update access_grant set since_on = since_on - :days, since_at = since_at - make_interval(days => :days) where document = :id",
			"update access_deed set since_at = since_at - make_interval(days => :days), last_at = last_at - make_interval(days => :days) where document = :id",
			"update access_document set handed_on = handed_on - :days, handed_at = handed_at - make_interval(days => :days) where document = :id",
			"update letter_version set made_at = made_at - make_interval(days => :days) where letter = :id",
			"update disposition_node set given_at = given_at - make_interval(days => :days) where letter = :id");

	private PassedDays() {
	}

	static void since(JdbcClient database, DocumentId document, int days) {
		MOVES.forEach(move -> database.sql(move).param("days", days).param("id", document.value()).update());
	}
}
