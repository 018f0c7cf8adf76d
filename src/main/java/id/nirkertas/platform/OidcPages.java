package id.nirkertas.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to the provider of OpenID Connect, and what is said when it did not let somebody in. */
@Controller
@ConditionalOnProperty("nirkertas.log-in.oidc.issuer")
@Public
class OidcPages {

	private static final Logger LOG = LoggerFactory.getLogger(OidcPages.class);

	private final OidcClient client;
	private final Wording wording;

	OidcPages(OidcClient client, Wording wording) {
		this.client = client;
		this.wording = wording;
	}

	/** Asks first whether the provider is there: a redirect into nothing would leave people without a word. */
	@GetMapping("/login/oidc")
	String go(@RequestParam(required = false) @Nullable String to, HttpServletResponse response, Model model) {
		try {
			client.findByRegistrationId(OidcClient.ID);
		} catch (RuntimeException e) {
			LOG.warn("The provider of OpenID Connect does not answer", e);
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return refused(wording.say("platform.login.oidc.unavailable"), model);
		}
		var start = UriComponentsBuilder.fromPath(OidcDoor.START);
		LocalAddress.of(to).ifPresent(address -> start.queryParam("to", "{to}"));
		return "redirect:" + start.encode().buildAndExpand(LocalAddress.of(to).map(LocalAddress::path).orElse(""))
				.toUriString();
	}

	/** Reached from within, when the answer of the provider was no good. */
	@GetMapping("/login/oidc/refused")
	String refuse(HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		return switch (request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)) {
			case UnknownPersonException unknown ->
				refused(wording.say("platform.login.oidc.unknown", unknown.said()), model);
			case AccountRefusedException account -> refused(wording.say(account.why() == AccountRefusal.NOT_ADMITTED
					? "platform.login.oidc.not-admitted"
					: account.why().sentence()), model);
			case InternalAuthenticationServiceException e -> {
				LOG.warn("The groups of somebody who came by OpenID Connect cannot be asked", e);
				yield refused(wording.say("platform.login.oidc.groups-unasked"), model);
			}
			case OAuth2AuthenticationException e -> {
				LOG.warn("A log-in by OpenID Connect was refused: {} {}", e.getError().getErrorCode(), e.getMessage());
				yield refused(wording.say("platform.login.oidc.refused"), model);
			}
			case null, default -> refused(wording.say("platform.login.oidc.refused"), model);
		};
	}

	private static String refused(String sentence, Model model) {
		model.addAttribute("fault", sentence);
		return "platform/login";
	}
}
