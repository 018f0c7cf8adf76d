package id.nirkertas.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** After a post the next page is fetched, not posted to again: 303 See Other, whoever sends the browser on. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeeOther extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(request, request.getMethod().equals("POST") ? new AfterPost(response) : response);
	}

	private static final class AfterPost extends HttpServletResponseWrapper {

		AfterPost(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendRedirect(String address) throws IOException {
			sendRedirect(address, SC_FOUND, true);
		}

		@Override
		public void sendRedirect(String address, int status) throws IOException {
			sendRedirect(address, status, true);
		}

		@Override
		public void sendRedirect(String address, boolean clear) throws IOException {
			sendRedirect(address, SC_FOUND, clear);
		}

		@Override
		public void sendRedirect(String address, int status, boolean clear) throws IOException {
			super.sendRedirect(address, status == SC_FOUND ? SC_SEE_OTHER : status, clear);
		}
	}
}
