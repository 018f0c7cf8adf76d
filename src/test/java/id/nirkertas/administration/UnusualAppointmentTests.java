package id.nirkertas.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Position;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A Plh. for a vacant position and a Pj. of too low a level are made when the administrator has read what is unusual in them. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class UnusualAppointmentTests {

	static final Pattern TICK = Pattern.compile("name=\"sure\" value=\"([^\"]+)\"");
	static final String VACANT = "tidak mempunyai pejabat definitif. Plh. hanya menggantikan pejabat yang berhalangan sementara";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Appointments appointments;
	@Autowired
	Staff staff;

	final String mark = "UJI." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
	final LocalDate today = Staff.today();

	MockMvcTester pages;
	Position position;

	@BeforeEach
	void aVacantPosition() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		assertThat(post("/organisation/positions/new", Map.of("ident", mark, "title", "Kepala Uji Janggal", "unit",
				staff.position("KABAN.BKD").unit().toString(), "superior", "KABAN.BKD", "level", "SECOND", "revision",
				"-1")))
				.hasStatus3xxRedirection();
		position = staff.position(mark);
	}

	@Test
	void aPlhForAVacantPositionIsAskedOnceMoreAndThenMade() {
		var form = form("pranata2", "ACTING_DAILY", today.plusDays(2));

		var asked = appoint(form);

		assertThat(asked).hasStatusOk().bodyText().contains("Periksa dahulu sebelum menunjuk",
				"Kepala Uji Janggal " + VACANT,
				"value=\"pranata2\"", "value=\"SP Uji\"");
		assertThat(appointments.of(position.id())).isEmpty();

		form.put("sure", tick(asked));
		assertThat(appoint(form)).hasStatus3xxRedirection();
		assertThat(appoint(form)).as("pressed twice").hasStatus3xxRedirection();
		assertThat(appointments.of(position.id())).hasSize(1);
		assertThat(body(pages.get().uri("/organisation/positions/" + position.id()).with(user("admin")).exchange()))
				.contains(VACANT).doesNotContain("Periksa dahulu sebelum menunjuk");
	}

	@Test
	void whatWasTickedForOneIsAskedAgainForAnother() {
		var form = form("pranata2", "ACTING_DAILY", today.plusDays(2));
		form.put("sure", tick(appoint(form)));
		form.put("capacity", "CARETAKER");

		assertThat(appoint(form)).hasStatusOk().bodyText()
				.contains(staff.person("pranata2").name() + " (pejabat fungsional)",
						"di bawah yang dituntut dari Pj. Kepala Uji Janggal: paling rendah pejabat eselon II")
				.doesNotContain(VACANT);
		assertThat(appointments.of(position.id())).isEmpty();
	}

	@Test
	void whatIsUsualIsMadeAtOnceAndWhatIsWrongIsRefusedForThat() {
		assertThat(appoint(form("pranata2", "ACTING_DAILY", null))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Plh. hanya untuk sementara: isi hari terakhirnya.")
				.doesNotContain("Periksa dahulu sebelum menunjuk");
		assertThat(appoint(form("kadis.disdik", "CARETAKER", today.plusDays(1)))).hasStatus3xxRedirection();
		assertThat(appoint(form("pranata2", "ACTING_DAILY", today.plusDays(1)))).as("a Pj. can be away")
				.hasStatus3xxRedirection();
	}

	private Map<String, String> form(String person, String capacity, @Nullable LocalDate until) {
		return new HashMap<>(Map.of("person", person, "capacity", capacity, "from", today.toString(), "until",
				until == null ? "" : until.toString(), "basis", "SP Uji"));
	}

	private static String tick(MvcTestResult asked) {
		return TICK.matcher(body(asked)).results().map(found -> found.group(1)).findFirst().orElseThrow();
	}

	private MvcTestResult appoint(Map<String, String> form) {
		return post("/organisation/positions/" + position.id() + "/assignments", form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = pages.post().uri(address).with(user("admin")).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static String body(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		} catch (UnsupportedEncodingException e) {
			throw new UncheckedIOException(e);
		}
	}
}
