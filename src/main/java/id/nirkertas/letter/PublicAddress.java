package id.nirkertas.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/** Where the public reaches this installation; it stands in every QR for decades. */
@ConfigurationProperties("nirkertas")
record PublicAddress(@Name("public-address") @DefaultValue("http://localhost:8080") String base) {

	String verifying(String code) {
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/v/" + code;
	}
}
