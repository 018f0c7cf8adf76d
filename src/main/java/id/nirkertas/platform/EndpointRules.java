package id.nirkertas.platform;

import id.nirkertas.directory.Duty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Who may call what. Controllers state their rule by annotation; what is no controller is listed here; the rest is denied.
 * An address that leads nowhere is answered to people who have logged in, so that they read that it leads nowhere.
 */
@Component
class EndpointRules implements AuthorizationManager<RequestAuthorizationContext> {

	/** Files of the product and what a load balancer asks; the log-in and log-out posts are answered before any controller. */
	static final List<String> OPEN_PATHS = List.of("/app/", "/webjars/", "/actuator/health/liveness",
			"/actuator/health/readiness");
	/** On a request that is refused for want of one of them: which duties it wants. */
	private static final String WANTED = EndpointRules.class.getName() + ".wanted";
	/** On the same request: that whoever asks fills no position at all. */
	private static final String VACANT = EndpointRules.class.getName() + ".vacant";
	private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

	private final ObjectProvider<RequestMappingHandlerMapping> mapping;
	private final CurrentUser user;
	private final AuthenticationTrustResolverImpl trust = new AuthenticationTrustResolverImpl();

	EndpointRules(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
			CurrentUser user) {
		this.mapping = mapping;
		this.user = user;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext context) {
		var request = context.getRequest();
		return new AuthorizationDecision(isFromHere(request) && isAllowed(request, who));
	}

	private boolean isAllowed(HttpServletRequest request, Supplier<? extends @Nullable Authentication> who) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		if (OPEN_PATHS.stream().anyMatch(path::startsWith)) {
			return true;
		}
		if (path.startsWith("/actuator")) {
			return false;
		}
		var handler = handlerOf(request);
		var rule = handler == null ? new Rule.AnyoneSignedIn() : Rule.of(handler);
		return switch (rule) {
			case Rule.Anyone() -> true;
			case Rule.Nobody() -> false;
			case Rule.AnyoneSignedIn() -> trust.isAuthenticated(who.get());
			case Rule.OneWithDuty(var duties) -> {
				var has = trust.isAuthenticated(who.get()) && user.hasDuty(duties);
				if (!has) {
					request.setAttribute(WANTED, duties);
					request.setAttribute(VACANT, user.username().isPresent() && user.desk().isEmpty());
				}
				yield has;
			}
		};
	}

	/** Why it is refused: whose page it is, where it is the page of some. */
	static String why(HttpServletRequest request, Wording wording) {
		return request.getAttribute(WANTED) instanceof Set<?> duties
				? wording.say(Boolean.TRUE.equals(request.getAttribute(VACANT))
						? "platform.forbidden.no-position"
						: "platform.forbidden.duties",
						Stream.of(Duty.values()).filter(duties::contains).map(wording::name)
								.collect(Collectors.joining(", ")))
				: wording.say("platform.forbidden");
	}

	/** A form on somebody else's page cannot act here, not even from a neighbouring host that may set our cookies. */
	private static boolean isFromHere(HttpServletRequest request) {
		var origin = request.getHeader("Sec-Fetch-Site");
		return origin == null || SAFE_METHODS.contains(request.getMethod()) || origin.equals("same-origin")
				|| origin.equals("none");
	}

	private @Nullable HandlerMethod handlerOf(HttpServletRequest request) {
		try {
			if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
				ServletRequestPathUtils.parseAndCache(request);
			}
			var chain = mapping.getObject().getHandler(request);
			return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
		} catch (Exception e) {
			// The wrong method or media type: the dispatcher says so, to people who have logged in
			return null;
		}
	}

	/** What an endpoint asks of its caller. */
	sealed interface Rule {

		record Anyone() implements Rule {
		}

		record AnyoneSignedIn() implements Rule {
		}

		record OneWithDuty(Set<Duty> duties) implements Rule {
		}

		record Nobody() implements Rule {
		}

		/** The method's own rule, or else that of its controller. */
		static Rule of(HandlerMethod handler) {
			var own = stated(handler.getMethod());
			return own instanceof Nobody ? stated(handler.getBeanType()) : own;
		}

		private static Rule stated(java.lang.reflect.AnnotatedElement element) {
			var duty = AnnotatedElementUtils.findMergedAnnotation(element, WithDuty.class);
			if (duty != null) {
				return new OneWithDuty(Set.of(duty.value()));
			}
			if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
				return new AnyoneSignedIn();
			}
			return AnnotatedElementUtils.hasAnnotation(element, Public.class) ? new Anyone() : new Nobody();
		}
	}
}
