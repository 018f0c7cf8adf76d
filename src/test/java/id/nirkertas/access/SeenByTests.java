package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists are filtered in the database, and a page asks the rule. They must never differ. */
@OfficeTest
class SeenByTests {

	@Autowired
	SheetTables tables;

	@Autowired
	JdbcClient database;

	@Test
	void theDatabaseShowsExactlyWhatTheRuleShows() {
		var office = new RandomOffice(new Random(4711));
		var documents = new HashSet<DocumentId>();
		for (var each = 0; each < 80; each++) {
			documents.add(kept(office.sheet(), each));
		}
		var sheets = tables.sheets(documents);
		assertThat(sheets).hasSize(80);
		var seen = 0;

		for (var each = 0; each < 60; each++) {
			var reader = office.reader();
			var expected = sheets.entrySet().stream().filter(entry -> !reader.reasons(entry.getValue()).isEmpty())
					.map(Map.Entry::getKey).collect(Collectors.toSet());

			assertThat(seenBy(reader, documents)).as(reader.toString()).isEqualTo(expected);
			seen += expected.size();
		}
		assertThat(seen).as("sights, so that neither answer is the only one").isBetween(200, 4_600);
	}

	/** Every third grant has ended. */
	private DocumentId kept(Sheet sheet, int count) {
		var document = DocumentId.random();
		tables.open(document, sheet.agency(), sheet.agency(), sheet.secrecy(), sheet.stage().isRecord(), Instant.now());
		if (sheet.stage() == Stage.HANDED_ON || sheet.stage() == Stage.ISSUED) {
			tables.handOn(document, KeysTests.MONDAY, RandomOffice.HANDED_ON);
		}
		sheet.grants().forEach(grant -> tables.grant(document, grant, Instant.now()));
		sheet.deeds().forEach(deed -> tables.keep(document, deed));
		if (count % 3 == 0) {
			sheet.grants().stream().findFirst()
					.ifPresent(grant -> tables.end(document, grant.position(), grant.role(), Instant.now()));
		}
		return document;
	}

	private Set<DocumentId> seenBy(Reader reader, Set<DocumentId> documents) {
		return database.sql("select document from access_seen_by(:keys) where document = any (:documents)")
				.param("keys", reader.keys().toArray(String[]::new))
				.param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
				.query((row, _) -> new DocumentId(row.getObject("document", UUID.class))).set();
	}
}
