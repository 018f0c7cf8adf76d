package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.access.Reason;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.records.Records;
import id.nirkertas.registry.Registry;
import id.nirkertas.review.Reviews;
import id.nirkertas.search.Query;
import id.nirkertas.search.Search;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A deputy's days in a position pass. What they did in them they go on reading, on its page and in the search; what merely lay
 * on the desk meanwhile, and had come before their days, they do not. A stand-in's days are over here yesterday, so whatever a
 * test brings in came outside of them.
 */
@OfficeTest
class OwnHistoryTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Records records;
	@Autowired
	Vault vault;
	@Autowired
	Access access;
	@Autowired
	Search search;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	@Test
	void whoSignedGoesOnReading() {
		var word = "x" + UUID.randomUUID().toString().replace("-", "");
		var letter = submitted(word);
		secretariat.gatherInitials(letter);
		var other = submitted("Surat Lain");
		secretariat.gatherInitials(other);

		deputised("kadis.disdik", "KADIS.KOMINFO",
				deputy -> letters.sign(deputy, letter, Staff.passphrase("kadis.disdik")));

		keeps("kadis.disdik", letter, "KADIS.KOMINFO");
		sees("kadis.disdik", other, false);
		assertThat(Visitor.loggedIn(port, "kadis.disdik").open("/letters/" + letter).body())
				.contains(word,
						"Pernah menangani sendiri naskah ini sebagai Plh. " + staff.position("KADIS.KOMINFO").title());
		var signer = staff.person("kadis.disdik").id();
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(found(signer, word)).contains(letter));
	}

	@Test
	void whoHandedOnOrInitialledGoesOnReading() {
		var drafted = deputised("perencana2", "PRANATA1", deputy -> {
			var letter = letters.draft(deputy, content("Undangan"));
			letters.submit(deputy, letter);
			return letter;
		});
		keeps("perencana2", drafted, "PRANATA1");

		var letter = submitted("Penyampaian Data");
		var other = submitted("Surat Lain");
		deputised("perencana2", "KABID.APTIKA", deputy -> {
			reviews.initial(deputy, letter, letters.view(letter).versionHash());
			return letter;
		});
		keeps("perencana2", letter, "KABID.APTIKA");
		sees("perencana2", other, false);
	}

	@Test
	void whoDisposedOrReportedGoesOnReading() {
		var incoming = registered(Secrecy.SECRET);
		var other = registered(Secrecy.SECRET);
		deputised("kadis.disdik", "KABAN.BAPPEDA", deputy -> give(deputy, incoming));
		keeps("kadis.disdik", incoming, "KABAN.BAPPEDA");
		sees("kadis.disdik", other, false);

		var node = dispositions.tree(incoming).getFirst().id();
		deputised("pranata2", "PERENCANA1", deputy -> {
			dispositions.report(deputy, node, "Sudah ditelaah.");
			return incoming;
		});
		keeps("pranata2", incoming, "PERENCANA1");
	}

	@Test
	void whoRegisteredGoesOnReadingButForWhatIsSecret() {
		var ordinary = deputised("pranata2", "AGENDA.BAPPEDA", deputy -> registered(deputy, Secrecy.ORDINARY));
		var secret = deputised("pranata2", "AGENDA.BAPPEDA", deputy -> registered(deputy, Secrecy.SECRET));

		keeps("pranata2", ordinary, "AGENDA.BAPPEDA");
		sees("pranata2", secret, false);
	}

	@Test
	void whoFiledGoesOnReadingAndFinds() {
		var word = "x" + UUID.randomUUID().toString().replace("-", "");
		var letter = secretariat.send("pranata1", content(word));
		var filer = staff.person("perencana2").id();
		await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(found(staff.person("pranata1").id(), word)).contains(letter));
		deputised("perencana2", "AGENDA.KOMINFO", deputy -> {
			records.file(deputy, letter, records.open(deputy, "500.12", "Layanan digital"));
			return letter;
		});

		keeps("perencana2", letter, "AGENDA.KOMINFO");
		assertThat(found(filer, word)).contains(letter);
	}

	@Test
	void whatBecomesSecretIsForThoseWhoTakePartFromThenOn() {
		var drafter = staff.actor("pranata1");
		var letter = submitted("Undangan");
		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan harinya.");
		database.sql(
				"update access_grant set since_on = since_on - 60, since_at = since_at - interval '60 days' where document = ?")
				.param(letter.value()).update();
		deputised("perencana2", "PRANATA1",
				deputy -> letters.save(deputy, letter, content("Undangan Rapat"), letters.view(letter).revision()));
		keeps("perencana2", letter, "PRANATA1");

		letters.save(drafter, letter, Secretariat.marked(content("Undangan"), Urgency.NORMAL, Secrecy.SECRET),
				letters.view(letter).revision());

		sees("perencana2", letter, false);
		sees("pranata1", letter, true);
	}

	@Test
	void whoLeftADraftOnTheDeskDoesNotAlsoWhenItIsHandedOnLater() {
		var draft = deputised("perencana2", "PRANATA1", deputy -> letters.draft(deputy, content("Undangan")));
		sees("perencana2", draft, false);

		letters.submit(staff.actor("pranata1"), draft);

		sees("perencana2", draft, false);
		sees("pranata1", draft, true);
	}

	@Test
	void whoMerelyLookedDoesNot() {
		var incoming = registered(Secrecy.SECRET);
		deputised("kadis.disdik", "KABAN.BAPPEDA", deputy -> {
			Visitor.loggedIn(port, "kadis.disdik").open("/incoming/" + incoming);
			registry.read(deputy, incoming);
			return incoming;
		});

		sees("kadis.disdik", incoming, false);
	}

	@Test
	void whatWasDoneBeforeThisWasKeptIsTakenFromTheTrail() throws IOException {
		var word = "x" + UUID.randomUUID().toString().replace("-", "");
		var letter = secretariat.send("pranata1", content(word));
		await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(found(staff.person("pranata1").id(), word)).contains(letter));
		var secret = registered(Secrecy.SECRET);
		give(staff.actor("kaban.bappeda"), secret);
		var kept = deeds(letter, secret);
		assertThat(kept).contains(deed(letter, "kadis.kominfo"), deed(secret, "kaban.bappeda"))
				.doesNotContain(deed(secret, "agenda.bappeda"));
		var migrations = List.of(script("V28__access_deed_before"), script("V54__search_deed"),
				script("V104__access_handed_on_before"), script("V105__search_handed_on"));

		transaction.executeWithoutResult(status -> {
			database.sql("delete from access_deed").update();
			database.sql("update search_document set acl = array(select k from unnest(acl) k where k not like 'w:%')")
					.update();

			migrations.forEach(each -> database.sql(each).update());

			assertThat(deeds(letter, secret)).containsExactlyInAnyOrderElementsOf(kept);
			assertThat(database.sql("select acl from search_document where document = ?").param(letter.value())
					.query((row, _) -> List.of((String[]) row.getArray(1).getArray())).single())
					.containsExactlyInAnyOrderElementsOf(access.keysOf(letter));
			status.setRollbackOnly();
		});
	}

	/** From the first to the last of their days, which are over when this returns. */
	private <T> T deputised(String username, String position, Function<Actor, T> act) {
		try {
			return act.apply(staff.standIn(username, position));
		} finally {
			staff.comesBack(username, position);
		}
	}

	private void keeps(String username, DocumentId document, String position) {
		sees(username, document, true);
		assertThat(access.why(staff.person(username).id(), document))
				.containsExactly(new Reason("access.acted", staff.position(position).id(), null, Capacity.ACTING_DAILY));
	}

	/** By the rule, by the keys of the index, and in the lists that the database filters. */
	private void sees(String username, DocumentId document, boolean sees) {
		var person = staff.person(username).id();
		var keys = access.keysFor(person);
		assertThat(access.maySee(person, document).isAllowed()).isEqualTo(sees);
		assertThat(access.keysOf(document).stream().anyMatch(keys::contains)).isEqualTo(sees);
		assertThat(database.sql("select count(*) from access_seen_by(?) seen where seen.document = ?")
				.params(keys.toArray(String[]::new), document.value()).query(Long.class).single() > 0).isEqualTo(sees);
	}

	private List<DocumentId> found(PersonId person, String word) {
		return search.find(person, new Query(word, null, null, null, null)).hits().stream().map(hit -> hit.document())
				.toList();
	}

	private List<Map.Entry<UUID, UUID>> deeds(DocumentId one, DocumentId other) {
		return database.sql("select document, person from access_deed where until_at is null and document in (?, ?)")
				.params(one.value(), other.value())
				.query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).list();
	}

	private Map.Entry<UUID, UUID> deed(DocumentId document, String username) {
		return Map.entry(document.value(), staff.person(username).id().value());
	}

	private static String script(String name) throws IOException {
		return new ClassPathResource("db/migration/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
	}

	private DocumentId give(Actor by, DocumentId incoming) {
		dispositions.give(by, incoming, null,
				new DispositionOrder(
						List.of(new DispositionOrder.Recipient(staff.position("PERENCANA1").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", null));
		return incoming;
	}

	private DocumentId registered(Secrecy secrecy) {
		return registered(staff.actor("agenda.bappeda"), secrecy);
	}

	private DocumentId registered(Actor by, Secrecy secrecy) {
		return registry.register(by,
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy));
	}

	private DocumentId submitted(String subject) {
		return secretariat.submit("pranata1", content(subject));
	}

	private DraftContent content(String subject) {
		return secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Bersama ini disampaikan data.");
	}
}
