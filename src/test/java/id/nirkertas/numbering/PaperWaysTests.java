package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.PaperWays.Way;
import org.junit.jupiter.api.Test;

/** What a number that was written by hand tells of its agency. */
class PaperWaysTests {

	@Test
	void aPatternNamesItsAgencyByTokenOrByItsWholeCodeAlsoOneWithDotsAndStrokes() {
		assertThat(way("BKD", "{URUT}/{UNIT}/{TAHUN}").namesAgency()).isTrue();
		assertThat(way("BKD", "{URUT}/{JABATAN}/{TAHUN}").namesAgency()).isTrue();
		assertThat(way("BKD", "{URUT}/BKD/{TAHUN}").namesAgency()).isTrue();
		assertThat(way("RSUD.A-1", "{URUT}/RSUD.A-1/{TAHUN}").namesAgency()).isTrue();
		assertThat(way("RSUD.A-1", "{URUT}/RSUD.A-12/{TAHUN}").namesAgency()).isFalse();
		assertThat(way("BKD", "{URUT}/BKDX/{TAHUN}").namesAgency()).isFalse();
		assertThat(way("TAHUN", "{URUT}/PIM/{TAHUN}").namesAgency()).isFalse();
	}

	@Test
	void waysThatAreWrittenAlikeAreOneWhateverTheirUnitAndKind() {
		assertThat(new Way("BKD", "A", "{URUT}/PIM/{TAHUN}", "Surat Dinas").asWritten())
				.isEqualTo(new Way("BKD", "B", "{URUT}/PIM/{TAHUN}", "Undangan").asWritten());
		assertThat(new Way("BKD", "A", "{URUT}/{UNIT}/{TAHUN}", "Surat Dinas").asWritten())
				.isNotEqualTo(new Way("BKD", "B", "{URUT}/{UNIT}/{TAHUN}", "Surat Dinas").asWritten());
	}

	private static Way way(String agency, String pattern) {
		return new Way(agency, "", pattern, "");
	}
}
