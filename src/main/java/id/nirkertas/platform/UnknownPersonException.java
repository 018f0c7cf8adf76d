package id.nirkertas.platform;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The provider of OpenID Connect knows them, the office does not. */
final class UnknownPersonException extends OAuth2AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final String said;

	UnknownPersonException(String said) {
		super("unknown_person");
		this.said = said;
	}

	/** What the provider calls them. */
	String said() {
		return said;
	}
}
