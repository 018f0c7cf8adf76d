package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of the registration enters each letter once, and loses nothing that was typed. */
@OfficeTest
class RegistrationPagesTests {

	@LocalServerPort
	int port;
	@Autowired
	Registry registry;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	Access access;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;

	Visitor kinasih;
	Map<String, String> form;

	@BeforeEach
	void openTheRegistration() {
		kinasih = Visitor.loggedIn(port, "agenda.bappeda");
		var page = kinasih.open("/incoming/new").body();
		form = new LinkedHashMap<>(Map.of("id", value(page, "id"), "channel", "POST", "sender", IncomingMail.SENDER,
				"number",
				IncomingMail.number(), "on", Staff.today().toString(), "subject", IncomingMail.SUBJECT, "urgency", "URGENT",
				"secrecy", "ORDINARY", "classification", "000.8.3", "addressee",
				staff.position("KABAN.BAPPEDA").title()));
		form.put("standing", "ADDRESSEE");
	}

	@Test
	void registersALetterWithItsScan() {
		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(2));

		assertThat(answer.statusCode()).isEqualTo(303);
		var page = kinasih.open(location(answer.headers().firstValue("location").orElseThrow()));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(IncomingMail.SUBJECT, form.get("number"), "belum dibaca", "Halaman 2 dari 2");
		assertThat(kinasih.open("/incoming").body()).contains(form.get("number"));
	}

	@Test
	void theAgendaBookSaysWhenWithYearAndZoneAndToWhomALetterIsAddressed() {
		kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		var book = kinasih.open("/incoming").body();

		assertThat(book).containsPattern(IncomingPagesTests.MOMENT).contains("Ditujukan kepada " + form.get("addressee"));
	}

	@Test
	void losesNothingTypedWhenTheScanIsTooLarge() {
		var answer = kinasih.sendWithFile("/incoming/new", form, new byte[60 * 1024 * 1024]);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("60 MB", form.get("number"), IncomingMail.SUBJECT);
	}

	@Test
	void takesNoFileThatIsNoPdf() {
		var answer = kinasih.sendWithFile("/incoming/new", form, "GIF89a".getBytes(StandardCharsets.UTF_8));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("bukan PDF", form.get("number"));
	}

	@Test
	void saysThatAChosenScanIsEmptyAndKeepsTheOneBefore() {
		form.put("on", Staff.today().plusDays(1).toString());
		form.put("scan", value(kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1)).body(), "scan"));
		form.put("on", Staff.today().toString());

		var answer = kinasih.sendWithFile("/incoming/new", form, new byte[0], "kosong-sekali.pdf");

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("kosong-sekali.pdf", "kosong (0 bita)", form.get("number"))
				.doesNotContain("belum dipilih");
		assertThat(value(answer.body(), "scan")).isEqualTo(form.get("scan"));
	}

	@Test
	void keepsTheScanWhileTheFormIsMended() {
		form.put("on", Staff.today().plusDays(1).toString());
		var refused = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		form.put("on", Staff.today().toString());
		form.put("scan", value(refused.body(), "scan"));

		var answer = kinasih.sendWithFile("/incoming/new", form, new byte[0]);

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("belum tiba");
		assertThat(answer.statusCode()).isEqualTo(303);
	}

	@Test
	void offersWhatIsRegisteredAlready() {
		kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		form.put("id", DocumentId.random().toString());

		var offered = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		form.put("again", "true");
		var again = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(offered.statusCode()).isEqualTo(422);
		assertThat(offered.body()).contains("sudah terdaftar");
		assertThat(again.statusCode()).isEqualTo(303);
	}

	@Test
	void registersALetterOnceHoweverOftenItsFormIsSent() {
		var scan = IncomingMail.scan(1);

		var both = Stream.of(1, 2).map(_ -> kinasih.sendWithFile("/incoming/new", form, scan)).toList();

		assertThat(both).extracting(answer -> answer.statusCode()).containsOnly(303);
		assertThat(both.stream().map(answer -> answer.headers().firstValue("location")).distinct()).hasSize(1);
		assertThat(entries()).isOne();
	}

	@Test
	void registersAnotherLetterFromAFormThatWasSentBefore() {
		var first = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		form.put("number", IncomingMail.number());

		var second = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(2));

		assertThat(second.statusCode()).isEqualTo(303);
		assertThat(second.headers().firstValue("location")).isNotEqualTo(first.headers().firstValue("location"));
		assertThat(entries()).isOne();
	}

	@Test
	void offersWhatIsRegisteredAlreadyWhenTheSameFormComesBackWithAnotherSubject() {
		kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));
		form.put("subject", "Permintaan Data, Ralat");

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("sudah terdaftar", "Permintaan Data, Ralat");
		assertThat(entries()).isOne();
	}

	@Test
	void letsNobodyRegisterUnderTheDraftOfAnotherAgency() {
		var draft = letters.draft(staff.actor("pranata1"), Secretariat.marked(secretariat.content("OFFICIAL_LETTER",
				"Hasil Pemeriksaan", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Isi rahasia."),
				Urgency.NORMAL, Secrecy.SECRET));
		form.put("id", draft.toString());
		form.put("secrecy", "TOP_SECRET");

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).as("registered as a letter of its own").isEqualTo(303);
		assertThat(entries()).isOne();
		assertThat(registry.views(List.of(draft))).isEmpty();
		assertThat(Stream.of("agenda.bappeda", "kaban.bappeda").map(person -> staff.person(person).id()))
				.noneMatch(person -> access.maySee(person, draft).isAllowed());
		letters.submit(staff.actor("pranata1"), draft);
	}

	@Test
	void threeFormsWithOneLetterInOneMomentMakeOneEntry() throws InterruptedException {
		var tabs = Stream.generate(() -> Visitor.loggedIn(port, "agenda.bappeda")).limit(3)
				.peek(visitor -> visitor.open("/incoming/new")).<Callable<Integer>>map(visitor -> () -> {
					var same = new HashMap<>(form);
					same.put("id", DocumentId.random().toString());
					return visitor.sendWithFile("/incoming/new", same, IncomingMail.scan(1)).statusCode();
				}).toList();
		List<Integer> answers;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			answers = threads.invokeAll(tabs).stream().map(Future::resultNow).toList();
		}

		assertThat(answers).containsExactlyInAnyOrder(303, 422, 422);
		assertThat(entries()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = {"+999999999-01-01", "-999999999-12-31", "0001-01-01", "2026-02-30", "kemarin"})
	void refusesADayThatNoLetterIsOf(String day) {
		form.put("on", day);

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(form.get("number"), IncomingMail.SUBJECT);
	}

	@Test
	void showsTheRegistrarOfASecretLetterOnlyItsEntry() {
		form.put("secrecy", "SECRET");
		form.put("subject", "Hasil Pemeriksaan Khusus");

		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(1));

		assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/incoming");
		assertThat(kinasih.open("/incoming").body()).contains(form.get("number"), "[RAHASIA]")
				.doesNotContain("Hasil Pemeriksaan Khusus");
	}

	private int entries() {
		return database.sql("select count(*) from registry_incoming where number = :number")
				.param("number", form.get("number"))
				.query(Integer.class).single();
	}

	private static String location(String address) {
		return address.startsWith("http") ? java.net.URI.create(address).getPath() : address;
	}

	private static String value(String page, String field) {
		var found = Pattern.compile("name=\"%s\"[^>]*value=\"([^\"]*)\"".formatted(field)).matcher(page);
		assertThat(found.find()).as("field " + field).isTrue();
		return found.group(1);
	}
}
