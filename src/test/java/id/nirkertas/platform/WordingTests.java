package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

@OfficeTest
class WordingTests {

	private static final LocalDate AUGUST = LocalDate.of(2017, 8, 12);

	@Autowired
	Wording wording;

	@Autowired
	OfficeClock clock;

	@AfterEach
	void fallSilent() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void namesDaysAsPeopleWriteThem() {
		assertThat(wording.fullDay(AUGUST)).isEqualTo("12 Agustus 2017");
		assertThat(wording.day(AUGUST)).isEqualTo("Sab 12 Agu 2017");
	}

	@ParameterizedTest
	@CsvSource({"Asia/Jakarta, 12 Agustus 2017 10.12 WIB, 12 August 2017 10:12 WIB",
			"Asia/Makassar, 12 Agustus 2017 11.12 WITA, 12 August 2017 11:12 WITA",
			"Asia/Jayapura, 12 Agustus 2017 12.12 WIT, 12 August 2017 12:12 WIT"})
	void saysAMomentSoThatItIsUnderstoodInAnotherYearAndOnAnotherIsland(ZoneId zone, String indonesian, String english,
			@Autowired MessageSource messages, @Autowired Directory directory) {
		var there = new Wording(messages, directory, new OfficeClock(Clock.systemUTC(), zone));
		var at = Instant.parse("2017-08-12T03:12:00Z");

		assertThat(there.fullMoment(at)).isEqualTo(indonesian);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(there.fullMoment(at)).isEqualTo(english);
	}

	@Test
	void saysHowLongThereIsLeft() {
		var today = clock.today();

		assertThat(wording.due(today)).isEqualTo("hari ini");
		assertThat(wording.due(today.plusDays(1))).startsWith("besok, ");
		assertThat(wording.due(today.plusDays(2))).startsWith("2 hari lagi, ");
		assertThat(wording.due(today.minusDays(2))).isEqualTo("terlambat 2 hari");
	}

	@Test
	void namesPeopleWhereARuleKnowsOnlyTheirIds(@Autowired Directory directory) {
		var satya = directory.personNamed("kadis.kominfo").orElseThrow();

		assertThat(wording.say("platform.no-position", satya.id())).startsWith("Ir. Satya Mahardika, M.T. belum memegang");
		assertThat(wording.why(Verdict.refused("platform.no-position", satya.id()))).contains("Satya Mahardika");
	}

	@Test
	void namesConstants() {
		assertThat(wording.name(Capacity.ACTING_DAILY)).isEqualTo("Plh.");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(wording.name(Capacity.ACTING)).isEqualTo("Acting");
	}

	@Test
	void returnsASentenceAsItStands() {
		assertThat(wording.say("Isi hal {naskah} 'itu'.")).isEqualTo("Isi hal {naskah} 'itu'.");
	}
}
