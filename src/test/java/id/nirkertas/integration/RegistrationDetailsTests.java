package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be said of a letter besides, the scan that was entered before, and the receipt. */
@OfficeTest
class RegistrationDetailsTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Visitor kinasih;
	Map<String, String> form;

	@BeforeEach
	void openTheRegistration() {
		kinasih = Visitor.loggedIn(port, "agenda.bappeda");
		kinasih.open("/incoming/new");
		form = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "channel", "POST", "sender",
				IncomingMail.SENDER, "number", IncomingMail.number(), "on", Staff.today().minusDays(9).toString(), "subject",
				IncomingMail.SUBJECT, "urgency", "URGENT", "secrecy", "ORDINARY", "classification", "000.8.3", "addressee",
				staff.position("KABAN.BAPPEDA").title()));
		form.put("standing", "ADDRESSEE");
	}

	@Test
	void keepsAllThatIsSaidOfALetterAndShowsItOnItsPage() {
		form.putAll(Map.of("came", Staff.today().minusDays(2).toString(), "hour", "09:41", "kind", "Surat Undangan",
				"summary",
				"Rapat membahas data <b>layanan</b>.", "enclosures", "3", "measure", "lembar", "keyword", "Layanan digital",
				"shelf", "Lemari 2, map 14", "held", Staff.today().plusDays(5).toString(), "begins", "13:30"));
		form.put("venue", "Aula Bappeda");

		var address = registered(kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1)));

		assertThat(kinasih.open(address).body()).contains("09.41", "<dt>Jenis naskah", "Surat Undangan",
				"Rapat membahas data &lt;b&gt;layanan&lt;/b&gt;.", "3 lembar", "Layanan digital", "Lemari 2, map 14",
				"pukul 13.30", ", Aula Bappeda");
		var number = registry.view(id(address)).agendaNumber();
		assertThat(number).as("of the year of registering").endsWith("/" + Staff.today().getYear());
		assertThat(kinasih.open("/incoming").body()).contains("09.41 WIB", "3 lembar", "Rapat membahas data");
	}

	@Test
	void aLetterOfWhichNothingMoreIsSaidReadsAsBefore() {
		var address = registered(kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1)));

		assertThat(kinasih.open(address).body()).contains(IncomingMail.SUBJECT).doesNotContain("<dt>Isi ringkas",
				"<dt>Jenis naskah", "<dt>Lampiran", "<dt>Lokasi fisik", "<dt>Acara", "<dt>Indeks");
		assertThat(registry.view(id(address)).receivedAt()).isEqualTo(registry.view(id(address)).enteredAt());
	}

	@Test
	void namesEveryHalfThatWasLeftOutAndLosesNothing() {
		form.putAll(Map.of("came", Staff.today().toString(), "venue", "Aula Bappeda", "measure", "lembar", "kind", "Puisi",
				"keyword", "Layanan digital"));

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Jam terima belum diisi", "Tanggal acara belum diisi",
				"Jumlah lampiran belum diisi", "Pilihan ini tidak dikenal", "Aula Bappeda", "Layanan digital")
				.containsPattern("<details open");
	}

	@Test
	void refusesAReceptionBeforeTheLetterWasWrittenBesideItsDay() {
		form.putAll(Map.of("came", Staff.today().minusDays(10).toString(), "hour", "09:00"));

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("sesudah tanggal terima", "href=\"#on\"");
	}

	@Test
	void offersALetterThatWasEnteredWithTheSameScan() {
		var scan = IncomingMail.scan(1);
		var first = registry.view(id(registered(kinasih.sendWithFile("/incoming/new", form, scan))));
		form.putAll(Map.of("id", UUID.randomUUID().toString(), "number", IncomingMail.number(), "sender", "Bupati Contoh"));

		var offered = kinasih.sendWithFile("/incoming/new", form, scan);
		form.put("again", "true");
		var again = kinasih.sendWithFile("/incoming/new", form, scan);

		assertThat(offered.statusCode()).isEqualTo(422);
		assertThat(offered.body()).contains("Agenda " + first.agendaNumber(), "pindaiannya sama persis");
		assertThat(again.statusCode()).isEqualTo(303);
	}

	@Test
	void twoLettersWithOneScanInOneMomentMakeOneEntry() throws InterruptedException {
		var scan = IncomingMail.scan(1);
		var tabs = Stream.of("Bupati Contoh", "Wali Kota Contoh").<Callable<Integer>>map(sender -> () -> {
			var visitor = Visitor.loggedIn(port, "agenda.bappeda");
			visitor.open("/incoming/new");
			var other = new HashMap<>(form);
			other.putAll(Map.of("id", UUID.randomUUID().toString(), "sender", sender, "number", IncomingMail.number()));
			return visitor.sendWithFile("/incoming/new", other, scan).statusCode();
		}).toList();

		List<Integer> answers;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			answers = threads.invokeAll(tabs).stream().map(Future::resultNow).toList();
		}

		assertThat(answers).containsExactlyInAnyOrder(303, 422);
	}

	@Test
	void givesAReceiptThatSaysWhatCameAndWhoTookIt() {
		var address = registered(kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1)));

		assertThat(kinasih.open(address).body()).contains(address + "/receipt");
		assertThat(kinasih.open(address + "/receipt").body()).contains("Tanda terima naskah", form.get("number"),
				IncomingMail.SUBJECT, staff.person("agenda.bappeda").name(), staff.position("AGENDA.BAPPEDA").title(),
				registry.view(id(address)).agendaNumber());
		assertThat(Visitor.loggedIn(port, "kadis.disdik").open(address + "/receipt").statusCode()).isEqualTo(403);
	}

	@Test
	void theReceiptOfASecretLetterSaysNothingOfWhatIsInIt() {
		form.putAll(Map.of("secrecy", "SECRET", "subject", "Hasil Pemeriksaan Khusus", "summary", "Temuan atas kas daerah"));

		kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		var entry = new DocumentId(database.sql("select id from registry_incoming where number = :number")
				.param("number", form.get("number")).query(UUID.class).single());
		assertThat(kinasih.open("/incoming").body()).contains("/incoming/" + entry + "/receipt")
				.doesNotContain("Temuan atas kas daerah");
		assertThat(kinasih.open("/incoming/" + entry + "/receipt").body()).contains("[RAHASIA]", form.get("number"))
				.doesNotContain("Hasil Pemeriksaan Khusus", "Temuan atas kas daerah");
		assertThat(Visitor.loggedIn(port, "agenda.kominfo").open("/incoming/" + entry + "/receipt").statusCode())
				.as("the keeper of another book").isEqualTo(403);
	}

	private static String registered(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(303);
		return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
	}

	private static DocumentId id(String address) {
		return new DocumentId(UUID.fromString(address.substring("/incoming/".length())));
	}
}
