package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.letter.Details;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Mandate;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.letter.NumberedCopy;
import id.nirkertas.letter.OutsideParty;
import id.nirkertas.letter.Particulars;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A secret letter goes out under one number in as many signed copies as its distribution list has names, to each their own. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NumberedCopiesTests {

	static final String HEAD = "inspektur";
	static final OutsideParty RECTOR = new OutsideParty("Rektor Universitas Contoh", "Kota Contoh Raya");

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	NumberedCopies copies;
	@Autowired
	Registry registry;
	@Autowired
	Numbering numbering;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	OfficeFaults faults;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	Actor head;

	@BeforeEach
	void theHeadDraftsAndSigns() {
		head = staff.actor(HEAD);
	}

	@AfterEach
	void mend() {
		faults.mend();
	}

	@Test
	void oneNumberAndOnePassphraseMakeACopyForEachNameOfTheList() {
		var letter = sign(ready(Secrecy.SECRET));

		var made = copies.of(letter.id());
		assertThat(made).extracting(NumberedCopy::mark).containsExactly("Salinan 1 dari 3", "Salinan 2 dari 3",
				"Salinan 3 dari 3");
		assertThat(made).extracting(NumberedCopy::position).containsExactly(staff.position("KABAN.BAPPEDA").id(), null,
				staff.position("SEKDA").id());
		assertThat(made.get(1).outside()).isEqualTo(RECTOR);
		assertThat(Stream.concat(Stream.of(letter.code()), made.stream().map(NumberedCopy::code))).doesNotHaveDuplicates()
				.hasSize(4);
		for (var copy : made) {
			assertThat(text(copy)).contains(letter.number(), copy.mark(), "DAFTAR DISTRIBUSI", RECTOR.name())
					.doesNotContain("Pertinggal");
		}
		assertThat(text(letter)).contains(letter.number(), "Pertinggal", "DAFTAR DISTRIBUSI")
				.doesNotContain("Salinan 1 dari 3\n");
		assertThat(numbering.audit()).allMatch(audit -> audit.isSound());
	}

	@Test
	void everyRecipientGetsTheirOwnCopyAndNobodyElseAny() {
		var letter = sign(ready(Secrecy.TOP_SECRET));
		var made = copies.of(letter.id());

		assertThat(registry.cameOf(letter.id()))
				.extracting(entry -> entry.letter().addressee(), entry -> entry.letter().file())
				.containsExactlyInAnyOrder(
						tuple(made.get(0).position(), made.get(0).file()),
						tuple(made.get(2).position(), made.get(2).file()));
		var entry = secretariat.arrived(letter.id(), "SEKDA").id();
		assertThat(Visitor.loggedIn(port, "sekda").download("/incoming/" + entry + "/paper").body())
				.isEqualTo(bytes(made.get(2)));
		assertThat(Visitor.loggedIn(port, "kaban.bappeda").open("/incoming/" + entry + "/paper").statusCode())
				.isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "sekda").open("/letters/" + letter.id() + "/copies/2").statusCode())
				.isEqualTo(403);
	}

	@Test
	void theSenderKeepsTheListAndHandsOverOnlyWhatGoesOutside() {
		var letter = sign(ready(Secrecy.SECRET));
		var desk = Visitor.loggedIn(port, HEAD);
		var address = "/letters/" + letter.id();

		assertThat(desk.open(address).body()).contains("Salinan 1 dari 3: Kepala Badan Perencanaan Pembangunan Daerah",
				"Salinan 2 dari 3: " + RECTOR.name(), address + "/copies/2").doesNotContain(address + "/copies/1");
		assertThat(desk.download(address + "/copies/2").body()).isEqualTo(bytes(copies.of(letter.id()).get(1)));
		assertThat(desk.open(address + "/copies/1").statusCode()).isEqualTo(404);
		assertThat(desk.download(address + "/paper").body()).isEqualTo(vault.read(Objects.requireNonNull(letter.file())));
	}

	@Test
	void whoCarriesTheLetterOutsideIsGivenTheRecipientsCopyAndNotTheSendersOwn() {
		var letter = sign(ready(Secrecy.SECRET));
		var address = "/letters/" + letter.id();

		assertThat(Visitor.loggedIn(port, HEAD).open(address + "/deliveries").body())
				.contains(RECTOR.name(), address + "/copies/2").doesNotContain(address + "/paper");
	}

	@Test
	void anybodyWhoHoldsACopyLearnsWhichItIsAndForWhom() {
		var letter = sign(ready(Secrecy.SECRET));
		var second = copies.of(letter.id()).get(1);
		var citizen = Visitor.stranger(port);

		var scanned = citizen.open("/v/" + second.code()).body();
		citizen.open("/verify");
		var uploaded = citizen.sendWithFile("/verify", Map.of(), bytes(second)).body();

		assertThat(List.of(scanned, uploaded)).allSatisfy(page -> assertThat(page)
				.contains("Asli: tanda tangan sah", "Salinan 2 dari 3, untuk " + RECTOR.name(), letter.number())
				.doesNotContain("Hasil Pemeriksaan Khusus"));
		assertThat(citizen.open("/v/" + second.code() + "/paper").statusCode()).isNotEqualTo(200);
		assertThat(citizen.open("/v/" + letter.code()).body()).contains("Asli: tanda tangan sah")
				.doesNotContain("Salinan 1");
	}

	@Test
	void aFaultBetweenTwoCopiesIssuesNothingAndTheNextAttemptKeepsNumberAndCodes() {
		var letter = ready(Secrecy.SECRET);
		var stored = objects();
		faults.storeFailsWhen(() -> objects() >= stored + 2 && numbering.numberOf(letter).isPresent());
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> sign(letter));
		assertThat(objects()).as("the letter and one copy lie in the store").isEqualTo(stored + 2);
		var reserved = letters.view(letter);
		assertThat(reserved.state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(copies.of(letter)).isEmpty();
		assertThat(count("letter_file", letter)).isZero();
		var codes = codes(letter);
		assertThat(Visitor.stranger(port).open("/v/" + codes.getFirst()).statusCode()).isEqualTo(404);
		faults.mend();

		var signed = sign(letter);

		assertThat(signed.number()).isEqualTo(reserved.number());
		assertThat(codes(letter)).isEqualTo(codes);
		assertThat(count("letter_file", letter)).isEqualTo(4);
	}

	@Test
	void hastyClicksMakeOneSetOfCopies() throws Exception {
		var letter = ready(Secrecy.SECRET);

		try (var clicks = Executors.newFixedThreadPool(4)) {
			Callable<LetterView> click = () -> sign(letter);
			assertThat(clicks.invokeAll(Stream.generate(() -> click).limit(4).toList())).extracting(Future::get)
					.extracting(LetterView::state).containsOnly(LetterState.SIGNED);
		}

		assertThat(count("letter_file", letter)).isEqualTo(4);
		assertThat(copies.of(letter)).hasSize(3);
	}

	@Test
	void theTrailHasTheFingerprintOfEachCopy() {
		var letter = sign(ready(Secrecy.SECRET));

		var facts = String.join("\n", database
				.sql("select facts::text from audit_event where event = 'letter.numbered-copy-issued' and document = ?")
				.param(letter.id().value()).query(String.class).list());

		assertThat(copies.of(letter.id())).allSatisfy(copy -> assertThat(facts).contains(file(copy).fingerprint().hex()));
		assertThat(facts).doesNotContain(RECTOR.name());
	}

	@Test
	void anOrdinaryLetterHasNoCopiesAndSaysNothingOfThem() {
		var letter = sign(ready(Secrecy.RESTRICTED));

		assertThat(copies.of(letter.id())).isEmpty();
		assertThat(count("letter_file", letter.id())).isOne();
		assertThat(text(letter)).doesNotContain("Salinan", "Pertinggal", "DAFTAR DISTRIBUSI");
	}

	private DocumentId ready(Secrecy secrecy) {
		return secretariat.submit(HEAD, content(secrecy));
	}

	private LetterView sign(DocumentId letter) {
		return letters.sign(head, letter, Staff.passphrase(HEAD));
	}

	private DraftContent content(Secrecy secrecy) {
		var content = secretariat.content("OFFICIAL_LETTER", "Hasil Pemeriksaan Khusus", "700.1.2", "INSPEKTUR",
				List.of("KABAN.BAPPEDA"), List.of("SEKDA"),
				Secretariat.text("Bersama ini disampaikan hasil.", "Terima kasih."));
		return Secretariat.marked(content, Urgency.NORMAL, secrecy)
				.with(new Particulars(Details.NONE, Mandate.OWN, "", List.of(RECTOR), List.of()));
	}

	private static StoredFile file(NumberedCopy copy) {
		return Objects.requireNonNull(copy.file());
	}

	private byte[] bytes(NumberedCopy copy) {
		return vault.read(file(copy).fingerprint());
	}

	private String text(NumberedCopy copy) {
		return text(bytes(copy));
	}

	private String text(LetterView letter) {
		return text(vault.read(Objects.requireNonNull(letter.file())));
	}

	private static String text(byte[] pdf) {
		try (var document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private List<String> codes(DocumentId letter) {
		return database.sql("select code from letter_numbered_copy where letter = ? order by copy").param(letter.value())
				.query((row, _) -> row.getString(1)).list();
	}

	private long objects() {
		return database.sql("select count(*) from storage_object").query(Long.class).single();
	}

	private long count(String table, DocumentId letter) {
		return database.sql("select count(*) from " + table + " where letter = ?").param(letter.value()).query(Long.class)
				.single();
	}
}
