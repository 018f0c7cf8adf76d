package id.nirkertas.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what was sent before anybody else does. What cannot be read, and a NUL, which no database keeps as text, is refused
 * with a sentence; other control characters come along when people paste from other programs, and are left out.
 */
@Component
@Order(ReadableInput.BEFORE_SECURITY)
class ReadableInput extends OncePerRequestFilter {

	/** For the error page: the sentence to say, where there is a better one than that of the status. */
	static final String SENTENCE = ReadableInput.class.getName();
	/** The guard of the doors stands at -100 and looks for its token among the parameters. */
	static final int BEFORE_SECURITY = -110;

	private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Map<String, String[]> sent;
		try {
			sent = request.getParameterMap();
			if (KeptForm.isMultipart(request)) {
				request.getParts();
			}
		} catch (InvalidFileNameException e) {
			refuseNul(request, response);
			return;
		} catch (IllegalStateException | IOException | ServletException e) {
			response.sendError(statusOf(e));
			return;
		}
		if (hasNul(sent)) {
			refuseNul(request, response);
			return;
		}
		chain.doFilter(isClean(sent) ? request : new Cleaned(request, sent), response);
	}

	private static void refuseNul(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(SENTENCE, "platform.nul");
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

	private static boolean hasNul(Map<String, String[]> sent) {
		return texts(sent).anyMatch(text -> text.indexOf('\0') >= 0)
				|| sent.keySet().stream().anyMatch(name -> CONTROL.matcher(name).find());
	}

	private static boolean isClean(Map<String, String[]> sent) {
		return texts(sent).noneMatch(text -> CONTROL.matcher(text).find());
	}

	private static Stream<String> texts(Map<String, String[]> sent) {
		return sent.values().stream().flatMap(Stream::of);
	}

	private static int statusOf(Exception cause) {
		for (Throwable each = cause; each != null; each = each.getCause()) {
			if (each instanceof SizeException) {
				return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
			}
			if (each instanceof InvalidParameterException invalid) {
				return invalid.getErrorCode();
			}
		}
		return HttpServletResponse.SC_BAD_REQUEST;
	}

	private static final class Cleaned extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		Cleaned(HttpServletRequest request, Map<String, String[]> sent) {
			super(request);
			sent.forEach((name, values) -> parameters.put(name,
					Stream.of(values).map(text -> CONTROL.matcher(text).replaceAll("")).toArray(String[]::new)));
		}

		@Override
		public @Nullable String getParameter(String name) {
			var values = parameters.get(name);
			return values == null ? null : values[0];
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			var values = parameters.get(name);
			return values == null ? null : values.clone();
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(parameters);
		}
	}
}
