package id.nirkertas.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * We as the provider of OpenID Connect knows us. What it says of itself is fetched when somebody first wants to log in there, so
 * that the office starts without it.
 */
@Component
@ConditionalOnProperty("nirkertas.log-in.oidc.issuer")
class OidcClient implements ClientRegistrationRepository {

	static final String ID = "oidc";
	static final String ANSWER = "/login/oidc/answer";
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final OidcSettings settings;
	private final String secret;
	private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

	OidcClient(OidcSettings settings) {
		this.settings = settings;
		this.secret = secret(settings);
	}

	/** Throws what the provider, or the way to it, threw, if it has not answered yet. */
	@Override
	public ClientRegistration findByRegistrationId(String id) {
		return known().registration();
	}

	/** Judges what the provider signed: by its own keys, for us, for this log-in, and not too old. */
	JwtDecoder tokens() {
		return known().tokens();
	}

	/** Trades the code for a token. */
	static RestClientAuthorizationCodeTokenResponseClient trade() {
		var client = new RestClientAuthorizationCodeTokenResponseClient();
		client.setRestClient(RestClient.builder().requestFactory(wire()).configureMessageConverters(converters -> converters
				.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
				.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
		return client;
	}

	private Known known() {
		var found = known.get();
		if (found == null) {
			var registration = ClientRegistrations.fromOidcIssuerLocation(settings.issuer()).registrationId(ID)
					.clientId(settings.clientId()).clientSecret(secret)
					.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC).scope("openid", "profile")
					.redirectUri("{baseUrl}" + ANSWER).build();
			found = new Known(registration, decoder(registration));
			known.set(found);
		}
		return found;
	}

	private static JwtDecoder decoder(ClientRegistration registration) {
		var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
		var decoder = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(new RestTemplate(wire()))
				.jwsAlgorithms(allowed -> {
					allowed.add(SignatureAlgorithm.RS256);
					allowed.add(SignatureAlgorithm.PS256);
					allowed.add(SignatureAlgorithm.ES256);
				}).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new OidcIdTokenValidator(registration)));
		return decoder;
	}

	private static SimpleClientHttpRequestFactory wire() {
		var wire = new SimpleClientHttpRequestFactory();
		wire.setConnectTimeout(PATIENCE);
		wire.setReadTimeout(PATIENCE);
		return wire;
	}

	private static String secret(OidcSettings settings) {
		var file = settings.clientSecretFile();
		if (file == null || settings.clientId().isBlank()) {
			throw new IllegalArgumentException(
					"nirkertas.log-in.oidc.issuer wants nirkertas.log-in.oidc.client-id and .client-secret-file beside it");
		}
		try {
			return Files.readString(file).strip();
		} catch (IOException e) {
			throw new UncheckedIOException("nirkertas.log-in.oidc.client-secret-file cannot be read", e);
		}
	}

	private record Known(ClientRegistration registration, JwtDecoder tokens) {
	}
}
