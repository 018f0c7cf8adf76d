package id.nirkertas.platform;

import id.nirkertas.shared.RefusedException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Shows a form that was not taken in its own page, filled as it was, beside the paper it is about. Its handler runs as if the
 * form were sent, but no act begins: the room is refused, and answers as it answers every refusal, with the page and what was
 * typed.
 */
final class Rehearsal {

	/** The rooms whose forms come back with their page when they are refused. */
	private static final Set<String> ROOMS = Set.of("letters", "kinds", "letterheads", "incoming", "dispositions",
			"documents", "organisation", "handovers");
	/** Whether the act has been refused; what its page then writes is that it was looked at. */
	private static final ScopedValue<AtomicBoolean> REFUSED = ScopedValue.newInstance();

	private Rehearsal() {
	}

	/** Every transaction asks here before it begins. Refuses with {@code platform.resume.check} an act while a form is only shown. */
	static void refuseActs(TransactionDefinition next) {
		var name = next.getName();
		// What is written beside an act in a transaction of its own, as the line on the trail that somebody was shown a
		// letter, is none
		var act = !next.isReadOnly() && next.getPropagationBehavior() != TransactionDefinition.PROPAGATION_REQUIRES_NEW
				&& name != null && name.startsWith("id.nirkertas.");
		if (act && REFUSED.isBound() && REFUSED.get().compareAndSet(false, true)) {
			throw new RefusedException("platform.resume.check");
		}
	}

	/**
	 * Answers with the form's page, above it why it is shown; or leaves the answer open and says false, where there is no such
	 * page for whoever asks.
	 */
	static boolean shows(KeptForm kept, List<String> why, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (!ROOMS.contains(kept.action().replaceFirst("^/([^/?]*).*", "$1"))) {
			return false;
		}
		var page = request.getRequestDispatcher(kept.action());
		var answer = new Answer(response);
		request.setAttribute("resumed", why);
		try {
			ScopedValue.where(REFUSED, new AtomicBoolean()).call(() -> {
				page.forward(new Sent(withoutFiles(request), kept.parameters()), answer);
				return true;
			});
		} catch (IOException | ServletException | RuntimeException fault) {
			throw fault;
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
		if (answer.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
			answer.copyBodyToResponse();
			return true;
		}
		request.removeAttribute("resumed");
		return false;
	}

	/** Spring would find the files through whatever wraps the request that has them. */
	private static HttpServletRequest withoutFiles(HttpServletRequest request) {
		var read = WebUtils.getNativeRequest(request, AbstractMultipartHttpServletRequest.class);
		return read == null ? request : read.getRequest();
	}

	/** The request that brought the form here, as if it were the form's own; without files, which do not travel. */
	private static final class Sent extends HttpServletRequestWrapper {

		private final Map<String, String[]> fields;

		Sent(HttpServletRequest request, Map<String, String[]> fields) {
			super(request);
			this.fields = fields;
		}

		@Override
		public String getContentType() {
			return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
		}

		@Override
		public @Nullable String getParameter(String name) {
			var values = fields.get(name);
			return values == null ? null : values[0];
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return fields;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(fields.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return fields.get(name);
		}

		@Override
		public Collection<Part> getParts() {
			return List.of();
		}
	}

	/** Held back until it is known whether it is the form's page. */
	private static final class Answer extends ContentCachingResponseWrapper {

		Answer(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) {
			setStatus(status);
		}

		@Override
		public void sendError(int status, String message) {
			setStatus(status);
		}

		@Override
		public void sendRedirect(String address) {
			setStatus(SC_SEE_OTHER);
		}
	}
}
