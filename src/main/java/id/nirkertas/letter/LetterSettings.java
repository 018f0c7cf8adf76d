package id.nirkertas.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands on every letter of this installation.
 *
 * @param publicAddress where the public reaches it: in every QR, for decades
 * @param government    the first line of every letterhead
 */
@ConfigurationProperties("nirkertas")
record LetterSettings(@DefaultValue("http://localhost:8080") String publicAddress,
		@DefaultValue("PEMERINTAH PROVINSI CONTOH") String government) {

	String verifying(String code) {
		return (publicAddress.endsWith("/") ? publicAddress.substring(0, publicAddress.length() - 1) : publicAddress) + "/v/"
				+ code;
	}
}
