package id.nirkertas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Tests {

	/** From FIPS 180-2: what was named or sealed once must be found under the same hash for ever. */
	static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Test
	void isThatOfTheStandard() {
		assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
		assertThat(HexFormat.of().formatHex(Sha256.begin().digest(bytes("abc")))).isEqualTo(OF_ABC);
	}

	@Test
	void partsAreHashedAsOne() {
		assertThat(Sha256.of(bytes("a"), bytes(""), bytes("bc"))).isEqualTo(Sha256.of("abc"));
	}

	@Test
	void textIsReadAsUtf8() {
		assertThat(Sha256.of("“Yth.” …")).isEqualTo(Sha256.of(bytes("“Yth.” …")));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
