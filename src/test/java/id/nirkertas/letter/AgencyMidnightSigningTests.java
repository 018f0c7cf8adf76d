package id.nirkertas.letter;

import static id.nirkertas.office.YearEnd.BEFORE_THE_WEST;
import static id.nirkertas.office.YearEnd.MIDNIGHT_IN_THE_WEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.MovedDirectory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.office.YearEnd;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A Plt. signs until midnight of the agency, and the head from then on, whatever the time of the office is. */
@OfficeTest
class AgencyMidnightSigningTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	LetterTable letters;

	@AfterEach
	void asItWas() {
		new YearEnd(beans).forget();
	}

	@Test
	void whoSignsTurnsAtTheMidnightOfTheAgency() {
		var acting = new YearEnd(beans).acting("pranata2", "KADIS.KOMINFO");
		var letter = letters.find(KominfoLetters.by(beans).readyToSign()).orElseThrow();
		var head = staff.actor("kadis.kominfo");

		assertThat(at(BEFORE_THE_WEST, false).maySign(acting, letter)).isEqualTo(Verdict.allowed());
		assertThat(at(BEFORE_THE_WEST, false).maySign(head, letter).isAllowed()).isFalse();
		assertThat(at(BEFORE_THE_WEST, true).maySign(acting, letter).isAllowed()).isFalse();
		assertThat(at(BEFORE_THE_WEST, true).maySign(head, letter)).isEqualTo(Verdict.allowed());
		assertThat(at(MIDNIGHT_IN_THE_WEST, false).maySign(head, letter)).isEqualTo(Verdict.allowed());
	}

	/** With the agency in the east, or in the west as the office is. */
	private LetterRights at(Instant now, boolean east) {
		var agency = directory.agencyOf(staff.position(east ? "KADIS.KOMINFO" : "KADIS.DISDIK").id()).id();
		return new LetterRights(MovedDirectory.at(beans, now, agency), beans.getBean(Pens.class));
	}
}
