package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Nobody is told that they may sign what their level does not sign; and nobody is held up by it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SigningAuthorityTests {

	static final String DOUBT = "lazimnya tidak menandatangani Surat Dinas ke luar perangkat daerah; penanda tangannya paling "
			+ "rendah pejabat eselon II.";
	static final String AFFIRMED = "boleh menandatangani Surat Dinas ini";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Letters letters;
	@Autowired
	SigningAuthority authority;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@ParameterizedTest
	@CsvSource({"OFFICIAL_LETTER, KADIS.KOMINFO, GUB", "OFFICIAL_LETTER, KADIS.KOMINFO, KABAN.BAPPEDA",
			"OFFICIAL_LETTER, SEKDA, GUB", "INVITATION, SEKDA, KADIS.KOMINFO",
			"OFFICIAL_LETTER, KABID.APTIKA, KADIS.KOMINFO", "OFFICIAL_NOTE, KABID.APTIKA, KADIS.KOMINFO",
			"OFFICIAL_NOTE, PRANATA1, KABID.APTIKA", "STAFF_STUDY, PRANATA1, KADIS.KOMINFO",
			"COVER_LETTER, KASUBBAG.UMPEG, KABAN.BKD", "CIRCULAR, GUB, KADIS.KOMINFO", "CIRCULAR, SEKDA, KADIS.KOMINFO",
			"CIRCULAR, KADIS.KOMINFO, KABID.APTIKA", "ASSIGNMENT, KADIS.KOMINFO, PRANATA1",
			"ASSIGNMENT, SEKDA, KADIS.KOMINFO", "MINUTES, KADIS.KOMINFO, KADIS.DISPUSIP"})
	void whoseLevelSignsSuchALetterRaisesNoDoubt(String kind, String signatory, String addressee) {
		assertThat(authority.doubts(content(kind, signatory, addressee))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"OFFICIAL_LETTER, PRANATA1, GUB, outside", "OFFICIAL_LETTER, KABID.APTIKA, KABAN.BAPPEDA, outside",
			"INVITATION, KASUBBAG.UMPEG, KADIS.DISDIK, outside", "OFFICIAL_LETTER, PRANATA1, KABID.APTIKA, inside",
			"STATEMENT, PRANATA1, KABAN.BKD, outside", "COVER_LETTER, PRANATA1, KABAN.BKD, outside",
			"CIRCULAR, KADIS.KOMINFO, KADIS.DISDIK, outside", "CIRCULAR, KABID.APTIKA, PRANATA1, inside",
			"OFFICIAL_NOTE, KABID.APTIKA, KABAN.BAPPEDA, stays-inside", "ASSIGNMENT, KABID.APTIKA, PRANATA1, inside",
			"ASSIGNMENT, KADIS.KOMINFO, KADIS.DISDIK, no-superior"})
	void aSignatoryBelowTheLevelOfTheLetterIsDoubted(String kind, String signatory, String addressee, String doubt) {
		assertThat(authority.doubts(content(kind, signatory, addressee))).extracting(Fault::code)
				.contains("letter.authority." + doubt);
	}

	@Test
	void theDrafterIsToldBesideTheFormAndMaySubmitAllTheSame() {
		var letter = letters.draft(staff.actor("pranata1"), content("OFFICIAL_LETTER", "PRANATA1", "GUB"));

		assertThat(page("/letters/" + letter + "/draft")).hasStatusOk().bodyText().contains(DOUBT,
				"Naskah tetap dapat diajukan.");

		letters.submit(staff.actor("pranata1"), letter);
		assertThat(page("/letters/" + letter)).hasStatusOk().bodyText().contains(DOUBT);
	}

	@Test
	void theSignatoryIsWarnedBeforeTheSignatureAndNotHeldUp() {
		var letter = secretariat.submit("pranata1", content("OFFICIAL_LETTER", "PRANATA1", "GUB"));
		secretariat.gatherInitials(letter);

		var preflight = letters.preflight(staff.actor("pranata1"), letter);

		assertThat(preflight.isClear()).isTrue();
		assertThat(preflight.checks()).filteredOn(Check::doubtful).extracting(Check::code)
				.containsExactly("letter.authority.outside");
		assertThat(page("/letters/" + letter + "/signature")).hasStatusOk().bodyText()
				.contains("Perlu diperhatikan:", DOUBT).doesNotContain(AFFIRMED);
	}

	@Test
	void theHeadOfTheAgencyIsToldThatTheyMaySign() {
		var letter = secretariat.submit("pranata1", content("OFFICIAL_LETTER", "KADIS.KOMINFO", "GUB"));
		secretariat.gatherInitials(letter);

		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks())
				.anyMatch(check -> check.code().equals("letter.preflight.authority")).noneMatch(Check::doubtful);
	}

	private MvcTestResult page(String address) {
		return pages.get().uri(address).with(user("pranata1")).exchange();
	}

	private DraftContent content(String kind, String signatory, String addressee) {
		return secretariat.content(kind, "Permohonan Audiensi", "500.12", signatory, List.of(addressee), List.of(),
				"Bersama ini disampaikan permohonan.\n\nDemikian disampaikan.");
	}
}
