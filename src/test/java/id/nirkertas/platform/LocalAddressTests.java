package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTests {

	@ParameterizedTest
	@ValueSource(strings = {"/", "/letters", "/letters?page=2&q=a%20b", "/v/AB-CD"})
	void leadsToAPageOfThisOffice(String path) {
		assertThat(LocalAddress.of(path)).hasValue(new LocalAddress(path));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "letters", "//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example",
			"/a\\b",
			"/letters\r\nSet-Cookie: a=b", "javascript:alert(1)", "/letters/../../etc", "/..", "/a/./b",
			"/a/%2e%2E/b?c"})
	void leadsNowhereElse(String path) {
		assertThat(LocalAddress.of(path)).isEmpty();
	}
}
