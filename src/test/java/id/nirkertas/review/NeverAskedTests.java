package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Nobody is promised initials that nobody will ask. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NeverAskedTests {

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Coordination coordination;
	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;

	@BeforeEach
	void open() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void whoWillNotBeAskedIsRefusedAtOnceOrNamedWhenTheSignatoryBecomesAnother() {
		var letter = draft();
		var drafter = staff.actor("pranata1");

		refuses("review.coordination.above", () -> coordination.add(drafter, letter, position("SEKDA")));
		refuses("review.coordination.own", () -> coordination.add(drafter, letter, position("PRANATA1")));
		assertThat(pages.post().uri("/letters/" + letter + "/coordination").with(user("pranata1")).with(csrf())
				.param("unit", "SEKDA")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("adalah atasan penanda tangan", "value=\"SEKDA\"");

		coordination.add(drafter, letter, position("KABID.EKON"));
		assertThat(coordination.idle(letter)).isEmpty();
		letters.save(drafter, letter, content("KABID.EKON"), letters.view(letter).revision());
		assertThat(coordination.idle(letter)).hasSize(1);
		assertThat(pages.get().uri("/letters/" + letter + "/coordination").with(user("pranata1"))).hasStatusOk().bodyText()
				.contains(staff.position("KABID.EKON").title() + " menyusun atau menandatangani naskah ini");
	}

	@Test
	void aTemplateSaysWhomItDoesNotAsk() {
		assertThat(rule("save", "GUB")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText().contains("membawahi semua jabatan lain", "value=\"GUB\"");
		assertThat(rule("example", "SEKDA; KABID.EKON")).hasStatusOk().bodyText()
				.contains("adalah atasan penanda tangan");
	}

	private MockMvcTester.MockMvcRequestBuilder rule(String act, String positions) {
		return pages.post().uri("/chains/rule").with(user("admin")).with(csrf()).param("act", act)
				.param("kind", "OFFICIAL_LETTER").param("agency", "").param("unit", "").param("asked", "ALL")
				.param("positions", positions).param("seen", "").param("drafter", "PRANATA1")
				.param("signatory", "KADIS.KOMINFO");
	}

	private DocumentId draft() {
		return letters.draft(staff.actor("pranata1"), content("KADIS.KOMINFO"));
	}

	private DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", signatory,
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data.");
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
