package id.nirkertas.search;

import id.nirkertas.shared.DocumentId;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the index. Acts that change who may see a document, and its indexing, wait for each other: neither would see what the
 * other has not committed.
 */
@Component
class IndexTable {

	/** "Program limit exceeded": a document has more different words than PostgreSQL indexes. */
	private static final String TOO_MANY_WORDS = "54000";

	private final JdbcClient jdbc;
	private final TransactionTemplate attempt;

	IndexTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		attempt = new TransactionTemplate(transactions);
		attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** Of a text with too many different words the beginning is indexed: by its number and subject a letter is always found. */
	void put(IndexRow row) {
		var body = row.body();
		while (!holds(row, body)) {
			body = beginning(body);
		}
	}

	private boolean holds(IndexRow row, String body) {
		try {
			attempt.executeWithoutResult(_ -> put(row, body));
			return true;
		} catch (DataAccessException e) {
			if (body.isEmpty() || !(e.getRootCause() instanceof SQLException cause)
					|| !TOO_MANY_WORDS.equals(cause.getSQLState())) {
				throw e;
			}
			return false;
		}
	}

	/** A half, but no half of a character. */
	private static String beginning(String text) {
		var half = text.length() / 2;
		return text.substring(0, half > 0 && Character.isHighSurrogate(text.charAt(half - 1)) ? half - 1 : half);
	}

	private void put(IndexRow row, String body) {
		jdbc.sql(
				"""
						insert into search_document (document, incoming, by_hand, kind, code, number, letter_on, year, subject, correspondent,
							agency, parties, body, acl)
						values (:document, :incoming, :hand, :kind, :code, :number, :on, :year, :subject, :correspondent, :agency, :parties, :body, :acl)
						on conflict (document) do update set kind = excluded.kind, code = excluded.code, number = excluded.number,
							letter_on = excluded.letter_on, year = excluded.year, subject = excluded.subject,
							correspondent = excluded.correspondent, agency = excluded.agency, parties = excluded.parties,
							body = excluded.body, acl = excluded.acl""")
				.param("document", row.document().value()).param("incoming", row.incoming()).param("hand", row.byHand())
				.param("kind", row.kind())
				.param("code", row.code()).param("number", row.number()).param("on", row.on())
				.param("year", row.on().getYear())
				.param("subject", row.subject()).param("correspondent", row.correspondent()).param("agency", row.agency())
				.param("parties", row.parties()).param("body", body).param("acl", row.keys().toArray(String[]::new))
				.update();
	}

	/** For an act: many may change a document's access at once. */
	void waitForIndexing(DocumentId document) {
		lock("pg_advisory_xact_lock_shared", document);
	}

	/** For the indexing. */
	void waitForAccess(DocumentId document) {
		lock("pg_advisory_xact_lock", document);
	}

	private void lock(String function, DocumentId document) {
		jdbc.sql("select " + function + "(hashtextextended(:document, 51))").param("document", document.toString()).query()
				.listOfRows();
	}

	/** Says whether it is indexed. Of two acts the later one then sees what the first has done. */
	boolean take(DocumentId document) {
		return jdbc.sql("select true from search_document where document = ? for update").param(document.value())
				.query(Boolean.class).optional().orElse(false);
	}

	void mayBeSeenWith(DocumentId document, Set<String> keys) {
		jdbc.sql("update search_document set acl = :acl where document = :document")
				.param("acl", keys.toArray(String[]::new)).param("document", document.value()).update();
	}
}
