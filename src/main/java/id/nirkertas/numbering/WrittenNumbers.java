package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Issued numbers, found by how somebody writes them. */
@Service
public class WrittenNumbers {

	private final JdbcClient database;

	WrittenNumbers(JdbcClient database) {
		this.database = database;
	}

	/** The documents that bear it, in whatever register; blanks, leading zeros, small letters and great are of no account. */
	public List<DocumentId> bearing(String number) {
		return database.sql("""
				select document from numbering_entry where state = 'ISSUED' and text_key =
					upper(regexp_replace(regexp_replace(:number, '\\s', '', 'g'), '(^|\\D)0+(\\d)', '\\1\\2', 'g'))""")
				.param("number", number).query((row, _) -> new DocumentId(row.getObject("document", UUID.class))).list();
	}
}
