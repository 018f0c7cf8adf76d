package id.nirkertas.platform;

import id.nirkertas.directory.OfficeChanges;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before an act, and before it is asked who may, this node looks at what was changed on the others. Whoever brings no cookie has
 * no session, and acts for nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FreshActs extends OncePerRequestFilter {

	private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final OfficeChanges changes;

	FreshActs(OfficeChanges changes) {
		this.changes = changes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!LOOKS.contains(request.getMethod()) && request.getCookies() != null) {
			changes.lookAgain();
		}
		chain.doFilter(request, response);
	}
}
