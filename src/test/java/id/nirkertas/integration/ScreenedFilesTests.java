package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.audit.Trail;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Sha256;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StubScanner;
import id.nirkertas.storage.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where an office has a virus scanner, no file is kept that it did not call clean; what was written beside it is. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ScreenedFilesTests {

	static final String WORD = "kata-uji";
	static final StubScanner SCANNER = new StubScanner(StubScanner.finding(WORD, "Uji.Virus-1"));
	static final byte[] CLEAN = IncomingMail.scan(1);
	static final byte[] INFECTED = (new String(CLEAN, StandardCharsets.ISO_8859_1) + "% " + WORD + "\n%%EOF\n")
			.getBytes(StandardCharsets.ISO_8859_1);

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Trail trail;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;

	DocumentId letter;

	@DynamicPropertySource
	static void scanner(DynamicPropertyRegistry settings) {
		settings.add("nirkertas.virus-scan.address", SCANNER::address);
		settings.add("nirkertas.virus-scan.patience", () -> "2s");
	}

	@AfterAll
	static void close() throws IOException {
		SCANNER.close();
	}

	@BeforeEach
	void beginALetter() {
		SCANNER.behave(StubScanner.finding(WORD, "Uji.Virus-1"));
		letter = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	@Test
	void aCleanFileIsTaken() {
		assertThat(attach(CLEAN).statusCode()).isEqualTo(303);

		assertThat(letters.view(letter).attachments()).hasSize(1);
	}

	@Test
	void anInfectedFileIsRefusedByNameAndKeptNowhere() throws IOException {
		var answer = attach(INFECTED);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("href=\"#file\"", "pemindai virus menemukan Uji.Virus-1", "Subyek yang Diketik");
		assertThat(letters.view(letter).content().subject()).isEqualTo("Subyek yang Diketik");
		assertThat(letters.view(letter).attachments()).isEmpty();
		var fingerprint = Fingerprint.of(new ByteArrayInputStream(INFECTED));
		Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> vault.file(fingerprint));
		assertThat(trail.about(letter)).filteredOn(line -> line.event().equals("storage.infected-file-refused"))
				.singleElement().satisfies(line -> {
					assertThat(line.person()).isEqualTo(staff.person("pranata1").id().value());
					assertThat(line.facts())
							.isEqualTo(Map.of("find", "Uji.Virus-1", "fingerprint",
									HexFormat.of().formatHex(Sha256.of(INFECTED))));
				});
	}

	@Test
	void noFileIsTakenWhileTheScannerIsSilent() {
		SCANNER.behave((in, out) -> Thread.sleep(10_000));

		var answer = attach(CLEAN);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Pemindai virus sedang tidak menjawab", "Subyek yang Diketik");
		assertThat(letters.view(letter).attachments()).isEmpty();
		SCANNER.behave(StubScanner.finding(WORD, "Uji.Virus-1"));
		assertThat(attach(CLEAN).statusCode()).isEqualTo(303);
	}

	@Test
	void anInfectedScanIsNotRegistered() {
		var before = onTheTrail();
		var kinasih = Visitor.loggedIn(port, "agenda.bappeda");
		var page = kinasih.open("/incoming/new").body();
		var id = Pattern.compile("name=\"id\"[^>]*value=\"([^\"]*)\"").matcher(page);
		assertThat(id.find()).isTrue();
		var form = new HashMap<>(Map.of("id", id.group(1), "channel", "POST", "sender", IncomingMail.SENDER, "number",
				IncomingMail.number(), "on", Staff.today().toString(), "subject", IncomingMail.SUBJECT, "urgency", "URGENT",
				"secrecy", "ORDINARY", "classification", "000.8.3", "addressee", staff.position("KABAN.BAPPEDA").title()));
		form.put("standing", "ADDRESSEE");

		var refused = kinasih.sendWithFile("/incoming/new", form, INFECTED);
		var taken = kinasih.sendWithFile("/incoming/new", form, CLEAN);

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("pemindai virus menemukan Uji.Virus-1", form.get("number"));
		assertThat(onTheTrail()).isEqualTo(before + 1);
		assertThat(taken.statusCode()).isEqualTo(303);
	}

	private int onTheTrail() {
		return database.sql("select count(*) from audit_event where event = 'storage.infected-file-refused'")
				.query(Integer.class).single();
	}

	private HttpResponse<String> attach(byte[] file) {
		var citra = Visitor.loggedIn(port, "pranata1");
		citra.open("/letters/" + letter + "/draft");
		return citra.sendWithFile("/letters/" + letter + "/draft",
				Map.of("revision", Integer.toString(letters.view(letter).revision()), "kind", "OFFICIAL_LETTER", "urgency",
						"NORMAL", "secrecy", "ORDINARY", "subject", "Subyek yang Diketik", "addressees", "KABAN.BAPPEDA"),
				file);
	}
}
