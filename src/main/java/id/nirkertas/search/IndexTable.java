package id.nirkertas.search;

import id.nirkertas.shared.DocumentId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the index. */
@Component
class IndexTable {

	private final JdbcClient jdbc;

	IndexTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void put(IndexRow row) {
		jdbc.sql(
				"""
						insert into search_document (document, incoming, kind, code, number, letter_on, year, subject, correspondent,
							agency, parties, body, acl)
						values (:document, :incoming, :kind, :code, :number, :on, :year, :subject, :correspondent, :agency, :parties, :body, :acl)
						on conflict (document) do update set kind = excluded.kind, code = excluded.code, number = excluded.number,
							letter_on = excluded.letter_on, year = excluded.year, subject = excluded.subject,
							correspondent = excluded.correspondent, agency = excluded.agency, parties = excluded.parties,
							body = excluded.body, acl = excluded.acl""")
				.param("document", row.document().value()).param("incoming", row.incoming()).param("kind", row.kind())
				.param("code", row.code()).param("number", row.number()).param("on", row.on())
				.param("year", row.on().getYear())
				.param("subject", row.subject()).param("correspondent", row.correspondent()).param("agency", row.agency())
				.param("parties", row.parties()).param("body", row.body()).param("acl", row.keys().toArray(String[]::new))
				.update();
	}

	boolean has(DocumentId document) {
		return jdbc.sql("select exists (select 1 from search_document where document = ?)").param(document.value())
				.query(Boolean.class).single();
	}

	void mayBeSeenWith(DocumentId document, Set<String> keys) {
		jdbc.sql("update search_document set acl = :acl where document = :document")
				.param("acl", keys.toArray(String[]::new)).param("document", document.value()).update();
	}
}
