package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that were written by hand, in the database. */
@Repository
class PaperLetters {

	private final JdbcClient database;

	PaperLetters(JdbcClient database) {
		this.database = database;
	}

	void add(Actor by, UUID document, HandWritten letter, Instant at) {
		var scan = letter.scan();
		database.sql("""
				insert into numbering_paper (entry, addressee, subject, secrecy, scan, entered_by, entered_as, entered_at)
				select e.id, :addressee, :subject, :secrecy, cast(:scan as text), :by, :as, :at
				from numbering_entry e where e.document = :document and e.state = 'ISSUED'""")
				.param("addressee", letter.addressee()).param("subject", letter.subject())
				.param("secrecy", letter.secrecy().name()).param("scan", scan == null ? null : scan.fingerprint().hex())
				.param("by", by.person().value()).param("as", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("document", document).update();
	}

	/** Its scan, and the agency whose register numbers it. */
	Optional<Scanned> scan(UUID document) {
		return database
				.sql("""
						select p.scan, p.secrecy, r.agency, e.number_text from numbering_paper p join numbering_entry e on e.id = p.entry
						join numbering_register r on r.id = e.register where e.document = ? and p.scan is not null""")
				.param(document)
				.query((row, _) -> new Scanned(row.getString("agency"), row.getString("number_text"),
						new Fingerprint(row.getString("scan")), Secrecy.valueOf(row.getString("secrecy"))))
				.optional();
	}

	record Scanned(String agency, String number, Fingerprint file, Secrecy secrecy) {
	}
}
