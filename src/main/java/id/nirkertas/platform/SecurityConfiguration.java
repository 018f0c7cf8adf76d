package id.nirkertas.platform;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
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
			Directory directory) {
		return http
				.authenticationManager(logIn)
				// What is forwarded, or shown for an error, was let in, or turned away, before
				.authorizeHttpRequests(requests -> requests
						.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll().anyRequest()
						.access(rules))
				.formLogin(form -> form.loginPage("/login").successHandler(new Welcome(directory))
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

	/** On to where they wanted to go, or back to the form that was cut off. */
	private record Welcome(Directory directory) implements AuthenticationSuccessHandler {

		@Override
		public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
				Authentication granted) throws IOException, ServletException {
			// Somebody appointed since the people were last read is no stranger
			directory.learn(granted.getName());
			var person = directory.personNamed(granted.getName()).map(Person::id);
			var theirs = person.isPresent() && LastWriter.mayBe(person.get(), request);
			person.ifPresent(id -> response.addCookie(LastWriter.cookie(id)));
			if (theirs && KeptForm.carried(request).isPresent()) {
				request.getRequestDispatcher("/login/resume").forward(request, response);
				return;
			}
			var address = LocalAddress.of(request.getParameter("to")).map(LocalAddress::path).orElse("/");
			response.sendRedirect(request.getContextPath() + address);
		}
	}
}
