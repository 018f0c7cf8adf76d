package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexRowTests {

	final DocumentId letter = DocumentId.random();
	final LocalDate on = LocalDate.of(2026, 11, 23);
	final IndexRow row = new IndexRow(letter, false, false, "ASSIGNMENT", "700.1", "700.1/12/ITDA/2026", on,
			"Pemeriksaan Khusus",
			"Inspektur Pembantu", "Inspektorat", "Satya Mahardika; Kepala Dinas", "Isi surat.", Set.of("p:1"));

	@ParameterizedTest
	@EnumSource(value = Secrecy.class, names = {"SECRET", "TOP_SECRET"})
	void keepsOfASecretLetterItsNumberDateAndAgencyAlone(Secrecy secrecy) {
		assertThat(row.known(secrecy)).isEqualTo(new IndexRow(letter, false, false, "", "", "700.1/12/ITDA/2026", on, "", "",
				"Inspektorat", "", "", Set.of("p:1")));
	}

	@Test
	void keepsAllOfAnOrdinaryLetter() {
		assertThat(row.known(Secrecy.ORDINARY)).isEqualTo(row);
	}
}
