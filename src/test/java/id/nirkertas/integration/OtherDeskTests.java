package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.PositionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was written in one position is not sent in another because somebody switched in the next window. */
@OfficeTest
class OtherDeskTests {

	static final Pattern DESK = Pattern.compile("name=\"desk\" value=\"([^\"]+)\"");

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;

	@Test
	void aFormOpenedInOnePositionIsShownBeforeItIsSentInAnother() {
		var own = staff.position("SEKDIS.DINKES").id();
		var acting = staff.position("KADIS.DINKES").id();
		var deputy = Visitor.loggedIn(port, "plt.kadinkes");
		choose(deputy, acting);
		var subject = "Permohonan Vaksin " + UUID.randomUUID();
		var form = form(subject, deputy.open("/letters/new").body());
		choose(deputy, own);
		deputy.open("/letters/new");

		var shown = deputy.send("/letters/new", form);

		assertThat(shown.statusCode()).isEqualTo(422);
		assertThat(shown.body()).contains("Anda buka sebagai Kepala Dinas Kesehatan", "bertindak sebagai Sekretaris Dinas",
				subject, "Bersama ini kami mohon vaksin.", "action=\"/letters/new\"");
		assertThat(drafts(own, subject)).isZero();
		assertThat(drafts(acting, subject)).isZero();

		form.put("desk", List.of(desk(shown.body())));
		assertThat(deputy.send("/letters/new", form).statusCode()).isEqualTo(303);
		assertThat(drafts(own, subject)).isOne();
	}

	@Test
	void theInboxLeadsToThePositionThatTheWorkWaitsFor() {
		var acting = staff.position("KADIS.DINKES");
		var subject = "Permohonan Vaksin " + UUID.randomUUID();
		var letter = secretariat.send("pranata1", secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO",
				List.of("KADIS.DINKES"), List.of(), "Bersama ini kami mohon vaksin."));
		var page = "/incoming/" + secretariat.arrived(letter, "KADIS.DINKES").id();
		var deputy = Visitor.loggedIn(port, "plt.kadinkes");
		assertThat(deputy.open("/inbox").body()).contains(page + "?desk=" + acting.id());

		var shown = deputy.open(page + "?desk=" + acting.id());
		assertThat(shown.body()).contains("Pekerjaan ini menunggu jabatan " + acting.title(), "name=\"to\" value=\"" + page)
				.doesNotContain(page + "/disposition");
		var next = deputy.send("/acting", Map.of("position", List.of(acting.id().toString()), "to", List.of(page)));

		assertThat(next.headers().firstValue("Location")).hasValue(page);
		assertThat(deputy.open(page).body()).contains("Anda sekarang bertindak sebagai", page + "/disposition")
				.doesNotContain("Pekerjaan ini menunggu");
	}

	@Test
	void whoMaySwitchIsToldSoEvenWhereAPageIsHidden() {
		var acting = staff.position("KADIS.DINKES").id();
		var deputy = Visitor.loggedIn(port, "plt.kadinkes");

		assertThat(deputy.open("/dispositions/" + UUID.randomUUID() + "?desk=" + acting).body())
				.contains("Pekerjaan ini menunggu jabatan");
		assertThat(Visitor.loggedIn(port, "pranata1").open("/dispositions/" + UUID.randomUUID() + "?desk=" + acting).body())
				.doesNotContain("Pekerjaan ini menunggu");
	}

	@Test
	void aFormSentInItsOwnPositionIsTaken() {
		var citra = Visitor.loggedIn(port, "pranata1");
		var subject = "Permohonan Vaksin " + UUID.randomUUID();

		assertThat(citra.send("/letters/new", form(subject, citra.open("/letters/new").body())).statusCode()).isEqualTo(303);
		assertThat(drafts(staff.position("PRANATA1").id(), subject)).isOne();
	}

	private void choose(Visitor visitor, PositionId position) {
		visitor.open("/");
		assertThat(visitor.send("/acting", Map.of("position", List.of(position.toString()))).statusCode()).isEqualTo(303);
	}

	private static Map<String, List<String>> form(String subject, String page) {
		return new HashMap<>(Map.of("kind", List.of("OFFICIAL_LETTER"), "urgency", List.of("NORMAL"), "secrecy",
				List.of("ORDINARY"), "classification", List.of("400.7"), "subject", List.of(subject), "body",
				List.of("Bersama ini kami mohon vaksin."), "desk", List.of(desk(page))));
	}

	private static String desk(String page) {
		var found = DESK.matcher(page.substring(page.indexOf("<main")));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private long drafts(PositionId position, String subject) {
		return letters.draftedBy(List.of(position), 200).stream()
				.filter(letter -> letter.content().subject().equals(subject)).count();
	}
}
