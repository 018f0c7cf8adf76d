package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter is found by who signed it and by whom it went to, as people call them. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class PartiesTests {

	static final List<String> NAMES = List.of("Mahardika", "Satya Mahardika", "Ir. Satya Mahardika, M.T.",
			"Kepala Dinas Komunikasi dan Informatika", "Diskominfo", "Kepala Badan Perencanaan Pembangunan Daerah",
			"bappeda",
			"Sekretaris Daerah", "Setda");

	@Autowired
	Search search;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	final String word = "x" + UUID.randomUUID().toString().replace("-", "");

	@Test
	void isFoundByItsSignerAndAllRecipientsAtBothEnds() {
		var letter = sent(Secrecy.ORDINARY);
		var arrived = secretariat.arrived(letter, "KABAN.BAPPEDA").id();

		assertThat(NAMES).allSatisfy(name -> {
			assertThat(found("pranata1", name + " " + word)).as(name).containsExactly(letter);
			assertThat(found("kaban.bappeda", name + " " + word)).as(name).containsExactly(arrived);
		});
		assertThat(found("pranata1", "Inspektorat " + word)).isEmpty();
	}

	@Test
	void isFoundByTheNameAndTownOfWhoeverIsOutsideUnlessItIsSecret() {
		for (var secrecy : List.of(Secrecy.ORDINARY, Secrecy.SECRET)) {
			var content = secretariat.content("OFFICIAL_LETTER", "Undangan " + word, "500.12", "KADIS.KOMINFO", List.of(),
					List.of(), "Bersama ini disampaikan undangan.");
			var letter = secretariat.send("pranata1", Secretariat.outside(
					Secretariat.marked(content, Urgency.NORMAL, secrecy),
					List.of("Rektor Universitas " + word + "; Kotabaru")));
			await().atMost(Duration.ofSeconds(20)).until(() -> isIndexed(letter));

			if (secrecy == Secrecy.ORDINARY) {
				assertThat(found("pranata1", "rektor kotabaru " + word)).containsExactly(letter);
				assertThat(found("arsiparis", "rektor universitas " + word)).containsExactly(letter);
			} else {
				assertThat(parties(letter)).isEmpty();
				assertThat(found("pranata1", "rektor kotabaru " + word)).doesNotContain(letter);
			}
		}
	}

	@Test
	void whatWasIndexedBeforeIsFoundSoTooUnlessItIsSecret() throws IOException {
		var letter = sent(Secrecy.ORDINARY);
		var arrived = secretariat.arrived(letter, "KABAN.BAPPEDA").id();
		var secret = sent(Secrecy.SECRET);
		assertThat(parties(secret)).isEmpty();
		var script = new ClassPathResource("db/migration/V56__search_parties_before.sql")
				.getContentAsString(StandardCharsets.UTF_8);

		transaction.executeWithoutResult(status -> {
			database.sql("update search_document set parties = ''").update();
			database.sql(script).update();

			assertThat(NAMES).allSatisfy(name -> {
				assertThat(found("pranata1", name + " " + word)).as(name).containsExactly(letter);
				assertThat(found("kaban.bappeda", name + " " + word)).as(name).containsExactly(arrived);
			});
			assertThat(parties(secret)).isEmpty();
			assertThat(parties(secretariat.arrived(secret, "KABAN.BAPPEDA").id())).isEmpty();
			status.setRollbackOnly();
		});
	}

	private DocumentId sent(Secrecy secrecy) {
		var content = secretariat.content("OFFICIAL_LETTER", "Penyampaian Daftar " + word, "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of("SEKDA"),
				Secretariat.text("Bersama ini disampaikan daftar.", "Demikian disampaikan."));
		var letter = secretariat.send("pranata1", Secretariat.marked(content, Urgency.NORMAL, secrecy));
		await().atMost(Duration.ofSeconds(20)).until(() -> Stream.of("KABAN.BAPPEDA", "SEKDA")
				.map(position -> secretariat.arrived(letter, position).id()).allMatch(this::isIndexed) && isIndexed(letter));
		return letter;
	}

	private boolean isIndexed(DocumentId document) {
		return database.sql("select exists (select 1 from search_document where document = ?)").param(document.value())
				.query(Boolean.class).single();
	}

	private String parties(DocumentId document) {
		return database.sql("select parties from search_document where document = ?").param(document.value())
				.query(String.class).single();
	}

	private List<DocumentId> found(String username, String typed) {
		return search.find(staff.person(username).id(), new Query(typed, null, null, null, null)).hits().stream()
				.map(Hit::document).toList();
	}
}
