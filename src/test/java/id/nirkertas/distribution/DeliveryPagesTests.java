package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What dispatcher, drafter and signatory meet when a letter goes out of the government; without script. */
@OfficeTest
class DeliveryPagesTests {

	static final String DISPATCHER = "agenda.kominfo";

	@Autowired
	WebApplicationContext office;

	@Autowired
	OutsideDeliveries outside;

	@Autowired
	Secretariat secretariat;

	final String subject = "Undangan " + UUID.randomUUID();

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void theDispatcherIsOfferedTheActOnTheLetterAndOthersSeeThatItHasNotGone() {
		var letter = signed(Secrecy.ORDINARY);
		var act = "href=\"/letters/" + letter + "/deliveries\">Catat pengiriman";

		assertThat(page(DISPATCHER, "/letters/" + letter)).hasStatusOk().bodyText().contains("0 dari 2 sudah dikirim",
				"belum dikirim", act);
		for (var reader : List.of("pranata1", "kadis.kominfo")) {
			assertThat(page(reader, "/letters/" + letter)).hasStatusOk().bodyText()
					.contains("0 dari 2 sudah dikirim", "belum dikirim", "Rincian pengiriman ke luar").doesNotContain(act);
			assertThat(page(reader, "/letters/" + letter + "/deliveries")).bodyText()
					.contains("dicatat oleh petugas ekspedisi").doesNotContain("name=\"channel\"");
			assertThat(page(reader, "/deliveries")).bodyText().contains(subject, "0 dari 2 sudah dikirim");
		}
	}

	@Test
	void everyFaultIsToldAtItsFieldAndNothingTypedIsLost() {
		var address = "/letters/" + signed(Secrecy.ORDINARY) + "/deliveries";
		var today = Staff.today().toString();

		assertThat(
				post(DISPATCHER, address, Map.of("channel", "COURIER", "sent", today, "act", "chosen", "receiver", "Sari")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#to-1\"", "value=\"Sari\"");
		assertThat(post(DISPATCHER, address, Map.of("to", "2", "sent", today, "act", "chosen")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("href=\"#channel\"", "id=\"to-2\" value=\"2\" checked=\"checked\"");
		assertThat(post(DISPATCHER, address, Map.of("to", "1", "channel", "POST", "sent", "kemarin", "act", "chosen")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#sent\"");
		assertThat(post(DISPATCHER, address,
				Map.of("to", "1", "channel", "POST", "sent", Staff.today().plusDays(1).toString(), "act", "chosen")))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("href=\"#sent\"", "belum tiba");
	}

	@Test
	void whatIsRecordedShowsHowAndWhenAndByWhom() {
		var letter = signed(Secrecy.ORDINARY);
		var address = "/letters/" + letter + "/deliveries";

		assertThat(post(DISPATCHER, address, Map.of("to", "1", "channel", "COURIER", "sent", Staff.today().toString(), "act",
				"chosen", "receiver", "<b>Sari</b>", "note", "resi 123"))).hasRedirectedUrl(address);

		assertThat(page("pranata1", address)).bodyText().contains("kurir", "diterima &lt;b&gt;Sari&lt;/b&gt;", "resi 123",
				"1 dari 2 tujuan belum dikirimi").doesNotContain("<b>Sari");
		assertThat(page("pranata1", "/letters/" + letter)).bodyText().contains("1 dari 2 sudah dikirim");
	}

	@Test
	void onlyWhoCarriesItRecordsAndOnlyWhoSeesItLooks() {
		var letter = signed(Secrecy.ORDINARY);
		var address = "/letters/" + letter + "/deliveries";
		var form = Map.of("to", "1", "channel", "COURIER", "sent", Staff.today().toString(), "act", "all");

		assertThat(post("pranata1", address, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("dicatat oleh petugas ekspedisi");
		assertThat(post("agenda.bappeda", address, form)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page("agenda.bappeda", address)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(page("agenda.bappeda", "/deliveries")).bodyText().doesNotContain(subject);
		assertThat(outside.of(letter)).noneMatch(OutsideDelivery::isSent);
	}

	@Test
	void aSecretLettersSubjectStandsInNoList() {
		signed(Secrecy.SECRET);

		assertThat(page("pranata1", "/deliveries")).hasStatusOk().bodyText().contains("(hal tidak ditampilkan)")
				.doesNotContain(subject);
		assertThat(page(DISPATCHER, "/deliveries")).bodyText().doesNotContain(subject);
	}

	@Test
	void theHomePageCountsWhatIsSignedAndNotSent() throws Exception {
		var before = counted();

		var letter = signed(Secrecy.ORDINARY);

		assertThat(counted()).isEqualTo(before + 1);
		post(DISPATCHER, "/letters/" + letter + "/deliveries",
				Map.of("channel", "EMAIL", "sent", Staff.today().toString(), "act", "all"));
		assertThat(counted()).isEqualTo(before);
	}

	private int counted() throws Exception {
		var home = page(DISPATCHER, "/").getResponse().getContentAsString();
		return Integer.parseInt(home.replaceAll("(?s).*href=\"/deliveries\"[^>]*><b>(\\d+)</b>.*", "$1"));
	}

	private DocumentId signed(Secrecy secrecy) {
		var content = secretariat.content("OFFICIAL_LETTER", subject, "500.12", "KADIS.KOMINFO", List.of(), List.of(),
				"Bersama ini disampaikan undangan.");
		return secretariat.send("pranata1", Secretariat.outside(Secretariat.marked(content, Urgency.NORMAL, secrecy),
				List.of("Rektor Universitas Contoh; Kota Contoh", "Ketua Yayasan; Kota Lain")));
	}

	private MvcTestResult page(String reader, String address) {
		return pages.get().uri(address).with(user(reader)).exchange();
	}

	private MvcTestResult post(String by, String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user(by)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}
}
