package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterDescription;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Preflight;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Block, metadata, letter, trail and preflight say one capacity of one signature, whatever the database was left with. */
@OfficeTest
class CapacityOfTheSignatureTests {

	static final String SIGNER = "kadis.kominfo";
	static final String POSITION = "KADIS.KOMINFO";
	static final String BASIS = "SK Uji Dua Kedudukan";

	@Autowired
	Staff staff;
	@Autowired
	Letters letters;
	@Autowired
	Directory directory;
	@Autowired
	Paper paper;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	private DocumentId letter = DocumentId.random();

	@BeforeEach
	void aLetterWaitsAndNobodyStandsIn() {
		asItWas();
		letter = ReadyLetters.by(SIGNER, office).one();
	}

	@AfterEach
	void asItWas() {
		new EndedSeats(office, BASIS).nobodyStandsIn(POSITION);
	}

	@Test
	void theHolderSignsAsTheHolder() throws Exception {
		assertThat(signed(staff.actor(SIGNER))).containsOnly(Capacity.PERMANENT);
	}

	@Test
	void aDeputySignsAsTheDeputy() throws Exception {
		assertThat(signed(staff.deputise("kadis.disdik", POSITION, 1))).containsOnly(Capacity.ACTING_DAILY);
	}

	@Test
	void ofTwoRowsThatAreLeftOverOneCapacityIsSaidEverywhere() throws Exception {
		leftOver();

		assertThat(signed(staff.actor(SIGNER, POSITION))).hasSize(6).containsOnly(Capacity.ACTING_DAILY);
	}

	@Test
	void aPageThatWasOpenedInTheOtherCapacitySignsInTheOneInForceToo() throws Exception {
		leftOver();

		assertThat(signed(new Actor(staff.person(SIGNER).id(), staff.position(POSITION).id(), Capacity.PERMANENT)))
				.containsOnly(Capacity.ACTING_DAILY);
	}

	/** As offices could enter it once. */
	private void leftOver() {
		database.sql(
				"""
						insert into directory_assignment (id, position_id, person_id, capacity, valid_from, valid_until, basis, opens)
						values (?, ?, ?, 'ACTING_DAILY', ?, ?, ?, datemultirange(daterange(null, null)))
						""")
				.params(UUID.randomUUID(), staff.position(POSITION).id().value(), staff.person(SIGNER).id().value(),
						Staff.today(), Staff.today().plusDays(5), BASIS)
				.update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		await().atMost(Duration.ofSeconds(30)).until(() -> directory.holderOf(staff.position(POSITION).id())
				.filter(holder -> holder.capacity() == Capacity.ACTING_DAILY).isPresent());
	}

	/** By the preflight, the block, the metadata, the letter, the trail and the desk. */
	private List<Capacity> signed(Actor by) throws IOException {
		var affirmed = affirmed(letters.preflight(by, letter));
		letters.sign(by, letter, Staff.passphrase(directory.person(by.person()).orElseThrow().username()));
		var view = letters.view(letter);
		var bytes = vault.read(Objects.requireNonNull(view.file()));
		return List.of(affirmed, block(bytes),
				LetterDescription.read(paper.metadata(bytes).orElseThrow()).sender().capacity(),
				Objects.requireNonNull(view.capacity()), trail(), directory.heldBy(by.person()).stream()
						.filter(held -> held.position().id().equals(by.position())).findFirst().orElseThrow().capacity());
	}

	private static Capacity affirmed(Preflight preflight) {
		return preflight.checks().stream().filter(check -> check.code().equals("letter.preflight.authority.as"))
				.map(check -> (Capacity) check.details().getFirst()).findFirst().orElse(Capacity.PERMANENT);
	}

	private Capacity block(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			return text.toLowerCase(Locale.ROOT)
					.contains("plh. " + staff.position(POSITION).title().toLowerCase(Locale.ROOT))
							? Capacity.ACTING_DAILY
							: Capacity.PERMANENT;
		}
	}

	private Capacity trail() {
		return Capacity.valueOf(database.sql(
				"select capacity from audit_event where document = ? and event = 'letter.letter-signed'")
				.param(letter.value())
				.query((row, _) -> row.getString(1)).single());
	}
}
