package id.nirkertas.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns away who may not enter: to the log-in, and back to where they wanted to go. What they had written is not lost when
 * their session has ended meanwhile, provided that it comes from our own page.
 */
@Component
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final CurrentUser user;
	private final DataSize largest;

	ClosedDoor(CurrentUser user, Refusals.Limits limits) {
		this.user = user;
		this.largest = limits.request();
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			forward(request, response, "/login/ended/part");
		} else if (Set.of("GET", "HEAD").contains(request.getMethod())) {
			response.sendRedirect(request.getContextPath() + logIn(request));
		} else if (isFromOurPage(request)) {
			forward(request, response, "/login/ended");
		} else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException, ServletException {
		var path = pathOf(request);
		if (!(cause instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		} else if (request.getContentLengthLong() > largest.toBytes() && KeptForm.isMultipart(request)) {
			// A form that was not read for its size brings no token either
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		} else if (path.equals("/login") || path.equals("/logout")) {
			response.sendRedirect(request.getContextPath() + "/login");
		} else if (!isFromOurPage(request) || request.getHeader("HX-Request") != null) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		} else {
			forward(request, response, user.username().isEmpty() ? "/login/ended" : "/login/resumed");
		}
	}

	private static void forward(HttpServletRequest request, HttpServletResponse response, String page)
			throws IOException, ServletException {
		request.getRequestDispatcher(page).forward(request, response);
	}

	private static String logIn(HttpServletRequest request) {
		var wanted = pathOf(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
		return wanted.equals("/")
				? "/login"
				: UriComponentsBuilder.fromPath("/login").queryParam("to", "{to}").encode().buildAndExpand(wanted)
						.toUriString();
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Browsers name the origin of every form they post; where none is named, the form is not ours. */
	private static boolean isFromOurPage(HttpServletRequest request) {
		var site = request.getHeader("Sec-Fetch-Site");
		var here = request.getRequestURL().toString();
		var origin = request.getHeader(HttpHeaders.ORIGIN);
		return site != null ? site.equals("same-origin") : origin != null && here.startsWith(origin + "/");
	}
}
