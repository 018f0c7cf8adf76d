package id.nirkertas.platform;

import id.nirkertas.shared.Reading;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A request is one reading, its session included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			Reading.during(() -> {
				try {
					chain.doFilter(request, response);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return null;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
