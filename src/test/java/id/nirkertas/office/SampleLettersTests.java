package id.nirkertas.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.SigningAuthority;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SampleLettersTests {

	static final String ATTACHED = "(?s).*(terlampir|dalam lampiran).*";

	@Autowired
	Secretariat secretariat;

	@Autowired
	WorkingDays days;

	@Autowired
	SigningAuthority authority;

	@Test
	void aLetterWithoutAttachmentsSpeaksOfNone() {
		assertThat(SampleLetters.all(secretariat)).extracting(sample -> sample.content().body().text())
				.noneMatch(body -> body.matches(ATTACHED));
		assertThat(SampleLetters.secretReport(secretariat).content().body().text()).doesNotMatch(ATTACHED);
	}

	@Test
	void theSamplesAreSignedByWhoUsuallySignsThem() {
		assertThat(SampleLetters.all(secretariat)).allMatch(sample -> authority.doubts(sample.content()).isEmpty());
	}

	@Test
	void anAnswerIsOwedOnAWorkingDay() {
		assertThat(Staff.today().datesUntil(Staff.today().plusWeeks(2))).map(today -> DemoLetters.due(days, today))
				.allMatch(days::isWorkingDay);
	}

	@Test
	void anInvitationSaysWhenAndWhere() {
		var invitation = SampleLetters.all(secretariat).stream()
				.filter(sample -> sample.content().kind().equals("INVITATION")).findFirst().orElseThrow();

		var details = invitation.content().more().details();
		assertThat(LocalDate.parse(details.line("hari")).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
		assertThat(details.line("pukul")).isEqualTo("09.00 WIB s.d. selesai");
		assertThat(details.line("tempat")).isEqualTo("Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur");
	}
}
