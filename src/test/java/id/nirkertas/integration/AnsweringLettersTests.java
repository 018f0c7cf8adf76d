package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What came in names the letter it answers, and each of the two is found from the other by those who may see both. */
@OfficeTest
class AnsweringLettersTests {

	static final String SUBJECT = "Permohonan Narasumber Bimbingan Teknis";

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	@Test
	void isFoundFromTheLetterItAnswersAndTheOtherWayRound() {
		var asked = sent(Secrecy.ORDINARY);
		var number = letters.view(asked).number();

		var came = registered(register("agenda.kominfo", "KADIS.KOMINFO", " " + number.toLowerCase(Locale.ROOT)));

		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open(came).body()).contains("Menjawab naskah kita", number,
				"/letters/" + asked, SUBJECT);
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/letters/" + asked).body())
				.contains("Jawaban yang masuk", came);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + asked).body())
				.as("its drafter sees the letter, and not the answer").contains(SUBJECT)
				.doesNotContain("Jawaban yang masuk", came);
	}

	@Test
	void tellsWhoeverMayNotReadTheLetterItsNumberAlone() {
		var asked = sent(Secrecy.SECRET);
		var number = letters.view(asked).number();

		var came = registered(register("agenda.kominfo", "SEKDIS.KOMINFO", number));

		assertThat(Visitor.loggedIn(port, "agenda.kominfo").open(came).body()).contains("Menjawab naskah kita", number)
				.doesNotContain(SUBJECT, "/letters/" + asked);
	}

	@Test
	void answersNoLetterOfAnotherAgencyAndLosesNothing() {
		var number = letters.view(sent(Secrecy.ORDINARY)).number();

		var answer = register("agenda.bappeda", "KABAN.BAPPEDA", number);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Tidak ada surat keluar perangkat daerah Anda dengan nomor itu",
				"href=\"#answers\"",
				number);
	}

	@Test
	void offersWhatWentOutOfTheHouseLatelyAndFirstWhatWentToTheSender() {
		var body = "Universitas " + UUID.randomUUID();
		var toThem = letters.view(sentTo("Rektor " + body)).number();
		var toOthers = letters.view(sentTo("Rektor Universitas Lain")).number();
		var kinasih = Visitor.loggedIn(port, "agenda.kominfo");
		await().atMost(Duration.ofSeconds(30))
				.until(() -> kinasih.open("/incoming/new").body().contains("value=\"" + toOthers + "\""));

		var refused = kinasih.sendWithFile("/incoming/new", form("KADIS.KOMINFO", "Rektor " + body, ""), new byte[0]).body();

		assertThat(refused.indexOf("value=\"" + toThem + "\"")).isBetween(0, refused.indexOf("value=\"" + toOthers + "\""));
		assertThat(refused).contains("; Rektor " + body + ": " + SUBJECT);
		assertThat(Visitor.loggedIn(port, "agenda.bappeda").open("/incoming/new").body())
				.doesNotContain("value=\"" + toThem + "\"");
	}

	private DocumentId sent(Secrecy secrecy) {
		return secretariat.send("pranata1", Secretariat.marked(secretariat.content("OFFICIAL_LETTER", SUBJECT, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mohon bantuan Saudara."),
				Urgency.NORMAL, secrecy));
	}

	private DocumentId sentTo(String party) {
		return secretariat.send("pranata1", Secretariat.outside(secretariat.content("OFFICIAL_LETTER", SUBJECT, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini kami mohon bantuan Saudara."),
				List.of(party + "; Kota Contoh Raya")));
	}

	private HttpResponse<String> register(String registrar, String addressee, String answers) {
		var visitor = Visitor.loggedIn(port, registrar);
		visitor.open("/incoming/new");
		return visitor.sendWithFile("/incoming/new", form(addressee, "Rektor Universitas Contoh", answers),
				IncomingMail.scan(1));
	}

	private Map<String, String> form(String addressee, String sender, String answers) {
		var form = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "channel", "POST", "sender", sender,
				"number", IncomingMail.number(), "on", Staff.today().toString(), "subject", "Kesediaan sebagai narasumber",
				"urgency", "NORMAL", "secrecy", "ORDINARY", "classification", "000.8.3", "addressee",
				staff.position(addressee).title()));
		form.put("standing", "ADDRESSEE");
		form.put("answers", answers);
		return form;
	}

	private static String registered(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(303);
		return URI.create(answer.headers().firstValue("location").orElseThrow()).getPath();
	}
}
