package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.ForeignPdf;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@SuppressWarnings("NullAway.Init")
class IndexingTests {

	@Autowired
	Indexing indexing;
	@Autowired
	Search search;
	@Autowired
	Registry registry;
	@Autowired
	Access access;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	PositionId first;
	PositionId second;

	@BeforeEach
	void somebodyIsGranted() {
		first = staff.position("KABID.EKON").id();
		second = staff.position("KADIS.KOMINFO").id();
	}

	@Test
	void aScanOfMoreWordsThanCanBeIndexedIsFoundByItsNumberAndItsFirstWords() {
		var incoming = indexed(ForeignPdf.ofWords(120, 1000));

		assertThat(found(registry.view(incoming).letter().number())).contains(incoming);
		assertThat(found("1000007")).contains(incoming);
	}

	@Test
	void aScanWithACharacterThatNoDatabaseTakesIsFound() {
		assertThat(found(registry.view(indexed(ForeignPdf.withNul())).letter().number())).isNotEmpty();
	}

	@Test
	void aScanThatWouldNeverBeReadToItsEndIsFoundWithoutItsText() {
		var incoming = indexed(ForeignPdf.ofForms(12));

		assertThat(found(registry.view(incoming).letter().number())).contains(incoming);
	}

	@Test
	void whoIsGrantedALetterWhileItIsIndexedFindsIt() throws Exception {
		var incoming = forgotten();

		var granting = transaction.execute(_ -> {
			indexing.index(registry.view(incoming));
			return waiting(() -> access.grant(incoming, first, Role.RECIPIENT));
		});
		granting.get(20, TimeUnit.SECONDS);

		assertThat(keysInTheIndex(incoming)).isEqualTo(access.keysOf(incoming));
	}

	@Test
	void whoIsGrantedALetterJustBeforeItIsIndexedFindsIt() throws Exception {
		var incoming = forgotten();

		var indexed = transaction.execute(_ -> {
			access.grant(incoming, first, Role.RECIPIENT);
			return waiting(() -> transaction.executeWithoutResult(_ -> indexing.index(registry.view(incoming))));
		});
		indexed.get(20, TimeUnit.SECONDS);

		assertThat(keysInTheIndex(incoming)).isEqualTo(access.keysOf(incoming));
	}

	@Test
	void bothWhoAreGrantedALetterAtOnceFindIt() throws Exception {
		var incoming = indexed(IncomingMail.scan(1));

		var granting = transaction.execute(_ -> {
			access.grant(incoming, first, Role.RECIPIENT);
			return waiting(() -> access.grant(incoming, second, Role.RECIPIENT));
		});
		granting.get(20, TimeUnit.SECONDS);

		assertThat(keysInTheIndex(incoming)).isEqualTo(access.keysOf(incoming));
	}

	/** It does not end before this transaction does. */
	private static CompletableFuture<Void> waiting(Runnable act) {
		var begun = CompletableFuture.runAsync(act);
		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> begun.get(1, TimeUnit.SECONDS));
		return begun;
	}

	private DocumentId forgotten() {
		var incoming = indexed(IncomingMail.scan(1));
		database.sql("delete from search_document where document = ?").param(incoming.value()).update();
		return incoming;
	}

	private DocumentId indexed(byte[] scan) {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(scan, "application/pdf"), Secrecy.ORDINARY));
		await().atMost(Duration.ofSeconds(60)).until(() -> !rows(incoming).isEmpty());
		return incoming;
	}

	private Set<DocumentId> found(String words) {
		return search.find(staff.person("kaban.bappeda").id(), new Query(words, null, null, null, null)).hits().stream()
				.map(Hit::document).collect(Collectors.toSet());
	}

	private Set<String> keysInTheIndex(DocumentId document) {
		return rows(document).iterator().next();
	}

	private Set<Set<String>> rows(DocumentId document) {
		return database.sql("select acl from search_document where document = ?").param(document.value())
				.query((row, _) -> Set.of((String[]) row.getArray(1).getArray())).set();
	}
}
