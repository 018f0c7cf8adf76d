package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.PrintedSigns;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What turns text about, or is not seen, stands in no register: its readers would read what nobody wrote. */
class UnseenSignsTests {

	static final LocalDate DAY = LocalDate.parse("2026-11-30");

	@Test
	void aReasonWithSignsThatNobodySeesIsRefusedByTheirCodes() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Reason("Salah \u202Eketik\u200B"))
				.satisfies(refusal -> {
					assertThat(refusal.code()).isEqualTo("numbering.reason-signs");
					assertThat(refusal.details()).containsExactly("U+202E, U+200B");
				});
		assertThat(new Reason("Salah ketik,\r\nlalu diperbaiki\t– سورة").text()).startsWith("Salah ketik");
	}

	@Test
	void soIsALetterWrittenByHandInEachField() {
		assertThat(whole("5/BAPPEDA", "Kepala Dinas", "Undangan")).isEqualTo(Verdict.allowed());
		assertThat(whole("5/BAP\u2066PEDA", "Kepala Dinas", "Undangan"))
				.isEqualTo(Verdict.refused("numbering.paper.number-signs", "U+2066"));
		assertThat(whole("5/BAPPEDA", "Kepala\u00AD Dinas", "Undangan"))
				.isEqualTo(Verdict.refused("numbering.paper.addressee-signs", "U+00AD"));
		assertThat(whole("5/BAPPEDA", "Kepala Dinas", "Undangan\u202E nagnadnu"))
				.isEqualTo(Verdict.refused("numbering.paper.subject-signs", "U+202E"));
	}

	@Test
	void whatIsSeenIsNoneOfThemWhateverItsScript() {
		for (var text : List.of("Rapat “Kerja” – 2026…", "ꦥꦼꦩꦫꦶꦤ꧀ꦠꦃ", "ம\u200dல", "会議", "1\u00a0000 m²")) {
			assertThat(PrintedSigns.unseen(text)).as(text).isEmpty();
		}
	}

	private static Verdict whole(String number, String addressee, String subject) {
		return new HandWritten(number, DAY, addressee, subject, Secrecy.RESTRICTED, null)
				.isWhole() instanceof Verdict.Refused no
				&& !no.code().equals("numbering.paper.scan") ? no : Verdict.allowed();
	}
}
