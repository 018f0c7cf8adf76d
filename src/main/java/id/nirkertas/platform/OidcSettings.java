package id.nirkertas.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Log-in at a provider of OpenID Connect, beside the one at the LDAP directory. Off without an issuer.
 *
 * @param issuer address of the provider, as it names itself
 * @param clientId what we are called there
 * @param clientSecretFile file that holds our secret, and nothing else
 * @param name what people call the provider, on the log-in page; empty for a general word
 * @param claim which claim says who somebody is
 * @param matches what of a person that claim is
 * @param groupsClaim which claim names their groups; asked only where nirkertas.log-in.groups admits members alone, and for whom
 *            the LDAP directory has no account
 */
@ConfigurationProperties("nirkertas.log-in.oidc")
record OidcSettings(@DefaultValue("") String issuer, @DefaultValue("") String clientId, @Nullable Path clientSecretFile,
		@DefaultValue("") String name, @DefaultValue("preferred_username") String claim,
		@DefaultValue("username") Match matches, @DefaultValue("groups") String groupsClaim) {

	/** By what a person is found. */
	enum Match {
		/** Their log-in name in the LDAP directory. */
		USERNAME,
		/** Their NIP, with or without spaces. */
		EMPLOYEE_NUMBER
	}

	boolean isOn() {
		return !issuer.isBlank();
	}
}
