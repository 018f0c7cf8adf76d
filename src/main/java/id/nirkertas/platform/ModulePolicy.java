package id.nirkertas.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives a page with {@link Modules} the content policy of every page, and in it a nonce for its map of names. */
final class ModulePolicy implements HandlerInterceptor {

	static final String NONCE = "nonce";
	private static final String HEADER = "Content-Security-Policy";
	private static final int BYTES = 18;

	private final SecureRandom random = new SecureRandom();

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !(page.getModel().get("modules") instanceof Modules)) {
			return;
		}
		var bytes = new byte[BYTES];
		random.nextBytes(bytes);
		var nonce = Base64.getUrlEncoder().encodeToString(bytes);
		page.addObject(NONCE, nonce);
		// The filter that sets the header for every answer leaves one that is there
		response.setHeader(HEADER,
				SecurityConfiguration.CONTENT.replace("script-src 'self'", "script-src 'self' 'nonce-" + nonce + "'"));
	}
}
