package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is invited for a day on which nobody comes, without being asked whether it is meant so. */
class MeetingDayTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 8, 10);
	static final LocalDate INDEPENDENCE = LocalDate.of(2026, 8, 17);

	@ParameterizedTest
	@ValueSource(strings = {"2026-08-18", "Selasa, 18 Agustus 2026", "18 agustus 2026", "selasa , 18  Agustus 2026",
			"2026-08-10"})
	void aWorkingDayToComeRaisesNoDoubtHoweverItIsWritten(String written) {
		assertThat(doubt(written)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2026-08-07|day-past", "Sabtu, 15 Agustus 2026|day-weekend",
			"2026-08-16|day-weekend",
			"2026-08-17|day-holiday", "Senin, 18 Agustus 2026|day-name", "besok lusa|day-unreadable",
			"30 Februari 2026|day-unreadable", "0226-08-18|day-implausible"})
	void anyOtherDayIsDoubted(String written, String doubt) {
		assertThat(doubt(written)).contains("letter.doubt." + doubt);
	}

	@Test
	void aLetterThatInvitesNobodyMaySpeakOfAnyDay() {
		assertThat(meetings(KindField.Type.DAY, "2026-08-07")).isEmpty();
		assertThat(meetings(KindField.Type.COMING_DAY, "")).isEmpty();
	}

	@Test
	void theDoubtLeadsToTheFieldOfTheDay() {
		assertThat(meeting("2026-08-07").doubt(MONDAY, MeetingDayTests::isWorkingDay).map(Fault::field))
				.contains("details.hari");
	}

	private static Optional<String> doubt(String written) {
		return meeting(written).doubt(MONDAY, MeetingDayTests::isWorkingDay).map(Fault::code);
	}

	private static MeetingDay meeting(String written) {
		return meetings(KindField.Type.COMING_DAY, written).getFirst();
	}

	private static List<MeetingDay> meetings(KindField.Type type, String written) {
		var design = new KindDesign(Size.A4, Face.SANS, 11, 132, Kop.AGENCY, Need.OPTIONAL, Need.OPTIONAL, Need.OPTIONAL,
				true,
				true, false, List.of(new KindField("hari", "Hari, tanggal", "", type, true, List.of())), List.of(), null);
		return MeetingDay.of(design, Details.of(Map.of("hari", List.of(List.of(written)))));
	}

	private static boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !day.equals(INDEPENDENCE);
	}
}
