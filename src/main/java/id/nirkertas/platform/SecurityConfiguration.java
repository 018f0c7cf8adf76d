package id.nirkertas.platform;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Log-in, sessions and the headers that every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
	private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

	@Bean
	SecurityFilterChain doors(HttpSecurity http, AuthenticationManager logIn, EndpointRules rules, ClosedDoor door,
			Welcome welcome, ObjectProvider<OidcDoor> oidc) {
		http.authenticationManager(logIn);
		oidc.ifAvailable(second -> second.open(http, logIn, welcome));
		return http
				// What is forwarded, or shown for an error, was let in, or turned away, before
				.authorizeHttpRequests(requests -> requests
						.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll().anyRequest()
						.access(rules))
				.formLogin(form -> form.loginPage("/login").successHandler(welcome)
						.failureHandler(new ForwardAuthenticationFailureHandler("/login/refused")))
				.logout(logout -> logout.logoutSuccessUrl("/login?left"))
				.exceptionHandling(turned -> turned.authenticationEntryPoint(door).accessDeniedHandler(door))
				.csrf(csrf -> csrf.csrfTokenRepository(tokens()))
				.requestCache(cache -> cache.requestCache(new NullRequestCache()))
				.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED)
						.sessionFixation(fixation -> fixation.changeSessionId()))
				.headers(SecurityConfiguration::harden)
				.build();
	}

	private static void harden(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(devices -> devices.policy(DEVICES))
				.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
				.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

	/** In a cookie: a visitor needs no session for it, and a form outlives the session it was opened in. */
	private static CookieCsrfTokenRepository tokens() {
		var tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("form");
		tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
		return tokens;
	}
}
