package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailEntry;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A drafter gives a letter up while others wait for it or are waited for. */
@OfficeTest
class WithdrawalTests {

	static final String REASON = "Rapat <ditiadakan>";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Notices notices;
	@Autowired
	Trail trail;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void theReasonStandsOnTheTrailAndOnTheLettersPage() {
		var letter = submitted(Secrecy.ORDINARY);

		assertThat(withdraw(letter)).hasStatus3xxRedirection();

		assertThat(reasonOnTheTrail(letter)).isEqualTo(REASON);
		assertThat(page("kabid.aptika", "/letters/" + letter)).hasStatusOk().bodyText().contains(
				"Naskah ini ditarik kembali oleh " + staff.person("pranata1").name(), "Rapat &lt;ditiadakan&gt;");
	}

	@Test
	void theReviewerItWaitedForIsTold() {
		var letter = submitted(Secrecy.ORDINARY);
		withdraw(letter);

		awaitNotice("kabid.aptika", letter);

		assertThat(page("kabid.aptika", "/notices")).bodyText().contains("/letters/" + letter, "ditarik kembali oleh",
				"Rencana yang Dibatalkan");
		assertThat(told("sekdis.kominfo", letter)).isEmpty();
	}

	@Test
	void theSignatoryItWaitedForIsTold() {
		var letter = submitted(Secrecy.ORDINARY);
		secretariat.gatherInitials(letter);
		withdraw(letter);

		awaitNotice("kadis.kominfo", letter);

		assertThat(told("kabid.aptika", letter)).isEmpty();
	}

	@Test
	void theKeepersWhoWereToNumberItAreToldAndNotItsSignatory() {
		try (var _ = OneGate.in(office, "DISKOMINFO")) {
			var letter = submitted(Secrecy.ORDINARY);
			secretariat.gatherInitials(letter);
			withdraw(letter);

			awaitNotice("agenda.kominfo", letter);
			assertThat(told("kadis.kominfo", letter)).isEmpty();
		}
	}

	@Test
	void ofASecretLetterNeitherSubjectNorReasonLeavesIt() {
		var letter = submitted(Secrecy.SECRET);
		withdraw(letter);
		awaitNotice("kabid.aptika", letter);

		assertThat(reasonOnTheTrail(letter)).startsWith("sha256:").doesNotContain("Rapat");
		assertThat(page("kabid.aptika", "/notices")).bodyText().contains("/letters/" + letter)
				.doesNotContain("Rahasia yang Dibatalkan", "ditiadakan");
		assertThat(page("kabid.aptika", "/letters/" + letter)).bodyText().contains("Rapat &lt;ditiadakan&gt;");
	}

	private DocumentId submitted(Secrecy secrecy) {
		var subject = secrecy.hidesSubject() ? "Rahasia yang Dibatalkan" : "Rencana yang Dibatalkan";
		return secretariat.submit("pranata1", Secretariat.marked(secretariat.content("OFFICIAL_LETTER", subject, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."), Urgency.NORMAL,
				secrecy));
	}

	private MvcTestResult withdraw(DocumentId letter) {
		return pages.post().uri("/letters/" + letter + "/withdrawal").with(user("pranata1")).with(csrf())
				.param("reason", REASON).exchange();
	}

	private String reasonOnTheTrail(DocumentId letter) {
		return trail.about(letter).stream().filter(line -> line.event().equals("letter.letter-withdrawn"))
				.map(TrailEntry::facts).map(facts -> facts.getOrDefault("reason", "")).findFirst().orElseThrow();
	}

	private void awaitNotice(String username, DocumentId letter) {
		await().atMost(Duration.ofSeconds(20)).until(() -> told(username, letter).size() == 1);
	}

	private List<NoticeView> told(String username, DocumentId letter) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE).stream()
				.filter(notice -> letter.equals(notice.document())).toList();
	}

	private MvcTestResult page(String username, String address) {
		return pages.get().uri(address).with(user(username)).exchange();
	}
}
