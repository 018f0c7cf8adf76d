package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OfficeStartsTests {

	@Autowired
	Letters letters;

	@Test
	void hasARoomForLetters() {
		assertThat(letters).isNotNull();
	}
}
