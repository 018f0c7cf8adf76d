package id.nirkertas.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * The second door: code flow with state, nonce and PKCE. It is opened by a link and answered by a redirect, never by a form, so
 * that forms of ours may still go nowhere but here.
 */
@Component
@ConditionalOnProperty("nirkertas.log-in.oidc.issuer")
class OidcDoor {

	static final String START = "/login/oidc/start";
	static final String WANTED = "platform.oidc.to";

	private final OidcClient client;
	private final OidcPeople people;

	OidcDoor(OidcClient client, OidcPeople people) {
		this.client = client;
		this.people = people;
	}

	void open(HttpSecurity http, AuthenticationManager logIn, Welcome welcome) {
		var provider = new OidcAuthorizationCodeAuthenticationProvider(OidcClient.trade(), people);
		provider.setJwtDecoderFactory(_ -> client.tokens());
		http.authenticationManager(new ProviderManager(List.<AuthenticationProvider>of(provider), logIn))
				.oauth2Login(door -> door.loginPage("/login").clientRegistrationRepository(client)
						.authorizedClientRepository(new KeepsNoTokens())
						.authorizationEndpoint(start -> start.authorizationRequestResolver(new FromHere(client)))
						.redirectionEndpoint(answer -> answer.baseUri(OidcClient.ANSWER)).successHandler(welcome)
						.failureHandler(new ForwardAuthenticationFailureHandler("/login/oidc/refused")));
	}

	/** Begins only at our own address, and remembers where somebody wanted to go. */
	private static final class FromHere implements OAuth2AuthorizationRequestResolver {

		private final DefaultOAuth2AuthorizationRequestResolver requests;

		FromHere(OidcClient client) {
			requests = new DefaultOAuth2AuthorizationRequestResolver(client, "/login/oidc");
			requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		}

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
			if (!request.getRequestURI().equals(request.getContextPath() + START)) {
				return null;
			}
			var begun = requests.resolve(request, OidcClient.ID);
			LocalAddress.of(request.getParameter("to")).ifPresentOrElse(
					address -> request.getSession().setAttribute(WANTED, address.path()),
					() -> request.getSession().removeAttribute(WANTED));
			return begun;
		}

		@Override
		public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
			return requests.resolve(request, id);
		}
	}

	/** Nothing is done at the provider in somebody's name, so its tokens are forgotten at once. */
	private static final class KeepsNoTokens implements OAuth2AuthorizedClientRepository {

		@Override
		@SuppressWarnings("TypeParameterUnusedInFormals")
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String id, Authentication who,
				HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient tokens, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
			// Forgotten
		}

		@Override
		public void removeAuthorizedClient(String id, Authentication who, HttpServletRequest request,
				HttpServletResponse response) {
			// There is none
		}
	}
}
