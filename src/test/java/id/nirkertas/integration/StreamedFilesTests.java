package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However large a file may be, it goes from a browser to the vault and back in small pieces. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class StreamedFilesTests {

	static final int MEGABYTE = 1024 * 1024;
	static final int LARGE = 49;
	/** A window of the vault, what a connection holds, and what goes on beside. */
	static final long PIECES = 16L * MEGABYTE;
	/** The tests' own object store, in the same process, holds what it is given until it has compared it with its signature. */
	static final long HELD_BY_THE_STORE = (long) LARGE * MEGABYTE;

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	OfficeFaults faults;
	@TempDir
	Path folder;

	Visitor citra;
	DocumentId letter;

	@BeforeEach
	void beginALetter() {
		letter = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
		citra = Visitor.loggedIn(port, "pranata1");
		citra.open("/letters/" + letter + "/draft");
	}

	@AfterEach
	void mend() {
		faults.mend();
	}

	@Test
	void aLargeFileIsNeverWholeInMemory() throws IOException {
		var file = pdf(LARGE);
		assertThat(attach(pdf(1))).as("everything is warm").isEqualTo(303);
		var held = new ArrayList<Long>();
		var before = live();
		faults.storeFailsWhen(() -> {
			held.add(live() - before);
			return false;
		});

		assertThat(attach(file)).isEqualTo(303);
		faults.mend();
		assertThat(held).as("while it goes to the object store").isNotEmpty()
				.allMatch(more -> more < PIECES + HELD_BY_THE_STORE);

		var large = letters.view(letter).attachments().getLast();
		assertThat(large.file().length()).isEqualTo(Files.size(file));
		try (var download = citra.stream("/letters/" + letter + "/attachments/" + large.id())) {
			assertThat(download.readNBytes(MEGABYTE)).isEqualTo(head(file));
			assertThat(live() - before).as("while a slow browser takes it").isLessThan(PIECES);
		}
		try (var download = citra.stream("/letters/" + letter + "/attachments/" + large.id())) {
			assertThat(Fingerprint.of(download)).isEqualTo(large.file().fingerprint());
		}
	}

	@Test
	void aFileOfFiftyOneMegabytesIsRefusedWithASentence() throws IOException {
		var answer = sent(pdf(51));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("lebih besar dari 50 MB", "Subyek yang Diketik");
		assertThat(letters.view(letter).attachments()).isEmpty();
	}

	private int attach(Path file) throws IOException {
		return sent(file).statusCode();
	}

	private HttpResponse<String> sent(Path file) throws IOException {
		return citra.sendWithFile("/letters/" + letter + "/draft",
				Map.of("revision", Integer.toString(letters.view(letter).revision()), "kind", "OFFICIAL_LETTER", "urgency",
						"NORMAL", "secrecy", "ORDINARY", "subject", "Subyek yang Diketik", "addressees", "KABAN.BAPPEDA"),
				BodyPublishers.ofFile(file), "data.pdf");
	}

	/** A page, and a remark of so many megabytes. */
	private Path pdf(int megabytes) throws IOException {
		var file = folder.resolve(megabytes + ".pdf");
		var page = IncomingMail.scan(1);
		var text = new String(page, StandardCharsets.ISO_8859_1);
		try (var out = Files.newOutputStream(file)) {
			out.write(page);
			for (var line = 0; line < megabytes * 1024; line++) {
				out.write(
						("% " + Integer.toString(line)).repeat(1024).substring(0, 1023).getBytes(StandardCharsets.US_ASCII));
				out.write('\n');
			}
			out.write(text.substring(text.lastIndexOf("startxref")).getBytes(StandardCharsets.US_ASCII));
		}
		return file;
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(MEGABYTE);
		}
	}

	/** What is in use once everything else is thrown away. */
	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
