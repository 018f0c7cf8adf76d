package id.nirkertas.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before a controller was reached is said in the same words. */
@Controller
class ErrorPages implements ErrorController {

	private final Refusals refusals;

	ErrorPages(Refusals refusals) {
		this.refusals = refusals;
	}

	@RequestMapping("/error")
	@Public
	@Nullable
	ModelAndView show(HttpServletRequest request) {
		var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
		var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
		if (status == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE) {
			// How long the file is stands in a header; a page would be taken for a part of it
			return null;
		}
		if (request.getAttribute(ReadableInput.SENTENCE) instanceof String sentence) {
			return refusals.said(status, sentence, request);
		}
		if (status.is4xxClientError()) {
			return refusals.plain(status, request);
		}
		var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
				? thrown
				: new IllegalStateException("Status " + code);
		return refusals.fault(cause, request);
	}
}
