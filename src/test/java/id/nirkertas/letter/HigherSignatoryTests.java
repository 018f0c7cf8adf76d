package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** An agency drafts what the head of the region signs. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HigherSignatoryTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Paper paper;

	@Test
	void aLetterOfTheGovernorPassesEverybodyBetweenAndCarriesTheGovernorsHead() {
		var letter = secretariat.submit("pranata1", content("GUB"));
		assertThat(reviews.view(letter).awaited()).isEqualTo(staff.position("KABID.APTIKA").id());

		secretariat.finish(letter);

		var printed = paper.text(letters.paper(letter).pdf());
		assertThat(printed).startsWith("GUBERNUR").doesNotContain("DINAS KOMUNIKASI", "NIP");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
		assertThat(letters.view(letter).number()).doesNotContain("DISKOMINFO");
	}

	@Test
	void thePageOffersThoseAboveAndNobodyOfOtherAgencies() {
		var pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());

		assertThat(pages.get().uri("/letters/new").with(user("pranata1")).exchange()).hasStatusOk().bodyText()
				.contains("· SEKDA\"", "· GUB\"", "· KADIS.KOMINFO\"");
		assertThat(letters.faults(letters.draft(staff.actor("pranata1"), content("KABAN.BAPPEDA")))).extracting(Fault::code)
				.containsExactly("letter.fault.signatory-not-allowed");
	}

	private DraftContent content(String signatory) {
		return secretariat.content("OFFICIAL_LETTER", "Permohonan Dukungan", "500.12", signatory, List.of("KABAN.BKD"),
				List.of(), "Dimohon dukungan.\n\nTerima kasih.");
	}
}
