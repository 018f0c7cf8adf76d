package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.EntryDetails;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agenda book page by page, on paper and for a spreadsheet: every line of it, and no more of a line than may be read. */
@OfficeTest
class AgendaTableTests {

	static final int YEAR = 1996;
	static final int ENTRIES = 1100;

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	@AfterEach
	void closeTheOldBook() {
		database.sql("delete from registry_incoming where year = :year").param("year", YEAR).update();
	}

	@Test
	void bothTablesHoldEveryLineOfTheYearInTheOrderOfItsNumbers() throws IOException {
		keepAnOldBook();
		var numbers = IntStream.rangeClosed(1, ENTRIES).mapToObj(ordinal -> ordinal + "/" + YEAR).toList();

		var csv = csv("year=" + YEAR).lines().skip(1).map(line -> line.substring(1, line.indexOf('"', 1))).toList();
		var rows = xlsx("year=" + YEAR).split("<row ", -1);

		assertThat(csv).isEqualTo(numbers);
		assertThat(rows).hasSize(ENTRIES + 2);
		assertThat(rows[ENTRIES + 1]).contains(">%d/%d<".formatted(ENTRIES, YEAR));
	}

	@Test
	void theBookIsReadPageByPageOrAsAWhole() {
		keepAnOldBook();
		var kinasih = Visitor.loggedIn(port, "agenda.bappeda");

		assertThat(kinasih.open("/incoming?year=" + YEAR).body()).contains(">1100/1996<", ">1001/1996<", "Halaman 1 dari 11")
				.doesNotContain(">1000/1996<");
		assertThat(kinasih.open("/incoming?year=" + YEAR + "&page=11").body()).contains(">100/1996<", ">1/1996<")
				.doesNotContain(">101/1996<");
		assertThat(kinasih.open("/incoming?page=99999999&year=" + YEAR).body()).contains("Halaman 11 dari 11");
		assertThat(kinasih.open("/incoming?page=all&year=" + YEAR).body()).contains(">1/1996<", ">500/1996<", ">1100/1996<")
				.doesNotContain("Halaman 1 dari");
	}

	@Test
	void aSpanHoldsWhatCameOnItsDaysInTheTimeOfTheAgency() {
		keepAnOldBook();

		var lines = csv("year=" + YEAR + "&from=1996-01-02&until=1996-01-03").lines().skip(1).toList();

		assertThat(lines).hasSize(48);
		assertThat(lines.getFirst()).contains("\"24/1996\",\"2 Januari 1996 00.00 WIB\"");
		assertThat(lines.getLast()).contains("\"71/1996\",\"3 Januari 1996 23.00 WIB\"");
		var kinasih = Visitor.loggedIn(port, "agenda.bappeda");
		assertThat(kinasih.open("/incoming?year=1996&from=1996-01-02&until=1996-01-03").body()).contains("48 naskah");
		assertThat(kinasih.open("/incoming?from=1996-01-03&until=1996-01-02").body()).contains("mendahului tanggal awal");
		assertThat(kinasih.open("/incoming/book.csv?from=kemarin").body()).contains("Tanggal ini tidak terbaca");
	}

	@Test
	void saysToWhomALetterWasPassedOnAndWhatIsInIt() throws IOException {
		var letter = registered(Secrecy.ORDINARY, "=2+5 Permintaan data");
		var number = registry.view(letter).agendaNumber();
		dispositions.give(staff.actor("kaban.bappeda"), letter, null, order("KABID.EKON"));

		var line = line(csv("year=" + Staff.today().getYear()), number);

		assertThat(line).contains("Ditujukan kepada " + staff.position("KABAN.BAPPEDA").title(),
				"Disposisi: " + staff.position("KABID.EKON").title(), "'=2+5 Permintaan data", "7 eksemplar",
				"Isinya tentang layanan");
		assertThat(xlsx("")).contains("Disposisi: " + staff.position("KABID.EKON").title()).doesNotContain("<f>");
		assertThat(Visitor.loggedIn(port, "agenda.bappeda").open("/incoming").body())
				.contains("Disposisi: " + staff.position("KABID.EKON").title());
	}

	@Test
	void ofASecretLetterNoTableSaysWhatItIsAboutNorWhereItWent() throws IOException {
		var letter = registered(Secrecy.SECRET, "Pemeriksaan kas yang dirahasiakan");
		var number = registry.view(letter).agendaNumber();
		dispositions.give(staff.actor("kaban.bappeda"), letter, null, order("PERENCANA1"));

		var csv = csv("year=" + Staff.today().getYear());

		assertThat(line(csv, number)).contains("[RAHASIA]").doesNotContain("Disposisi:", "Isinya tentang layanan");
		assertThat(csv + xlsx("")).doesNotContain("Pemeriksaan kas yang dirahasiakan");
	}

	@Test
	void isHandedToItsKeepersAlone() {
		var seno = Visitor.loggedIn(port, "kaban.bappeda");

		assertThat(List.of("/incoming/book.csv", "/incoming/book.xlsx"))
				.allSatisfy(table -> assertThat(seno.open(table).statusCode()).isEqualTo(403));
	}

	/** A letter each hour since one in the morning of New Year's Day, where the agency is. */
	private void keepAnOldBook() {
		var model = registered(Secrecy.ORDINARY, "Undangan rapat");
		database.sql(
				"""
						insert into registry_incoming (id, agency, year, ordinal, agenda_number, channel, sender, number, letter_on, subject,
							urgency, secrecy, classification, addressee, standing, fingerprint, length, media_type, pages, state,
							received_by, received_at)
						select gen_random_uuid(), agency, :year, n, n || '/' || :year, channel, sender, 'B-' || n, date '1995-12-01',
							subject, urgency, secrecy, classification, addressee, standing, fingerprint, length, media_type, pages, 'UNREAD',
							received_by, timestamptz '1995-12-31 17:00:00Z' + n * interval '1 hour'
						from registry_incoming, generate_series(1, :entries) n where id = :model""")
				.param("year", YEAR).param("entries", ENTRIES).param("model", model.value()).update();
	}

	private DocumentId registered(Secrecy secrecy, String subject) {
		var letter = IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), secrecy);
		var details = new EntryDetails(null, "", "Isinya tentang layanan", 7, "eksemplar", "", "", null);
		return registry.register(staff.actor("agenda.bappeda"),
				new Received(letter.channel(), letter.sender(), letter.number(), letter.on(), subject, letter.urgency(),
						letter.secrecy(), letter.classification(), letter.addressee(), letter.standing(), letter.file(),
						null,
						details));
	}

	private DispositionOrder order(String recipient) {
		return new DispositionOrder(List.of(new Recipient(staff.position(recipient).id(), Part.LEAD)), List.of("FOLLOW_UP"),
				"", null);
	}

	private static String line(String csv, String number) {
		var from = csv.indexOf("\"" + number + "\"");
		assertThat(from).as(number).isPositive();
		return csv.substring(from, csv.indexOf("\r\n", from));
	}

	private String csv(String query) {
		return new String(table("/incoming/book.csv?" + query), StandardCharsets.UTF_8);
	}

	private String xlsx(String query) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(table("/incoming/book.xlsx?" + query)))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith("sheet1.xml")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new IllegalStateException("No sheet");
	}

	private byte[] table(String address) {
		var answer = Visitor.loggedIn(port, "agenda.bappeda").download(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}
}
