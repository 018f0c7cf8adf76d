package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = {"197008251996039013", "19700825 199603 9 013", "19700825.199603.9.013", "19700825-199603-9-013",
			"19700825\u00a0199603\u00a09\u00a0013", " 19700825 1996039013\t"})
	void aNumberIsTheSameHoweverItIsWritten(String written) {
		assertThat(person("19700825 199603 9 013").isNumbered(written)).isTrue();
	}

	@Test
	void nobodyWithoutNumberHasAny() {
		assertThat(person("").isNumbered("")).isFalse();
		assertThat(person("").isNumbered(" . ")).isFalse();
		assertThat(person("19700825 199603 9 013").isNumbered("")).isFalse();
	}

	private static Person person(String number) {
		return new Person(PersonId.random(), "citra", "Citra", number, null, null);
	}
}
