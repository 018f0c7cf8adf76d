package id.nirkertas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ClassificationTests {

	@Autowired
	Classification classification;

	@ParameterizedTest
	@ValueSource(strings = {"000.1.4", "000.1.5", "000.5.6.1", "000.8.3", "400.14.5.4", "400.14.12", "500.12", "700.1.2",
			"800.1.11.1", "800.1.11.4", "800.1.11.13"})
	void hasTheCodesOfEverydayLetters(String code) {
		assertThat(classification.code(code)).isPresent();
	}

	@Test
	void knowsRetentionAndDefaultSecrecy() {
		assertThat(classification.code("700.1.2"))
				.contains(new Code("700.1.2", "Pemeriksaan", 2, 5, FinalAction.REVIEW, Secrecy.SECRET));
		assertThat(classification.code("005")).isEmpty();
	}

	@Test
	void findsByTheBeginningOfTheCode() {
		assertThat(classification.find("000.5.6", 10)).extracting(Code::code).containsExactly("000.5.6", "000.5.6.1",
				"000.5.6.2", "000.5.6.3");
	}

	@Test
	void findsByWordsOfTheTitle() {
		assertThat(classification.find("dinas perjalanan LUAR", 10)).extracting(Code::code).containsExactly("000.1.3");
		assertThat(classification.find("cuti tahun", 10)).extracting(Code::code).containsExactly("800.1.11.4");
		assertThat(classification.find("100%", 10)).isEmpty();
	}

	@Test
	void listsTheTreeInItsOrder() {
		assertThat(classification.find("", 1000)).extracting(Code::code).containsSubsequence("000", "000.1.9", "000.1.10",
				"100", "900.1.3");
		assertThat(classification.find(" ", 5)).hasSize(5);
	}
}
