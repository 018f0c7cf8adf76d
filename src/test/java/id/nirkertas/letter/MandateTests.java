package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever acts for another signs what the office's table allows a mandate, and is told before and at the act. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class MandateTests {

	static final Map<String, List<String>> DECIDED = Map.of("menimbang", List.of("bahwa perlu;"), "mengingat",
			List.of("Undang-Undang Nomor 30 Tahun 2014;"), "menetapkan", List.of("KEPUTUSAN KEPALA DINAS TENTANG TIM DATA"),
			"diktum", List.of("Membentuk tim."));

	@Autowired
	Letters letters;
	@Autowired
	SigningAuthority authority;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	@AfterEach
	void comeBack() {
		staff.comesBack("kaban.bappeda", "KADIS.KOMINFO");
	}

	@Test
	void aDailyDeputySignsNoDecreeAndTheLetterWaitsForTheOfficial() {
		var letter = ready("DECREE");
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");
		var deputy = staff.actor("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(letters.preflight(deputy, letter).checks()).filteredOn(check -> !check.passed()).extracting(Check::code)
				.containsExactly("letter.authority.capacity.refused");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda")))
				.withMessage("letter.authority.capacity.refused");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(letters.view(letter).number()).contains("…");

		staff.comesBack("kaban.bappeda", "KADIS.KOMINFO");
		letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void routineWorkIsSignedByADailyDeputyWithoutAWord() {
		var letter = ready("OFFICIAL_LETTER");
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");
		var deputy = staff.actor("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(letters.preflight(deputy, letter).checks())
				.filteredOn(check -> check.code().contains("authority")).singleElement()
				.matches(check -> check.passed() && !check.doubtful());
	}

	@Test
	void theDrafterHearsWhileTheSignatoryIsChosen() {
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(authority.refusal(secretariat.content("DECREE", "Pembentukan Tim", "500.12", "KADIS.KOMINFO", List.of(),
				List.of(), "Menimbang"))).map(Fault::code).contains("letter.authority.capacity.refused");
	}

	private DocumentId ready(String kind) {
		var content = secretariat.content(kind, "Permohonan Audiensi", "500.12", "KADIS.KOMINFO",
				kind.equals("DECREE") ? List.of() : List.of("KABAN.BAPPEDA"), List.of(),
				kind.equals("DECREE") ? "" : "Bersama ini disampaikan permohonan audiensi.");
		var letter = secretariat.submit("pranata1", kind.equals("DECREE") ? Secretariat.filled(content, DECIDED) : content);
		secretariat.gatherInitials(letter);
		return letter;
	}
}
